"""The keys of an article."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import ArticleStatus, Grade
from generator.read.schema.addresses import FileName, OldAddress
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, Moment
from generator.read.schema.keys import FigureKeys, Keys
from generator.read.schema.report import ReportKeys
from generator.read.schema.text_numbers import NumberOrName
from generator.read.schema.values import Lead, Text, refuse
from generator.text import format_date


class ImageKeys(Keys):
    noun: ClassVar[str] = "hình ảnh"
    src: FileName = Field(title="tệp hình", examples=["hoi-nghi.jpg"])
    alt: Text = Field(title="lời mô tả hình", examples=["Quang cảnh hội nghị"])
    caption: Text = Field("", title="chú thích", examples=["Các đại biểu dự hội nghị"])
    credit: Text = Field("", title="người chụp", examples=["Mỹ Lệ"])


class CorrectionKeys(Keys):
    noun: ClassVar[str] = "lần đính chính"
    date: Day = Field(title="ngày đính chính", examples=["2024-04-26"])
    note: Text = Field(title="nội dung đính chính", examples=["Sửa tên đại biểu."])


class WithdrawalKeys(Keys):
    noun: ClassVar[str] = "việc gỡ bài"
    date: Day = Field(title="ngày gỡ", examples=["2024-05-02"])
    reason: Text = Field(title="lý do gỡ", examples=["Nguồn đã rút tin."])


class CarriedOutKeys(Keys):
    noun: ClassVar[str] = "việc triển khai"
    text: NumberOrName = Field(title="số ký hiệu văn bản", examples=["49-KL/TW"])
    grade: Annotated[Grade, one_of(Grade)] = Field(
        title="bài chứng tỏ điều gì", examples=["carried-out"]
    )
    issued: Day | None = Field(None, title="ngày ban hành", examples=["2019-05-10"])
    quote: Text = Field(
        "", title="lời làm chứng đúng từng chữ", examples=['"sơ kết Kết luận số 49-KL/TW"']
    )
    region: Text = Field("", title="nơi triển khai", examples=["thai-binh"])
    note: Text = Field("", title="ghi chú", examples=["hướng dẫn sơ kết 5 năm"])


class ArticleKeys(Keys):
    noun: ClassVar[str] = "bài viết"
    title: Text = Field(title="tiêu đề", examples=["Thái Bình sơ kết 5 năm khuyến học"])
    date: Moment = Field(title="ngày giờ đăng", examples=["2024-04-24 17:18"])
    lead: Lead = Field(title="sapo", examples=["Ngày 24/4, Hội Khuyến học tỉnh tổ chức hội nghị."])
    regions: list[Text] = Field(min_length=1, title="địa phương", examples=["[thai-binh]"])
    authors: list[Text] = Field([], title="tác giả", examples=["[thanh-vu]"])
    source: ReportKeys | None = Field(None, title="nguồn", examples=["{name: Báo Thái Bình}"])
    topics: list[Text] = Field([], title="chủ đề", examples=["[so-ket]"])
    status: Annotated[ArticleStatus, one_of(ArticleStatus)] = Field(
        ArticleStatus.PUBLISHED, title="trạng thái", examples=["draft"]
    )
    withdrawn: WithdrawalKeys | None = Field(
        None, title="việc gỡ bài", examples=["{date: 2024-05-02, reason: Nguồn đã rút tin}"]
    )
    image: ImageKeys | None = Field(
        None, title="hình đại diện", examples=["{src: hoi-nghi.jpg, alt: Quang cảnh hội nghị}"]
    )
    corrections: list[CorrectionKeys] = Field(
        [], title="đính chính", examples=["[{date: 2024-04-26, note: Sửa tên đại biểu}]"]
    )
    aliases: list[OldAddress] = Field([], title="địa chỉ cũ", examples=["[/tin-tuc/cu-12345.htm]"])
    figures: list[FigureKeys] = Field(
        [],
        title="số liệu",
        examples=[
            "[{indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, value: 40.1, "
            'quote: "Hải Dương (40,1%)"}]'
        ],
    )
    carries_out: list[CarriedOutKeys] = Field(
        [], title="việc triển khai văn bản", examples=["[{text: 49-KL/TW, grade: carried-out}]"]
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
