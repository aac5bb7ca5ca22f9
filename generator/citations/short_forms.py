"""Short forms: “Thông tư 22”, “quyết định số 281 của Chính phủ”, “Nghị định số 42/2022”.

“Quyết định 5 vấn đề” and “Hướng dẫn 15 phường” are none: a short form needs “số”, an issuer, a
date, a year, a symbol, or a capital inside a sentence (docs/official-texts.md).
"""

import re
from dataclasses import dataclass
from string import ascii_letters

from generator.citations.after import Tail, read_after
from generator.citations.before import Lead
from generator.citations.grammar import (
    CITED_SHORT,
    COUNTED,
    NEVER_VERBS,
    NUMBERED_BY_YEAR,
    OFTEN_SUBJECTS,
    SURE_ABBREVIATIONS,
)
from generator.citations.symbols import TYPE
from generator.model.document_symbols import type_symbol
from generator.text.patterns import pattern

_YEAR = "(?:19|20)[0-9]{2}"
_SHORT = pattern(
    rf"(?P<number>[0-9]{{1,2}}\.[0-9]{{3}}(?=/)|[0-9]{{1,5}}+(?:(?-i:[a-dA-FH-JL-Z])(?![^\W_]))?)"
    rf"(?:/(?P<year>{_YEAR})|-(?P<dashed>{_YEAR})(?![0-9/-])|[ \n]năm[ \n](?P<of_year>{_YEAR})"
    rf"|[ \n]\((?:năm[ \n])?(?P<bracketed>{_YEAR})\))?"
    rf"(?:[ \n]?[/-][ \n]?(?P<symbol>{TYPE}))?"
    r"[+]?(?!(?!ngày|của)\w|(?<=[^\W\d_])[/-]|[ \n]?%|[ \n]?/(?!\.\.|…)"
    r"|[.,:][0-9]|[ \n]?-[ \n]?[0-9]|-[^\W_])"
)
_COUNTED = pattern(rf"[ \n](?!ngày[ \n]?[0-9])(?:{COUNTED})(?![^\W_])", re.IGNORECASE)
_IS_BODY = pattern(
    r"[ \n](?:bộ|hội|tỉnh|huyện|xã)[ \n](?:đã|vừa|mới|có|quy định|ban hành)(?![^\W_])"
)
"""“theo Thông tư 12 bộ mới ban hành”: who issued it is no amount."""
_NEXT = pattern(r"(?:[ \n]?[,;][ \n](?:và[ \n])?|[ \n](?:và|hoặc|&)[ \n])(?=[0-9])")
_GOES_ON = pattern(
    r"[ \n]?(?:\Z|[.,;:!?)\]”»\"…\n]|(?:và|hoặc|của|về|ngày|thì|đã|được|đều|cũng|phải|quy định|để"
    r"|có|là|nêu|theo|tại|cho|do|còn|hết|không|chưa|vẫn|sẽ|với|thay|yêu cầu|hướng dẫn|phê duyệt"
    r"|ban hành|sửa đổi|bổ sung|bãi bỏ|giao|đặt|trả lời|xác định|chỉ rõ|khẳng định|đề ra|áp dụng"
    r"|bị|gồm|nhằm|vừa|trên|trong|ra đời|này|đến|tới|từ|mở|tiếp tục|đưa|như|khi|nên|nhưng|vì|ở"
    r"|nếu|bao gồm|gây|giúp|cấm|tạo|làm|nói|ghi|coi|xem|cần|đòi hỏi|đối với|khiến|buộc|sắp|lại|chỉ"
    r"|sau|trước|hiện|đang|mới|đánh dấu|mang|gắn|liên quan"
    r")(?![^\W_]))"
)
_TELLS = pattern(
    r"[ \n](?:quy định|ban hành|phê duyệt|về|hướng dẫn|sửa đổi|bổ sung|thay thế|ký)(?![^\W_])"
)
"""What follows a text's number, and hardly an amount: “quyết định 1762 quy định về …”."""
LEAST_SURE_NUMBER = 100
_LEAST_NUMBER = 10
_YEARS = range(1945, 2100)
_YEARS_OF_PLANS = range(1990, 2100)
"""“Kế hoạch 2024 của hội” is a year's; “quyết định 1946 của Thủ tướng” a number."""


@dataclass(frozen=True, slots=True)
class ShortForm:
    """A short form's number and what follows it."""

    number: str
    year: int | None
    symbol: str | None
    end: int
    tail: Tail

    @property
    def ordinal(self) -> int:
        """The number without its letter."""
        return int(self.number.rstrip(ascii_letters))

    @property
    def is_high(self) -> bool:
        """Is the number so high that hardly anything is counted by it?"""
        return self.ordinal >= LEAST_SURE_NUMBER and self.ordinal not in _YEARS


def short_form_at(text: str, start: int, lead: Lead) -> ShortForm | None:
    """The short form whose number begins at start."""
    short = _read(text, start) if lead.type_name else None
    if not short:
        return None
    return short if lead.says_number or short.symbol or _is_cited(text, short, lead) else None


def next_short_form(text: str, end: int) -> tuple[int, ShortForm] | None:
    """Another number of the list whose last short form ended: “Thông tư 22, 44”."""
    between = _NEXT.match(text, end)
    short = _read(text, between.end()) if between else None
    if not between or not short or short.ordinal in _YEARS:
        return None
    follows = short.tail.end > short.end or _GOES_ON.match(text, short.end)
    is_counting = _COUNTED.match(text, short.end)
    return (between.end(), short) if follows and not is_counting else None


def _read(text: str, start: int) -> ShortForm | None:
    match = _SHORT.match(text, start)
    if not match or ("." in match["number"] and not match["symbol"]):
        return None
    years = (match[name] for name in ("year", "dashed", "of_year", "bracketed"))
    year = next(filter(None, years), None)
    return ShortForm(
        match["number"].replace(".", ""),
        int(year) if year else None,
        type_symbol(match["symbol"]) if match["symbol"] else None,
        match.end(),
        read_after(text, match.end()),
    )


def _is_cited(text: str, short: ShortForm, lead: Lead) -> bool:
    if short.tail.date or (short.tail.issuer and short.ordinal not in _YEARS_OF_PLANS):
        return True
    if short.ordinal in _YEARS:
        return False
    if short.year and not short.tail.pinpoint:
        return lead.type_name in NUMBERED_BY_YEAR
    return short.tail.pinpoint is not None or _is_cited_by_words(text, short, lead)


def _is_cited_by_words(text: str, short: ShortForm, lead: Lead) -> bool:
    if _counts(text, short):
        return lead.follows_citing_word and _IS_BODY.match(text, short.end) is not None
    if lead.abbreviation:
        return lead.abbreviation in SURE_ABBREVIATIONS or lead.follows_citing_word
    if lead.type_name not in CITED_SHORT:
        return lead.type_name == "văn bản" and _is_named(text, short, lead)
    if lead.is_capital and not lead.opens_sentence:
        return True
    return lead.type_name in NEVER_VERBS or _is_named(text, short, lead)


def _counts(text: str, short: ShortForm) -> bool:
    """Does the noun behind it count? “Kế hoạch 5 không”, but not “Nghị định 139 không có”."""
    noun = _COUNTED.match(text, short.end)
    return noun is not None and (noun.group().strip() != "không" or short.ordinal < _LEAST_NUMBER)


def _is_named(text: str, short: ShortForm, lead: Lead) -> bool:
    """Does a capital at a sentence's start, or none, leave no doubt? Thông tư 22 is no verb."""
    goes_on_in_words = text[short.end : short.end + 2].strip().isalpha()
    if lead.type_name in OFTEN_SUBJECTS and goes_on_in_words and lead.is_capital:
        return _GOES_ON.match(text, short.end) is not None
    if not short.is_high:
        tells = lead.follows_citing_word or _TELLS.match(text, short.end)
        if not tells or short.ordinal < _LEAST_NUMBER or short.ordinal in _YEARS:
            return False
    goes_on = _GOES_ON if lead.is_capital or lead.is_noun else _TELLS
    return goes_on.match(text, short.end) is not None
