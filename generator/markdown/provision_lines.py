"""One line of a text of law: does it open a chương, a điều, a phụ lục, or only name one?"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from generator.citations.grammar import TYPE_NAMES
from generator.model import ProvisionKind
from generator.text.patterns import pattern

CAPITALS = "A-ZĐÂÊÔƠƯÁẮẤÉẾÍÓỐỚÚỨÝÀẰẦÈỀÌÒỒỜÙỪỲẢẲẨẺỂỈỎỔỞỦỬỶÃẴẪẼỄĨÕỖỠŨỮỸẠẶẬẸỆỊỌỘỢỤỰỴĂ"
ORDINALS = {
    **{"nhất": "1", "hai": "2", "ba": "3", "tư": "4", "năm": "5", "sáu": "6", "bảy": "7"},
    **{"tám": "8", "chín": "9", "mười": "10"},
}
KINDS = {
    "phần": ProvisionKind.PART,
    "chương": ProvisionKind.CHAPTER,
    "mục": ProvisionKind.SECTION,
    "tiểu mục": ProvisionKind.SUBSECTION,
    "điều": ProvisionKind.ARTICLE,
    "phụ lục": ProvisionKind.APPENDIX,
}
_NUMBER = rf"(?:(?-i:[IVXLC]+|[0-9]+[a-zđA-ZĐ]?|[A-Z])|{'|'.join(ORDINALS)})(?![^\W_]|\.[0-9])"
PROVISION_NAME = (
    r"(?P<kind>phần|chương|tiểu\s+mục|mục|điều|phụ\s+lục(?=\W|\Z))"
    rf"(?:\s+(?P<nth>thứ\s+|số\s+)?(?P<number>{_NUMBER}))?"
)
SEPARATOR = r"(?:\s*\\?[.:](?!\d)|\s*[–—-]+(?!\d))"
_LINE = pattern(
    rf"(?P<marks>#{{1,6}}[ \t]+)?(?P<open>[*_]{{1,5}})?[ \t]*(?P<name>{PROVISION_NAME})"
    rf"(?P<shut>[*_]{{1,5}})?(?P<sign>{SEPARATOR})?(?P<rest>.*)",
    re.IGNORECASE,
)
_OF_A_TEXT = pattern(
    rf"(?i:{'|'.join(TYPE_NAMES)}|điều lệ|chương|mục|phần|phụ lục)\s+"
    rf"(?:số|này|kèm|năm|nêu|trên|[0-9]|[{CAPITALS}])"
    r"|(?i:hiến pháp|hiệp định|công ước|nghị định thư|điều)\b"
)


class Opening(Enum):
    """Whether a line opens a provision."""

    OPENS = auto()
    NAMES = auto()
    DOUBTFUL = auto()


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """A line that begins with `Điều 5`; its title may stand behind it, or below.

    `name` is written `Điều 5.`, without emphasis; `title` are the words that stand in the same
    emphasis, or all others; `rest` are those behind the emphasis. `level` is that of a heading
    with `#`, 0 of other lines; `set_apart` are lines of which the title too stands in bold.
    """

    kind: ProvisionKind
    number: str
    name: str
    title: str
    rest: str
    level: int
    signed: bool
    emphasised: bool
    set_apart: bool

    def opening(self) -> Opening:
        """Tell whether the line opens a provision, by its own words alone."""
        words = self.title
        if self.level:
            return Opening.OPENS
        if self.name[0].islower():
            return Opening.DOUBTFUL if self.signed else Opening.NAMES
        if self.signed or not words:
            return Opening.OPENS
        if self.kind is not ProvisionKind.ARTICLE:
            return Opening.OPENS if words.isupper() or self.set_apart else Opening.NAMES
        if not words[0].isupper() or _OF_A_TEXT.match(words):
            return Opening.NAMES
        return Opening.OPENS if self.emphasised else Opening.DOUBTFUL


def provision_line(line: str) -> ProvisionLine | None:
    """Return what a line says of a provision, None of other lines."""
    match = _LINE.match(line.strip())
    if not match:
        return None
    kind = KINDS[" ".join(match["kind"].lower().split())]
    if not match["number"] and (kind is not ProvisionKind.APPENDIX or not _stands_alone(match)):
        return None
    title, rest, set_apart = _parted(match)
    sign = (match["sign"] or "").replace("\\", "")
    return ProvisionLine(
        kind=kind,
        number=match["number"] or "",
        name=f"{match['name']}{sign}",
        title=title,
        rest=rest,
        level=len((match["marks"] or "").strip()),
        signed=bool(sign),
        emphasised=bool(match["open"]),
        set_apart=set_apart,
    )


def opens_article(line: str) -> bool:
    """Does a line begin with a điều's number and the sign behind it?"""
    provision = provision_line(line)
    return bool(provision and provision.signed and provision.kind is ProvisionKind.ARTICLE)


def _stands_alone(match: re.Match[str]) -> bool:
    """`Phụ lục` without a number is one as a heading, alone on its line, or before a colon."""
    return bool(match["marks"] or match["sign"] or not match["rest"].strip("*_ "))


def _parted(match: re.Match[str]) -> tuple[str, str, bool]:
    """Return title, rest, and whether the title stands in bold or italics."""
    words = match["rest"].strip()
    if not match["open"]:
        return words, "", False
    if match["shut"]:
        return words, "", not words
    title, shut, rest = words.partition(match["open"][::-1])
    if not shut:
        return words, "", False
    return (title.strip(), rest.strip(), True) if title.strip() else (rest.strip(), "", not rest)
