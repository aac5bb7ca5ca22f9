"""How indicators are found."""

from generator.model import Edition
from generator.pages import SearchEntry
from generator.search.entries.words import FIGURES
from generator.site.statistics.linked import LinkedIndicator


def indicator_entry(linked: LinkedIndicator, edition: Edition) -> SearchEntry | None:
    """Return how an indicator is found; the further pages of its table are not."""
    return SearchEntry(FIGURES) if linked.rows.is_first else None
