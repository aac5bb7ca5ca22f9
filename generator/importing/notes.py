"""Footnotes that somebody wrote by hand: a mark in the words, and a line for it below them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.importing.block import Block, BlockKind
from generator.importing.page import Page
from generator.importing.written.markdown import escaped, numbered

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_PLAIN = str.maketrans(_RAISED, "0123456789")
_LINE = re.compile(
    r"(?P<bracket>\((?P<round>\d{1,2})\)|\[(?P<square>\d{1,2})\]|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
    r"|(?P<star>\(\*\)))\s*:?\s*(?P<words>\S.+)"
)
_RULE = re.compile(
    r"[\s_*–—-]{3,}|(?:(?:các )?(?:chú thích|ghi chú|chú dẫn|tài liệu (?:tham khảo|dẫn))|cước chú)"
    r"\s*[:.]?",
    re.IGNORECASE,
)
"""What stands above the notes, and is none."""
_COUNTED = (
    *("và", "là", "gồm", "mục", "bảng", "điểm", "khoản", "điều", "nhóm", "bước", "loại", "cách"),
    *("câu", "mẫu", "biểu", "phần", "tiêu chí", "phương án", "giai đoạn", "hình thức"),
    *("nguyên tắc", "điều kiện", "nhiệm vụ", "giải pháp", "trường hợp", "nội dung", "vấn đề"),
)
"""Behind such a word a number in brackets counts: “nhóm (1)”."""
_BEFORE = (
    r"(?<!(?i:điều|hoản) \d)(?<!(?i:điều|hoản) \d\d)(?<!(?i:điều) \d\d\d)"
    rf"(?:(?<=[^\s(\[:;,])|(?<=[^\s(\[:;,]) {''.join(f'(?<!(?i:{word}) )' for word in _COUNTED)})"
)
_UNIT = r"(?<![\W\d]m)(?<![\W\d][kcdmh]m)"
"""m² and km² are measures."""
_FORMS = {
    "round": _BEFORE + r"(?P<sign>\*{{0,2}})\({}\)(?P=sign)",
    "square": r"(?<=[^\s]) ?(?P<sign>\*{{0,2}})\\?\[{}\\?\](?P=sign)",
    "raised": _UNIT + r"(?<=\S) ?(?P<sign>\*{{0,2}}){}(?P=sign)(?![⁰¹²³⁴⁵⁶⁷⁸⁹])",
    "star": _BEFORE + r"(?P<sign>)\(\\?\*\\?\)",
}


@dataclass(frozen=True, slots=True)
class _Note:
    number: int
    form: str
    words: str
    mark: re.Pattern[str]


_Places = dict[tuple[str, int], list[int]]


def with_notes(page: Page) -> Page:
    """Return a page whose lines of notes are footnotes, where each has its mark above.

    A file that has footnotes of its own stays as it is.
    """
    if page.footnotes:
        return page
    noted = {at: note for at, block in enumerate(page.blocks) if (note := _line(block))}
    places = _places(page.blocks, noted)
    starts = (at for at, note in noted.items() if note.number == 1)
    chains = (_from(noted, places, start) for start in starts)
    notes = max(chains, key=len, default={})
    return _with(page, notes) if notes and not _go_on(noted, notes) else page


def without_mark(footnotes: Iterable[str], blocks: Iterable[Block]) -> Iterator[str]:
    """Tell of notes whose marks stand in no block: a title and a lead can have none."""
    body = "\n".join(block.markdown for block in blocks)
    for mark, note in numbered(footnotes):
        if mark not in body:
            yield f"Chú thích của tên bài hoặc sapo, nơi không đặt được dấu: “{note}”."


def _with(page: Page, notes: Mapping[int, _Note]) -> Page:
    rules = min(notes)
    while rules and _RULE.fullmatch(page.blocks[rules - 1].text):
        rules -= 1
    taken = {*notes, *range(rules, min(notes))}
    blocks = [block for at, block in enumerate(page.blocks) if at not in taken]
    return replace(
        page,
        blocks=tuple(_marked(block, tuple(notes.values())) for block in blocks),
        footnotes=tuple(note.words for note in notes.values()),
        dropped=(*page.dropped, *(page.blocks[at].text for at in range(rules, min(notes)))),
    )


def _places(blocks: Sequence[Block], noted: Mapping[int, _Note]) -> _Places:
    """Return where the notes of a form and number stand, of those whose mark stands above."""
    first: dict[tuple[str, int], int] = {}
    places: _Places = {}
    for at, note in noted.items():
        key = note.form, note.number
        if key not in first:
            marked = (place for place, block in enumerate(blocks) if note.mark.search(block.text))
            first[key] = next(marked, len(blocks))
        if first[key] < at:
            places.setdefault(key, []).append(at)
    return places


def _from(noted: Mapping[int, _Note], places: _Places, start: int) -> dict[int, _Note]:
    """Return the notes from a line on, numbered without a gap.

    Those of a page stand below it, with the next page's words in between.
    """
    notes: dict[int, _Note] = {}
    form, at = noted[start].form, start
    while (form, len(notes) + 1) in places:
        among = places[form, len(notes) + 1]
        following = bisect_left(among, at)
        if following == len(among) or (not notes and among[following] != start):
            break
        at = among[following]
        notes[at] = noted[at]
    return notes


def _go_on(noted: Mapping[int, _Note], notes: Mapping[int, _Note]) -> bool:
    """Does a line count on that has no mark above? Then they are a list of the piece itself."""
    last, note = max(notes.items())
    wanted = ("round", note.number + 1)
    return note.form == "round" and any(
        at > last and (other.form, other.number) == wanted for at, other in noted.items()
    )


def _line(block: Block) -> _Note | None:
    match = _LINE.fullmatch(block.text)
    if match is None or block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
        return None
    form = next(name for name in _FORMS if match[name])
    said = "1" if form == "star" else match[form].translate(_TO_PLAIN)
    if said.startswith("0"):
        return None
    mark = re.compile(_FORMS[form].format(match[form] if form == "raised" else said))
    return _Note(int(said), form, match["words"].strip(), mark)


def _marked(block: Block, notes: Sequence[_Note]) -> Block:
    """Return a block with the marks of Markdown; its words are without any."""
    if block.kind is BlockKind.TABLE or not any(note.mark.search(block.text) for note in notes):
        return block
    text, markdown = block.text, block.markdown or escaped(block.text)
    for note in notes:
        text = note.mark.sub("", text)
        markdown = note.mark.sub(rf"[^{note.number}]", markdown)
    return replace(block, text=text, markdown=markdown)
