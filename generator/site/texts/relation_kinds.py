"""What is known of each kind of relation: one row a kind, and no other table of kinds."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from generator.model import RelationKind


class Family(IntEnum):
    """Kinds that stand together on a text's page, in the page's order."""

    BASIS = auto()
    GUIDANCE = auto()
    AMENDMENT = auto()
    END = auto()
    CONSOLIDATION = auto()
    EXECUTION = auto()


class Effect(Enum):
    """What the newer text does to the older one."""

    NONE = auto()
    CARRIES_ON = auto()
    CHANGES_WORDS = auto()
    ENDS = auto()
    SUSPENDS = auto()

    @property
    def changes_status(self) -> bool:
        return self in (Effect.ENDS, Effect.SUSPENDS)

    @property
    def changes_text(self) -> bool:
        return self.changes_status or self is Effect.CHANGES_WORDS


@dataclass(frozen=True, slots=True)
class KindOfRelation:
    """`verb` is said of the text that acts, `inverse` of the other, which `to_older` must be older.

    The verb in lower case says what happens to the other text, too: `thay thế`.
    """

    verb: str
    inverse: str
    family: Family
    effect: Effect = Effect.NONE
    to_older: bool = False
    schema_org: str = ""
    """schema.org's property of the text that acts, if it has one of its own for the kind."""

    @property
    def undergone(self) -> str:
        """What the other text has undergone: `được thay thế`."""
        return self.inverse.lower().removesuffix(" bởi")


_WORDS, _ENDS, _RESTS = Effect.CHANGES_WORDS, Effect.ENDS, Effect.SUSPENDS
_REPEALS = "legislationRepeals"
_Row = KindOfRelation
KINDS_OF_RELATION: Mapping[RelationKind, KindOfRelation] = {
    RelationKind.BASED_ON: _Row("Căn cứ", "Là căn cứ của", Family.BASIS),
    RelationKind.GUIDES: _Row("Hướng dẫn", "Được hướng dẫn bởi", Family.GUIDANCE),
    RelationKind.AMENDS: _Row(
        "Sửa đổi, bổ sung",
        "Được sửa đổi, bổ sung bởi",
        Family.AMENDMENT,
        _WORDS,
        to_older=True,
        schema_org="legislationAmends",
    ),
    RelationKind.REPLACES: _Row(
        "Thay thế", "Được thay thế bởi", Family.END, _ENDS, to_older=True, schema_org=_REPEALS
    ),
    RelationKind.REPEALS: _Row(
        "Bãi bỏ", "Bị bãi bỏ bởi", Family.END, _ENDS, to_older=True, schema_org=_REPEALS
    ),
    RelationKind.ENDS: _Row(
        "Chấm dứt hiệu lực",
        "Bị chấm dứt hiệu lực bởi",
        Family.END,
        _ENDS,
        to_older=True,
        schema_org=_REPEALS,
    ),
    RelationKind.SUSPENDS: _Row(
        "Ngưng hiệu lực", "Bị ngưng hiệu lực bởi", Family.END, _RESTS, to_older=True
    ),
    RelationKind.CORRECTS: _Row(
        "Đính chính",
        "Được đính chính bởi",
        Family.AMENDMENT,
        _WORDS,
        to_older=True,
        schema_org="legislationCorrects",
    ),
    RelationKind.CONSOLIDATES: _Row(
        "Hợp nhất",
        "Được hợp nhất trong",
        Family.CONSOLIDATION,
        to_older=True,
        schema_org="legislationConsolidates",
    ),
    RelationKind.ISSUED_WITH: _Row("Ban hành kèm theo", "Có kèm theo", Family.EXECUTION),
    RelationKind.IMPLEMENTS: _Row("Triển khai", "Được triển khai bởi", Family.EXECUTION),
    RelationKind.CONTINUES: _Row(
        "Tiếp tục thực hiện",
        "Được tiếp tục thực hiện bởi",
        Family.EXECUTION,
        Effect.CARRIES_ON,
    ),
    RelationKind.NEXT_PHASE: _Row(
        "Là giai đoạn kế tiếp của",
        "Có giai đoạn kế tiếp theo",
        Family.EXECUTION,
        Effect.CARRIES_ON,
        to_older=True,
    ),
}
