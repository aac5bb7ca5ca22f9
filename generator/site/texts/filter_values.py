"""By which values of its texts the register can be filtered."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.model import Issuer, TextType, Topic
from generator.model.addresses import text_folder
from generator.site.links import RegionLink, TextLink
from generator.site.site import Site
from generator.site.texts.status import Status
from generator.text import collation_key

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class FilterValues:
    """Each value once: years newest first, statuses in their order, the others by name.

    `types` are with their part of the texts' addresses; `regions` are the places that texts are
    about, and those of their issuers. `statuses` are what they are filed as, with its name.
    """

    types: tuple[tuple[str, TextType], ...]
    issuers: tuple[Issuer, ...]
    years: tuple[int, ...]
    statuses: tuple[tuple[str, str], ...]
    topics: tuple[Topic, ...]
    regions: tuple[RegionLink, ...]


def filter_values(site: Site) -> FilterValues:
    """Return what the texts of the register have."""
    texts = tuple(site.text_links.values())
    topics = {topic: None for text in texts for topic in text.topics}
    regions = {region: None for text in texts for region in text.regions}
    return FilterValues(
        types=_by_name(_types(site).items(), lambda row: row[1].name),
        issuers=_by_name(
            {issuer: None for text in texts for issuer in text.issuers}, lambda issuer: issuer.name
        ),
        years=tuple(sorted({text.issued_year for text in texts}, reverse=True)),
        statuses=_statuses(texts),
        topics=_by_name(
            (site.vocabulary.topics[topic] for topic in topics), lambda topic: topic.name
        ),
        regions=_by_name(
            (site.atlas.links[region] for region in regions), lambda region: region.name
        ),
    )


def _types(site: Site) -> Mapping[str, TextType]:
    types: dict[str, TextType] = {}
    for text in site.text_links.values():
        types.setdefault(text_folder(text.id), text.type)
    return types


def _statuses(texts: Iterable[TextLink]) -> tuple[tuple[str, str], ...]:
    statuses = sorted((text.status for text in texts), key=lambda on: list(Status).index(on.status))
    return tuple(dict.fromkeys((status.filed_as, status.name) for status in statuses))


def _by_name(values: Iterable[Value], name: Callable[[Value], str]) -> tuple[Value, ...]:
    """Return the values in Vietnamese order of their names."""
    return tuple(sorted(values, key=lambda value: collation_key(name(value))))
