"""The search page; what it answers from is made in registers.py."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import NEWS, REGIONS, SEARCH, SITE_MAP, STATISTICS, TEXTS
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.wording import issued_words, shortened
from generator.site.links import TextLink
from generator.site.search.start import SearchStart

TITLE = "Tìm kiếm"
LISTS = (
    NamedLink("danh mục văn bản", TEXTS),
    NamedLink("tin tức theo thời gian", NEWS),
    NamedLink("danh sách địa phương", REGIONS),
    NamedLink("bảng thống kê", STATISTICS),
    NamedLink("sơ đồ trang", SITE_MAP),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """A list to choose from; `name` stands in the page's address."""

    name: str
    label: str


FILTERS = (
    Filter("loai-van-ban", "Loại văn bản"),
    Filter("co-quan", "Cơ quan ban hành"),
    Filter("tinh", "Địa phương"),
    Filter("nam", "Năm"),
    Filter("tinh-trang", "Tình trạng"),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A query that this content answers, and what it is an example of."""

    query: str
    note: str


@dataclass(frozen=True, slots=True)
class TextRow:
    number: str
    url: str
    subject: str
    issued: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """`lists` are where to look without JavaScript; `register` is what is asked for first."""

    register: str
    phrases: str
    lists: tuple[NamedLink, ...]
    filters: tuple[Filter, ...]
    examples: tuple[Example, ...]
    texts: tuple[TextRow, ...]
    topics: tuple[NamedLink, ...]


def search_page(start: SearchStart, edition: Edition) -> Page:
    """Return the search page, which asks for its data at addresses without a look-up."""
    head = Head(
        title=TITLE,
        description="Tìm tin bài, văn bản, địa phương và số liệu trên cổng.",
        kind="search",
        trail=(Crumb(TITLE, SEARCH),),
    )
    view = SearchView(
        register=start.register,
        phrases=start.phrases,
        lists=LISTS,
        filters=FILTERS,
        examples=tuple(_examples(start)),
        texts=tuple(map(_row, start.texts)),
        topics=tuple(NamedLink(topic.name, topic.url) for topic in start.topics),
    )
    return Page(SEARCH, "shell/search.html", head, view)


def _row(text: TextLink) -> TextRow:
    return TextRow(str(text.number), text.url, shortened(text.subject), issued_words(text))


def _examples(start: SearchStart) -> Iterator[Example]:
    if start.cited:
        text = start.cited
        yield Example(f"{text.type.name.lower()} {text.number.number}", "một văn bản, theo số")
        yield Example(f"văn bản năm {text.issued_year}", "loại và năm")
    if start.succeeded:
        asked = f"văn bản nào thay thế {start.succeeded.number}"
        yield Example(asked, "quan hệ giữa hai văn bản")
    if start.figure:
        indicator, place = start.figure.indicator.title.lower(), start.figure.place.name
        yield Example(f"{indicator} {place} {start.figure.figure.period.year}", "một con số")
    if start.moved:
        yield Example(f"{start.moved.name} nay thuộc tỉnh nào", "nơi cũ, nơi mới")
