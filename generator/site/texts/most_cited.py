"""Which official texts are cited most."""

from dataclasses import dataclass

from generator.site.links import TextLink
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class TextCount:
    """An official text, and how many records cite it."""

    text: TextLink
    records: int


def most_cited(site: Site) -> tuple[TextCount, ...]:
    """Return cited texts, most records first, then the newest year; a record counts once."""
    cited = [
        TextCount(site.text_links[text], len(citing))
        for text, citing in site.citing_by.text.items()
    ]
    return tuple(sorted(cited, key=_rank))


def _rank(cited: TextCount) -> tuple[int, int, str]:
    return -cited.records, -cited.text.issued_year, cited.text.id
