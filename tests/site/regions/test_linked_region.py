"""An edit reaches the regions that show it, and no other."""

from pathlib import Path

from generator.model.addresses import REGIONS
from generator.plan import plan_of
from generator.site.site import Site
from tests.folder import article, site_of


def keys(site: Site) -> dict[str, bytes]:
    pages = (page for page in plan_of(site).pages if page.url.startswith(REGIONS))
    return {page.url: page.key(site.edition) for page in pages}


def moved(root: Path, before: str, after: str) -> set[str]:
    """Return the last parts of the addresses whose keys differ."""
    file = "news/2024/03/tb.md"
    old = keys(site_of(root / "before", {file: before})[0])
    new = keys(site_of(root / "after", {file: after})[0])
    assert old.keys() == new.keys()
    return {url.removeprefix("/dia-phuong/") for url in old if old[url] != new[url]}


def test_a_title_reaches_the_place_and_what_it_went_into(tmp_path: Path) -> None:
    before = article("Tin.", regions="thai-binh")
    after = before.replace("Bài để thử", "Bài đã sửa")
    assert moved(tmp_path, before, after) == {"thai-binh/", "hung-yen/"}


def test_a_first_figure_reaches_the_index_too(tmp_path: Path) -> None:
    row = 'indicator: hoi-vien, region: thai-binh, period: 2023, value: 5, quote: "5 người"'
    before = article("Có 5 người.", regions="thai-binh")
    after = article("Có 5 người.", row, regions="thai-binh")
    assert moved(tmp_path, before, after) == {"thai-binh/", "hung-yen/", ""}


def test_words_in_a_body_that_no_region_shows_reach_none(tmp_path: Path) -> None:
    assert not moved(tmp_path, article("Tin."), article("Tin đã sửa."))
