"""Open data and the shell have keys: the same for the same content, another where it shows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.model import Correction
from generator.plan.data import data_files, data_pages
from generator.plan.planned import AnyFile, AnyPage
from generator.plan.search import PlannedSearch
from generator.plan.shell import redirect_pages, shell_pages, sitemap_files
from generator.site.site import Site
from tests.small_site import MERGED, article, circular, site_of

NEWS = article(aliases=("/cu/",))
TEXT = circular()
LISTS = ("/", "/tin-tuc/", "/dia-phuong/thai-binh/", "/chu-de/so-ket/")


def planned(site: Site) -> Iterator[AnyPage | AnyFile]:
    yield from data_pages(site)
    yield from data_files(site)
    yield from shell_pages(site)
    yield from redirect_pages(site)
    yield from sitemap_files(site, ["/", NEWS.url])
    yield PlannedSearch(site).page


def keys(site: Site) -> Mapping[str, bytes]:
    return {made.url: made.key(site.edition) for made in planned(site)}


def test_the_same_content_has_the_same_keys() -> None:
    assert keys(site_of([NEWS], [TEXT])) == keys(site_of([NEWS], [TEXT]))


def test_a_correction_reaches_its_list_the_feeds_and_the_sitemap_and_nothing_else() -> None:
    before = keys(site_of([NEWS], [TEXT]))
    corrected = replace(NEWS, corrections=(Correction(MERGED, "Sửa tên."),))
    after = keys(site_of([corrected], [TEXT]))
    changed = {url for url, key in after.items() if before[url] != key}
    assert changed == {
        "/dinh-chinh/",
        "/sitemap-1.xml",
        *(f"{url}feed.{ending}" for url in LISTS for ending in ("xml", "json")),
    }
