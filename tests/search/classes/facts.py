"""What the content says, as the generators ask for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.model import Content, Issuer, OfficialText, Region
from generator.model.addresses import issue_year_url, region_url
from generator.read import read_content
from generator.text import fold

Asked = Iterator[tuple[str, tuple[str, ...]]]
"""Words to type, and the addresses of which one must come first; none when nothing may."""


@dataclass(frozen=True, slots=True)
class Facts:
    content: Content

    @property
    def texts(self) -> tuple[OfficialText, ...]:
        """The official texts that have a number."""
        return tuple(text for text in self.content.texts if not text.number.name)

    @property
    def regions(self) -> dict[Any, Region]:
        return {region.id: region for region in self.content.regions}

    def type_of(self, text: OfficialText) -> str:
        return self.content.vocabulary.types[text.type].name.lower()

    def text_urls(self, number: str) -> tuple[str, ...]:
        return tuple(text.url for text in self.content.texts if str(text.number) == number)

    def of_year(self, year: int) -> tuple[str, ...]:
        """Where the texts of a year stand, and their list."""
        texts = (text.url for text in self.content.texts if text.issued_year == year)
        return (*texts, issue_year_url(year))

    def place(self, region: Any) -> str:
        return self.regions[region].name

    def now(self, region: Any) -> tuple[str, ...]:
        """The address of a region, and of the one in which it lies now."""
        urls = [region_url(region)]
        for milestone in self.regions[region].history:
            if milestone.region:
                urls.append(region_url(milestone.region))
        urls += [region_url(parent.region) for parent in self.regions[region].parents]
        return tuple(urls)


def wordings(name: str) -> Iterator[str]:
    """A name of the vocabulary as people say it: each choice for a part beside the first of all
    others, in the order of the parts and the other way round."""
    parts = [part.strip().split("|") for part in name.split("+")]
    for at, choices in enumerate(parts):
        for choice in choices:
            line = [choice if place == at else part[0] for place, part in enumerate(parts)]
            yield from dict.fromkeys((" ".join(line), " ".join(reversed(line))))


def facts_of(site: Path, content: Path) -> Facts:
    """Read the content that a site was built of."""
    records, _ = read_content(content.parent, content.name)
    return Facts(records)


def alike(facts: Facts, text: OfficialText, with_type: bool = True) -> tuple[str, ...]:
    """The addresses of the texts with the same number, and of the same type."""
    return tuple(
        other.url
        for other in facts.texts
        if other.number.number == text.number.number and (not with_type or other.type == text.type)
    )


def issuing(facts: Facts) -> Iterator[Issuer]:
    """Yield the bodies that have issued texts: only these have a page."""
    known = facts.content.vocabulary.issuers
    used = {issuer for text in facts.content.texts for issuer in text.issuers}
    return (known[issuer] for issuer in known if issuer in used)


def spellings(words: str) -> tuple[str, ...]:
    """As it is written, and without marks."""
    return words, fold(words)
