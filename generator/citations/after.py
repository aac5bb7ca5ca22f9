"""What stands after a number: its date, issuer, term (khóa), and a pinpoint in brackets."""

import datetime
import re
from dataclasses import dataclass, replace

from generator.citations.days import BARE_DAY, DAY, day_of
from generator.citations.issuers import CAPITAL, PLACE, issuer_at
from generator.citations.pinpoints import pinpoint_behind
from generator.citations.value import Pinpoint
from generator.text.patterns import pattern

_B, _GAP, _MARKS = r"[ \n]", r"[ \n]?", r"[*_`]{0,3}"
_LINK_END = r"(?:\]\([^()\s]{1,300}\))?"
_ISSUED = (
    rf"(?:(?:(?:đã{_B})?được{_B}|do{_B})?(?:ký{_B}ban{_B}hành|ban{_B}hành|ký|ra|đề|thông{_B}qua)"
    rf"(?:{_B}vào)?{_B})?"
)
_OPEN = rf"(?P<open>\({_GAP})?"
_DATE = pattern(
    rf"{_MARKS}{_LINK_END}{_MARKS}{_GAP}[,-]?{_GAP}{_OPEN}{_ISSUED}(?:cùng{_B})?ngày{_GAP}{DAY}",
    re.IGNORECASE,
)
_DATE_APART = pattern(
    rf"{_GAP};{_GAP}ngày{_GAP}{DAY}(?={_GAP}(?:[;.)\]\n]|\Z|của|về|và|,{_GAP}quy định))"
)
_ISSUED_BY = pattern(
    rf",?{_B}(?:đã{_B})?(?:do|được){_B}[^.;:()0-9\n]{{2,80}}?{_B}(?:ban{_B}hành|ký|thông{_B}qua)"
    rf"(?:{_B}vào)?{_B}ngày{_GAP}{DAY}"
)
_BARE_DATE = pattern(rf"{_MARKS}(?:{_GAP}|/){_OPEN}{BARE_DAY}")
_ISSUER_AND_DATE = pattern(
    rf"{_MARKS}{_LINK_END}{_GAP}\((?P<issuer>(?:của{_B})?{CAPITAL}(?:(?!{_B}ngày|{_B}ban{_B}hành|{_B}ký{_B})"
    rf"[^()\d,;]){{1,60}}?)(?:{_GAP}[,-]{_GAP}|{_B}){_ISSUED}(?:ngày{_GAP})?{DAY}{_GAP}\)"
)
_MOTTO = (
    r"(?i:cộng (?:hòa|hoà) xã hội[ \n]chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc"
    r"|đảng cộng sản việt nam)"
)
_SUBJECT = rf"V/v(?:[^\n|]|\n(?!\n|{_MARKS}{_MOTTO}|{_MARKS}{PLACE}{_GAP},{_GAP}ngày)){{1,300}}?"
_BETWEEN = rf"(?:{_MARKS}{_MOTTO}{_MARKS}|{_SUBJECT}|[-_*|\\]{{1,40}})(?:\n{{1,2}}| )"
_LETTERHEAD = pattern(
    rf"-?{_MARKS}(?:\n{{1,2}}| )(?:{_BETWEEN}){{0,9}}{_MARKS}"
    rf"{PLACE}{_GAP},{_GAP}ngày{_GAP}"
    rf"{DAY}"
)
_ABOVE = pattern(
    rf"(?:\A|\n|\| ?){_MARKS}{PLACE}{_GAP},{_GAP}ngày{_GAP}{DAY}"
    rf"[ \n|*_-]{{1,20}}\Z"
)
_LETTERHEAD_REACH = 90
_CLOSED = pattern(rf"{_GAP}\)")
_TERM = pattern(
    rf",?{_B}(?P<open>\()?(?:khóa|khoá){_B}(?P<term>[IVXLC]{{1,7}})(?![^\W_])(?(open)\))",
    re.IGNORECASE,
)
_DATES = (_DATE, _DATE_APART, _BARE_DATE, _ISSUED_BY)
_LONGEST_TITLE = 260
_NO_TITLE = (
    r"(?:[0-9]{1,4}/(?:[0-9]{4}|[A-ZĐ])|[0-9]-[A-Z]{2}|số[ \n:]{0,2}[0-9]"
    r"|(?:ngày|hiệu lực|(?<!biện pháp )(?<!hướng dẫn )(?<!chi tiết )(?<!tổ chức )thi hành)"
    r"(?![^\W_])"
    rf"|(?:từ|trước|sau|đến|vào|kể|hết|trong|mỗi|các|những|hàng|hằng|tới|qua){_B}ngày)"
)
_TITLE_BEGINS = r"(?:về|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|bổ sung|V/v)(?![^\W_])"
_DAY_BEHIND_TITLE = pattern(
    rf"(?:{_B}\(?|,{_B})(?={_TITLE_BEGINS}|{CAPITAL})"
    rf"(?:(?!{_NO_TITLE})[^.;:!?…|()\n]|\n(?!\n)){{4,{_LONGEST_TITLE}}}?"
    rf"(?P<issued>,?{_B}(?:được{_B})?(?:ký{_B})?(?:ban{_B}hành|ký)(?:{_B}vào)?)?{_B}ngày{_GAP}{DAY}"
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
    """Read forwards: pinpoint, date, issuer and term in any order, each once."""
    tail, before = Tail(end), None
    while tail != before:
        before = tail
        for read in (_read_pinpoint, _read_date, _read_issuer, _read_term):
            tail = read(text, tail)
    return tail if tail.date else _read_day_behind_title(text, tail)


def read_day(text: str, end: int) -> tuple[datetime.date | None, int]:
    """Read the day alone, and where its words end."""
    tail = _read_date(text, Tail(end))
    return tail.date, tail.end


def read_letterhead(text: str, start: int, end: int) -> Tail:
    """Read the place and date of a letterhead, below, beside or above its number."""
    match = _LETTERHEAD.match(text, end)
    day = day_of(match)
    if match and day:
        return Tail(match.end(), day)
    tail = read_after(text, end)
    above = None if tail.date else _ABOVE.search(text, max(0, start - _LETTERHEAD_REACH), start)
    return replace(tail, date=day_of(above)) if above else tail


def _read_date(text: str, tail: Tail) -> Tail:
    if tail.date:
        return tail
    match = next(filter(None, (form.match(text, tail.end) for form in _DATES)), None)
    day = day_of(match)
    if not match or not day:
        return _read_issuer_and_date(text, tail)
    dated = replace(tail, end=match.end(), date=day)
    return _close(text, tail, dated) if match.groupdict().get("open") else dated


def _read_issuer_and_date(text: str, tail: Tail) -> Tail:
    """Read “(Bộ Chính trị, 27/9/2019)”."""
    match = None if tail.issuer else _ISSUER_AND_DATE.match(text, tail.end)
    day = day_of(match)
    if not match or not day:
        return tail
    issuer = match["issuer"].removeprefix("của ")
    return replace(tail, end=match.end(), date=day, issuer=issuer)


def _close(text: str, before: Tail, inside: Tail) -> Tail:
    """What brackets hold counts when they close: “(ngày 10/5/2019 của Ban Bí thư)”."""
    inside = inside if inside.issuer else _read_issuer(text, inside)
    closed = _CLOSED.match(text, inside.end)
    return replace(inside, end=closed.end()) if closed else before


def _read_issuer(text: str, tail: Tail) -> Tail:
    named = None if tail.issuer else issuer_at(text, tail.end)
    return replace(tail, issuer=named[0], end=named[1]) if named else tail


def _read_term(text: str, tail: Tail) -> Tail:
    match = None if tail.term else _TERM.match(text, tail.end)
    return replace(tail, end=match.end(), term=match["term"]) if match else tail


def _read_pinpoint(text: str, tail: Tail) -> Tail:
    named = None if tail.pinpoint else pinpoint_behind(text, tail.end)
    return replace(tail, pinpoint=named[0], end=named[1]) if named else tail


def _read_day_behind_title(text: str, tail: Tail) -> Tail:
    """Read “số 127/2006/NĐ-CP Quy định về … ngày 27/10/2006 của Chính phủ”, the title left out."""
    if text.find("ngày", tail.end, tail.end + _LONGEST_TITLE) < 0:
        return tail
    match = _DAY_BEHIND_TITLE.match(text, tail.end)
    day = day_of(match)
    named = issuer_at(text, match.end()) if match and not match["issued"] else None
    if not match or not day or not (match["issued"] or named):
        return tail
    return replace(tail, date=day, issuer=tail.issuer or (named[0] if named else None))
