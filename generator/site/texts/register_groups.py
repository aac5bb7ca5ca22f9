"""Which registers of official texts there are: what is in force, by issuer, by year, by address.

Every prefix of a text's address leads to one: `/van-ban/ket-luan/`, `…/tw/`, `…/2019/`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Issuer, IssuerId, Regime, TextType
from generator.model.addresses import register_url, text_folder
from generator.site.grouped import grouped
from generator.site.links import TextLink
from generator.site.site import Site
from generator.site.texts.status import STANDS, Stand, Status
from generator.text import collation_key

TextLinks = Sequence[TextLink]


@dataclass(frozen=True, slots=True)
class TypeCount:
    """A type of text at the address of its register, with the number of its texts."""

    url: str
    type: TextType
    texts: int


@dataclass(frozen=True, slots=True)
class Organ:
    """A part of addresses, with the labels of the bodies that share it: `tw` is of three."""

    url: str
    issuers: tuple[str, ...]
    texts: int

    def year_url(self, year: str) -> str:
        """Return the address of the texts with a year after this part."""
        return f"{self.url}{year}/"


def in_order(site: Site) -> tuple[TextLink, ...]:
    """Return all texts, newest first, the portal's own rules after all others."""
    return tuple(sorted(site.text_links.values(), key=is_of_portal))


def is_of_portal(text: TextLink) -> bool:
    return text.issuer.regime is Regime.PORTAL


def in_force(site: Site) -> tuple[TextLink, ...]:
    """Return the texts that hold today, wholly or in part, those within their period too."""
    texts = site.text_links.values()
    return tuple(text for text in texts if STANDS[text.status.status] is Stand.HOLDS)


def within_period(texts: TextLinks) -> int:
    """Count the texts that are within the years for which they were made."""
    return sum(text.status.status is Status.PERIOD for text in texts)


def by_issuer(site: Site) -> Mapping[IssuerId, tuple[TextLink, ...]]:
    """Return the texts of each body that has issued one."""
    return grouped(site.text_links.values(), lambda text: [issuer.id for issuer in text.issuers])


def by_year(site: Site) -> Mapping[int, tuple[TextLink, ...]]:
    """Return the texts of each year of issue."""
    return grouped(site.text_links.values(), lambda text: [text.issued_year])


def by_folder(site: Site) -> Mapping[str, tuple[TextLink, ...]]:
    """Return the texts of each type, by its part of their addresses."""
    return grouped(site.text_links.values(), lambda text: [text_folder(text.id)])


def by_organ(texts: TextLinks) -> Mapping[str, tuple[TextLink, ...]]:
    """Return one type's texts by the issuer's part of their addresses."""
    return grouped(texts, lambda text: [text.id.split("/")[1]])


def by_address_year(texts: TextLinks) -> Mapping[str, tuple[TextLink, ...]]:
    """Return one type's texts of one issuer by the year in their addresses."""
    return grouped(texts, lambda text: [text.id.split("/")[2]])


def type_counts(site: Site) -> tuple[TypeCount, ...]:
    """Return the types that have texts, in Vietnamese order."""
    counts = (
        TypeCount(register_url(folder), texts[0].type, len(texts))
        for folder, texts in by_folder(site).items()
    )
    return tuple(sorted(counts, key=lambda count: collation_key(count.type.name)))


def issuer_counts(site: Site) -> tuple[tuple[Issuer, int], ...]:
    """Return the bodies that have issued texts with the number of them, most texts first."""
    issuers = site.vocabulary.issuers
    counts = [(issuers[issuer], len(texts)) for issuer, texts in by_issuer(site).items()]
    return tuple(sorted(counts, key=lambda count: -count[1]))


def year_counts(site: Site) -> tuple[tuple[int, int], ...]:
    """Return the years with the number of their texts, newest first."""
    return tuple(
        sorted(((year, len(texts)) for year, texts in by_year(site).items()), reverse=True)
    )


def organ_of(folder: str, organ: str, texts: TextLinks) -> Organ:
    """Name the bodies that issued one type's texts under one part of addresses."""
    labels = tuple(dict.fromkeys(text.issuer_label for text in texts))
    return Organ(register_url(folder, organ), labels, len(texts))
