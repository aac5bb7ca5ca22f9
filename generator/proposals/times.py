"""The period that a sentence speaks of, in the form of front matter."""

import re
from collections.abc import Iterator
from datetime import date

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_FORM = re.compile(
    r"(?P<now>(?:đến|tới|cho đến|tính đến) (?:nay|thời điểm này|thời điểm báo cáo))"
    r"|từ năm (?P<from>20\d\d) (?:đến|tới) (?:hết |cuối )?(?:năm )?(?P<until>20\d\d)"
    r"|(?P<since>(?:kể )?từ (?:ngày [\d/.-]+ )?(?:tháng \d+[/ ])?(?:năm )?(?:19|20)\d\d)"
    r"|quý (?P<quarter>IV|I{1,3}|[1-4])\b(?:\s*/\s*|\s+năm\s+|\s+)?(?P<quarter_year>20\d\d)?"
    r"|(?:6|sáu) tháng (?P<half>đầu|cuối) năm(?: (?P<half_year>20\d\d))?"
    r"|(?P<upto>đến (?:hết |cuối )?)?tháng (?P<month>1[0-2]|0?[1-9])"
    r"(?:/| năm | )(?P<month_year>20\d\d)"
    r"|(?<!giai đoạn )(?<!năm học )(?:năm )(?P<first>20\d\d)\s*[-–]\s*(?P<last>20\d\d)"
    r"|(?<!năm học )năm (?P<year>20\d\d)",
    re.IGNORECASE,
)


def period_at(before: str, after: str, earlier: str, day: date) -> str:
    """Return the period of a value: the nearest one before it, after it, or in earlier words.

    An article of no stated time speaks of its year.
    """
    for text, nearest in ((before, -1), (after, 0), (earlier, -1)):
        if periods := tuple(_periods(text, day)):
            return periods[nearest]
    return str(day.year)


def _periods(text: str, day: date) -> Iterator[str]:
    return filter(None, (_period(match, day) for match in _FORM.finditer(text)))


def _period(match: re.Match[str], day: date) -> str:
    """Return one period; none for `từ năm 2009`, with which something only begins."""
    if match["now"]:
        return f"..{day:%Y-%m}"
    if match["quarter"]:
        number = _ROMAN.get(match["quarter"].upper()) or int(match["quarter"])
        return f"{match['quarter_year'] or day.year}-Q{number}"
    if match["half"]:
        return f"{match['half_year'] or day.year}-H{1 if match['half'] == 'đầu' else 2}"
    if match["month"]:
        up_to = ".." if match["upto"] else ""
        return f"{up_to}{match['month_year']}-{int(match['month']):02}"
    return _years(match)


def _years(match: re.Match[str]) -> str:
    if match["since"]:
        return ""
    ends = [match[name] for name in ("from", "until", "first", "last") if match[name]]
    return "..".join(sorted(ends)) if ends else match["year"]
