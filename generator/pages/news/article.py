"""The page of an article."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from generator.model import WHOLE_COUNTRY, Article, AuthorId, AuthorKind
from generator.pages.news.cited_texts import CitedText, cited_texts
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.cards import Picture, picture
from generator.pages.parts.cited_links import titled
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.search_entries import article_entry
from generator.pages.parts.structured_data import absolute, organisation, structured
from generator.pages.parts.wording import Html, unbroken
from generator.site import Site
from generator.text import format_date, format_date_time

RELATED = 4
FIGURES = 30


@dataclass(frozen=True, slots=True)
class Related:
    """Another article of the same place."""

    url: str
    title: Html
    day: str
    day_iso: str


@dataclass(frozen=True, slots=True)
class DatedNote:
    day: str
    words: Html


@dataclass(frozen=True, slots=True)
class ArticleView:
    title: Html
    lead: Html
    kicker: NamedLink | None
    topics: tuple[NamedLink, ...]
    """All of them, at the foot; the first alone is the kicker."""
    authors: tuple[NamedLink, ...]
    time: str
    time_iso: str
    source: NamedLink | None
    source_day: str
    places: tuple[PlaceView, ...]
    moved: bool
    """A place's name stands for something else today."""
    picture: Picture | None
    body: Html
    withdrawn: DatedNote | None
    corrections: tuple[DatedNote, ...]
    cited: tuple[CitedText, ...]
    figures: tuple[FigureView, ...]
    related: tuple[Related, ...]
    related_title: str
    address: str
    today: str


def article_pages(site: Site) -> Iterator[Page]:
    """Return the page of each article."""
    for article in site.articles:
        yield Page(
            article.url, "news/article.html", _head(site, article), article_view(site, article)
        )


def article_view(site: Site, article: Article) -> ArticleView:
    """Return what the article's page shows."""
    places = tuple(place_view(site, region, article.day) for region in article.regions)
    source, topics = article.source, _topics(site, article)
    return ArticleView(
        title=unbroken(article.title),
        lead=unbroken(article.lead),
        kicker=topics[0] if topics else None,
        topics=topics,
        authors=_authors(site, article),
        time=_time(article),
        time_iso=_time_iso(article),
        source=NamedLink(source.name, source.url) if source else None,
        source_day=format_date(article.day) if source else "",
        places=places,
        moved=any(place.note for place in places),
        picture=picture(article),
        body=titled(site, site.bodies[article.url]),
        withdrawn=_withdrawn(article),
        corrections=tuple(
            DatedNote(format_date(one.date), unbroken(one.note)) for one in article.corrections
        ),
        cited=tuple(cited_texts(site, article)),
        figures=tuple(
            figure_view(site, one) for one in site.figures_of_record.get(article.url, ())[:FIGURES]
        ),
        related=tuple(
            Related(one.url, unbroken(one.title), format_date(one.day), one.day.isoformat())
            for one in _related(site, article)
        ),
        related_title="Tin cả nước" if article.regions[0] == WHOLE_COUNTRY else "Cùng địa phương",
        address=absolute(site, article.url),
        today=format_date(site.today),
    )


def _head(site: Site, article: Article) -> Head:
    month = f"{article.date:%Y/%m}"
    image = picture(article)
    return Head(
        title=article.title,
        description=article.lead,
        kind="article",
        section="tin-tuc",
        trail=(
            Crumb("Tin tức", "/tin-tuc/"),
            Crumb(f"Tháng {article.date.month}/{article.date.year}", f"/tin-tuc/{month}/"),
        ),
        search=article_entry(site, article),
        structured_data=_structured(site, article),
        image=image.src if image else "",
    )


def _structured(site: Site, article: Article) -> str:
    image = picture(article)
    changed = max((one.date for one in article.corrections), default=article.day)
    return structured(
        "NewsArticle",
        headline=article.title,
        description=article.lead,
        inLanguage="vi",
        datePublished=_time_iso(article),
        dateModified=changed.isoformat() if article.corrections else "",
        author=[_author_data(site, one) for one in article.authors],
        publisher=organisation(site),
        mainEntityOfPage=absolute(site, article.url),
        image=absolute(site, image.src) if image else "",
        isBasedOn=article.source.url if article.source else "",
    )


def _author_data(site: Site, author: AuthorId) -> dict[str, str]:
    one = site.vocabulary.authors[author]
    kind = "Person" if one.kind is AuthorKind.PERSON else "Organization"
    return {"@type": kind, "name": one.name}


def _topics(site: Site, article: Article) -> tuple[NamedLink, ...]:
    topics = (site.vocabulary.topics[one] for one in article.topics)
    return tuple(NamedLink(topic.name, f"/chu-de/{topic.id}/") for topic in topics)


def _authors(site: Site, article: Article) -> tuple[NamedLink, ...]:
    authors = (site.vocabulary.authors[one] for one in article.authors)
    return tuple(NamedLink(author.name, f"/tac-gia/{author.id}/") for author in authors)


def _time(article: Article) -> str:
    return format_date_time(article.date) if article.has_time else format_date(article.day)


def _time_iso(article: Article) -> str:
    if article.has_time:
        return article.date.isoformat(timespec="minutes")
    return article.day.isoformat()


def _withdrawn(article: Article) -> DatedNote | None:
    gone = article.withdrawn
    return DatedNote(format_date(gone.date), unbroken(gone.reason)) if gone else None


def _related(site: Site, article: Article) -> Iterator[Article]:
    """The newest others of the article's first place."""
    here = site.articles_of_region.get(article.regions[0], ())
    return islice((one for one in here if one.id != article.id), RELATED)
