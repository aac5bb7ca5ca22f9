"""The keys of an article."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import ArticleStatus, Grade
from generator.read.schema.addresses import OldAddress, PictureName
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, Moment
from generator.read.schema.ids import AuthorOf, RegionOf, TopicOf
from generator.read.schema.keys import FigureKeys, Keys
from generator.read.schema.report import ReportKeys
from generator.read.schema.text_numbers import NumberOrName
from generator.read.schema.values import Lead, Text, Title, refuse
from generator.text import format_date


class ImageKeys(Keys):
    noun: ClassVar[str] = "hình ảnh"
    common: ClassVar[tuple[str, ...]] = ("caption", "credit")
    src: PictureName = Field(
        title="tệp hình",
        description="Tệp hình đặt trong thư mục cùng tên với bài, hoặc cạnh tệp bài",
        examples=["hoi-nghi.jpg"],
    )
    alt: Text = Field(
        title="lời mô tả hình",
        description="Lời mô tả cho người không nhìn thấy hình",
        examples=["Quang cảnh hội nghị"],
    )
    caption: Text = Field(
        "",
        title="chú thích",
        description="Chú thích dưới hình",
        examples=["Các đại biểu dự hội nghị"],
    )
    credit: Text = Field(
        "", title="người chụp", description="Không kèm chữ “Ảnh:”", examples=["Mỹ Lệ"]
    )


class CorrectionKeys(Keys):
    noun: ClassVar[str] = "lần đính chính"
    date: Day = Field(title="ngày đính chính", examples=["2024-04-26"])
    note: Text = Field(
        title="nội dung đính chính",
        description="Đã sửa gì, sửa thế nào",
        examples=["Sửa tên đại biểu."],
    )


class WithdrawalKeys(Keys):
    noun: ClassVar[str] = "việc gỡ bài"
    date: Day = Field(title="ngày gỡ", examples=["2024-05-02"])
    reason: Text = Field(
        title="lý do gỡ", description="Lý do, người đọc sẽ thấy", examples=["Nguồn đã rút tin."]
    )


class CarriedOutKeys(Keys):
    noun: ClassVar[str] = "việc triển khai"
    text: NumberOrName = Field(
        title="số ký hiệu văn bản",
        description="Số ký hiệu (hay tên, với văn bản không có số); lời của bài phải dẫn nó",
        examples=["49-KL/TW"],
    )
    grade: Annotated[Grade, one_of(Grade)] = Field(
        title="bài chứng tỏ điều gì",
        description="Bậc mạnh nhất mà câu ấy chứng tỏ được",
        examples=["carried-out"],
    )
    issued: Day | None = Field(
        None,
        title="ngày ban hành",
        description="Khi nhiều văn bản cùng số",
        examples=["2019-05-10"],
    )
    quote: Text = Field(
        "",
        title="lời làm chứng đúng từng chữ",
        description=(
            "Vài chữ của đúng câu làm chứng; câu ấy phải dẫn văn bản. Bỏ thì lấy câu đầu tiên "
            "dẫn nó"
        ),
        examples=['"sơ kết Kết luận số 49-KL/TW"'],
    )
    region: RegionOf = Field(
        "",
        title="nơi triển khai",
        description="Nơi đã làm; bắt buộc khi bài có nhiều nơi ngang nhau",
        examples=["thai-binh"],
    )
    note: Text = Field(
        "",
        title="ghi chú",
        description="Làm gì, trong vài chữ; hiện trong ô của bảng triển khai",
        examples=["hướng dẫn sơ kết 5 năm"],
    )


class ArticleKeys(Keys):
    noun: ClassVar[str] = "bài viết"
    common: ClassVar[tuple[str, ...]] = (
        "authors",
        "source",
        "topics",
        "status",
        "image",
        "figures",
    )
    title: Title = Field(title="tiêu đề", examples=["Thái Bình sơ kết 5 năm khuyến học"])
    date: Moment = Field(
        title="ngày giờ đăng",
        description=(
            "Ngày giờ đăng **trên cổng**, giờ Việt Nam. Năm và tháng phải khớp với thư mục, trừ "
            "tin viết lại theo báo khác"
        ),
        examples=["2024-04-24 17:18"],
    )
    lead: Lead = Field(
        title="sapo",
        description="Đoạn mở đầu in đậm, tóm ý cả bài",
        examples=["Ngày 24/4, Hội Khuyến học tỉnh tổ chức hội nghị."],
    )
    regions: list[RegionOf] = Field(
        min_length=1,
        title="địa phương",
        description="Nơi diễn ra, nơi chủ trì; tin chung cả nước ghi `toan-quoc`",
        examples=["[thai-binh]"],
    )
    authors: list[AuthorOf] = Field(
        [],
        title="tác giả",
        description="Người viết những câu trên cổng, mã trong `authors.yml`",
        examples=["[thanh-vu]"],
    )
    source: ReportKeys | None = Field(
        None, title="nguồn", description="Nơi đăng đầu tiên", examples=["{name: Báo Thái Bình}"]
    )
    topics: list[TopicOf] = Field(
        [], title="chủ đề", description="Mã trong `topics.yml`", examples=["[so-ket]"]
    )
    status: Annotated[ArticleStatus, one_of(ArticleStatus)] = Field(
        ArticleStatus.PUBLISHED,
        title="trạng thái",
        description="Bản nháp không hiện ở đâu cả; bài đã rút chỉ còn tên bài, ngày và lý do",
        examples=["draft"],
    )
    withdrawn: WithdrawalKeys | None = Field(
        None,
        title="việc gỡ bài",
        description="Ngày và lý do rút; bắt buộc khi `status: withdrawn`",
        examples=["{date: 2024-05-02, reason: Nguồn đã rút tin}"],
    )
    image: ImageKeys | None = Field(
        None,
        title="hình đại diện",
        description="Hình hiện trên đầu bài và trong các danh sách",
        examples=["{src: hoi-nghi.jpg, alt: Quang cảnh hội nghị}"],
    )
    corrections: list[CorrectionKeys] = Field(
        [],
        title="đính chính",
        description="Những lần cổng sửa điều đã đăng",
        examples=["[{date: 2024-04-26, note: Sửa tên đại biểu}]"],
    )
    aliases: list[OldAddress] = Field(
        [],
        title="địa chỉ cũ",
        description="Địa chỉ cũ phải dẫn về bài này: phần sau tên miền, không có `?` và `#`",
        examples=["[/tin-tuc/cu-12345.htm]"],
    )
    figures: list[FigureKeys] = Field(
        [],
        title="số liệu",
        description="Những con số mà bài đưa tin, mỗi số kèm lời nêu nó trong bài",
        examples=[
            "[{indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1, "
            'quote: "Hải Dương (40,1%)"}]'
        ],
    )
    carries_out: list[CarriedOutKeys] = Field(
        [],
        title="việc triển khai văn bản",
        description="Bài làm chứng nơi nào triển khai văn bản nào",
        examples=["[{text: 49-KL/TW, grade: carried-out}]"],
    )

    @model_validator(mode="after")
    def _after_its_source(self) -> "ArticleKeys":
        published = self.source.published if self.source else None
        if published and published.date > self.date.date:
            days = {"source": format_date(published.date), "own": format_date(self.date.date)}
            raise refuse("G317", at="date", **days)
        return self

    @model_validator(mode="after")
    def _withdrawn_with_reason(self) -> "ArticleKeys":
        is_withdrawn = self.status is ArticleStatus.WITHDRAWN
        if is_withdrawn and self.withdrawn is None:
            raise refuse("G302", at="withdrawn")
        if self.withdrawn is not None and not is_withdrawn:
            advice = "Có “withdrawn” thì viết “status: withdrawn”; nếu không gỡ bài, bỏ khóa ấy."
            value = self.status.value
            raise refuse("G306", at="withdrawn", key="status", value=value, advice=advice)
        return self

    @model_validator(mode="after")
    def _changed_after_publication(self) -> "ArticleKeys":
        changes: list[tuple[str, CorrectionKeys | WithdrawalKeys]] = [
            ("corrections", correction) for correction in self.corrections
        ]
        if self.withdrawn:
            changes.append(("withdrawn", self.withdrawn))
        for key, change in changes:
            if change.date.date < self.date.date:
                day, published = format_date(change.date.date), format_date(self.date.date)
                raise refuse("G318", at=key, change=change.noun, day=day, published=published)
        return self
