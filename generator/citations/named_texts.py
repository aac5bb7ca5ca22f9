"""Texts named by name and year: “Luật Giáo dục năm 2019”, “Hiến pháp 2013”."""

import re
from dataclasses import replace

from generator.citations.issuers import CAPITAL
from generator.citations.pinpoints import pinpoint_before
from generator.citations.value import Citation

_REACH = 100
_YEAR = re.compile(r"(?:19[4-9][0-9]|20[0-9]{2})(?!\w|[ \n]?[/%]|[.,:][0-9]|[ \n]?-[ \n]?[0-9])")
_KIND = re.compile(r"(?<![^\W_])(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)(?![^\W_])")
_NOT_IN_NAMES = (
    "có|từ|được|là|đã|sẽ|trong|vào|đến|tới|cho|khi|thì|mà|của|hiệu lực|ngày|tháng|bởi|do|nêu|lần"
    "|số|ra đời|thông qua|này|trên|năm|giai đoạn|khóa|khoá"
)
_WORD = rf"(?!(?:{_NOT_IN_NAMES})(?![^\W_]))[^\W\d_]+"
_NAME = re.compile(
    rf"(?P<name>Hiến pháp|(?:Bộ luật|Luật|Pháp lệnh)[ \n](?={CAPITAL}){_WORD}"
    rf"(?:(?:,?[ \n]|[ \n]?-[ \n]?){_WORD}){{0,14}})"
    r"(?:[ \n]\(sửa đổi(?:, bổ sung)?\))?(?:,?[ \n]năm)?[ \n]"
)
_AMENDED = re.compile(r"(?:điều|khoản|bổ sung|sửa đổi)(?:[ \n]của)?[ \n]\Z", re.IGNORECASE)


def named_text_at(text: str, start: int, floor: int) -> tuple[Citation, ...]:
    """The text whose year begins at start, named right before it; empty when there is none."""
    year = _YEAR.match(text, start)
    named = _named_before(text, start, max(floor, start - _REACH)) if year else None
    if not year or not named:
        return ()
    pinpoint, first = pinpoint_before(text, named.start(), max(floor, named.start() - _REACH))
    name = " ".join(named["name"].split())
    end = year.end()
    cited = Citation(first, end, start, end, short_year=int(year.group()), pinpoint=pinpoint)
    return (replace(cited, name=name, type_name=_kind(name)),)


def _named_before(text: str, start: int, floor: int) -> re.Match[str] | None:
    near = text[floor:start]
    if not any(word in near for word in ("uật", "iến pháp", "áp lệnh")):
        return None  # cheap: most years end here
    kinds = list(_KIND.finditer(text, floor, start))
    if not kinds or _AMENDED.search(text, max(0, kinds[-1].start() - 16), kinds[-1].start()):
        return None
    return _NAME.fullmatch(text, kinds[-1].start(), start)


def _kind(name: str) -> str:
    return next(_KIND.finditer(name)).group().lower()
