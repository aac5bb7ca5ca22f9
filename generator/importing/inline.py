"""The words of a paragraph with bold, italics, links and footnote marks, line by line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.html.tree import Element
from generator.importing.written.markdown import escaped
from generator.text import squeeze

_BREAK = "\n"
_LINE_BREAK = re.compile("\n")
_ANY_BREAK = re.compile(r"\n|\t+[ \t\xa0]*|[ \xa0]{4,}")
_WIDE = re.compile(r"[ \xa0]*\t[ \t\xa0]*|[ \xa0]{4,}")
_LABEL = re.compile(r"(?:[-–—+•*·]|[\dIVXivx]{1,4}[.)]?|[a-zđ][.)]|Điều \d+\.?|\d+(?:\.\d+)+\.?)")
_LONGEST_SIDE = 90
_NOTE = re.compile(r"#(?:foot|end)note-(?P<id>[\w-]+)$")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s<>()\[\]]+", re.IGNORECASE)
_STYLES = (
    ("font-weight:bold", "**"),
    ("font-weight:700", "**"),
    ("font-style:italic", "*"),
    ("font-style:oblique", "*"),
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SIGNS = {"strong": "**", "em": "*", "b": "**", "i": "*"}


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    markdown: str
    is_bold: bool


@dataclass(frozen=True, slots=True)
class Piece:
    words: str
    signs: tuple[str, ...] = ()
    link: str = ""
    note: str = ""


def marked(element: Element) -> Iterator[Line]:
    """Yield the lines of a paragraph."""
    lines: list[list[Piece]] = [[]]
    whole = "".join(piece.words for piece in _pieces(element, (), ""))
    breaks = _ANY_BREAK if _has_two_sides(whole) else _LINE_BREAK
    for piece in _pieces(element, (), ""):
        first, *others = breaks.split(piece.words)
        lines[-1].append(Piece(first, piece.signs, piece.link, piece.note))
        for words in others:
            lines.append([Piece(words, piece.signs, piece.link)])
    yield from map(line_of, lines)


def sign_of(element: Element) -> str:
    """Return the sign of letters that an element makes bold or slanted; empty for any other."""
    if sign := _SIGNS.get(element.tag):
        return sign
    style = (element.get("style") or "").replace(" ", "").lower()
    return next((sign for form, sign in _STYLES if form in style), "")


def target_of(element: Element) -> str:
    """Return where a link leads when that is a page or a mailbox; empty for any other."""
    target = (element.get("href") or "").strip() if element.tag == "a" else ""
    return target if _WEB.fullmatch(target) else ""


def raised(element: Element) -> str:
    """Return the figures that an element raises, as such: m², a note's ¹; empty for any other."""
    words = (element.text or "").strip() if element.tag == "sup" and not len(element) else ""
    return words.translate(_RAISED) if words.isascii() and words.isdigit() else ""


def _has_two_sides(words: str) -> bool:
    """Do blanks or a tab part what stands left from what stands right, as in a letterhead?"""
    sides = [side.strip() for side in _WIDE.split(words.strip())]
    if len(sides) != 2 or not all(sides) or max(map(len, sides)) > _LONGEST_SIDE:
        return False
    begins = sides[1][0].isupper() or sides[1][0] in "-–("
    return begins and not _LABEL.fullmatch(sides[0])


def line_of(pieces: Sequence[Piece]) -> Line:
    """Return the line that pieces make."""
    text = squeeze("".join(piece.words for piece in pieces if not piece.note))
    worded = [piece for piece in pieces if piece.words.strip() and not piece.note]
    is_bold = bool(worded) and all("**" in piece.signs for piece in worded)
    groups: list[Piece] = []
    for piece in pieces:
        last = groups[-1] if groups else None
        if (
            last
            and (last.signs, last.link) == (piece.signs, piece.link)
            and not (last.note or piece.note)
        ):
            groups[-1] = Piece(last.words + piece.words, piece.signs, piece.link)
        else:
            groups.append(piece)
    markdown = re.sub(r"\s+", " ", "".join(_written(piece, is_bold) for piece in groups)).strip()
    return Line(text, markdown, is_bold)


def _written(piece: Piece, is_bold: bool) -> str:
    """White space stays outside the signs; a line that is bold throughout needs none."""
    if piece.note:
        return f"[^{piece.note}]"
    words = piece.words.replace("\xad", "")
    inner = squeeze(words)
    if not inner:
        return " " if words else ""
    before = " " if words[0].isspace() else ""
    after = " " if words[-1].isspace() else ""
    shown = escaped(inner)
    if piece.link:
        shown = f"[{shown}]({piece.link})"
    for sign in dict.fromkeys(piece.signs):
        if not (is_bold and sign == "**") and any(map(str.isalnum, inner)):
            shown = f"{sign}{shown}{sign}"
    return f"{before}{shown}{after}"


def _pieces(element: Element, signs: tuple[str, ...], link: str) -> Iterator[Piece]:
    if element.text:
        yield Piece(element.text, signs, link)
    for child in element:
        yield from _child(child, signs, link)
        if child.tail:
            yield Piece(child.tail, signs, link)


def _child(child: Element, signs: tuple[str, ...], link: str) -> Iterator[Piece]:
    if child.tag == "br":
        yield Piece(_BREAK, signs, link)
    elif child.tag == "a":
        if note := _NOTE.search(child.get("href") or ""):
            yield Piece("", note=note["id"])
        else:
            yield from _pieces(child, signs, target_of(child))
    elif figures := raised(child):
        yield Piece(figures, signs, link)
    elif child.tag != "img":
        sign = _SIGNS.get(child.tag, "")
        yield from _pieces(child, (*signs, sign) if sign else signs, link)
