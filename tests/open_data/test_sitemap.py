"""The sitemap in parts, robots.txt, and the pages at old addresses."""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree

from generator.model import Correction
from generator.open_data.sitemap import sitemap_assets
from generator.pages.shell.redirects import RedirectView, redirect_pages
from tests.small_site import article, site_of

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
ROOT = "https://portal.example/thu"


def locations(data: bytes) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(data).iter(LOC)]


def test_addresses_are_cut_into_parts_and_the_parts_are_listed() -> None:
    urls = (f"/tin-tuc/{number}/" for number in range(5))
    found = {one.url: one.data for one in sitemap_assets(site_of(), urls, limit=2)}
    assert [url for url in found if url.startswith("/sitemap-")] == [
        "/sitemap-1.xml",
        "/sitemap-2.xml",
        "/sitemap-3.xml",
    ]
    assert locations(found["/sitemap-2.xml"]) == [f"{ROOT}/tin-tuc/2/", f"{ROOT}/tin-tuc/3/"]
    assert locations(found["/sitemap.xml"]) == [f"{ROOT}/sitemap-{one}.xml" for one in (1, 2, 3)]
    assert f"Sitemap: {ROOT}/sitemap.xml" in found["/robots.txt"].decode()


def test_addresses_are_taken_as_they_come() -> None:
    taken = []

    def urls() -> Iterator[str]:
        for number in range(4):
            taken.append(number)
            yield f"/{number}/"

    next(sitemap_assets(site_of(), urls(), limit=2))
    assert taken == [0, 1]


def test_old_addresses_and_single_files_are_left_out() -> None:
    site = site_of([article(aliases=("/tin-tuc/cu-12345.htm", "/tin-cu/"))])
    urls = ("/404.html", "/tin-tuc/cu-12345.htm", "/tin-cu/", "/tin-tuc/")
    first, *_ = sitemap_assets(site, urls)
    assert locations(first.data) == [f"{ROOT}/tin-tuc/"]


def test_an_article_has_the_day_of_its_last_change() -> None:
    one = article(corrections=(Correction(date(2024, 5, 2), "Sửa tên."),))
    first, *_ = sitemap_assets(site_of([one]), [one.url])
    assert b"<lastmod>2024-05-02</lastmod>" in first.data


def test_an_old_address_leads_to_the_new_one() -> None:
    one = article(aliases=("/tin-tuc/cu-12345.htm", "/tin-cu", "/xem?UserKey=7"))
    pages = [page for page in redirect_pages(site_of([one])) if page.url.startswith("/t")]
    assert [page.url for page in pages] == ["/tin-tuc/cu-12345.htm", "/tin-cu/"]
    view = pages[0].view
    assert isinstance(view, RedirectView)
    assert (view.url, view.address) == (one.url, ROOT + one.url)
    assert pages[0].head.search is None
