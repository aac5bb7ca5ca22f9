"""The card of an article: its title, its place and the day of the news."""

from generator.model import Edition, RegionKind
from generator.pages.parts.share_card import Shape, ShareCard
from generator.site.links import ArticleLink
from generator.text import format_date


def article_card(article: ArticleLink, edition: Edition) -> ShareCard:
    """Return an article's card."""
    place = article.place
    names = () if place.kind is RegionKind.COUNTRY else (place.name,)
    kicker = " · ".join(("Tin", *names, format_date(article.told_on)))
    return ShareCard(Shape.HEADLINE, edition.settings.site_name, kicker, title=article.title)
