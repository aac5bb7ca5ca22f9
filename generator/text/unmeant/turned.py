"""Ranges whose end lies before their beginning, rises that fall, years and quarters that cannot be.

Only what is certain: from 20/12 to 15/1 a year turns, a rank that rises has a smaller number, and
amounts are compared where both have one unit.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.text.patterns import pattern
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_TO = r"(?: ?[-–] ?| (?:cho )?(?:đến|tới) (?:hết )?)"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:ngày )?(?P<d{0}>\d{{1,2}})(?:/| tháng )(?P<m{0}>\d{{1,2}})"
_OF_YEAR = rf"(?:(?:/| năm )(?P<y{{0}}>{_YEAR}))"
_DAYS = pattern(
    rf"\btừ {_DAY.format(1)}{_OF_YEAR.format(1)}?{_TO}{_DAY.format(2)}{_OF_YEAR.format(2)}?"
    r"(?![\d/])(?! (?:năm|tháng) (?:sau|tới|kế tiếp)| (?:hằng|hàng|mỗi) năm)",
    re.IGNORECASE,
)
_MONTHS = pattern(
    rf"\btừ tháng (?P<m1>\d{{1,2}})(?:/| năm )(?P<y1>{_YEAR}){_TO}"
    rf"tháng (?P<m2>\d{{1,2}})(?:/| năm )(?P<y2>{_YEAR})(?!\d)",
    re.IGNORECASE,
)
_YEARS = pattern(
    rf"\b(?:giai đoạn|nhiệm kỳ|khóa|niên khóa|năm học) (?:năm )?(?P<y1>{_YEAR}){_TO}(?:năm )?"
    rf"(?P<y2>{_YEAR})(?!\d)",
    re.IGNORECASE,
)
_AMOUNT = r"(?P<n{0}>\d+(?:\.\d{{3}})*(?:,\d+)?)(?P<u{0}> ?%| (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)?"
_MOVE = pattern(
    rf"\b(?P<way>tăng|nâng|giảm|hạ) từ {_AMOUNT.format(1)}"
    r"(?P<noun1> (?!(?:lên|xuống|đến|còn)\b)[^\W\d_]+)?"
    rf"(?: [^\W\d_]+){{0,3}} (?:lên|xuống|đến|còn)(?: (?:còn|tới|đến|thành))? {_AMOUNT.format(2)}"
    r"(?![\d.,/–-]\d|[–-]|/\d)(?P<noun2> [^\W\d_]+)?",
    re.IGNORECASE,
)
_RANKED = re.compile(r"\b(?:hạng|bậc|thứ|vị trí|xếp|top|lứa|tuổi)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?;](?=\s|$)|\n")
_TURNED = "cuối của khoảng đứng trước đầu"
_WHICH = "Đối chiếu với nguồn: đảo lại, hay gõ nhầm một số?"
_SIGNS = (
    UnmeantSign(
        pattern(
            rf"\bquý (?:VI{{0,3}}|IX|X|[05-9])(?=/{_YEAR}| năm {_YEAR})"
            r"|\b(?:trong|hết|cuối|đầu|vào|đến) quý (?:VI{0,3}|IX|X)(?=[,.;)]|$| và\b)"
        ),
        "một năm có bốn quý",
        "Đối chiếu với nguồn: quý I, II, III hay IV?",
    ),
    UnmeantSign(
        pattern(
            r"(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )\bnăm (?:19|20)\d{3}"
            r"(?=[,;:)]|\.(?!\d)|$| (?:và|đến|là|của|với|cho|đã|sẽ|tại|ở|trên|do|theo)\b)"
            r"|(?<!\d)\d{1,2}/(?:\d{1,2}/)?(?:19|20)\d{3}(?![\d/])",
            re.IGNORECASE,
        ),
        "năm có bốn chữ số",
        "Xóa chữ số thừa.",
    ),
)
_FROM_DAY = re.compile(r"[tT]ừ (?:ngày |tháng )?\d{1,2}(?:/| tháng | năm )")
_NAMED_YEARS = re.compile(rf"(?:oạn|kỳ|khóa|học) (?:năm )?{_YEAR}{_TO}")
_QUARTER = re.compile(r"uý (?:[VX05-9]|IX)")
_LONG_YEAR = re.compile(r"(?:ăm |/)(?:19|20)\d{3}(?!\d)")
_MOVING = re.compile(r"(?:ăng|âng|ảm|ạ) từ \d")


def may_be_turned(words: str) -> bool:
    """Is there anything that `turned` may know?"""
    return (
        _MOVING.search(words) is not None
        or _LONG_YEAR.search(words) is not None
        or _QUARTER.search(words) is not None
        or _NAMED_YEARS.search(words) is not None
        or _FROM_DAY.search(words) is not None
    )


def turned(words: str) -> Iterator[Unmeant]:
    """Yield ranges and moves that go the other way, and times that no calendar has."""
    for form in (_DAYS, _MONTHS, _YEARS):
        for match in form.finditer(words):
            if _is_turned(match.groupdict()):
                yield Unmeant(match.start(), match.group(), _TURNED, _WHICH)
    for match in _MOVE.finditer(words):
        if _goes_the_other_way(match) and not _RANKED.search(_sentence(words, match)):
            reason = f"{match['way'].lower()} mà số sau {_side(match)} số trước"
            end = max(match.end("n2"), match.end("u2"))
            yield Unmeant(match.start(), words[match.start() : end], reason, _WHICH)
    yield from first_of_each(_SIGNS, words)


def _is_turned(parts: dict[str, str | None]) -> bool:
    """Without its own year, the first day has that of the second; a range of days may then go over
    the turn of a year, but not come back to a day of its own month."""
    first, last = ([int(parts.get(f"{part}{at}") or 0) for part in "ymd"] for at in (1, 2))
    if all((first[0], last[0])):
        return last < first
    return first[0] == 0 and first[1] == last[1] and last[2] < first[2]


def _goes_the_other_way(match: re.Match[str]) -> bool:
    units = [(match[f"u{at}"] or "").strip().lower().replace("tỉ", "tỷ") for at in (1, 2)]
    noun, other = ((match[f"noun{at}"] or "").strip().lower() for at in (1, 2))
    is_one_thing = units[0] == units[1] and (
        not noun or not other or noun == other or units[0] == "%"
    )
    if not is_one_thing:
        return False
    first, last = (Decimal(match[f"n{at}"].replace(".", "").replace(",", ".")) for at in (1, 2))
    return last < first if _rises(match) else last > first


def _rises(match: re.Match[str]) -> bool:
    return match["way"].lower() in ("tăng", "nâng")


def _side(match: re.Match[str]) -> str:
    return "nhỏ hơn" if _rises(match) else "lớn hơn"


def _sentence(words: str, match: re.Match[str]) -> str:
    start = max((stop.end() for stop in _SENTENCE.finditer(words, 0, match.start())), default=0)
    stop = _SENTENCE.search(words, match.end())
    return words[start : stop.start() if stop else len(words)]
