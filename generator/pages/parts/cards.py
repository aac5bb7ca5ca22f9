"""An article in a list: title, place and day, with a picture where there is one."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.pages.parts.places import place_view
from generator.site.links import ArticleCard, Picture
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Card:
    """`elsewhere` counts the places that are not named: `và 7 nơi khác`."""

    url: str
    title: Markup
    lead: Markup
    place: str
    place_url: str
    place_note: str
    """What has become of it: `nay thuộc Hưng Yên`."""
    elsewhere: str
    day: str
    day_iso: str
    """The day of the news: its source's, where it is told anew."""
    put_up: str
    """When the portal published it, if that was another day."""
    picture: Picture | None
    part: str = ""
    """Which part of a serial it is, in the serial's own list: `Kỳ 2`."""


def card(card: ArticleCard) -> Card:
    """Return an article's card; the place has the name it had on the article's day."""
    article = card.article
    place = article.place
    return Card(
        url=article.url,
        title=heading(article.title),
        lead=unbroken(card.lead),
        place=place.name,
        place_url=place.url,
        place_note=place_view(place).note,
        elsewhere=f"và {card.more_places} nơi khác" if card.more_places else "",
        day=format_date(article.told_on),
        day_iso=article.told_on.isoformat(),
        put_up=format_date(article.day) if article.day != article.told_on else "",
        picture=card.picture,
    )
