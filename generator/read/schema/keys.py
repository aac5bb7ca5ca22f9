"""The base of all groups of keys, and the groups that several kinds of files share."""

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.model import Qualifier, Stage
from generator.read.schema.addresses import Sha256, WebAddress
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, PeriodOf
from generator.read.schema.ids import IndicatorOf, RegionOf
from generator.read.schema.numbers import Number, Range
from generator.read.schema.values import FewWords, Text, refuse
from generator.text import format_number


class Keys(BaseModel):
    """A group of keys. Every key has a Vietnamese label and an example: forms show both.

    `common` are the keys that most files have, besides those that all must have. Of a group in a
    list `once` are those that no two items have alike.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)
    noun: ClassVar[str]
    common: ClassVar[tuple[str, ...]] = ()
    once: ClassVar[tuple[str, ...]] = ()


class CreditKeys(Keys):
    noun: ClassVar[str] = "nguồn"
    common: ClassVar[tuple[str, ...]] = ("url",)
    name: Text = Field(
        title="tên nguồn", description="Tên báo, trang tin", examples=["Báo Thái Bình"]
    )
    url: WebAddress = Field(
        "",
        title="địa chỉ trang nguồn",
        description="Địa chỉ trang đã đọc; không chắc thì bỏ",
        examples=["https://baothaibinh.com.vn/tin-1.html"],
    )
    captured: Day | None = Field(
        None,
        title="ngày chụp lại trang nguồn",
        examples=["2024-05-14"],
    )
    sha256: Sha256 = Field(
        "",
        title="mã kiểm tra của bản chụp",
        description="64 ký tự; không có thì bỏ",
        json_schema_extra={"by_hand": "lấy bằng lệnh `sha256sum`"},
        examples=["0" * 64],
    )


class FigureKeys(Keys):
    noun: ClassVar[str] = "số liệu"
    common: ClassVar[tuple[str, ...]] = ("value", "qualifier")
    once: ClassVar[tuple[str, ...]] = (
        "indicator",
        "region",
        "period",
        "stage",
        "qualifier",
        "value",
        "range",
        "total",
    )
    indicator: IndicatorOf = Field(
        title="chỉ số",
        json_schema_extra={"by_hand": "tên tệp trong `content/statistics/`"},
        examples=["ty-le-hoi-vien"],
    )
    region: RegionOf = Field(
        title="địa phương",
        description="Địa phương của con số, theo tên gọi khi ấy",
        examples=["hai-duong"],
    )
    period: PeriodOf = Field(
        title="kỳ số liệu",
        description="Con số thuộc năm, quý, tháng hay ngày nào",
        examples=["2023"],
    )
    quote: Text = Field(
        title="trích dẫn đúng từng chữ",
        description="Lời nêu số **trên cổng**, đúng từng chữ của thân bài",
        examples=['"Hải Dương (40,1%)"'],
    )
    said: FewWords = Field(
        "",
        title="lời nêu số của nguồn",
        description="Lời nêu số **của nguồn**, nguyên văn",
        examples=['"Hải Dương (40,1%)"'],
    )
    value: Number | None = Field(
        None,
        title="giá trị",
        description="Viết trơn: không dấu ngăn hàng nghìn, không đơn vị",
        examples=["40.1"],
    )
    range: Range | None = Field(
        None, title="khoảng giá trị", description="Số nhỏ trước", examples=["[24, 28]"]
    )
    total: Number | None = Field(
        None,
        title="tổng số",
        description="Khi nguồn viết “phần/tổng”; đi với `value`",
        examples=["64536"],
    )
    qualifier: Annotated[Qualifier, one_of(Qualifier)] = Field(
        Qualifier.EXACT,
        title="mức chính xác",
        description="Giữ đúng lời nguồn: “trên”, “gần”, “khoảng”, “phấn đấu”",
        examples=["over"],
    )
    stage: Annotated[Stage, one_of(Stage)] | None = Field(
        None,
        title="đăng ký hay công nhận",
        description="Số đăng ký không phải số được công nhận; nguồn không nói rõ thì bỏ",
        examples=["registered"],
    )
    note: Text = Field(
        "", title="ghi chú", description="Hiện cạnh con số", examples=["Số ước tính."]
    )

    @model_validator(mode="after")
    def _one_value(self) -> "FigureKeys":
        if self.value is not None and self.range is not None:
            raise refuse("S503", at="range", advice="Bỏ một trong hai dòng.")
        if self.value is None and self.range is None:
            raise refuse("S503", advice="Thêm “value: 40.1”, hoặc “range: [24, 28]”.")
        if self.total is not None and self.value is None:
            raise refuse("S503", at="total", advice="“total” đi với “value”: thay “range”.")
        if self.value is not None and self.total is not None and self.total < self.value:
            total, value = format_number(self.total), format_number(self.value)
            raise refuse("S506", at="total", total=total, value=value)
        return self
