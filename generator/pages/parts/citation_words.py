"""How an official text is cited in running words."""

from generator.model import Regime
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.site.links import TextLink


def citation_words(text: TextLink) -> str:
    """Return `Quyết định số … ngày … của …`; bodies of the Party put a comma before the day."""
    words = f"ngày {issued_words(text)}" if text.issued else issued_words(text)
    comma = "," if text.issuer.regime is Regime.PARTY else ""
    return f"{named(text)}{comma} {words} của {text.issuer_name}"
