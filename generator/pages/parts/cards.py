"""An article in a list: title, place and day, with a picture or its stand-in."""

import posixpath
from dataclasses import dataclass

from generator.model import Article
from generator.pages.parts.wording import Html, unbroken
from generator.site import Site
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its credit; a photograph is never shown without one it has."""

    src: str
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Ruled paper that stands where there is no picture."""

    name: str
    note: str
    label: str


@dataclass(frozen=True, slots=True)
class Card:
    """`elsewhere` counts the places that are not named: `và 7 nơi khác`."""

    url: str
    title: Html
    lead: Html
    place: str
    place_url: str
    elsewhere: str
    day: str
    day_iso: str
    withdrawn: bool
    picture: Picture | None
    placeholder: Placeholder


def card(site: Site, article: Article) -> Card:
    """Return an article's card; the place has the name it had on the article's day."""
    region = article.regions[0]
    place = site.atlas.state(region, article.day).name
    others = len(article.regions) - 1
    return Card(
        url=article.url,
        title=unbroken(article.title),
        lead=unbroken(article.lead),
        place=place,
        place_url=site.atlas[region].url,
        elsewhere=f"và {others} nơi khác" if others else "",
        day=format_date(article.day),
        day_iso=article.day.isoformat(),
        withdrawn=article.withdrawn is not None,
        picture=picture(article),
        placeholder=placeholder(site, article, place),
    )


def picture(article: Article) -> Picture | None:
    """Return the article's picture; its file is served below the article's own address."""
    image = article.image
    if not image:
        return None
    src = posixpath.normpath(article.url + image.src)
    return Picture(src, image.alt, image.caption, image.credit)


def placeholder(site: Site, article: Article, place: str) -> Placeholder:
    """Return the stand-in: the place's name, and the topic below it."""
    topics = site.vocabulary.topics
    note = topics[article.topics[0]].name if article.topics else ""
    return Placeholder(place, note, f"Chưa có ảnh. Địa phương: {place}")
