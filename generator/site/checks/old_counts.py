"""L434: so many provinces as the country once had, told as if it had them still.

Only what is certain: a sentence that names an earlier year, or the change itself, tells of then;
what a source said stays as it said it.
"""

import re
from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, Origin, WrittenPage
from generator.site.checks.misspelt import own_lines
from generator.site.site import Site
from generator.text import format_date

MERGED, BEFORE, SINCE = date(2025, 7, 1), 63, 34
"""Nghị quyết số 202/2025/QH15: 34 provinces and municipalities, their bodies from 01/07/2025 on."""
_COUNT = re.compile(
    rf"(?<![\w.,/-])(?:\d\d/)?{BEFORE} (?:tỉnh|địa phương)"
    r"(?:(?:,| và|/| -)? ?thành(?: phố)?)?(?!\w)"
)
_THEN = re.compile(
    r"\b(?:trước|cũ|khi (?:ấy|đó)|lúc (?:ấy|đó)|ngày ấy|sáp nhập|sắp xếp|hợp nhất|nhập|xuống|từng"
    r"|giai đoạn|nhiệm kỳ|nay (?:là|còn|chỉ|thuộc))\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_STOP = re.compile(r"[.!?;](?=\s|$)")


def counts_of_another_time(site: Site, content: Content) -> Iterator[Diagnostic]:
    """Yield a finding where an article, or a page of today, has the number of an earlier time."""
    for record in content.records:
        if isinstance(record, Article):
            day = record.told_on
        elif isinstance(record, WrittenPage):
            day = site.today
        else:
            continue
        if day >= MERGED and _COUNT.search(record.origin.text):
            yield from _of(record.origin, day.year)


def _of(origin: Origin, year: int) -> Iterator[Diagnostic]:
    for number, line in own_lines(origin):
        for match in _COUNT.finditer(line):
            if not _is_of_then(_sentence(line, match), year):
                values: dict[str, object] = {"day": format_date(MERGED), "count": SINCE}
                values["written"] = match.group()
                yield origin.problem_at("L434", number, match.start() + 1, **values)


def _sentence(line: str, match: re.Match[str]) -> str:
    start = max((stop.end() for stop in _STOP.finditer(line, 0, match.start())), default=0)
    stop = _STOP.search(line, match.end())
    return line[start : stop.start() if stop else len(line)]


def _is_of_then(sentence: str, year: int) -> bool:
    is_earlier = any(int(named) < year for named in _YEAR.findall(sentence))
    return is_earlier or _THEN.search(sentence) is not None
