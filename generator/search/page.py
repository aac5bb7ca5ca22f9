"""The search page; what it answers from is made in `search_data`."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.search.registers import register_url, search_assets
from generator.site import Site

__all__ = ["search_assets", "search_pages"]

URL = "/tim-kiem/"
FILTERS = (
    ("loai-van-ban", "Loại văn bản"),
    ("co-quan", "Cơ quan ban hành"),
    ("tinh", "Địa phương"),
    ("nam", "Năm"),
    ("tinh-trang", "Tình trạng"),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """A list to choose from; `name` stands in the page's address."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """`lists` are where to look without JavaScript; `register` is what is asked for first."""

    register: str
    lists: tuple[NamedLink, ...]
    filters: tuple[Filter, ...]


def search_pages(site: Site) -> Iterator[Page]:
    """Return the search page."""
    head = Head(
        title="Tìm kiếm",
        description="Tìm tin bài, văn bản, địa phương và số liệu trên cổng.",
        kind="search",
        trail=(Crumb("Tìm kiếm", URL),),
    )
    lists = (
        NamedLink("danh mục văn bản", "/van-ban/"),
        NamedLink("tin tức theo thời gian", "/tin-tuc/"),
        NamedLink("danh sách địa phương", "/dia-phuong/"),
        NamedLink("bảng thống kê", "/thong-ke/"),
        NamedLink("sơ đồ trang", "/so-do/"),
    )
    filters = tuple(Filter(name, label) for name, label in FILTERS)
    yield Page(URL, "shell/search.html", head, SearchView(register_url(site), lists, filters))
