"""The keys of an indicator."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import IndicatorKind, Stage, Theme
from generator.read.schema.choices import one_of
from generator.read.schema.keys import Keys
from generator.read.schema.values import Signs, Text, Title, YesOrNo, refuse

_AVERAGES = (IndicatorKind.SHARE, IndicatorKind.MONEY_PER_PERSON)


class IndicatorKeys(Keys):
    noun: ClassVar[str] = "chỉ số"
    common: ClassVar[tuple[str, ...]] = ("additive",)
    title: Title = Field(title="tên chỉ số", examples=["Tỷ lệ hội viên trên dân số"])
    unit: Signs = Field(title="đơn vị", examples=['"%"'])
    kind: Annotated[IndicatorKind, one_of(IndicatorKind)] = Field(
        title="kiểu số",
        description="Đếm, tỷ lệ hay tiền; số tiền tính bằng đồng",
        examples=["share"],
    )
    theme: Annotated[Theme, one_of(Theme)] = Field(
        title="nhóm", description="Nhóm trên trang thống kê", examples=["to-chuc"]
    )
    definition: Text = Field(
        title="định nghĩa", description="Một câu đủ ý", examples=["Số hội viên chia cho dân số."]
    )
    additive: YesOrNo = Field(
        False,
        title="cộng được giữa các nơi",
        description=(
            "Số của nhiều nơi cộng được với nhau không. Tỷ lệ và bình quân không bao giờ cộng được"
        ),
        examples=["false"],
    )
    stage: Annotated[Stage, one_of(Stage)] | None = Field(
        None,
        title="đăng ký hay công nhận",
        description="Đặt khi mọi số của chỉ số đều cùng loại",
        examples=["recognised"],
    )
    numerator: Text = Field("", title="tử số", examples=["Số hội viên"])
    denominator: Text = Field("", title="mẫu số", examples=["Dân số"])
    method: Text = Field(
        "",
        title="cách tính",
        description="Cách tính, cách ghi",
        examples=["Ghi đúng số nguồn công bố."],
    )

    @model_validator(mode="after")
    def _averages_do_not_add_up(self) -> "IndicatorKeys":
        if self.additive and self.kind in _AVERAGES:
            advice = "Tỷ lệ và bình quân không cộng được: viết “additive: false”."
            raise refuse("G306", at="additive", value="true", advice=advice)
        return self
