"""The base of all groups of keys, and the groups that several kinds of files share."""

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.model import Qualifier, Stage
from generator.read.schema.addresses import Sha256, WebAddress
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day, PeriodOf
from generator.read.schema.values import FewWords, Number, Range, Text, refuse


class Keys(BaseModel):
    """A group of keys. Every key has a Vietnamese label and an example: forms show both."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    noun: ClassVar[str]


class CreditKeys(Keys):
    noun: ClassVar[str] = "nguồn"
    name: Text = Field(title="tên nguồn", examples=["Báo Thái Bình"])
    url: WebAddress = Field(
        "", title="địa chỉ trang nguồn", examples=["https://baothaibinh.com.vn/tin-1.html"]
    )
    captured: Day | None = Field(None, title="ngày chụp lại trang nguồn", examples=["2024-05-14"])
    sha256: Sha256 = Field("", title="mã kiểm tra của bản chụp", examples=["0" * 64])


class FigureKeys(Keys):
    noun: ClassVar[str] = "số liệu"
    indicator: Text = Field(title="chỉ số", examples=["ty-le-hoi-vien"])
    region: Text = Field(title="địa phương", examples=["hai-duong"])
    period: PeriodOf = Field(title="kỳ số liệu", examples=["2023"])
    quote: Text = Field(title="trích dẫn đúng từng chữ", examples=['"Hải Dương (40,1%)"'])
    said: FewWords = Field("", title="lời nêu số của nguồn", examples=['"Hải Dương (40,1%)"'])
    value: Number | None = Field(None, title="giá trị", examples=["40.1"])
    range: Range | None = Field(None, title="khoảng giá trị", examples=["[24, 28]"])
    total: Number | None = Field(None, title="tổng số", examples=["64536"])
    qualifier: Annotated[Qualifier, one_of(Qualifier)] = Field(
        Qualifier.EXACT, title="mức chính xác", examples=["over"]
    )
    stage: Annotated[Stage, one_of(Stage)] | None = Field(
        None, title="đăng ký hay công nhận", examples=["registered"]
    )
    note: Text = Field("", title="ghi chú", examples=["Số ước tính."])

    @model_validator(mode="after")
    def _one_value(self) -> "FigureKeys":
        if self.value is not None and self.range is not None:
            raise refuse("S503", at="range", advice="Bỏ một trong hai dòng.")
        if self.value is None and self.range is None:
            raise refuse("S503", advice="Thêm “value: 40.1”, hoặc “range: [24, 28]”.")
        if self.total is not None and self.value is None:
            raise refuse("S503", at="total", advice="“total” đi với “value”: thay “range”.")
        if self.value is not None and self.total is not None and self.total < self.value:
            raise refuse("S506", at="total", total=self.total, value=self.value)
        return self
