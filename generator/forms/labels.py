"""What each value that editors choose from is called: as pages call it, where a page shows it."""

from collections.abc import Mapping
from enum import StrEnum

from generator.model import (
    ArticleStatus,
    AuthorKind,
    Certainty,
    IndicatorKind,
    MilestoneKind,
    PageLanguage,
    PageStatus,
    Regime,
    TextKind,
)
from generator.pages.parts.event_rows import KIND_LABELS as CALENDAR_LABELS
from generator.pages.parts.event_rows import LEVEL_LABELS
from generator.pages.parts.evidence import GRADE_LABELS
from generator.pages.parts.figures import QUALIFIER_LABELS, STAGE_LABELS
from generator.pages.parts.places import KIND_LABELS as REGION_LABELS
from generator.pages.statistics.statistics import THEMES
from generator.site.texts.relation_kinds import KINDS_OF_RELATION

_ARTICLE = {
    ArticleStatus.DRAFT: "bản nháp",
    ArticleStatus.PUBLISHED: "đăng",
    ArticleStatus.WITHDRAWN: "đã rút",
}
_PAGE = {PageStatus.DRAFT: "bản nháp", PageStatus.PUBLISHED: "đăng"}
_LANGUAGE = {PageLanguage.VIETNAMESE: "tiếng Việt", PageLanguage.ENGLISH: "tiếng Anh"}
_TEXT = {
    TextKind.FULL: "toàn văn",
    TextKind.SUMMARY: "tóm tắt của Ban Biên tập",
    TextKind.NONE: "chưa có",
}
_CERTAINTY = {Certainty.CERTAIN: "đã chắc", Certainty.NEEDS_REVIEW: "chưa xác nhận"}
_MILESTONE = {
    MilestoneKind.MERGED_INTO: "sáp nhập vào",
    MilestoneKind.RENAMED: "đổi tên",
    MilestoneKind.BECAME: "đổi cấp",
    MilestoneKind.ENDED: "kết thúc",
}
_INDICATOR = {
    IndicatorKind.COUNT: "đếm",
    IndicatorKind.SHARE: "tỷ lệ phần trăm",
    IndicatorKind.MONEY: "tiền, tính bằng đồng",
    IndicatorKind.MONEY_PER_PERSON: "đồng mỗi người",
}
_REGIME = {
    Regime.PARTY: "Đảng",
    Regime.STATE: "Nhà nước",
    Regime.ASSOCIATION: "Hội",
    Regime.PORTAL: "quy chế riêng của cổng",
}
_AUTHOR = {AuthorKind.PERSON: "một người", AuthorKind.DESK: "bút danh chung"}
_UNSAID = "chính xác"
"""Pages say nothing of an exact figure."""

_LABELS: Mapping[tuple[type[StrEnum], StrEnum], str] = {
    (type(value), value): label or _UNSAID
    for table in (
        *(_ARTICLE, _PAGE, _LANGUAGE, _TEXT, _CERTAINTY, _MILESTONE, _INDICATOR, _REGIME, _AUTHOR),
        *(CALENDAR_LABELS, LEVEL_LABELS, GRADE_LABELS, STAGE_LABELS, REGION_LABELS, THEMES),
        QUALIFIER_LABELS,
        {kind: row.verb for kind, row in KINDS_OF_RELATION.items()},
    )
    for value, label in table.items()
}


def label_of(value: StrEnum) -> str:
    """Return what editors read in a value's place."""
    return _LABELS[type(value), value]
