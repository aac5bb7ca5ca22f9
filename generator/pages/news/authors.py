"""Authors: their index, and the articles of each."""

from collections.abc import Iterator

from generator.model import Author, AuthorKind
from generator.pages.news.lists import Heading, counted, index_pages, list_pages
from generator.pages.page import Crumb, Page
from generator.pages.parts.named_links import CountedLink
from generator.site import Site
from generator.text import SortKey, collation_key, person_key

URL = "/tac-gia/"
TITLE = "Tác giả"
INTRO = "Người viết và các bút danh chung của tòa soạn có bài trên cổng."


def author_pages(site: Site) -> Iterator[Page]:
    """Return the index of authors and the list of each; people by given name, desks last."""
    authors = sorted(site.vocabulary.authors.values(), key=_order)
    yield from index_pages(URL, TITLE, INTRO, [_entry(site, author) for author in authors])
    for author in authors:
        articles = site.articles_of_author.get(author.id, ())
        yield from list_pages(site, author_url(author), articles, _heading(author))


def author_url(author: Author) -> str:
    """Return the address of an author's list."""
    return f"{URL}{author.id}/"


def _order(author: Author) -> tuple[bool, tuple[SortKey, SortKey]]:
    if author.kind is AuthorKind.DESK:
        return True, (collation_key(author.name), collation_key(""))
    return False, person_key(author.name)


def _entry(site: Site, author: Author) -> CountedLink:
    count = len(site.articles_of_author.get(author.id, ()))
    words = counted(count) if count else "Chưa có tin"
    return CountedLink(author.name, author_url(author), words, author.role)


def _heading(author: Author) -> Heading:
    return Heading(
        title=author.name,
        intro=author.role,
        trail=(Crumb(TITLE, URL), Crumb(author.name, author_url(author))),
        empty="Chưa có tin nào của tác giả này.",
    )
