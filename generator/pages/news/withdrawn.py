"""The page of a withdrawn article: what it was called, why it was withdrawn, and when."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.model import Article, Edition
from generator.model.addresses import NEWS
from generator.pages.page import Crumb, Head, Page
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """`published` and `day` are when the article appeared and when it was withdrawn."""

    title: Markup
    published: str
    published_iso: str
    day: str
    day_iso: str
    reason: Markup


def withdrawn_page(article: Article, _: Edition) -> Page:
    """Return the page. Raises ValueError for an article that is not withdrawn."""
    if article.withdrawn is None:
        raise ValueError(article.id)
    withdrawn = article.withdrawn
    view = WithdrawnView(
        title=heading(article.title),
        published=format_date(article.day),
        published_iso=article.day.isoformat(),
        day=format_date(withdrawn.date),
        day_iso=withdrawn.date.isoformat(),
        reason=unbroken(withdrawn.reason),
    )
    head = Head(
        title=f"Đã rút: {article.title}",
        description=f"Bài đã rút ngày {view.day}. {withdrawn.reason}",
        kind="withdrawn",
        section="tin-tuc",
        trail=(Crumb("Tin tức", NEWS),),
        robots="noindex",
    )
    return Page(article.url, "news/withdrawn.html", head, view)
