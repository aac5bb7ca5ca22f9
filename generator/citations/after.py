"""What stands after a number: its date, issuer, term (khóa), and a pinpoint in brackets."""

import datetime
import re
from dataclasses import dataclass, replace

from generator.citations.issuers import CAPITAL, PLACE, issuer_at
from generator.citations.pinpoints import pinpoint_behind
from generator.citations.value import Pinpoint

_B, _GAP, _MARKS = r"[ \n]", r"[ \n]?", r"[*_`]{0,3}"
_NUMERIC = (
    r"(?P<d>[0-9]{1,2})(?P<sign> ?[/.-] ?| )(?P<m>[0-9]{1,2})(?P=sign)(?P<y>[0-9]{4})(?![0-9])"
)
_WORDED = (
    rf"(?P<d_word>[0-9]{{1,2}}){_GAP}tháng{_GAP}(?P<m_word>[0-9]{{1,2}})"
    rf"(?:{_GAP}năm{_GAP}|,{_GAP}|{_GAP}/{_GAP})(?P<y_word>[0-9]{{4}})(?![0-9])"
)
_ISSUED = rf"(?:(?:được{_B})?(?:ban hành|ký|ra|đề)(?:{_B}vào)?{_B})?"
_DATE = re.compile(
    rf"{_MARKS}(?:{_GAP},?{_GAP})(?P<open>\({_GAP})?{_ISSUED}ngày{_GAP}(?:{_NUMERIC}|{_WORDED})",
    re.IGNORECASE,
)
_SIGNED = _NUMERIC.replace("?| )", "?)")
_BARE_DATE = re.compile(rf"{_MARKS}{_GAP}(?P<open>\({_GAP})?{_SIGNED}")
_ISSUER_AND_DATE = re.compile(
    rf"{_MARKS}{_GAP}\((?P<issuer>(?:của{_B})?{CAPITAL}[^()\d,;]{{1,60}}),{_GAP}(?:ngày{_GAP})?"
    rf"(?:{_NUMERIC}|{_WORDED}){_GAP}\)"
)
_MOTTO = (
    r"(?i:cộng (?:hòa|hoà) xã hội[ \n]chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc"
    r"|đảng cộng sản việt nam)"
)
_BETWEEN = rf"(?:{_MOTTO}|V/v[^\n|]{{1,300}}|[-_*|\\]{{1,40}})(?:\n{{1,2}}| )"
_LETTERHEAD = re.compile(
    rf"-?{_MARKS}(?:\n{{1,2}}| )(?:{_BETWEEN}){{0,9}}{_MARKS}"
    rf"{PLACE}{_GAP},{_GAP}ngày{_GAP}"
    rf"(?:{_NUMERIC}|{_WORDED})"
)
_ABOVE = re.compile(
    rf"(?:\A|\n|\| ?){_MARKS}{PLACE}{_GAP},{_GAP}ngày{_GAP}(?:{_NUMERIC}|{_WORDED})"
    rf"[ \n|*_-]{{1,20}}\Z"
)
_LETTERHEAD_REACH = 90
_DAY = re.compile(rf"(?:{_NUMERIC}|{_WORDED})", re.IGNORECASE)
_CLOSED = re.compile(rf"{_GAP}\)")
_TERM = re.compile(
    rf",?{_B}(?P<open>\()?(?:khóa|khoá){_B}(?P<term>[IVXLC]{{1,7}})(?![^\W_])(?(open)\))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tail:
    """The words after a number; `end` is where the citation ends."""

    end: int
    date: datetime.date | None = None
    issuer: str | None = None
    term: str | None = None
    pinpoint: Pinpoint | None = None


def read_after(text: str, end: int) -> Tail:
    """Read forwards: date, issuer and term, the date also behind the other two."""
    tail = _read_pinpoint(text, Tail(end))
    tail = _read_term(text, _read_issuer(text, _read_date(text, tail)))
    return _read_pinpoint(text, _read_date(text, tail))


def read_letterhead(text: str, start: int, end: int) -> Tail:
    """Read the place and date of a letterhead, below, beside or above its number."""
    match = _LETTERHEAD.match(text, end)
    day = _day(match) if match else None
    if match and day:
        return Tail(match.end(), day)
    tail = read_after(text, end)
    above = None if tail.date else _ABOVE.search(text, max(0, start - _LETTERHEAD_REACH), start)
    return replace(tail, date=_day(above)) if above else tail


def _read_date(text: str, tail: Tail) -> Tail:
    if tail.date:
        return tail
    match = _DATE.match(text, tail.end) or _BARE_DATE.match(text, tail.end)
    day = _day(match) if match else None
    if not match or not day:
        return _read_issuer_and_date(text, tail)
    dated = replace(tail, end=match.end(), date=day)
    return _close(text, tail, dated) if match["open"] else dated


def _read_issuer_and_date(text: str, tail: Tail) -> Tail:
    """Read “(Bộ Chính trị, 27/9/2019)”."""
    match = None if tail.issuer else _ISSUER_AND_DATE.match(text, tail.end)
    day = _day(match) if match else None
    if not match or not day:
        return tail
    issuer = match["issuer"].removeprefix("của ")
    return replace(tail, end=match.end(), date=day, issuer=issuer)


def _close(text: str, before: Tail, inside: Tail) -> Tail:
    """What brackets hold counts when they close: “(ngày 10/5/2019 của Ban Bí thư)”."""
    inside = inside if inside.issuer else _read_issuer(text, inside)
    closed = _CLOSED.match(text, inside.end)
    return replace(inside, end=closed.end()) if closed else before


def day_in(words: str) -> datetime.date | None:
    """The day that is written so, or none where there is no such day."""
    match = _DAY.fullmatch(words)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> datetime.date | None:
    parts = match.groupdict()
    day, month, year = (int(parts[part] or parts[part + "_word"]) for part in "dmy")
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _read_issuer(text: str, tail: Tail) -> Tail:
    named = issuer_at(text, tail.end)
    return replace(tail, issuer=named[0], end=named[1]) if named else tail


def _read_term(text: str, tail: Tail) -> Tail:
    match = _TERM.match(text, tail.end)
    return replace(tail, end=match.end(), term=match["term"]) if match else tail


def _read_pinpoint(text: str, tail: Tail) -> Tail:
    named = None if tail.pinpoint else pinpoint_behind(text, tail.end)
    return replace(tail, pinpoint=named[0], end=named[1]) if named else tail
