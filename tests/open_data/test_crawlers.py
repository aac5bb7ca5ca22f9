"""The sitemap in parts, and robots.txt."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from generator.model import Correction
from generator.plan.shell import sitemap_files
from generator.site.site import Site
from tests.made_figures import site_with
from tests.planned import files_of
from tests.small_site import article, site_of

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
ROOT = "https://portal.example/thu"


def made(site: Site, urls: Iterable[str], limit: int = 9) -> dict[str, bytes]:
    files = sitemap_files(site, urls, limit)
    return {file.url: file.make(site.edition).data for file in files}


def locations(data: bytes) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(data).iter(LOC)]


def test_addresses_are_cut_into_parts_and_the_parts_are_listed() -> None:
    files = made(site_of(), [f"/tin-tuc/{number}/" for number in range(5)], limit=2)
    parts = ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]
    assert list(files) == [*parts, "/sitemap.xml", "/robots.txt"]
    assert locations(files["/sitemap-2.xml"]) == [f"{ROOT}/tin-tuc/2/", f"{ROOT}/tin-tuc/3/"]
    assert locations(files["/sitemap-3.xml"]) == [f"{ROOT}/tin-tuc/4/"]
    assert locations(files["/sitemap.xml"]) == [f"{ROOT}{url}" for url in parts]
    assert f"Sitemap: {ROOT}/sitemap.xml" in files["/robots.txt"].decode()


def test_old_addresses_and_single_files_are_left_out() -> None:
    site = site_of([article(aliases=("/tin-tuc/cu-12345.htm", "/tin-cu/"))])
    urls = ["/404.html", "/tin-tuc/cu-12345.htm", "/tin-cu/", "/tin-tuc/", "/ngoai-tuyen/"]
    files = made(site, urls)
    assert locations(files["/sitemap-1.xml"]) == [f"{ROOT}/tin-tuc/"]


def test_charts_alone_are_left_out(tmp_path: Path) -> None:
    row = "indicator: ty-le-hoi-vien, region: cao-bang, value: 24, period: 2023 | số 24%"
    listed = locations(files_of(site_with(tmp_path, row))["/sitemap-1.xml"].data)
    pages = [url for url in listed if "/ty-le-hoi-vien/" in url]
    assert len(pages) == 1 and pages[0].endswith("/thong-ke/ty-le-hoi-vien/")


def test_an_article_has_the_day_of_its_last_change() -> None:
    corrected = article(corrections=(Correction(date(2024, 5, 2), "Sửa tên."),))
    files = made(site_of([corrected]), ["/", corrected.url])
    assert files["/sitemap-1.xml"].count(b"<lastmod>") == 1
    assert b"<lastmod>2024-05-02</lastmod>" in files["/sitemap-1.xml"]


def test_the_sitemap_of_a_site_lists_its_pages_once_and_no_file() -> None:
    listed = locations(files_of(site_of([article()]))["/sitemap-1.xml"].data)
    assert len(listed) == len(set(listed))
    assert {f"{ROOT}/", f"{ROOT}/tin-tuc/2024/04/tin-thu/", f"{ROOT}/tim-kiem/"} <= set(listed)
    assert all(url.endswith("/") for url in listed)
