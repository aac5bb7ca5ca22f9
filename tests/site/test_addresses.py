"""The portal's own addresses, as the check of old addresses and hand-written pages knows them."""

from pathlib import Path

import pytest

from generator.model.addresses import SECTIONS
from generator.plan import plan_of
from generator.site.addresses import as_page, file_of
from tests.folder import article, site_of


def test_every_section_of_the_portal_is_known(tmp_path: Path) -> None:
    site, _ = site_of(
        tmp_path,
        {
            "vocabularies/serials.yml": "thu: {name: Thử}\n",
            "news/2024/03/mot.md": article("Một.").replace("\n---", "serial: thu\npart: 1\n---", 1),
        },
    )
    first = {address.split("/")[1] for address in plan_of(site).addresses}
    assert {f"/{name}/" for name in first if name and "." not in name} == SECTIONS


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
