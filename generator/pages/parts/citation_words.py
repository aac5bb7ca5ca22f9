"""How an official text is cited in running words."""

from generator.model import Regime
from generator.pages.parts.text_rows import named
from generator.site.links import TextLink
from generator.text import format_date


def citation_words(text: TextLink) -> str:
    """Return `Quyết định số … ngày … của …`; bodies of the Party put a comma before the day."""
    day = text.issued
    words = f"ngày {format_date(day)}" if day else f"năm {text.issued_year}"
    comma = "," if text.issuer.regime is Regime.PARTY else ""
    return f"{named(text)}{comma} {words} của {text.issuer_name}"
