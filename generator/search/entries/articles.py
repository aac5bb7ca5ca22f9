"""How articles are found."""

from collections.abc import Iterator

from generator.model import AuthorKind, Edition
from generator.pages import SearchEntry
from generator.search.entries.words import NEWS, place_filters, time_filters, typed_names
from generator.site.news.linked import LinkedArticle
from generator.text import format_date


def article_entry(linked: LinkedArticle, edition: Edition) -> SearchEntry:
    """Return how an article is found."""
    article = linked.article
    places = place_filters(linked.places)
    topics = tuple(("topic", topic.name) for topic in linked.topics)
    return SearchEntry(
        kind=NEWS,
        filters=(*places, *topics, *time_filters(article.told_on)),
        meta=(
            ("place", places[0][1] if places else ""),
            ("date", format_date(article.told_on)),
            ("regions", "|".join(name for _, name in places)),
        ),
        sort_day=article.told_on.isoformat(),
        words=" · ".join((*_spellings(linked), *_people(linked), *_first_told(linked))),
    )


def _spellings(linked: LinkedArticle) -> Iterator[str]:
    for spelling in linked.spellings:
        yield from typed_names(spelling.name, spelling.aliases)


def _people(linked: LinkedArticle) -> Iterator[str]:
    """Who wrote, told it first, or took the pictures: named outside the body."""
    article = linked.article
    authors = (*linked.authors, *linked.original_authors)
    persons = (author.name for author in authors if author.kind is AuthorKind.PERSON)
    originals = article.original.pictures if article.original else ()
    own = (article.image.credit,) if article.image else ()
    credits = dict.fromkeys((*own, *(picture.credit for picture in originals)))
    yield from dict.fromkeys(persons)
    yield from (f"Ảnh: {name}" for name in credits if name)


def _first_told(linked: LinkedArticle) -> Iterator[str]:
    """The headline under which a reader may have read it elsewhere."""
    original = linked.article.original
    if original and original.title:
        yield original.title
