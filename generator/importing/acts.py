"""What an official text says that it does to another: it replaces, repeals or amends it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.citations import recognise
from generator.importing.documents import grounds_in
from generator.importing.imported import ImportedText
from generator.model.official_text import RelationKind

_FLAGS = re.IGNORECASE
_VERBS = (
    ("thay thế(?: cho)?", RelationKind.REPLACES),
    ("(?:bãi|hủy|huỷ) bỏ", RelationKind.REPEALS),
    ("(?:sửa đổi(?:, bổ sung| và bổ sung)?|bổ sung|điều chỉnh)", RelationKind.AMENDS),
)
_OF = (
    r"(?:\s(?:toàn bộ|nội dung|một số (?:điều|khoản|nội dung)|(?:điều|khoản|điểm|mục) [\da-zđ]{1,3}"
    r"|của|tại|các|,|và))*\s*$"
)
_ACTS = tuple((re.compile(rf"(?<!\w){verb}{_OF}", _FLAGS), kind) for verb, kind in _VERBS)
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:không|chưa|đã|được|bị|đề nghị|kiến nghị|trình|xem xét|dự kiến|tham mưu|nghiên cứu)"
    r"(?: [^\s.;,]+){0,4}\s*$",
    _FLAGS,
)
"""What is asked for, or done by others, this text does not do."""
_GROUND = re.compile(r"[-–+*\s]*Căn cứ\b", _FLAGS)
_JOINS = ("và", ",", ";", "và các")


@dataclass(frozen=True, slots=True)
class Act:
    kind: RelationKind
    number: str
    issued: date | None


def relations_in(text: ImportedText) -> tuple[Act, ...]:
    """Return what a text follows from, by its lines “Căn cứ …”, and what it does to others."""
    said = [block.text for block in text.body]
    grounds = (
        Act(RelationKind.BASED_ON, ground.number, ground.issued) for ground in grounds_in(said)
    )
    return (*grounds, *acts_in((text.subject, *said)))


def acts_in(paragraphs: Iterable[str]) -> tuple[Act, ...]:
    """Return what a text does to others by their full numbers, each once."""
    lines = (line for line in paragraphs if not _GROUND.match(line))
    return tuple(dict.fromkeys(act for line in lines for act in _acts(line)))


def _acts(line: str) -> Iterator[Act]:
    """Yield the acts of a line; one verb may name several texts."""
    kind, end = None, 0
    for citation in recognise(line):
        between = line[end : citation.start].strip()
        kind = kind if end and between in _JOINS else _kind(line[: citation.start])
        end = citation.end
        if kind and citation.number:
            yield Act(kind, str(citation.number), citation.date)


def _kind(before: str) -> RelationKind | None:
    matches = ((form.search(before), kind) for form, kind in _ACTS)
    match, kind = next(((match, kind) for match, kind in matches if match), (None, None))
    return None if match is None or _OF_OTHERS.search(before[: match.start()]) else kind
