"""Words behind a label → places, days, topics of the portal; what it does not know is a doubt."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from generator.importing.library import Library
from generator.importing.stated.lines import Line
from generator.text import spelling_key
from generator.text.moment_in_line import Moment, Precision, read_datetime
from generator.text.vietnam_day import NotADate

_DAYS = ("date", "issued", "effective")
_AND = re.compile(r"\s*(?:[;,/]|\svà\s|\s[-–]\s)\s*")
_TODAY = frozenset(["hom nay", "ngay duyet", "khi duyet", "luc duyet"])


@dataclass(frozen=True, slots=True)
class Stated:
    """What an editor said of a file; it counts for more than what is read of its words."""

    title: str = ""
    lead: str = ""
    date: Moment | None = None
    issued: Moment | None = None
    effective: Moment | None = None
    regions: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    source: str = ""
    topics: tuple[str, ...] = ()
    number: str = ""
    type: str = ""
    issuer: str = ""
    subject: str = ""
    used: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def stated_values(lines: tuple[Line, ...], library: Library, today: date) -> Stated:
    """Return what the lines say; of two that say the same the first counts."""
    said = {line.key: line.value for line in reversed(lines)}
    regions, strange = _ids(said.get("regions", ""), lambda name: _region(name, library))
    topics, unknown = _ids(said.get("topics", ""), lambda name: _topic(name, library))
    known = library.content.vocabulary.types.items()
    types = {spelling_key(type_.name): str(id_) for id_, type_ in known}
    days = {key: _day(said.get(key, ""), today) for key in _DAYS}
    doubts = [f"Cổng không có địa phương “{name}”: xem lại dòng “Địa phương”." for name in strange]
    doubts += [f"Cổng không có chủ đề “{name}”: xem lại dòng “Chủ đề”." for name in unknown]
    if said.get("type") and spelling_key(said["type"]) not in types:
        doubts.append(f"Cổng không có loại văn bản “{said['type']}”.")
    doubts += [
        f"Không hiểu ngày ở dòng “{line.label}: {line.value}”: viết ngày/tháng/năm."
        for line in lines
        if line.value and line.key in days and days[line.key] is None
    ]
    return Stated(
        date=days["date"],
        issued=days["issued"],
        effective=days["effective"],
        regions=regions,
        authors=tuple(filter(None, _AND.split(said.get("authors", "")))),
        topics=topics,
        type=types.get(spelling_key(said.get("type", "")), ""),
        used=tuple(_told(line, days) for line in lines),
        doubts=tuple(doubts),
        **{key: said.get(key, "") for key in ("title", "lead", "source", "number", "issuer")},
        subject=said.get("subject", ""),
    )


def _told(line: Line, days: Mapping[str, Moment | None]) -> str:
    if not line.value:
        return f"Dòng đầu tệp, để trống: {line.label}"
    is_used = line.key not in days or days[line.key] is not None
    said = "đã dùng" if is_used else "không dùng được"
    return f"Dòng đầu tệp, {said}: {line.label}: {line.value}"


def _ids(words: str, id_of: Callable[[str], str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids that words name, the whole first and else piece by piece; and the strange."""
    if not words:
        return (), ()
    if whole := id_of(words):
        return (whole,), ()
    pieces = {name: id_of(name) for name in _AND.split(words) if name}
    ids = tuple(dict.fromkeys(id_ for id_ in pieces.values() if id_))
    return ids, tuple(name for name, id_ in pieces.items() if not id_)


def _region(name: str, library: Library) -> str:
    region = library.atlas.by_name(name)
    return str(region.id) if region else ""


def _topic(name: str, library: Library) -> str:
    wanted = spelling_key(name)
    for id_, topic in library.content.vocabulary.topics.items():
        if wanted in {spelling_key(part) for part in (topic.name, *topic.name.split(","))}:
            return str(id_)
    return ""


def _day(words: str, today: date) -> Moment | None:
    if spelling_key(words) in _TODAY:
        return Moment(datetime.combine(today, datetime.min.time()), Precision.DAY)
    try:
        return read_datetime(words) if words else None
    except NotADate:
        return None
