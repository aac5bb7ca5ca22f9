"""The site map: where every list is."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import (
    AUTHORS,
    CALENDAR,
    CARRIED_OUT,
    CHANGES,
    COMPARISON,
    CONTENT_COUNTS,
    CORRECTIONS,
    DATA,
    HOME,
    IN_FORCE,
    ISSUERS,
    NATIONAL,
    NEWS,
    REGIONS,
    SEARCH,
    SERIALS,
    SITE_MAP,
    STATISTICS,
    TEXTS,
    TOPICS,
    YEARS,
)
from generator.model.file_addresses import atom_url
from generator.pages.news.by_time import year_link
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import CountedLink
from generator.pages.statistics.words import COMPARISON_TITLE, CONTENT_TITLE, MATRIX_TITLE
from generator.pages.texts.changes import TITLE as CHANGES_TITLE
from generator.site.shell.site_map import CountedList, SiteMap
from generator.text import format_number

TITLE = "Sơ đồ trang"
STATISTICS_PAGES = (
    CountedLink("Các chỉ tiêu", STATISTICS, ""),
    CountedLink("Tổng quan cả nước", NATIONAL, ""),
    CountedLink(COMPARISON_TITLE, COMPARISON, ""),
    CountedLink(CONTENT_TITLE, CONTENT_COUNTS, ""),
    CountedLink(MATRIX_TITLE, CARRIED_OUT, ""),
    CountedLink("Dữ liệu mở", DATA, ""),
)
LOOK_UP = (
    CountedLink("Tìm kiếm", SEARCH, ""),
    CountedLink("Lịch và thời hạn", CALENDAR, ""),
    CountedLink("Văn bản còn hiệu lực, đang thực hiện", IN_FORCE, ""),
    CountedLink(CHANGES_TITLE, CHANGES, ""),
    CountedLink("Văn bản theo cơ quan ban hành", ISSUERS, ""),
    CountedLink("Văn bản theo năm ban hành", YEARS, ""),
    CountedLink("Theo dõi tin", atom_url(HOME), ""),
)


@dataclass(frozen=True, slots=True)
class MapSection:
    """`url` is empty where the section has no page of its own."""

    title: str
    url: str
    links: tuple[CountedLink, ...]


@dataclass(frozen=True, slots=True)
class SiteMapView:
    title: str
    sections: tuple[MapSection, ...]


def site_map_page(site_map: SiteMap, edition: Edition) -> Page:
    """Return the site map."""
    head = Head(
        title=TITLE,
        description="Mọi mục của cổng, xếp theo nhóm.",
        kind="site-map",
        trail=(Crumb(TITLE, SITE_MAP),),
    )
    view = SiteMapView(TITLE, tuple(_sections(site_map, edition)))
    return Page(SITE_MAP, "shell/site-map.html", head, view)


def _sections(site_map: SiteMap, edition: Edition) -> Iterator[MapSection]:
    yield MapSection("Tin tức", NEWS, tuple(_news(site_map)))
    yield MapSection("Chủ đề", TOPICS, tuple(_link(topic) for topic in site_map.topics))
    if site_map.serials:
        yield MapSection("Chuyên đề", SERIALS, tuple(map(_link, site_map.serials)))
    yield MapSection("Văn bản", TEXTS, tuple(_link(type_) for type_ in site_map.types))
    yield MapSection("Địa phương", REGIONS, tuple(_provinces(site_map)))
    yield MapSection("Thống kê", STATISTICS, STATISTICS_PAGES)
    yield MapSection("Tra cứu", "", LOOK_UP)
    written = (CountedLink(page.title, page.url, "") for page in edition.written)
    yield MapSection("Về cổng", "", (*written, CountedLink("Đính chính", CORRECTIONS, "")))


def _news(site_map: SiteMap) -> Iterator[CountedLink]:
    yield from map(year_link, site_map.years)
    yield CountedLink("Tác giả", AUTHORS, "")


def _provinces(site_map: SiteMap) -> Iterator[CountedLink]:
    for name, url in site_map.provinces:
        yield CountedLink(name, url, "")


def _link(row: CountedList) -> CountedLink:
    return CountedLink(row.name, row.url, format_number(row.count) if row.count else "")
