"""The lines above a text's title: who issued it, its number, where and when."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.block import Block, BlockKind
from generator.model import DocumentNumber, NotADocumentNumber
from generator.text.letter_case import LARGE
from generator.text.moment_in_line import Moment, read_datetime
from generator.text.vietnam_day import NotADate

_I = re.IGNORECASE
_MOTTO = re.compile(
    r"cộng\s*h(?:òa|oà)\s*xã\s*hội\s*chủ\s*nghĩa(?:\s*việt(?:\s*nam)?)?"
    r"|việt nam dân chủ cộng h(?:òa|oà)"
    r"|độc\s*lập\s*[-–—.]\s*tự\s*do\s*[-–—.]\s*hạnh\s*ph(?:úc|uc)|đảng\s*cộng\s*sản\s*việt\s*nam",
    _I,
)
_NUMBER = re.compile(
    r"(?:^|(?<=\s))(?:luật |nghị quyết |nghị định "
    r"|lệnh )?số\s*[:.]?\s*(?P<number>[\d.…_ ]*\d*\s*[-/][^\s,;]+(?:\s*[-/&]\s*[^\s,;]+)*|\d+)",
    _I,
)
_BARE_NUMBER = re.compile(r"^\d{1,5}\s*[-/]\s*[A-ZĐ][\w/&-]+$")
_PLACE_AND_DAY = re.compile(
    rf"(?<![\w/-])(?P<place>[{LARGE}][^\d,;:/|]{{1,40}}?)\s*,\s*(?P"
    r"<day>ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*"
    r"|ngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})"
)
_SUBJECT = re.compile(r"^(?:v\s*/\s*v|về việc)\s*[:.]?\s*(?P<subject>.+)$", _I)
_DAY_OPEN = re.compile(r"(?:ngày|tháng|năm)(?:\s*\d{1,2})?$", _I)
_DAY_GOES_ON = re.compile(r"(?:\d{1,2}\s+)?(?:(?:tháng|năm)\s+)?\d{1,4}(?:\s+năm\s+\d{4})?$", _I)
_NUMBER_OPEN = re.compile(r"(?:^|\s)số\s*[:.]?$", _I)
_NUMBER_GOES_ON = re.compile(r"[\d.…_]*\s*[-/]\s*[A-ZĐ\d]\S*$")
_SIGNS = re.compile(r"[\s*_\-–—=~.…]*")
_URGENT = re.compile(
    r"(?:hỏa|hoả|thượng)? ?(?:tốc|khẩn)|(?:tối |tuyệt )?mật|dự thảo.{0,20}|bản sao"
    r"|sao (?:y|lục).{0,30}",
    _I,
)
_REACH = 30
_CANDIDATES = 12
_LONGEST = 220
"""Letters of a line that holds a whole letterhead, its halves apart by blanks."""


@dataclass(slots=True)
class Letterhead:
    """`end` is where the lines of the letterhead end; `symbol` is a number whose figure is open."""

    bodies: list[str] = field(default_factory=list)
    number: DocumentNumber | None = None
    symbol: str = ""
    place: str = ""
    day: Moment | None = None
    subject: list[str] = field(default_factory=list)
    end: int = 0
    dropped: list[str] = field(default_factory=list)
    has_motto: bool = False
    is_motto_open: bool = False
    """Did the last line break within the motto?"""
    is_subject_open: bool = False
    """Was the last line one of the subject?"""
    is_party: bool = False
    doubts: list[str] = field(default_factory=list)


def has_letterhead(blocks: Sequence[Block]) -> bool:
    """Does a file begin as official texts do: with the motto and a number?"""
    lines = [block.text for block in blocks[:_REACH] if block.text]
    head = lines[:_CANDIDATES]
    has_motto = any(_MOTTO.search(line) for line in head)
    apart = [line for line in lines[:20] if not _is_sentence(line)]
    has_number = any(_numbered(line) for line in apart)
    has_day = any(_PLACE_AND_DAY.search(line) for line in apart)
    return has_motto + has_number + has_day >= 2 and (has_motto or has_number)


def _is_sentence(line: str) -> bool:
    """Running words name the numbers and days of other texts."""
    return len(line) > _LONGEST or line.endswith((".", ";", "!", "?", "…”", ".”"))


def read_letterhead(blocks: Sequence[Block], title: int) -> Letterhead:
    """Return what stands above the title, which begins at an index."""
    head = Letterhead(end=title)
    lines = [block.text for block in blocks[:title] if block.kind is not BlockKind.PICTURE]
    for line in _unbroken(filter(None, lines)):
        _read_line(head, line)
    return head


def _unbroken(lines: Iterable[str]) -> Iterator[str]:
    """What a narrow cell has broken goes on below: `… tháng 11 năm`, `2021`; `Số:`, `37/QĐ-HKH`."""
    waiting = ""
    for line in lines:
        is_day = _DAY_OPEN.search(waiting) and _DAY_GOES_ON.match(line)
        if is_day or (_NUMBER_OPEN.search(waiting) and _NUMBER_GOES_ON.match(line)):
            waiting = f"{waiting} {line}"
            continue
        if waiting:
            yield waiting
        waiting = line
    if waiting:
        yield waiting


def _read_line(head: Letterhead, line: str) -> None:
    rest = line
    for piece in _taken(head, rest):
        rest = rest.replace(piece, " | ", 1)
        head.is_subject_open = False
    for words in (piece.strip(" .,:-–—*_|") for piece in rest.split(" | ")):
        if words and not _SIGNS.fullmatch(words):
            _read_words(head, words)


def _taken(head: Letterhead, line: str) -> Iterator[str]:
    """Yield the parts of a line that say what they are, and keep what they say."""
    for match in _MOTTO.finditer(line):
        head.has_motto = True
        head.is_party |= match.group().lower().startswith("đảng")
        head.dropped.append(match.group())
        head.is_motto_open = match.group().lower().endswith(("việt", "nghĩa"))
        yield match.group()
    line = _MOTTO.sub(" | ", line)
    number = _numbered(line)
    if number and head.number is None:
        written, head.number = number
        head.symbol = "" if head.number else written
        yield written
        line = line.replace(written, " | ", 1)
    day = _PLACE_AND_DAY.search(line)
    if day and head.day is None:
        _read_day(head, day)
        yield day.group()


def _read_day(head: Letterhead, match: re.Match[str]) -> None:
    head.place = " ".join(match["place"].split())
    try:
        head.day = read_datetime(match["day"])
        head.doubts += head.day.doubts
    except NotADate:
        head.doubts.append(f"Ngày ban hành chưa điền đủ: “{' '.join(match['day'].split())}”.")


def _numbered(line: str) -> tuple[str, DocumentNumber | None] | None:
    """Return the words of a number and the number; None for a number that nobody filled in."""
    match = _NUMBER.search(line)
    if match is None:
        bare = _BARE_NUMBER.match(line.strip())
        parsed = _parsed(line.strip()) if bare else None
        return (line, parsed) if parsed else None
    written = match["number"]
    for end in _ends(written):
        if parsed := _parsed(written[:end]):
            start = match.start("number")
            return line[match.start() : start + end], parsed
    is_open = re.match(r"[\s.…_]*[/-]\s*[A-ZĐ]{2}", written) is not None
    return (match.group(), None) if is_open else None


def _ends(written: str) -> Iterator[int]:
    """The longest first: a number may be followed by words on its line."""
    yield len(written)
    yield from (match.start() for match in reversed(list(re.finditer(r"\s+", written))))


def _parsed(words: str) -> DocumentNumber | None:
    try:
        return DocumentNumber.parse(re.sub(r"\s+", "", words.strip(" .,;")))
    except NotADocumentNumber:
        return None


def _read_words(head: Letterhead, words: str) -> None:
    is_next, head.is_subject_open = head.is_subject_open and not words.isupper(), False
    if _URGENT.fullmatch(words):
        head.dropped.append(words)
    elif head.is_motto_open and words.upper() in ("NAM", "VIỆT NAM"):
        head.is_motto_open = False
    elif match := _SUBJECT.match(words):
        head.subject.append(match["subject"])
        head.is_subject_open = True
    elif head.subject and (is_next or words[0].islower() or words[0].isdigit()):
        head.subject.append(words)
        head.is_subject_open = True
    elif _is_body(words) and not head.subject:
        head.bodies.append(" ".join(words.split()))
    else:
        head.dropped.append(words)


def _is_body(words: str) -> bool:
    """In capitals, and no symbol: `37/2014/TTLT-BGDĐT` that no number was read of names nobody."""
    is_symbol = _NUMBER_GOES_ON.match(words) is not None
    return words.upper() == words and any(map(str.isalpha, words)) and not is_symbol
