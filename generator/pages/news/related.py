"""Other news of an article's place, beside it."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model import WHOLE_COUNTRY
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import name_within
from generator.pages.parts.wording import heading
from generator.site.links import ArticleLink
from generator.site.news.linked import LinkedArticle
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Related:
    """Another article of the same place."""

    url: str
    title: Markup
    day: str
    day_iso: str


@dataclass(frozen=True, slots=True)
class RelatedNews:
    title: str
    rows: tuple[Related, ...]
    more: NamedLink | None


def related_news(linked: LinkedArticle) -> RelatedNews:
    """Return the newest other articles of the place, and the way to all of them."""
    is_national = linked.article.regions[0] == WHOLE_COUNTRY
    return RelatedNews(
        title="Tin cả nước" if is_national else "Cùng địa phương",
        rows=tuple(_related(other) for other in linked.related),
        more=_more(linked),
    )


def _more(linked: LinkedArticle) -> NamedLink | None:
    """Their number is not told: it would change each page of a place with each of its articles."""
    if not linked.has_more_related:
        return None
    place = linked.places[0]
    return NamedLink(f"Mọi tin của {name_within(place.name)}", f"{place.url}#tin")


def _related(article: ArticleLink) -> Related:
    day = article.told_on
    words = format_date(day) if day == article.day else f"theo tin ngày {format_date(day)}"
    return Related(article.url, heading(article.title), words, day.isoformat())
