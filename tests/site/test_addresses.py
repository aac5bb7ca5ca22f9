"""The portal's own addresses, as the check of old addresses and hand-written pages knows them."""

from pathlib import Path

import pytest

from generator.model.addresses import SECTIONS
from generator.plan import plan_of
from generator.site.addresses import as_page, file_of
from tests.folder import site_of

FILES_AT_THE_ROOT = {"", "404.html", "feed.json", "feed.xml", "robots.txt", "sitemap.xml"}


def test_every_section_of_the_portal_is_known(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    first = {address.split("/")[1] for address in plan_of(site).addresses}
    names = first - FILES_AT_THE_ROOT
    assert {f"/{name}/" for name in names if not name.startswith("sitemap")} == SECTIONS


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("/", "/index.html"),
        ("/cu", "/cu/index.html"),
        ("/cu/", "/cu/index.html"),
        ("/cu.htm", "/cu.htm"),
        ("/a.b/cu", "/a.b/cu/index.html"),
    ],
)
def test_the_file_of_an_old_address(url: str, file: str) -> None:
    assert file_of(as_page(url)) == file
