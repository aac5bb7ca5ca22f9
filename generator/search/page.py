"""The search page; what it answers from is made in registers.py."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import NEWS, REGIONS, SEARCH, SITE_MAP, STATISTICS, TEXTS
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink

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
class SearchView:
    """`lists` are where to look without JavaScript; `register` is what is asked for first."""

    register: str
    lists: tuple[NamedLink, ...]
    filters: tuple[Filter, ...]


def search_page(register: str, edition: Edition) -> Page:
    """Return the search page, which asks for the register at an address without a look-up."""
    head = Head(
        title=TITLE,
        description="Tìm tin bài, văn bản, địa phương và số liệu trên cổng.",
        kind="search",
        trail=(Crumb(TITLE, SEARCH),),
    )
    return Page(SEARCH, "shell/search.html", head, SearchView(register, LISTS, FILTERS))
