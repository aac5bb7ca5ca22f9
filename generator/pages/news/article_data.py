"""An article as schema.org describes it: the portal's own piece, and whose it tells anew."""

from collections.abc import Iterator, Mapping
from datetime import date

from markupsafe import Markup

from generator.model import Article, Edition
from generator.model.file_addresses import card_url
from generator.pages.news.original import author_data, original_data
from generator.pages.news.serials import serial_data
from generator.pages.parts.structured_data import Thing, area, organisation, structured
from generator.site.links import Place
from generator.site.news.linked import LinkedArticle


def article_data(linked: LinkedArticle, edition: Edition) -> Markup:
    """Return the description; the days of its source stand in `isBasedOn`."""
    article = linked.article
    changed = corrected_on(article)
    address = edition.absolute(article.url)
    return structured(
        "NewsArticle",
        headline=article.title,
        description=article.lead,
        inLanguage="vi",
        url=address,
        mainEntityOfPage=address,
        datePublished=published_iso(article),
        dateModified=changed.isoformat() if changed else "",
        author=[author_data(author) for author in linked.authors] or _editors(linked, edition),
        publisher=organisation(edition),
        image=list(_images(linked, edition)),
        articleSection=[topic.name for topic in linked.topics],
        contentLocation=[_place(place, edition) for place in linked.places],
        citation=[edition.absolute(cited.text.url) for cited in linked.cited],
        correction=[correction.note for correction in article.corrections],
        isBasedOn=original_data(linked),
        isPartOf=serial_data(linked.serial, edition),
        position=linked.serial.number if linked.serial else None,
    )


def corrected_on(article: Article) -> date | None:
    """Return the day of the last correction."""
    return max((correction.date for correction in article.corrections), default=None)


def published_iso(article: Article) -> str:
    """Return when the portal published the article, as exactly as it says."""
    if article.has_time:
        return article.date.isoformat(timespec="minutes")
    return article.day.isoformat()


def _editors(linked: LinkedArticle, edition: Edition) -> Mapping[str, object]:
    """Return the portal itself, as the author of what it wrote anew without a byline."""
    return organisation(edition) if linked.article.original else {}


def _images(linked: LinkedArticle, edition: Edition) -> Iterator[str]:
    if linked.picture:
        yield edition.absolute(linked.picture.src)
    if edition.settings.cards:
        yield edition.absolute(card_url(linked.article.url))


def _place(place: Place, edition: Edition) -> Thing:
    return area(place.name, place.kind, edition.absolute(place.url))
