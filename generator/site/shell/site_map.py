"""What the site map shows besides the sections that every portal has."""

from dataclasses import dataclass

from generator.model.addresses import register_url, text_folder
from generator.site.grouped import grouped
from generator.site.news.by_time import by_year, counts
from generator.site.news.linked import Count
from generator.site.news.serials import serials
from generator.site.site import Site
from generator.text import collation_key


@dataclass(frozen=True, slots=True)
class CountedList:
    """A list by its name, and how many records it holds."""

    name: str
    url: str
    count: int


@dataclass(frozen=True, slots=True)
class SiteMap:
    """`years` of news are newest first, all other lists in Vietnamese order.

    `provinces` are names with addresses.
    """

    years: tuple[Count, ...]
    topics: tuple[CountedList, ...]
    serials: tuple[CountedList, ...]
    types: tuple[CountedList, ...]
    provinces: tuple[tuple[str, str], ...]


def site_map(site: Site) -> SiteMap:
    states = site.atlas.provinces(site.today)
    return SiteMap(
        years=counts(by_year(site.articles)),
        topics=_topics(site),
        serials=tuple(
            CountedList(serial.name, serial.url, len(site.parts[serial.id]))
            for serial in serials(site)
        ),
        types=_types(site),
        provinces=tuple((state.name, state.region.url) for state in states),
    )


def _topics(site: Site) -> tuple[CountedList, ...]:
    topics = sorted(site.vocabulary.topics.values(), key=lambda topic: collation_key(topic.name))
    articles = site.articles_by.topic
    return tuple(
        CountedList(topic.name, topic.url, len(articles.get(topic.id, ()))) for topic in topics
    )


def _types(site: Site) -> tuple[CountedList, ...]:
    folders = grouped(site.texts, lambda text: (text_folder(text.id),))
    types = (
        CountedList(site.text_links[texts[0].id].type.name, register_url(folder), len(texts))
        for folder, texts in folders.items()
    )
    return tuple(sorted(types, key=lambda type_: collation_key(type_.name)))
