"""The text of a page, dumped line by line."""

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median_high, median_low

from generator.importing.block import Block, BlockKind
from generator.importing.news.above import start_of_page
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose, may_be_title
from generator.importing.news.slides import with_slides
from generator.importing.page import Page, Unreadable
from generator.importing.stacked import with_tables_unstacked
from generator.importing.tabbed import is_table, table_of, with_tables_joined
from generator.text.letter_case import LARGE, SMALL

_GOES_ON = re.compile(r"(?![a-zđ]\)|https?:|www\.)[^\W\d_]\S*(?: \S+){2}")
_GLUED = re.compile(
    rf"(?<=[^\W\d_][^\W\d_])(?=\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})"
    rf"|(?<=[{SMALL}])(?=\d{{1,2}} (?:thg|tháng) \d)"
    rf"|(?<=[{SMALL}.])(?=Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ nhật)"
    r"|(?<=[ /.-]\d{4})(?=\d{1,2} (?:phút|[Tt]háng|thg))|(?<=[12]\d{3})"
    rf"(?=[{LARGE}][{SMALL}]|[{LARGE}]{{3}})"
    r"|(?<=[+-]\d\d:\d\d)(?=\d{4}-\d)|(?<=[^\W\d_])(?=\d{4}-\d\d-\d\dT)"
    r"|(?<=[/.-][12]\d{3})(?=\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}|[0-2]?\d[:hg][0-5]\d)"
    r"|(?<=\d:[0-5]\d)(?=\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}"
    r"|\d[\d.,]{0,8}[KkMm]?\s?(?:lượt|lần (?:xem|đọc)|views?|bình luận))"
    rf"|(?<=[/.-][12]\d{{3}})(?=[{SMALL}]{{2}})|(?<=\d:[0-5]\d)(?=[{LARGE}][{SMALL}])"
    rf"|(?<=\d°C)(?=[{LARGE}])|(?<=[{SMALL}])(?=(?:E-?Magazine|Longform|Infographic|Podcast)\b)"
)
"""Boxes beside one another on a page are copied without a blank: `Thu Hà05/09/2024`."""
_WITHIN_WORD = re.compile(rf"(?<=[{SMALL}])(?<!Đắk)(?<!Đăk)(?=[{LARGE}])")
_TITLE_AND_DAY = re.compile(
    r"(?P<title>.{24,}?[^\s,:-]) (?P<day>(?:Thứ [^\W\d_]+|Thứ [2-7]|Chủ nhật|Ngày đăng|Thời gian"
    r"|Cập nhật|Đăng (?:ngày|lúc)|Ngày (?:cập nhật|xuất bản))[ ,:].{5,60})"
)
_LONGEST_LINE = 300
BOMS_OF_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""Notepad saves text so, where it is asked for “Unicode”."""
_PLACE = 4
"""The name of a place before the first words has so many words at most."""
_ENDS = re.compile(r"[.!?…:;|][\"”’»)\]]*$|[\"”]$")
_LEAST, _LEAST_WORDS = 40, 5


def read_dump(name: str, data: bytes) -> Page:
    """Return the lines of a dump. Raises Unreadable when they are not text."""
    try:
        text = data.decode("utf-16" if data.startswith(BOMS_OF_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"không phải văn bản UTF-8 (byte {error.start + 1})") from error
    rows = with_tables_joined(with_tables_unstacked(text.splitlines()))
    lines = [part for line in rows for part in _with_day_apart(line)]
    blocks = tuple(with_slides(tuple(_blocks(_joined(lines)))))
    start = start_of_page(blocks)
    others = tuple(block.text for block in blocks[:start] if block.text)
    return Page(name, blocks[start:], dropped=others)


def _blocks(lines: Iterable[str]) -> Iterator[Block]:
    """Yield the lines as blocks, with what the empty ones above them say."""
    rows: list[tuple[str, int]] = []
    empty = 0
    for line in lines:
        if line:
            rows.append((line, empty))
        empty = 0 if line else empty + 1
    usual = max(1, median_high(gap for _, gap in rows)) if rows else 1
    prose = [gap for line, gap in rows if is_prose(line)]
    are_apart = bool(prose) and median_low(prose) > 0
    for block, gap in _with_doubled(rows, usual):
        yield replace(block, is_right_below=are_apart and not gap)


def _with_doubled(rows: Sequence[tuple[str, int]], usual: int) -> Iterator[tuple[Block, int]]:
    """Yield each block with how many empty lines stand above it.

    Twice the same line, among running words, is what a picture shows: once as its `alt`."""
    has_begun, above = False, ""
    for at, (line, gap) in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else ("", 1)
        is_short = _LEAST < len(line) <= _LONGEST_LINE or _is_short_sentence(line)
        if is_table(line):
            yield table_of(line), gap
        elif has_begun and is_short and following == (line, 0):
            yield Block("", BlockKind.PICTURE), gap
        elif has_begun and is_short and above == line and not gap:
            yield Block(line, BlockKind.CAPTION), gap
        else:
            yield Block(line, is_behind_gap=gap > usual), gap
        has_begun, above = has_begun or is_prose(line), line


def _is_short_sentence(line: str) -> bool:
    """A button that stands twice has neither so many words nor a full stop."""
    return line.endswith(".") and len(line.split()) >= _LEAST_WORDS


def _with_day_apart(line: str) -> Iterator[str]:
    """A title and its day that a sheet sets apart stand on one line in a copy."""
    if is_table(line):
        yield line
        return
    match = _TITLE_AND_DAY.fullmatch(line) if len(line) <= _LONGEST_LINE else None
    day = date_line(match["day"]) if match else None
    if match and day and not day.rest and may_be_title(match["title"]):
        yield from (match["title"], match["day"])
    else:
        yield _parted(line)


def _parted(line: str) -> str:
    """Part what stood in boxes beside one another, and a place from the first word behind it."""
    words = _GLUED.sub(" | ", line).split(" ")
    reach, sign = (_PLACE, " - ") if is_prose(line) else (len(words), " | ")
    return " ".join((*(_unglued(word, sign) for word in words[:reach]), *words[reach:]))


def _unglued(word: str, sign: str) -> str:
    """A large letter within a word parts two; YouTube and 12/QyĐ-ĐHTV are names."""
    is_number = "/" in word or any(map(str.isdigit, word))
    return word if word.isascii() or is_number else _WITHIN_WORD.sub(sign, word)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """A line that goes on in small letters below was broken: the two are one."""
    waiting = ""
    for line in lines:
        if _goes_on(line) and len(waiting) >= _LEAST and not _ENDS.search(waiting):
            waiting = f"{waiting} {line}"
            continue
        yield waiting
        waiting = line
    yield waiting


def _goes_on(line: str) -> bool:
    return line[:1].islower() and _GOES_ON.match(line) is not None
