"""Small pieces of running text that several sections show alike."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from html import escape

from markupsafe import Markup

from generator.model import is_long
from generator.site.links import TextLink
from generator.text import COMPOUND, format_date

SUBJECT_LIMIT = 220
DOUBT_OF_DAY = "ngày chưa xác nhận"
DOUBT_OF_RELATION = "quan hệ chưa xác nhận"
DAY_OF_EFFECT_UNKNOWN = "ngày có hiệu lực chưa xác nhận"
"""A doubt names what it is of: a row tells a date and a relation side by side."""
_NUMBER = r"\d+(?:/\d{4})?[-/][A-ZĐ](?:\w|&amp;)*(?:[-/][A-ZĐ](?:\w|&amp;)*)*"
_YEARS = r"\d{4}\s?[-–]\s?\d{4}"
_SHARES = r"\d+(?:,\d+)?\s?[-–]\s?\d+(?:,\d+)?\s?%"
_DIGIT = re.compile(r"\d")
_NEVER_BROKEN = rf"(?<![\w/.-])(?:(?P<number>{_NUMBER})|{_YEARS}|{_SHARES})(?![\w/-])"
_TOGETHER = re.compile(_NEVER_BROKEN)
_HEADING = re.compile(rf"(?P<so>(?<!\w)[Ss]ố )?{_NEVER_BROKEN}|{COMPOUND}")


def unbroken(text: str) -> Markup:
    """Escape a text; numbers of official texts, spans of years and of shares in it never break.

    What is HTML already stays as it is.
    """
    if isinstance(text, Markup):
        return text
    shown = escape(text, quote=False)
    return Markup(_TOGETHER.sub(_span, shown) if _DIGIT.search(shown) else shown)


@lru_cache(maxsize=16384)
def heading(text: str) -> Markup:
    """Escape a title: besides what never breaks, its words of two syllables stay whole, and “số”
    with its number.

    They do so by style alone, so that search, copies and feeds have the plain blanks.
    """
    if isinstance(text, Markup):
        return text
    return Markup(_HEADING.sub(_bound, escape(text, quote=False)))


def bound(text: str) -> str:
    """Return a name that stands on every page, whose words stay whole without a node more."""
    return re.sub(COMPOUND, lambda match: match[0].replace(" ", "\N{NO-BREAK SPACE}"), text)


def never_broken(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places in a plain text that no line may break, each with its style."""
    for match in _TOGETHER.finditer(text):
        yield *match.span(), _style(match)


def _span(match: re.Match[str]) -> str:
    return f'<span class="{_style(match)}">{match[0]}</span>'


def _bound(match: re.Match[str]) -> str:
    before = match["so"]
    if not before:
        return _span(match)
    number = match[0][len(before) :]
    style = number_class(number) if match["number"] else "keep"
    whole = f'{before}<span class="{style}">{number}</span>'
    return whole if is_long(number) else f'<span class="keep">{whole}</span>'


def _style(match: re.Match[str]) -> str:
    return number_class(match[0]) if match["number"] else "keep"


def number_class(number: str) -> str:
    """Return the style of a number: a very long one may break after all."""
    return "document-number long" if is_long(number) else "document-number"


def shortened(text: str, limit: int = SUBJECT_LIMIT) -> str:
    """Cut a text at a word when it is longer than the limit."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(",;:–- ") + "…"


def issued_words(text: TextLink) -> str:
    """10/05/2019, or `năm 2008` when only the year is known; with the doubt that there is."""
    return doubted(given_date(text)) if text.is_doubtful else given_date(text)


def given_date(text: TextLink) -> str:
    """Return the same without its doubt, for a sentence that tells it."""
    return format_date(text.issued) if text.issued else f"năm {text.issued_year}"


def doubted(words: str) -> str:
    """Return a date in doubt as it is told everywhere: `10/11/2015 (ngày chưa xác nhận)`."""
    return f"{words} ({DOUBT_OF_DAY})"


def iso(day: date | None) -> str:
    """Return the day for machines, empty when unknown."""
    return day.isoformat() if day else ""


def sentence_case(words: str) -> str:
    """Return the words with a capital at the front."""
    return words[:1].upper() + words[1:]


def sentence_within(words: str) -> str:
    """Return the words as they stand within a sentence."""
    return words[:1].lower() + words[1:]
