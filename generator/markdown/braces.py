"""Attributes in braces, as `attr_list` takes them: where they do nothing, what is dropped."""

from generator.markdown.sign import Sign
from generator.text.patterns import pattern

_ATTRIBUTE = r"(?:[#.][\w-]+|[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s{}\"'][^\s{}]*))"
BRACES = rf"\{{:[^{{}}\n]*\}}|\{{[ \t]*{_ATTRIBUTE}(?:[ \t]+{_ATTRIBUTE})*[ \t]*\}}"
_ASTRAY = (
    "dấu { } đứng ở chỗ không đặt được lớp, tên neo",
    "Đặt dấu { } liền sau liên kết, hình, chữ nhấn, cuối tiêu đề, hoặc một mình ở dòng cuối đoạn.",
)
ASTRAY_IN_A_PARAGRAPH = Sign(
    pattern(rf"(?<!\ufffc)(?:(?<!\n)(?:{BRACES})|(?<=\n)(?:{BRACES})(?!\s*\Z))"), *_ASTRAY
)
ASTRAY_IN_A_LINE = Sign(pattern(rf"(?<!\ufffc)(?:{BRACES})(?=[ \t]*\S)"), *_ASTRAY)
"""Braces on a page whose extensions take them: in a paragraph, in a heading or a cell."""
KEPT_ATTRIBUTES = frozenset(
    "id class alt title colspan rowspan start type checked role aria-label".split()
)
"""What a page may set in braces: no event, no style, no other address."""
_KEPT = "|".join(sorted(KEPT_ATTRIBUTES))
_DROPPED = rf"\{{:?[ \t]*(?:{_ATTRIBUTE}[ \t]+)*(?!(?:{_KEPT})=)[\w:@-]+=[^{{}}\n]*\}}"
_TAKEN = r"(?:[#.][\w:-]+|[\w:-]+=(?:\"[^\"\n]*\"|[\w:-]+))"
DROPPED_BEHIND = pattern(
    rf"(?<=[)\]`])\{{[ \t]*(?:{_TAKEN}[ \t]+)*(?!(?:{_KEPT})=)[\w:-]+=(?:\"[^\"\n]*\"|[\w:-]+)"
    rf"(?:[ \t]+{_TAKEN})*[ \t]*\}}"
)
"""Behind a link or a picture: there braces are taken in records too, and no words are left."""
DROPPED_ADVICE = (
    "Trong dấu { } chỉ có lớp (.ten) và tên neo (#ten): xóa phần khác; nếu là chữ, viết “\\{”."
)
DROPPED_ELSEWHERE = Sign(pattern(_DROPPED), "", DROPPED_ADVICE, code="B613")
