"""The title of a text: the name of its type, and its subject below."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.citations.grammar import TYPES_BY_SYMBOL
from generator.importing.block import Block, BlockKind
from generator.model import DocumentNumber
from generator.text import spelling_key

_I = re.IGNORECASE
_SALUTATION = re.compile(r"^\s*kính\s*gửi\s*[:.]?", _I)
_STOPS = re.compile(
    r"^(?:căn cứ|thực hiện|kính gửi|điều \d|phần |chương |mục \d|[ivx]+\s*[.\-–)/](?!v\b)|\d+[.)]"
    r"|theo "
    r"|để |trên cơ sở|nhằm |ngày |xét "
    r"|qua |trong |năm |hôm nay|sau |vừa qua|hiện nay|quyết định\s*:|nay |với |tiếp tục thực hiện)",
    _I,
)
_AUTHORITY = re.compile(
    r"^(?:(?:THƯỜNG TRỰC |BAN THƯỜNG VỤ |BAN CHẤP HÀNH |CHỦ TỊCH|PHÓ CHỦ TỊCH|BỘ TRƯỞNG|ỦY BAN"
    r"|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ"
    r"|QUỐC HỘI|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|BÍ THƯ|TỈNH|BAN BÍ THƯ|BỘ CHÍNH TRỊ|HỘI KHUYẾN HỌC"
    r"|ĐẠI HỘI)).*$"
)
_SHORT_FORM = re.compile(r"^v\s*/\s*v\s*[:.]?\s*", _I)
_RULE = re.compile(r"[\s*_\-–—=~.…]+")
_OF_BODY = re.compile(r"^của\s+", _I)
_BODY_THEN_SUBJECT = re.compile(r"^của\s.{3,160}?\s(?=(?:về|V/v)\s)", _I)
_KIND_OF_TYPE = re.compile(r"PHỐI HỢP|LIÊN (?:NGÀNH|TỊCH|BỘ|SỞ)|HÀNH ĐỘNG|CHUNG")
_MOST_LINES = 7
_ABOUT = re.compile(r"(?:V/v|Về|Ban hành|Phê duyệt|Quy định|Hướng dẫn|Công nhận|Cho phép)\b", _I)
"""How a subject begins that ends in a full stop; other sentences are the wording's."""
_CARRIES_OUT = re.compile(r"(?:tiếp tục )?(?:thực hiện|triển khai)\b.*[^.:;,]$", _I)
"""Bold, right below the type, it is what the text is about, and no ground of it."""
_LONGEST = 320
_LONGEST_ALONE = 200
_REACH = 40


@dataclass(frozen=True, slots=True)
class Title:
    """`type` is an id of the vocabulary; `start` and `end` are blocks; a dispatch has no title."""

    type: str
    subject: str
    start: int
    end: int


def find_title(blocks: Sequence[Block], types: Mapping[str, str]) -> Title | None:
    """Return the first line that is the name of a type in capitals, and its subject."""
    for index, block in enumerate(blocks[:_REACH]):
        named = (
            _type_of(block.text, types)
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
            else None
        )
        if named:
            id_, rest = named
            subject, end = _subject(blocks, index + 1, rest)
            return Title(id_, subject, index, end)
        if _SALUTATION.match(block.text):
            return Title("", "", index, index)
    return None


def type_of_number(number: DocumentNumber | None, types: Mapping[str, str]) -> str:
    """Return the type that a number's symbol says; a dispatch has none in it."""
    if number is None:
        return ""
    if not number.type_symbol:
        return types.get("cong van", "") if "/" in str(number) else ""
    name = TYPES_BY_SYMBOL.get(number.type_symbol, "")
    return types.get(spelling_key(name), "") if name else ""


def _type_of(line: str, types: Mapping[str, str]) -> tuple[str, str] | None:
    """`KẾ HOẠCH`, `Q U Y Ế T Đ Ị N H`, `KẾ HOẠCH TRIỂN KHAI …`; no running text."""
    plain = line.strip(" :*.")
    if not plain or len(plain) > _LONGEST:
        return None
    tight = spelling_key(plain).replace(" ", "")
    for name, id_ in sorted(types.items(), key=lambda pair: -len(pair[0])):
        if tight == name.replace(" ", "") and (
            plain.upper() == plain or plain.istitle() or len(plain.split()) <= 3
        ):
            return id_, ""
        if (
            plain.upper() == plain
            and spelling_key(plain).startswith(f"{name} ")
            and not line.endswith(";")
        ):
            rest = " ".join(plain.split()[len(name.split()) :])
            return id_, "" if _KIND_OF_TYPE.fullmatch(rest) else rest
    return None


def _subject(blocks: Sequence[Block], start: int, rest: str) -> tuple[str, int]:
    lines = [rest] if rest else []
    end = start
    for index in range(start, min(start + _MOST_LINES, len(blocks))):
        block = blocks[index]
        text = block.text
        if not text or _RULE.fullmatch(text):
            end = index + 1
            continue
        if _ends_subject(block, lines):
            break
        lines.append(text)
        end = index + 1
    words = _without_body(lines).strip(" .:;")
    subject = _SHORT_FORM.sub("", words)
    return (subject if subject == words else subject[:1].upper() + subject[1:]), end


def _without_body(lines: Sequence[str]) -> str:
    """`của Ban Thường vụ Tỉnh ủy về …` names who speaks before it says of what."""
    words = " ".join(lines)
    if not _OF_BODY.match(words):
        return words
    if match := _BODY_THEN_SUBJECT.match(words):
        return words[match.end() :]
    return " ".join(lines[1:])


def _ends_subject(block: Block, lines: Sequence[str]) -> bool:
    text = block.text
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or _AUTHORITY.match(text):
        return True
    is_told = _STOPS.match(text) and not (text[0].islower() and (lines or _goes_on(text)))
    if is_told and not (block.is_bold and not lines and _CARRIES_OUT.match(text)):
        return True
    if block.is_bold:
        return False
    is_first = not any(not _OF_BODY.match(line) for line in lines)
    is_sentence = text.endswith((".", ";", ":"))
    if is_first and is_sentence:
        return text.endswith((";", ":")) or len(text) > _LONGEST_ALONE or not _ABOUT.match(text)
    return len(text) > _LONGEST or is_sentence


def _goes_on(text: str) -> bool:
    """Right below its type a subject goes on in small letters: `KẾ HOẠCH`, `thực hiện …`."""
    return not text.endswith((".", ";", ":", ",")) and not _SALUTATION.match(text)
