"""Numbers as they are said: quyết định ba hai bốn, nghị quyết bảy mốt, chỉ thị mười bốn."""

from collections.abc import Iterator

from generator.model import OfficialText
from tests.search.classes.facts import Asked, Facts, alike, spellings

DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()


def queries(facts: Facts) -> Asked:
    for text in facts.texts:
        for said in _said(text):
            for spelling in spellings(f"{facts.type_of(text)} {said}"):
                yield spelling, alike(facts, text)
            yield f"{facts.type_of(text)} số {said}", alike(facts, text)
        yield from _with_year(facts, text)


def _with_year(facts: Facts, text: OfficialText) -> Asked:
    """Thông tư hai tư năm hai ba: as people leave out the century."""
    ordinal, year = text.number.ordinal, text.issued_year
    if 20 < ordinal < 100 and ordinal % 10 and 2020 < year < 2030:
        said = f"{DIGITS[ordinal // 10]} {_ones(ordinal % 10)} năm hai {DIGITS[year % 10]}"
        yield f"{facts.type_of(text)} {said}", alike(facts, text)


def _said(text: OfficialText) -> Iterator[str]:
    ordinal = text.number.ordinal
    yield in_words(ordinal)
    if 100 <= ordinal <= 9999:
        yield " ".join(DIGITS[int(digit)] for digit in str(ordinal))
    if 20 < ordinal < 100 and ordinal % 10:
        tens, ones = divmod(ordinal, 10)
        yield f"{DIGITS[tens]} {_ones(ones)}"
    if ordinal >= 1000 and ordinal % 100 >= 10:
        first, last = divmod(ordinal, 100)
        yield f"{in_tens(first)} {in_tens(last)}"
    if 100 < ordinal < 1000 and ordinal % 100 > 20 and ordinal % 10:
        yield f"{DIGITS[ordinal // 100]} trăm {DIGITS[ordinal // 10 % 10]} {_ones(ordinal % 10)}"


def _ones(digit: int) -> str:
    return {1: "mốt", 4: "tư", 5: "lăm"}.get(digit, DIGITS[digit])


def in_words(number: int) -> str:
    """Return a whole number below ten thousand as it is read."""
    if number >= 1000:
        rest = number % 1000
        linked = f" không trăm {_below(rest)}" if 0 < rest < 100 else f" {in_words(rest)}"
        return f"{DIGITS[number // 1000]} nghìn{linked if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{DIGITS[number // 100]} trăm{f' {_below(rest)}' if rest else ''}"
    return in_tens(number)


def _below(rest: int) -> str:
    return f"linh {DIGITS[rest]}" if rest < 10 else in_tens(rest)


def in_tens(number: int) -> str:
    if number < 10:
        return DIGITS[number]
    tens, ones = divmod(number, 10)
    if tens == 1:
        return f"mười {'lăm' if ones == 5 else DIGITS[ones]}" if ones else "mười"
    return f"{DIGITS[tens]} mươi{f' {_ones(ones)}' if ones else ''}"
