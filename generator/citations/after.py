"""What stands after a number: its date, issuer and term (khóa)."""

import datetime
import re
from dataclasses import dataclass, replace

from generator.citations.issuers import ISSUER

_B = r"[ \n]"
_DATE = re.compile(
    rf"(?:,?{_B})?(?P<open>\()?(?:(?:được{_B})?(?:ban hành|ký|ra){_B})?ngày{_B}"
    r"(?:(?P<d>[0-9]{1,2})(?P<sign> ?[/.-] ?)(?P<m>[0-9]{1,2})(?P=sign)(?P<y>[0-9]{4})"
    rf"|(?P<d_word>[0-9]{{1,2}}){_B}tháng{_B}(?P<m_word>[0-9]{{1,2}})"
    rf"(?:{_B}năm{_B}|,{_B}?)(?P<y_word>[0-9]{{4}}))(?![0-9])(?(open)\))",
    re.IGNORECASE,
)
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


def read_after(text: str, end: int) -> Tail:
    """Read forwards: date, issuer and term, the date also behind the other two."""
    return _read_date(text, _read_term(text, _read_issuer(text, _read_date(text, Tail(end)))))


def _read_date(text: str, tail: Tail) -> Tail:
    match = None if tail.date else _DATE.match(text, tail.end)
    if not match:
        return tail
    day, month, year = (int(match[part] or match[part + "_word"]) for part in "dmy")
    try:
        return replace(tail, end=match.end(), date=datetime.date(year, month, day))
    except ValueError:
        return tail


def _read_issuer(text: str, tail: Tail) -> Tail:
    match = ISSUER.match(text, tail.end)
    return replace(tail, end=match.end(), issuer=match["issuer"]) if match else tail


def _read_term(text: str, tail: Tail) -> Tail:
    match = _TERM.match(text, tail.end)
    return replace(tail, end=match.end(), term=match["term"]) if match else tail
