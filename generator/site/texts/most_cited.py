"""Which official texts are cited most."""

from dataclasses import dataclass

from generator.site.links import TextLink
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class Cited:
    """An official text, and how many records cite it."""

    text: TextLink
    records: int


def most_cited(site: Site) -> tuple[Cited, ...]:
    """Return the cited texts, most records first, equal ones by id; one record counts once."""
    cited = [Cited(site.text_links[text], len(citing)) for text, citing in site.citing.items()]
    return tuple(sorted(cited, key=lambda cited: (-cited.records, cited.text.id)))
