"""What an article tells anew: whose piece, when, and the pictures we may not show."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from generator.markdown import unbroken
from generator.model import Article, Author, AuthorKind, Original
from generator.pages.parts.named_links import NamedLink
from generator.site.news.linked import LinkedArticle
from generator.text import format_date, format_date_time, format_number

EDITORS = "Ban Biên tập"


@dataclass(frozen=True, slots=True)
class PictureElsewhere:
    """A picture of the source's: `Toàn cảnh hội nghị`, `Ảnh: Mỹ Lệ`, `4 ảnh`."""

    caption: Markup
    credit: str
    count: str


@dataclass(frozen=True, slots=True)
class OriginalView:
    """`title_url` leads to the piece itself; else the credit's name leads to its front page."""

    by: str
    title: Markup
    title_url: str
    authors: tuple[NamedLink, ...]
    credit: NamedLink
    time: str
    time_iso: str
    views: str
    pictures: tuple[PictureElsewhere, ...]


def original_view(linked: LinkedArticle) -> OriginalView | None:
    """Return what an article says of its source, None without one."""
    credit, original = linked.article.credit, linked.article.original
    if credit is None or original is None:
        return None
    is_piece = bool(original.title) and not _is_front_page(credit.url)
    return OriginalView(
        by=", ".join(author.name for author in linked.authors) or EDITORS,
        title=unbroken(original.title),
        title_url=credit.url if is_piece else "",
        authors=tuple(NamedLink(author.name, author.url) for author in linked.original_authors),
        credit=NamedLink(credit.name, "" if is_piece else credit.url),
        time=_time(original),
        time_iso=_time_iso(original),
        views=_views(original),
        pictures=tuple(
            PictureElsewhere(
                unbroken(picture.caption),
                picture.credit,
                f"{picture.count} ảnh" if picture.count > 1 else "",
            )
            for picture in original.pictures
        ),
    )


def original_data(linked: LinkedArticle) -> Mapping[str, object]:
    """Return the source's piece in schema.org's words; nothing without a source.

    Who signs “PV” is no organization: the publisher says whose piece it is. “một báo điện tử” is
    no name of one.
    """
    credit, original = linked.article.credit, linked.article.original
    if credit is None or original is None:
        return {}
    is_front_page = _is_front_page(credit.url)
    publisher = {"name": credit.name, "url": credit.url if is_front_page else ""}
    is_named = credit.name[:1].isupper() or credit.name[:1].isdecimal()
    facts = {
        "headline": original.title,
        "url": "" if is_front_page else credit.url,
        "datePublished": _time_iso(original),
        "author": [
            author_data(author)
            for author in linked.original_authors
            if author.kind is AuthorKind.PERSON
        ],
        "publisher": {"@type": "Organization", **_known(publisher)} if is_named else {},
    }
    return {"@type": "NewsArticle", **_known(facts)}


def author_data(author: Author) -> Mapping[str, str]:
    """Return an author in schema.org's words."""
    kind = "Person" if author.kind is AuthorKind.PERSON else "Organization"
    return {"@type": kind, "name": author.name}


def day_words(article: Article) -> str:
    """Return on which day the article's names and texts are shown: the source's or its own."""
    return "ngày nguồn đăng" if article.told_on != article.day else "ngày đăng"


def _known(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in facts.items() if value}


def _is_front_page(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def _time(original: Original) -> str:
    published = original.published
    if published is None:
        return ""
    return format_date_time(published) if original.has_time else format_date(published.date())


def _time_iso(original: Original) -> str:
    published = original.published
    if published is None:
        return ""
    if original.has_time:
        return published.isoformat(timespec="minutes")
    return published.date().isoformat()


def _views(original: Original) -> str:
    views = original.views
    if views is None:
        return ""
    count, day = format_number(views.count), format_date(views.read)
    return f"{count} lượt xem ở trang nguồn, đọc ngày {day}"
