"""The tables of keys in the editors' guide."""

import re
from collections.abc import Mapping
from enum import StrEnum

from generator.forms.described import meaning
from generator.forms.labels import label_of
from generator.read.schema.tree import KeyField, KeyGroup

_TABLE = re.compile(r"^\| Khóa của (?P<noun>[^|]+?) \|.*\n\|[-|]+\n(?:\|.*\n)*", re.MULTILINE)
_SUM = re.compile("0{64}")
SEE: Mapping[tuple[str, str], str] = {
    ("bài viết", "date"): "Tin viết lại theo báo khác",
    ("bài viết", "withdrawn"): "8. Bản nháp, hẹn giờ, đính chính, rút bài",
    ("bài viết", "corrections"): "8. Bản nháp, hẹn giờ, đính chính, rút bài",
    ("bài viết", "image"): "5. Hình ảnh",
    ("bài viết", "figures"): "3. Số liệu và trích dẫn",
    ("bài viết", "carries_out"): "Bài làm chứng việc triển khai",
    ("văn bản", "relations"): "6. Toàn văn, quan hệ và hiệu lực của văn bản",
    ("văn bản", "period"): "6. Toàn văn, quan hệ và hiệu lực của văn bản",
    ("văn bản", "versions"): "6. Toàn văn, quan hệ và hiệu lực của văn bản",
    ("văn bản", "figures"): "3. Số liệu và trích dẫn",
    ("chỉ số", "stage"): "3. Số liệu và trích dẫn",
    ("quan hệ", "kind"): "6. Toàn văn, quan hệ và hiệu lực của văn bản",
}
"""The section of the guide that says more of a key."""


def with_tables(guide: str, groups: Mapping[str, KeyGroup]) -> str:
    """Return the guide with the table of each group as the schema has it.

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
        words += f"; xem [{_short(section)}](#{anchor(section)})"
    example = _SUM.sub("e3b0c442…b855", field.example)
    required = "có" if field.is_required else "không"
    return f"| `{field.key}` | {words} | {required} | `{example}` |"


def _choice(choice: StrEnum, field: KeyField) -> str:
    default = ", mặc định" if choice is field.default else ""
    return f"`{choice.value}` ({label_of(choice)}{default})"


def _short(section: str) -> str:
    number, dot, _ = section.partition(". ")
    return f"mục {number}" if dot and number.isdigit() else section


def anchor(title: str) -> str:
    """Return the anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
