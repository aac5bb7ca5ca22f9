"""A made-up text amended twice: its page, its wordings, what each amendment changed."""

import re
from collections.abc import Mapping

import pytest

from generator.pages.page import Page
from generator.pages.texts.official_text import OfficialTextView
from generator.pages.texts.redlines import RedlineView
from generator.pages.texts.versions import VersionView
from generator.plan import plan_of
from generator.render import Renderer, frame, theme_environment
from generator.site.site import Site
from tests.folder import PROJECT, article, site_of
from tests.site.texts.test_versions import TEXT, files

URL = f"/van-ban/{TEXT}/"
NAMED = "Quyết định số 91/QĐ-KHVN"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    news = article(f"Hội nêu khoản 2 Điều 1 {NAMED}.")
    made = {**files(), "news/2024/03/bai-thu.md": news}
    return site_of(tmp_path_factory.mktemp("versions"), made)[0]


@pytest.fixture(scope="module")
def pages(site: Site) -> Mapping[str, Page]:
    planned = (page for page in plan_of(site).pages if page.url.startswith(URL))
    return {page.url: page.make(site.edition)[0] for page in planned}


def view_of(pages: Mapping[str, Page], url: str = URL) -> OfficialTextView:
    view = pages[url].view
    assert isinstance(view, OfficialTextView)
    return view


def html_of(site: Site, page: Page) -> str:
    environment = theme_environment(PROJECT / "theme")
    return Renderer.of(environment, frame(site.edition)).html(page)


def test_every_wording_and_every_step_has_a_page(pages: Mapping[str, Page]) -> None:
    own = [url.removeprefix(URL) for url in pages]
    assert own == [
        "",
        "phien-ban/2021-01-01/",
        "phien-ban/2022-07-01/",
        "phien-ban/2024-01-01/",
        "so-sanh/2021-01-01..2022-07-01/",
        "so-sanh/2022-07-01..2024-01-01/",
        "so-sanh/2021-01-01..2024-01-01/",
    ]


def test_the_page_shows_the_words_of_today_and_says_so(pages: Mapping[str, Page]) -> None:
    view = view_of(pages)
    assert "20\u00a0đồng" in view.body and "10\u00a0đồng" not in view.body
    assert view.versions and view.versions.note == "Văn bản hợp nhất, lời văn từ 01/01/2024."
    spans = [(row.label, row.span, row.current) for row in view.versions.rows]
    assert spans == [
        ("Văn bản như khi ban hành", "từ 01/01/2021 đến 30/06/2022", False),
        ("Văn bản hợp nhất", "từ 01/07/2022 đến 31/12/2023", False),
        ("Văn bản hợp nhất", "từ 01/01/2024", True),
    ]
    assert view.versions.whole == f"{URL}so-sanh/2021-01-01..2024-01-01/"
    assert view.versions.rows[1].by and view.versions.rows[1].by.url.endswith("/khvn/2022/92/")


def test_links_in_a_wording_lead_where_they_led(site: Site, pages: Mapping[str, Page]) -> None:
    page = pages[f"{URL}phien-ban/2021-01-01/"]
    assert isinstance(page.view, VersionView) and "10\u00a0đồng" in page.view.body
    ways = set(re.findall(r'href="((?:\.\./)*)van-ban', html_of(site, page)))
    assert ways == {"../" * 7}


def test_who_refers_to_an_article_stands_behind_it(pages: Mapping[str, Page]) -> None:
    body = view_of(pages).body
    behind = body[body.index('id="dieu-1"') : body.index('id="dieu-2"')]
    assert "Điều này được dẫn chiếu tại 3 nơi" in behind
    assert '<a href="#noi-1">Điều 2</a> của văn bản này' in behind
    assert "../../../../../tin-tuc/2024/03/bai-thu/#dan-1" in behind
    assert "Phụ lục này" not in body


def test_each_provision_says_how_it_is_cited(pages: Mapping[str, Page]) -> None:
    view = view_of(pages)
    cited = re.findall(r'href="#([\w-]+)"[^>]* aria-label="([^"]+)"', view.body)
    assert dict(cited)["dieu-1-khoan-1"] == "khoản 1 Điều 1"
    assert dict(cited)["dieu-2a"] == "Điều 2a" and dict(cited)["phu-luc-1"] == "Phụ lục I"
    assert "chuong-1" not in dict(cited)
    assert view.cited_as == f"{NAMED} ngày 01/01/2021 của Hội Khuyến học Việt Nam"


def test_a_redline_shows_words_not_only_colours(site: Site, pages: Mapping[str, Page]) -> None:
    page = pages[f"{URL}so-sanh/2021-01-01..2022-07-01/"]
    assert isinstance(page.view, RedlineView)
    assert [(article.label, article.words) for article in page.view.articles] == [
        ("Điều 2", "Sửa đổi"),
        ("Điều 2a", "Bổ sung"),
    ]
    assert [article.anchor for article in page.view.articles] == ["dieu-2", "dieu-2a"]
    assert page.view.summary == "1\xa0phần sửa đổi, 1\xa0phần bổ sung, 5\xa0phần giữ nguyên"
    html = html_of(site, page)
    assert 'đóng <del><span class="hidden-label">(bỏ:) </span>10' in html
    assert ' <ins><span class="hidden-label">(thêm:) </span>20' in html


def test_a_lost_article_is_linked_where_it_still_was(pages: Mapping[str, Page]) -> None:
    view = pages[f"{URL}so-sanh/2022-07-01..2024-01-01/"].view
    assert isinstance(view, RedlineView)
    lost = next(article for article in view.articles if article.words == "Bãi bỏ")
    assert lost.url == f"{URL}phien-ban/2022-07-01/#dieu-3"
