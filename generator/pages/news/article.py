"""The page of an article."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.model import Article, Edition
from generator.model.addresses import NEWS, correction_url, news_url
from generator.pages.news.article_data import article_data, corrected_on, published_iso
from generator.pages.news.cited_texts import CitedTextView, cited_text_view
from generator.pages.news.next_reading import NextArticle, more_of_place, next_reading
from generator.pages.news.original import (
    OriginalView,
    day_words,
    original_view,
)
from generator.pages.news.serials import SerialBox, serial_box
from generator.pages.page import Crumb, Head, HeadImage, Page
from generator.pages.parts.cited_links import titled
from generator.pages.parts.figure_groups import FigureGroup, figure_groups, places_today
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.share_card import card_image
from generator.site.links import Picture
from generator.site.news.linked import LinkedArticle
from generator.text import format_date, format_date_time


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """`anchor` is where others find it on the page."""

    anchor: str
    day: str
    words: Markup


@dataclass(frozen=True, slots=True)
class ArticleView:
    title: Markup
    lead: Markup
    kicker: NamedLink | None
    topics: tuple[NamedLink, ...]
    """All of them, at the foot; the first alone is the kicker."""
    authors: tuple[NamedLink, ...]
    time: str
    time_iso: str
    original: OriginalView | None
    day_words: str
    """Of which day the names and the texts' statuses are."""
    places: tuple[PlaceView, ...]
    named: tuple[PlaceView, ...]
    """Others that the article tells of, which are something else today."""
    moved: bool
    """A place's name stands for something else today."""
    picture: Picture | None
    body: Markup
    corrected: str
    """The day of the last correction, told at the head; empty without one."""
    corrections: tuple[CorrectionNote, ...]
    cited: tuple[CitedTextView, ...]
    figures: tuple[FigureGroup, ...]
    figures_today: str
    """What has become of their places since."""
    serial: SerialBox | None
    next: tuple[NextArticle, ...]
    more: NamedLink | None
    address: str
    today: str


def article_page(linked: LinkedArticle, edition: Edition) -> Page:
    """Return an article's page."""
    article = linked.article
    year, month = article.told_on.year, article.told_on.month
    head = Head(
        title=article.title,
        description=article.lead,
        kind="article",
        section="tin-tuc",
        trail=(
            Crumb("Tin tức", NEWS),
            Crumb(f"Tháng {month}/{year}", news_url(year, month)),
        ),
        structured_data=article_data(linked, edition),
        card=card_image(article.url, article.title, edition),
        properties=tuple(_properties(linked)),
        image=_head_image(linked.picture) if linked.picture else None,
    )
    return Page(article.url, "news/article.html", head, article_view(linked, edition))


def _properties(linked: LinkedArticle) -> Iterator[tuple[str, str]]:
    """Yield the portal's own days; whoever wrote the source's piece is not named as an author."""
    yield "article:published_time", published_iso(linked.article)
    changed = corrected_on(linked.article)
    if changed:
        yield "article:modified_time", changed.isoformat()
    for place, topic in enumerate(linked.topics):
        yield "article:tag" if place else "article:section", topic.name


def _head_image(picture: Picture) -> HeadImage:
    return HeadImage(picture.src, picture.alt, picture.width, picture.height, picture.media_type)


def article_view(linked: LinkedArticle, edition: Edition) -> ArticleView:
    """Return what the article's page shows."""
    article = linked.article
    places = tuple(map(place_view, linked.places))
    named = tuple(map(place_view, linked.named))
    topics = tuple(NamedLink(topic.name, topic.url) for topic in linked.topics)
    return ArticleView(
        title=heading(article.title),
        lead=unbroken(article.lead),
        kicker=topics[0] if topics else None,
        topics=topics,
        authors=tuple(NamedLink(author.name, author.url) for author in linked.authors),
        time=_time(article),
        time_iso=published_iso(article),
        original=original_view(linked),
        day_words=day_words(article),
        places=places,
        named=named,
        moved=any(place.note for place in (*places, *named)),
        picture=linked.picture,
        body=titled(linked.body, linked.texts),
        corrected=format_date(changed) if (changed := corrected_on(article)) else "",
        corrections=tuple(_corrections(article)),
        cited=tuple(cited_text_view(cited) for cited in linked.cited),
        figures=figure_groups(linked.figures),
        figures_today=places_today(linked.figures),
        serial=serial_box(linked.serial),
        next=next_reading(linked),
        more=more_of_place(linked),
        address=edition.absolute(article.url),
        today=format_date(edition.today),
    )


def _corrections(article: Article) -> Iterator[CorrectionNote]:
    for place, correction in enumerate(article.corrections, start=1):
        anchor = correction_url(article.id, place).partition("#")[2]
        yield CorrectionNote(anchor, format_date(correction.date), unbroken(correction.note))


def _time(article: Article) -> str:
    return format_date_time(article.date) if article.has_time else format_date(article.day)
