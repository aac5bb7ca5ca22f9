"""Every abbreviation of the vocabulary, alone in any letters, that means a thing with a page."""

from generator.model import Indicator
from generator.model.addresses import issuer_url, region_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, issuing


def queries(facts: Facts) -> Asked:
    pages = _pages(facts)
    for short in facts.content.vocabulary.abbreviations.values():
        urls = tuple(url for meant in short.means for url in pages.get(fold(meant), ()))
        if "+" not in short.name and all(fold(meant) in pages for meant in short.means):
            for spelling in dict.fromkeys((short.name, short.name.lower(), short.name.upper())):
                yield spelling, urls


def _pages(facts: Facts) -> dict[str, tuple[str, ...]]:
    """The pages that are called so: topics, indicators, places, bodies that issue texts."""
    words = facts.content.vocabulary
    named = [
        *((topic.name, topic.url) for topic in words.topics.values()),
        *((it.title, f"/thong-ke/{it.id}/") for it in facts.content.of(Indicator)),
        *((region.name, region_url(region.id)) for region in facts.content.regions),
        *((issuer.name, issuer_url(issuer.id)) for issuer in issuing(facts)),
    ]
    pages: dict[str, tuple[str, ...]] = {}
    for name, url in named:
        pages[fold(name)] = (*pages.get(fold(name), ()), url)
    return pages
