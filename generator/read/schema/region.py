"""The keys of a region."""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator.model import MilestoneKind, RegionKind
from generator.read.schema.choices import one_of
from generator.read.schema.days import Day
from generator.read.schema.keys import Keys
from generator.read.schema.numbers import Tile
from generator.read.schema.region_groups import (
    AssociationKeys,
    CodeKeys,
    MembershipKeys,
    MilestoneKeys,
)
from generator.read.schema.values import Text, refuse
from generator.text import format_date

_PARTS = (RegionKind.DISTRICT, RegionKind.WARD, RegionKind.COMMUNE)
_ENDS = (MilestoneKind.MERGED_INTO, MilestoneKind.ENDED)


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
        """Members come and go: a list of them is true of a day. A cluster is nothing but them."""
        if self.kind is RegionKind.CLUSTER and not self.members:
            raise refuse("G302", at="members")
        if self.members and not self.members_known:
            raise refuse("G302", at="members_known")
        return self

    @model_validator(mode="after")
    def _lies_somewhere(self) -> "RegionKeys":
        """A district, a ward, a commune is a part of a province: its page hangs below that."""
        if self.kind in _PARTS and not self.parent:
            raise refuse("G302", at="parent")
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
