"""How an official text is cited in running words."""

from dataclasses import replace

from generator.model import Regime, TextKind
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.site.links import TextLink

DOUBTFUL_DAY = (
    "Ngày ban hành chưa xác nhận: hãy đối chiếu bản công bố chính thức trước khi viện dẫn."
)
SUBJECT_BY_SOURCE = (
    "Trích yếu theo nguồn ghi ở trang này: hãy đối chiếu bản công bố chính thức trước khi viện dẫn."
)


def citation_words(text: TextLink) -> str:
    """Return `Quyết định số … ngày … của …`; bodies of the Party put a comma before the day.

    The year in a name is not said again: `Hiến pháp ngày 28/11/2013 của Quốc hội`.
    """
    return _cited(text, issued_words(text))


def copied_citation(text: TextLink) -> str:
    """Return the same to be copied, of a day in doubt only the year."""
    return _cited(text, f"năm {text.issued_year}" if text.is_doubtful else issued_words(text))


def citation_doubt(text: TextLink) -> str:
    """Return the sentence that must stand beside what is copied, empty where the words are here."""
    if text.is_doubtful:
        return DOUBTFUL_DAY
    return "" if text.kind is TextKind.FULL or not text.has_subject else SUBJECT_BY_SOURCE


def _cited(text: TextLink, given: str) -> str:
    words = given if given.startswith("năm ") else f"ngày {given}"
    comma = "," if text.issuer.regime is Regime.PARTY else ""
    return f"{named(_without_year(text))}{comma} {words} của {text.issuer_name}"


def _without_year(text: TextLink) -> TextLink:
    number = text.number
    repeats = bool(number.name) and number.year == text.issued_year
    return replace(text, number=replace(number, year=None)) if repeats else text
