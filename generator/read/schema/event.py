"""The keys of a deadline or an event."""

import re
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import CalendarKind, Level, Period
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, TimeSpan
from generator.read.schema.ids import ArticleOf, RegionOf
from generator.read.schema.keys import CreditKeys, Keys
from generator.read.schema.text_numbers import NumberOrName
from generator.read.schema.values import Text, Title, YesOrNo, refuse
from generator.text import ParsedDate

_BEFORE = (
    "đứng trước",
    "Viết ngày đầu ở “start”, ngày cuối ở “end”; việc trong một ngày thì bỏ “end”.",
)
_WITHIN = ("nằm trong", "Ghi cả ngày đầu ở “start”; chưa biết ngày đầu thì bỏ “end”.")
_AROUND = ("gồm cả", "Ghi ngày cuối ở “end”; chưa biết ngày cuối thì bỏ “end”.")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class OrderedKeys(Keys):
    noun: ClassVar[str] = "văn bản giao việc"
    number: NumberOrName = Field(title="số ký hiệu", examples=["49-KL/TW"])
    issued: Day | None = Field(
        None,
        title="ngày ban hành",
        description="Khi nhiều văn bản cùng số",
        examples=["2019-05-10"],
    )


class CalendarEventKeys(Keys):
    noun: ClassVar[str] = "thời hạn, sự kiện"
    common: ClassVar[tuple[str, ...]] = ("end", "levels", "regions", "text", "article")
    title: Title = Field(title="tên việc", examples=["Các cấp hội sơ kết 5 năm Kết luận 49-KL/TW"])
    kind: Annotated[CalendarKind, one_of(CalendarKind)] = Field(title="loại", examples=["deadline"])
    start: TimeSpan = Field(
        title="bắt đầu",
        description="Ngày đầu; chỉ biết tháng hay năm thì viết `2024-06`, `2030`",
        json_schema_extra={"by_hand": "năm phải khớp với thư mục"},
        examples=["2024-05-15"],
    )
    end: TimeSpan | None = Field(
        None,
        title="kết thúc",
        description="Ngày cuối, viết như `start`; không trước `start`. Việc trong một ngày thì bỏ",
        examples=["2024-05-30"],
    )
    words: Text = Field(
        "",
        title="thời gian theo lời nguồn",
        description="Khi nguồn không nói rõ ngày",
        examples=["trung tuần tháng 6/2024"],
    )
    planned: YesOrNo = Field(
        False, title="dự kiến", description="Nguồn nói là dự kiến", examples=["true"]
    )
    yearly: YesOrNo = Field(
        False,
        title="hằng năm",
        description="Năm nào cũng có, vào đúng ngày ấy; `start` là ngày của năm đầu",
        examples=["true"],
    )
    levels: list[Annotated[Level, one_of(Level)]] = Field(
        [],
        title="cấp phải làm",
        description="Ai phải làm; bắt buộc khi là thời hạn (`deadline`)",
        examples=["[cac-cap-hoi]"],
    )
    regions: list[RegionOf] = Field(
        [],
        title="địa phương",
        description="Chung cả nước ghi `toan-quoc`",
        examples=["[thai-binh]"],
    )
    text: OrderedKeys | None = Field(
        None,
        title="theo văn bản",
        description=(
            "Văn bản mà việc ấy thực hiện. Trang chỉ viết “theo” văn bản khi "
            "thời gian do chính nó đặt ra: việc không có `article`, `source`, `set_by`; "
            "còn lại là “để thực hiện”"
        ),
        examples=["{number: 49-KL/TW, issued: 2019-05-10}"],
    )
    set_by: Text = Field(
        "",
        title="ai đặt ra thời gian",
        description="Khi không phải chính văn bản ở `text` đặt ra",
        examples=["Hội Khuyến học tỉnh Thái Bình"],
    )
    article: ArticleOf = Field(
        "",
        title="bài trên cổng đưa tin",
        description="Phần đường dẫn sau `/tin-tuc/`, không có gạch chéo cuối",
        examples=["2024/04/thai-binh-so-ket-5-nam"],
    )
    source: CreditKeys | None = Field(
        None, title="nguồn", description="Khi cổng không có bài", examples=["{name: Báo Thái Bình}"]
    )

    @model_validator(mode="after")
    def _in_order(self) -> "CalendarEventKeys":
        start, end = as_period(self.start), as_period(self.end) if self.end else None
        if end and (end.start < start.start or end.end < start.end):
            relation, advice = _BEFORE
            if end.start <= start.end and start.start <= end.end:
                relation, advice = _WITHIN if start.start <= end.start else _AROUND
            values = {"end": end, "start": start, "relation": relation, "advice": advice}
            raise refuse("G314", at="end", **values)
        return self

    @model_validator(mode="after")
    def _whose_deadline(self) -> "CalendarEventKeys":
        if self.kind is CalendarKind.DEADLINE and not self.levels:
            raise refuse("G302", at="levels")
        return self

    @model_validator(mode="after")
    def _yearly_on_a_day(self) -> "CalendarEventKeys":
        if self.yearly and not isinstance(self.start, ParsedDate):
            advice = "Việc hằng năm cần “start” là một ngày; nếu không, bỏ khóa này."
            raise refuse("G306", at="yearly", value="true", advice=advice)
        if self.yearly and isinstance(self.start, ParsedDate) and _is_leap_day(self.start):
            advice = "Ngày ấy bốn năm mới có một lần: ghi 28/02 hay 01/03, hoặc bỏ “yearly”."
            raise refuse("G327", at="yearly", value="true", other="“start” 29/02", advice=advice)
        if self.yearly and self.end and not self._comes_back():
            advice = "Việc hằng năm dài chưa tới một năm: “end” là một ngày, không phải 29/02."
            raise refuse("G306", at="end", value=as_period(self.end), advice=advice)
        return self

    @model_validator(mode="after")
    def _told_alike(self) -> "CalendarEventKeys":
        """What says the same twice says it alike."""
        start, end = as_period(self.start), as_period(self.end or self.start)
        years = [int(year) for year in _YEAR.findall(self.words)]
        if years and not any(start.start.year <= year <= end.end.year for year in years):
            advice = "Lời của nguồn và ngày phải cùng năm: xem lại cả hai."
            other = f"“start” ({start})"
            raise refuse("G327", at="words", value=self.words, other=other, advice=advice)
        if self.set_by and self.text is None:
            raise refuse("G302", at="text")
        return self

    def _comes_back(self) -> bool:
        """Tell whether both ends are days that every year has, less than a year apart."""
        start, end = self.start, self.end
        if not (isinstance(start, ParsedDate) and isinstance(end, ParsedDate)):
            return False
        return not _is_leap_day(end) and (end.date - start.date).days < 365


def _is_leap_day(day: ParsedDate) -> bool:
    return (day.date.month, day.date.day) == (2, 29)


def as_period(value: ParsedDate | Period) -> Period:
    """Return a day as a period of one day."""
    return value if isinstance(value, Period) else Period.parse(value.date.isoformat())
