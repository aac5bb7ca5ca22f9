"""The keys of what a region has several of, or a group of keys for."""

import re
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import MilestoneKind, RegionKind
from generator.read.schema.choices import one_of
from generator.read.schema.contacts import Email, Phone, PlaceCode
from generator.read.schema.days import Day
from generator.read.schema.ids import RegionOf
from generator.read.schema.keys import Keys
from generator.read.schema.values import Text, refuse

_NEEDED = {
    MilestoneKind.MERGED_INTO: "region",
    MilestoneKind.RENAMED: "name",
    MilestoneKind.BECAME: "kind",
    MilestoneKind.ENDED: "date",
}
_UNIT = re.compile(r"(?:một phần )?(?:phường|xã|đặc khu) \S")
_UNITS_OF = "Chỉ đi với event: ended; nơi hợp nhất thì ghi nơi kế tục ở region."
_UNIT_NAMED = "Viết cả cấp trước tên: phường Tân Sơn, xã Nậm Có, một phần xã Tú Lệ."


class CodeKeys(Keys):
    noun: ClassVar[str] = "mã đơn vị hành chính"
    once: ClassVar[tuple[str, ...]] = ("code", "from")
    code: PlaceCode = Field(
        title="mã", description="Trong ngoặc kép để giữ số 0 ở đầu", examples=['"34"']
    )
    since: Day | None = Field(None, alias="from", title="từ ngày", examples=["2025-07-01"])
    until: Day | None = Field(None, title="đến hết ngày", examples=["2025-06-30"])


class MembershipKeys(Keys):
    noun: ClassVar[str] = "quan hệ giữa địa phương"
    once: ClassVar[tuple[str, ...]] = ("region", "from")
    region: RegionOf = Field(
        title="địa phương", description="Mã của địa phương kia", examples=["thai-nguyen"]
    )
    since: Day | None = Field(None, alias="from", title="từ ngày", examples=["2025-07-01"])
    until: Day | None = Field(None, title="đến hết ngày", examples=["2025-06-30"])


class MilestoneKeys(Keys):
    noun: ClassVar[str] = "sự kiện của địa phương"
    once: ClassVar[tuple[str, ...]] = ("event", "date", "region", "name", "kind")
    date: Day = Field(
        title="ngày", description="Ngày đầu tiên của tình trạng mới", examples=["2025-07-01"]
    )
    event: Annotated[MilestoneKind, one_of(MilestoneKind)] = Field(
        title="sự kiện", description="Điều đã xảy ra với tên gọi này", examples=["merged-into"]
    )
    region: RegionOf = Field(
        "",
        title="địa phương kế tục",
        description="Nơi kế tục; phải có với `merged-into`",
        examples=["hung-yen"],
    )
    name: Text = Field(
        "",
        title="tên cũ",
        description="Tên **cũ**; phải có với `renamed`",
        examples=["Thừa Thiên Huế"],
    )
    kind: Annotated[RegionKind, one_of(RegionKind)] | None = Field(
        None,
        title="cấp mới",
        description="Cấp **mới**; phải có với `became`",
        examples=["municipality"],
    )
    from_kind: Annotated[RegionKind, one_of(RegionKind)] | None = Field(
        None, title="cấp cũ", description="Đi với `became` (đổi cấp)", examples=["province"]
    )
    by: Text = Field(
        "",
        title="theo văn bản",
        description=(
            "Theo văn bản nào: số ký hiệu; cổng chưa có văn bản ấy thì viết đủ tên. Phải có với "
            "`units`"
        ),
        examples=["202/2025/QH15"],
    )
    units: list[Text] = Field(
        [],
        title="các đơn vị hôm nay",
        description="Với `ended`: các phường, xã, đặc khu nay ở trên địa bàn, kèm cấp trước tên",
        examples=["[phường Tân Sơn Hòa, phường Tân Sơn]"],
    )

    @model_validator(mode="after")
    def _complete(self) -> "MilestoneKeys":
        needed = _NEEDED[self.event]
        if not getattr(self, needed):
            raise refuse("G302", at=needed)
        if self.units and self.event is not MilestoneKind.ENDED:
            raise refuse("G306", at="units", value=self.event, advice=_UNITS_OF)
        if self.units and not self.by:
            raise refuse("G302", at="by")
        if wrong := [unit for unit in self.units if not _UNIT.match(unit)]:
            raise refuse("G306", at="units", value=wrong[0], advice=_UNIT_NAMED)
        return self


class AssociationKeys(Keys):
    noun: ClassVar[str] = "hội khuyến học địa phương"
    name: Text = Field("", title="tên hội", examples=["Hội Khuyến học tỉnh Thái Bình"])
    chair: Text = Field("", title="chủ tịch", examples=["Nguyễn Văn A"])
    address: Text = Field(
        "", title="địa chỉ", description="Địa chỉ trụ sở", examples=["Số 1, đường Lê Lợi"]
    )
    phone: Phone = Field(
        "", title="điện thoại", description="Điện thoại cơ quan", examples=['"0227 000 000"']
    )
    email: Email = Field("", title="thư điện tử", examples=["hoi@example.vn"])
