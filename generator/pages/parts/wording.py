"""Small pieces of running text that several sections show alike."""

from datetime import date

from generator.site.links import TextLink
from generator.text import format_date

SUBJECT_LIMIT = 220
DOUBT_OF_DAY = "ngày chưa xác nhận"
DOUBT_OF_RELATION = "quan hệ chưa xác nhận"
DAY_OF_EFFECT_UNKNOWN = "ngày có hiệu lực chưa xác nhận"
"""A doubt names what it is of: a row tells a date and a relation side by side."""


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
