"""Sections of a text without điều, as the Party numbers them: `A- …`, `I- TÌNH HÌNH`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.markdown.anchors import arabic
from generator.markdown.heading_line import HeadingLine
from generator.markdown.law_titles import Title, is_title, wrapped_title
from generator.model import ProvisionKind

_SECTION = re.compile(
    r"(?P<marks>#{1,6}[ \t]+)?(?P<open>[*_]{1,3})?(?P<number>[IVXL]{1,6}|[A-ZĐ])"
    r"(?P<sign>\s?\\?\.|\s?[–—/-])(?P<shut>[*_]{1,3})?\s+(?P<title>[^\W\d_].*)"
)
_ROMAN = frozenset("IVXL")
_KINDS = (ProvisionKind.PART, ProvisionKind.SECTION)
_LETTERS = "ABCDĐEGHIK"
_SHORTEST = 3
"""Letters of a title in capitals: one or two are a person's initials."""
_SKIPPED = 3
"""How many numbers a list may leave out; a gap is told, and more of them are other words."""
_FEWEST = 2
"""A number alone is no list of sections."""


def party_sections(lines: Sequence[str], passed: frozenset[int]) -> Mapping[int, HeadingLine]:
    """Return by line from 0 the sections; those that stand alone are none, nor what is `passed`."""
    sections = {at: row for at, row in _numbered(lines) if at not in passed}
    kinds = [row.section for row in sections.values()]
    has_parts = kinds.count(ProvisionKind.PART) >= _FEWEST
    return {
        at: replace(row, level=row.level or _level(row, has_parts))
        for at, row in sections.items()
        if kinds.count(row.section) >= _FEWEST
    }


def _numbered(lines: Sequence[str]) -> Iterator[tuple[int, HeadingLine]]:
    """Yield the lines that go on with their list; the numbers of parts begin the others anew."""
    last, done = dict.fromkeys(_KINDS, 0), 0
    for at, line in enumerate(lines):
        match = _SECTION.fullmatch(line.strip()) if at >= done else None
        row = _section(lines, at, match, last) if match else None
        if match and row and row.section:
            done, last[row.section] = row.end, place_of(row.section, match["number"])
            if row.section is ProvisionKind.PART:
                last[ProvisionKind.SECTION] = 0
            yield at, row


def place_of(kind: ProvisionKind, number: str) -> int:
    """Return 4 for `IV`, and for the part `D`; 0 for what numbers no section."""
    if kind is ProvisionKind.PART:
        return _LETTERS.find(number) + 1
    return int(arabic(number)) if _ROMAN.issuperset(number) else 0


def _section(
    lines: Sequence[str], at: int, match: re.Match[str], last: Mapping[ProvisionKind, int]
) -> HeadingLine | None:
    title, emphasised = _title(match)
    in_capitals = title.isupper() and len(title) >= _SHORTEST
    stands_out = bool(match["marks"]) or emphasised or in_capitals
    rows = (row for row in last if _goes_on(row, match["number"], last[row], stands_out))
    kind = next(rows, None)
    if not stands_out and not (kind is ProvisionKind.SECTION and _is_alone(lines, at, title)):
        return None
    may_go_on = in_capitals and not (match["marks"] or emphasised)
    wrapped = wrapped_title(lines, at, title) if may_go_on else Title(title, at + 1)
    name = f"{match['number']}{match['sign']}".replace("\\", "")
    level = len((match["marks"] or "").strip())
    return HeadingLine(level, f"{name} {wrapped.words}", wrapped.end, section=kind)


def _goes_on(kind: ProvisionKind, number: str, last: int, stands_out: bool) -> bool:
    """A list begins once, or again where it is seen. The letter I is a number, unless the parts
    have come to H."""
    place = place_of(kind, number)
    if kind is ProvisionKind.PART and number == "I":
        return last == place - 1
    if place == 1:
        return not last or stands_out
    return last < place <= last + (_SKIPPED if last else 0)


def _title(match: re.Match[str]) -> tuple[str, bool]:
    """Return the title without emphasis, and whether all of it stood in it."""
    title, opened = match["title"].strip(), match["open"]
    closing = opened[::-1] if opened and not match["shut"] else ""
    is_whole = bool(closing) and title.endswith(closing)
    return (title.removesuffix(closing).rstrip() if is_whole else title), is_whole


def _is_alone(lines: Sequence[str], at: int, title: str) -> bool:
    """Does a title that nothing sets apart stand between empty lines?"""
    above, below = (lines[near] if 0 <= near < len(lines) else "" for near in (at - 1, at + 1))
    return not above.strip() and not below.strip() and is_title(title)


def _level(row: HeadingLine, has_parts: bool) -> int:
    return 3 if has_parts and row.section is ProvisionKind.SECTION else 2
