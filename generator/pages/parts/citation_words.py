"""How an official text is cited in running words."""

from dataclasses import replace

from generator.model import Regime
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.site.links import TextLink


def citation_words(text: TextLink) -> str:
    """Return `Quyết định số … ngày … của …`; bodies of the Party put a comma before the day.

    The year in a name is not said again: `Hiến pháp ngày 28/11/2013 của Quốc hội`.
    """
    words = f"ngày {issued_words(text)}" if text.issued else issued_words(text)
    comma = "," if text.issuer.regime is Regime.PARTY else ""
    return f"{named(_without_year(text))}{comma} {words} của {text.issuer_name}"


def _without_year(text: TextLink) -> TextLink:
    number = text.number
    repeats = bool(number.name) and number.year == text.issued_year
    return replace(text, number=replace(number, year=None)) if repeats else text
