"""The site map: where every list is."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.news.topics import topic_url
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import CountedLink
from generator.pages.texts.registers import type_links
from generator.site import Site
from generator.text import collation_key, format_number

URL = "/so-do/"
TITLE = "Sơ đồ trang"


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


def site_map_pages(site: Site) -> Iterator[Page]:
    """Return the site map."""
    description = "Mọi mục của cổng, xếp theo nhóm."
    head = Head(TITLE, description, "site-map", trail=(Crumb(TITLE, URL),))
    yield Page(URL, "shell/site-map.html", head, SiteMapView(TITLE, tuple(_sections(site))))


def _sections(site: Site) -> Iterator[MapSection]:
    yield MapSection("Tin tức", "/tin-tuc/", tuple(_news(site)))
    yield MapSection("Chủ đề", "/chu-de/", tuple(_topics(site)))
    yield MapSection("Văn bản", "/van-ban/", type_links(site))
    yield MapSection("Địa phương", "/dia-phuong/", tuple(_provinces(site)))
    yield MapSection("Thống kê", "/thong-ke/", tuple(_data()))
    yield MapSection("Tra cứu", "", tuple(_look_up()))
    yield MapSection("Về cổng", "", tuple(_about(site)))


def _news(site: Site) -> Iterator[CountedLink]:
    counts: dict[int, int] = {}
    for article in site.articles:
        counts[article.date.year] = counts.get(article.date.year, 0) + 1
    for year, count in counts.items():
        yield CountedLink(f"Năm {year}", f"/tin-tuc/{year}/", format_number(count))
    yield CountedLink("Tác giả", "/tac-gia/", "")


def _topics(site: Site) -> Iterator[CountedLink]:
    for topic in sorted(site.vocabulary.topics.values(), key=lambda one: collation_key(one.name)):
        count = len(site.articles_of_topic.get(topic.id, ()))
        yield CountedLink(topic.name, topic_url(topic), format_number(count) if count else "")


def _provinces(site: Site) -> Iterator[CountedLink]:
    for state in site.atlas.provinces(site.today):
        yield CountedLink(state.name, state.region.url, "")


def _data() -> Iterator[CountedLink]:
    yield CountedLink("Các chỉ tiêu", "/thong-ke/", "")
    yield CountedLink("Tổng quan cả nước", "/thong-ke/ca-nuoc/", "")
    yield CountedLink("So sánh các địa phương", "/thong-ke/so-sanh/", "")
    yield CountedLink("Nội dung của cổng", "/thong-ke/noi-dung/", "")
    yield CountedLink("Địa phương triển khai văn bản", "/thong-ke/trien-khai/", "")
    yield CountedLink("Dữ liệu mở", "/du-lieu/", "")


def _look_up() -> Iterator[CountedLink]:
    yield CountedLink("Tìm kiếm", "/tim-kiem/", "")
    yield CountedLink("Văn bản còn hiệu lực", "/van-ban/con-hieu-luc/", "")
    yield CountedLink("Văn bản được sửa đổi, thay thế", "/van-ban/thay-doi/", "")
    yield CountedLink("Văn bản theo cơ quan ban hành", "/van-ban/co-quan/", "")
    yield CountedLink("Văn bản theo năm ban hành", "/van-ban/nam/", "")
    yield CountedLink("Theo dõi tin (Atom)", "/feed.xml", "")


def _about(site: Site) -> Iterator[CountedLink]:
    """The hand-written pages lie at the top of the content folder."""
    names = {"gioi-thieu": "Giới thiệu", "lien-he": "Liên hệ"}
    for slug, label in names.items():
        if f"{slug}.md" in site.files:
            yield CountedLink(label, f"/{slug}/", "")
