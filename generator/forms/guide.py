"""The tables of keys in the editors' guide."""

import re
from collections.abc import Mapping
from enum import StrEnum

from generator.forms.described import meaning
from generator.forms.labels import label_of
from generator.read.schema.tree import KeyField, KeyGroup

_TABLE = re.compile(r"^\| Khóa của (?P<noun>[^|]+?) \|.*\n\|[-|]+\n(?:\|.*\n)*", re.MULTILINE)
_SUM = re.compile("0{64}")
_DRAFTS = ("ban-nhap-dinh-chinh.md", "Bản nháp, hẹn giờ, đính chính, rút bài")
_FIGURES = ("so-lieu.md", "Số liệu và trích dẫn")
_TEXTS = ("van-ban.md", "Toàn văn, quan hệ và hiệu lực của văn bản")
SEE: Mapping[tuple[str, str], tuple[str, str]] = {
    ("bài viết", "date"): ("#tin-viết-lại-theo-báo-khác", "Tin viết lại theo báo khác"),
    ("bài viết", "withdrawn"): _DRAFTS,
    ("bài viết", "corrections"): _DRAFTS,
    ("bài viết", "image"): ("hinh-anh.md", "Hình ảnh"),
    ("bài viết", "figures"): _FIGURES,
    ("bài viết", "carries_out"): (
        "nhac-toi-van-ban.md#bài-làm-chứng-việc-triển-khai",
        "Bài làm chứng việc triển khai",
    ),
    ("văn bản", "relations"): _TEXTS,
    ("văn bản", "period"): _TEXTS,
    ("văn bản", "versions"): _TEXTS,
    ("văn bản", "figures"): _FIGURES,
    ("chỉ số", "stage"): _FIGURES,
    ("quan hệ", "kind"): _TEXTS,
}
"""What says more of a key: its address from the page of tables, its title."""


def with_tables(guide: str, groups: Mapping[str, KeyGroup]) -> str:
    """Return a page of the guide with the table of each group as the schema has it.

    Raises KeyError for the table of a group that there is not.
    """
    return _TABLE.sub(lambda table: table_of(groups[table["noun"]]), guide)


def table_of(group: KeyGroup) -> str:
    """Return a group's table, the keys that most files have first."""
    head = [f"| Khóa của {group.noun} | Nghĩa | Bắt buộc | Ví dụ |", "|---|---|---|---|"]
    return "\n".join([*head, *(_row(group, field) for field in group.ordered)]) + "\n"


def _row(group: KeyGroup, field: KeyField) -> str:
    words = meaning(field)
    if field.choices:
        words += f". Giá trị: {', '.join(_choice(choice, field) for choice in field.choices)}"
    if section := SEE.get((group.noun, field.key)):
        address, title = section
        words += f"; xem [{title}]({address})"
    example = _SUM.sub("e3b0c442…b855", field.example)
    required = "có" if field.is_required else "không"
    return f"| `{field.key}` | {words} | {required} | `{example}` |"


def _choice(choice: StrEnum, field: KeyField) -> str:
    default = ", mặc định" if choice is field.default else ""
    return f"`{choice.value}` ({label_of(choice)}{default})"
