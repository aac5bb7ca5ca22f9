"""How an official text is cited in running words."""

from generator.model import OfficialText, Regime
from generator.pages.parts.text_rows import named
from generator.site import Site
from generator.text import format_date


def citation_words(site: Site, text: OfficialText) -> str:
    """Return `Quyết định số … ngày … của …`; bodies of the Party put a comma before the day."""
    day = text.issued
    words = f"ngày {format_date(day)}" if day else f"năm {text.issued_year}"
    issuer = site.vocabulary.issuers[text.issuer]
    comma = "," if issuer.regime is Regime.PARTY else ""
    return f"{named(site, text)}{comma} {words} của {issuer.name}"
