"""How articles are found."""

from generator.model import Edition
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
        words=" · ".join(
            name
            for spelling in linked.spellings
            for name in typed_names(spelling.name, spelling.aliases)
        ),
    )
