"""Words of a sentence that make a target or a plan of a number: `phấn đấu đạt 100.000 hội viên`.

The word stands before the number, and nothing between them tells of what is: `chỉ tiêu 90.000,
đến nay đã có 100.000`. `vượt chỉ tiêu 5%` and `theo Kế hoạch số 12` intend nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Qualifier
from generator.text.patterns import pattern

_NOUN = (
    r"(?P<noun>{words})(?!\w)(?! (?:số\b|này\b|trên\b|phối hợp|hoạt động|công tác)|\s+[0-9]+[-/])"
)
_TARGET = (
    r"phấn đấu|quyết tâm đạt|đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|đề ra (?:mục tiêu|chỉ tiêu)|"
    r"hướng (?:tới|đến)|tiến tới|(?:cần|phải|cam kết) đạt"
)
_PLAN = "dự kiến|dự tính|sẽ|(?:lên|có) kế hoạch"
_FORMS = (
    (
        Qualifier.TARGET,
        rf"(?<!\w)(?:(?P<verb>{_TARGET})(?!\w)|{_NOUN.format(words='mục tiêu|chỉ tiêu')})",
    ),
    (Qualifier.PLAN, rf"(?<!\w)(?:(?P<verb>{_PLAN})(?!\w)|{_NOUN.format(words='kế hoạch')})"),
)
_INTENDING = tuple((qualifier, pattern(form, re.I)) for qualifier, form in _FORMS)
_ANOTHER_SENSE = pattern(
    r"(?:tinh thần|nỗ lực|sự|ý chí|quá trình|vượt|vượt mức|(?:cao|thấp|lớn|nhỏ) hơn|so với|bằng"
    r"|sở|phòng|ban|vụ|bộ|chương trình|cũng)\s+(?:(?:các|những|nhiều|mọi)\s+)?$",
    re.I,
)
_CARRIED_OUT = pattern(
    r"(?:đạt|hoàn thành|thực hiện|triển khai|ban hành|xây dựng|theo|của|quán triệt)"
    r"(?:\s+(?:tốt|xuất sắc|có hiệu quả|hiệu quả))?\s+(?:(?:các|những|nhiều|mọi)\s+)?$",
    re.I,
)
_RIGHT_BEFORE = pattern(r"[^.,;()]{0,40}(?:\s|:)$")
_FACT = pattern(
    r"(?<!\w)(?:đã|(?:đến|tới) (?:nay|thời điểm)|tính đến|thực tế"
    r"|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện (?:nay|có|đạt|tại|đang|toàn|cả|mới)"
    r"|mới (?:đạt|có|được)|nhưng|song|tuy nhiên|tuy vậy|trong khi|nhờ (?:đó|vậy)|qua đó"
    r"|kết quả (?:là|đạt|có))(?!\w)"
    r"|;|[,(:–-]\s*(?:thực hiện|kết quả)(?!\w)|(?:tăng|nâng|giảm) từ\s+$",
    re.I,
)
_RESULTS = pattern(
    r"(?<!\w)(?:kết quả|đã|đạt được|thành tích|thực hiện được|thực trạng)(?!\w)", re.I
)
_YEAR = pattern(r"(?:[,(–-]\s*|\bthì\s+)(?:trong )?năm (?P<year>[0-9]{4})(?![0-9])", re.I)
_LATER = pattern(
    r"(?<!\w)(?P<words>(?:đến|tới|vào|trong|hết|cuối)(?: (?:hết|cuối|đầu))?"
    r" năm (?P<year>[0-9]{4}))(?![0-9])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Intent:
    """A word such as `phấn đấu`, as written at `start`, and the qualifier that it asks for."""

    word: str
    qualifier: Qualifier
    start: int


def intent_of(text: str, start: int, year: int) -> Intent | None:
    """Return what makes a target or a plan of the number at `start`, the nearest word of all.

    `year` is the one in which the sentence was told: of a later one nothing is known yet.
    """
    intents = (*_words_of_intent(text[:start]), *_later_years(text[:start], year))
    governing = (intent for intent in intents if not _tells_of_what_is(text, intent, start, year))
    return max(governing, key=lambda intent: intent.start, default=None)


def intent_over(lead_in: str, before: str, year: int) -> Intent | None:
    """Return what the words over a list or table make of the numbers in it: a target, a plan.

    `before` stands before the number in its own sentence. `Kết quả thực hiện chỉ tiêu:` tells of
    what is, and so does an item that says `đến nay đã có`.
    """
    if _RESULTS.search(lead_in):
        return None
    lead = f"{lead_in.rstrip(' :')}: "
    return intent_of(lead + before, len(lead) + len(before), year)


def _words_of_intent(before: str) -> Iterator[Intent]:
    for qualifier, form in _INTENDING:
        for match in form.finditer(before):
            if _ANOTHER_SENSE.search(before, 0, match.start()):
                continue
            if match["noun"] and _is_carried_out(before, match):
                continue
            yield Intent(match.group(), qualifier, match.start())


def _is_carried_out(before: str, noun: re.Match[str]) -> bool:
    """`hoàn thành chỉ tiêu, có 100.000`; but `thực hiện chỉ tiêu 100.000` is one."""
    if not _CARRIED_OUT.search(before, 0, noun.start()):
        return False
    return not _RIGHT_BEFORE.fullmatch(before, noun.end())


def _later_years(before: str, year: int) -> Iterator[Intent]:
    for match in _LATER.finditer(before):
        if int(match["year"]) > year:
            yield Intent(match["words"], Qualifier.TARGET, match.start())


def _tells_of_what_is(text: str, intent: Intent, start: int, year: int) -> bool:
    between = text[intent.start + len(intent.word) : start]
    years = (int(match["year"]) for match in _YEAR.finditer(between))
    return _FACT.search(between) is not None or any(earlier < year for earlier in years)
