"""The keys of an article."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import ArticleStatus
from generator.read.schema.addresses import OldAddress
from generator.read.schema.article_groups import (
    CarriedOutKeys,
    CorrectionKeys,
    ImageKeys,
    WithdrawalKeys,
)
from generator.read.schema.choices import one_of
from generator.read.schema.days import Moment
from generator.read.schema.ids import AuthorOf, RegionOf, SerialOf, TopicOf
from generator.read.schema.keys import FigureKeys, Keys
from generator.read.schema.numbers import Count
from generator.read.schema.report import ReportKeys
from generator.read.schema.values import Lead, Title, refuse
from generator.text import format_date


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
        description=("Ngày giờ đăng **trên cổng**, giờ Việt Nam"),
        json_schema_extra={
            "by_hand": "năm và tháng phải khớp với thư mục, trừ tin viết lại theo báo khác"
        },
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
        description="Người viết những câu trên cổng",
        examples=["[thanh-vu]"],
    )
    source: ReportKeys | None = Field(
        None, title="nguồn", description="Nơi đăng đầu tiên", examples=["{name: Báo Thái Bình}"]
    )
    topics: list[TopicOf] = Field([], title="chủ đề", examples=["[so-ket]"])
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
    serial: SerialOf = Field(
        "",
        title="chuyên đề",
        description="Chuyên đề nhiều kỳ mà bài là một kỳ",
        examples=["chuyen-hoc-o-xa"],
    )
    part: Count | None = Field(
        None,
        title="kỳ thứ mấy",
        description="Kỳ thứ mấy của chuyên đề, đếm từ 1; bắt buộc khi có `serial`",
        examples=["2"],
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
    def _part_of_a_serial(self) -> "ArticleKeys":
        if self.serial and self.part is None:
            raise refuse("G302", at="part")
        if self.part is not None and not self.serial:
            raise refuse("G302", at="serial")
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
