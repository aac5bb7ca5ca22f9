"""The period that a sentence speaks of, in the form of front matter."""

import re
from collections.abc import Iterator
from datetime import date

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_FORM = re.compile(
    r"(?P<now>(?:đến|tới|cho đến|tính đến) (?:nay|thời điểm này|thời điểm báo cáo))"
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
    for match in _FORM.finditer(text):
        if match["now"]:
            yield f"..{day:%Y-%m}"
        elif match["quarter"]:
            number = _ROMAN.get(match["quarter"].upper()) or int(match["quarter"])
            yield f"{match['quarter_year'] or day.year}-Q{number}"
        elif match["half"]:
            yield f"{match['half_year'] or day.year}-H{1 if match['half'] == 'đầu' else 2}"
        elif match["month"]:
            up_to = ".." if match["upto"] else ""
            yield f"{up_to}{match['month_year']}-{int(match['month']):02}"
        elif match["first"]:
            first, last = sorted((match["first"], match["last"]))
            yield f"{first}..{last}"
        else:
            yield match["year"]
