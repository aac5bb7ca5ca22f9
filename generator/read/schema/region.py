"""The keys of a region."""

import re
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import MilestoneKind, RegionKind
from generator.read.schema.choices import one_of
from generator.read.schema.contacts import Email, Phone, PlaceCode
from generator.read.schema.days import Day
from generator.read.schema.ids import RegionOf
from generator.read.schema.keys import Keys
from generator.read.schema.values import Text, Tile, refuse
from generator.text import format_date

_NEEDED = {
    MilestoneKind.MERGED_INTO: "region",
    MilestoneKind.RENAMED: "name",
    MilestoneKind.BECAME: "kind",
    MilestoneKind.ENDED: "date",
}


_UNIT = re.compile(r"(?:một phần )?(?:phường|xã|đặc khu) \S")
_UNITS_OF = "Chỉ đi với event: ended; nơi hợp nhất thì ghi nơi kế tục ở region."
_UNIT_NAMED = "Viết cả cấp trước tên: phường Tân Sơn, xã Nậm Có, một phần xã Tú Lệ."
_ENDS = (MilestoneKind.MERGED_INTO, MilestoneKind.ENDED)


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


class RegionKeys(Keys):
    noun: ClassVar[str] = "địa phương"
    common: ClassVar[tuple[str, ...]] = ("codes", "parent", "history")
    name: Text = Field(title="tên", examples=["Thái Bình"])
    kind: Annotated[RegionKind, one_of(RegionKind)] = Field(
        title="cấp",
        description=(
            "Cấp hiện nay, hoặc cấp cuối cùng; thành phố là thành phố trực thuộc trung ương"
        ),
        examples=["province"],
    )
    codes: list[CodeKeys] = Field(
        [],
        title="mã đơn vị",
        description="Mã đơn vị hành chính, kèm thời gian",
        examples=['[{code: "34"}]'],
    )
    parent: list[MembershipKeys] = Field(
        [],
        title="thuộc địa phương",
        description="Thuộc địa phương nào, kèm thời gian",
        examples=["[{region: yen-bai, until: 2025-06-30}]"],
    )
    history: list[MilestoneKeys] = Field(
        [],
        title="lịch sử",
        description="Sáp nhập, đổi tên, lên cấp, kết thúc: mỗi việc một dòng",
        examples=["[{date: 2025-07-01, event: merged-into, region: hung-yen}]"],
    )
    members: list[MembershipKeys] = Field(
        [],
        title="thành viên của cụm",
        description="Kèm thời gian",
        examples=["[{region: thai-nguyen}]"],
    )
    members_known: Day | None = Field(
        None,
        title="ngày biết thành viên",
        description=(
            "Ngày của tin gần nhất cho biết thành viên; phải có với `members`. Cổng chỉ nêu "
            "thành viên “theo tin ngày” ấy, không coi là của hôm nay"
        ),
        examples=["2024-10-29"],
    )
    aliases: list[Text] = Field([], title="tên khác", examples=['["TP.HCM"]'])
    tile: Tile | None = Field(
        None,
        title="ô trên bản đồ",
        description="Ô trên sơ đồ cả nước: cột, hàng",
        examples=["[3, 4]"],
    )
    islands: Text = Field(
        "",
        title="đảo, quần đảo",
        description="Quần đảo, hiện trên sơ đồ",
        examples=["Quần đảo Trường Sa"],
    )
    association: AssociationKeys | None = Field(
        None,
        title="hội khuyến học",
        description="Hội khuyến học nơi ấy",
        examples=["{name: Hội Khuyến học tỉnh Thái Bình}"],
    )

    @model_validator(mode="after")
    def _known_on_a_day(self) -> "RegionKeys":
        """Members come and go: a list of them is true of a day."""
        if self.members and not self.members_known:
            raise refuse("G302", at="members_known")
        return self

    @model_validator(mode="after")
    def _ends_once(self) -> "RegionKeys":
        """A name ends once, and nothing happens to it afterwards."""
        ends = [event.date.date for event in self.history if event.event in _ENDS]
        if not ends:
            return self
        last = max(event.date.date for event in self.history)
        if len(ends) > 1 or last > ends[0]:
            advice = (
                "Một tên chỉ kết thúc một lần (merged-into hoặc ended), ở dòng có ngày muộn nhất."
            )
            shown = ", ".join(format_date(day) for day in sorted({*ends, last}))
            raise refuse("G306", at="history", value=shown, advice=advice)
        return self
