"""A build goes on from the site before the last: what of it may stay, and what never may."""

import os
import shutil
from pathlib import Path

import pytest

from generator.output import NewSite, Output, publish
from generator.storage import Stamp, stamp_of

PAGES = {"/tin/": "tin", "/lich/": "lịch", "/du-lieu/tin.csv": "a,b"}
MARKS = {"/sitemap.xml": "", "/404.html": ""}


def silent(holder: str) -> None:
    """Nothing waits in these tests."""


def published(site: Path, pages: dict[str, str], noted: dict[str, Stamp]) -> dict[str, Stamp]:
    """Publish pages as builds do; return what is noted of them."""
    new = NewSite.begin(site, silent)
    new.go_on({url: stamp for url, stamp in noted.items() if url in pages})
    files = Output(new.folder, new.destination, new.unchanged)
    stamps = {}
    for url, words in pages.items():
        if url in noted and words == read(new.destination, url) and files.keep(url, noted[url]):
            stamps[url] = noted[url]
        else:
            stamps[url] = files.write(url, words.encode()).stamp
    new.publish()
    return stamps


def read(site: Path, url: str) -> str | None:
    file = place(site, url)
    return file.read_text("utf-8") if file.is_file() else None


def place(site: Path, url: str) -> Path:
    return site / url.lstrip("/") / "index.html" if url.endswith("/") else site / url.lstrip("/")


def pages_of(site: Path) -> dict[str, str | None]:
    files = (f"/{path.relative_to(site)}" for path in site.rglob("*") if path.is_file())
    urls = (url.removesuffix("index.html") for url in files)
    return {url: read(site, url) for url in urls}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture
def noted(site: Path) -> dict[str, Stamp]:
    """Two editions were published: one stands, one lies beside it."""
    first = published(site, PAGES | MARKS, {})
    return published(site, PAGES | MARKS | {"/tin/": "tin hai"}, first)


def test_what_both_editions_share_is_neither_linked_nor_written(
    site: Path, noted: dict[str, Stamp], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", lambda *names, **_: pytest.fail(str(names)))
    third = {**PAGES, **MARKS, "/tin/": "tin ba"}
    stamps = published(site, third, noted)
    assert pages_of(site) == third
    assert {url for url in third if stamps[url] == noted[url]} == third.keys() - {"/tin/"}


def test_the_site_that_stands_never_changes_while_another_is_made(
    site: Path, noted: dict[str, Stamp]
) -> None:
    stands = pages_of(site)
    new = NewSite.begin(site, silent)
    new.go_on(noted)
    files = Output(new.folder, new.destination, new.unchanged)
    for url in PAGES:
        files.write(url, b"x")
    assert pages_of(site) == stands
    new.abandon()


def test_what_is_no_longer_an_address_goes_with_its_folder(
    site: Path, noted: dict[str, Stamp]
) -> None:
    without = {url: words for url, words in (PAGES | MARKS).items() if url != "/lich/"}
    published(site, without, noted)
    assert pages_of(site) == without
    assert not (site / "lich").exists()


@pytest.mark.parametrize("url", PAGES)
def test_what_somebody_changed_beside_the_site_does_not_come_back(
    site: Path, noted: dict[str, Stamp], url: str
) -> None:
    file = place(site.with_name(".site-before"), url)
    file.unlink()
    file.write_text("của người khác", "utf-8")
    (file.parent / "thua.html").write_text("thừa", "utf-8")
    (file.parent / "lien-ket.html").symlink_to("/etc/passwd")
    pages = PAGES | MARKS | {"/tin/": "tin hai"}
    published(site, pages, noted)
    assert pages_of(site) == pages


@pytest.mark.parametrize("wrong", ["symlink", "file", "absent", "not ours to change"])
def test_where_nothing_can_be_gone_on_from_all_is_linked_or_written(
    site: Path, noted: dict[str, Stamp], wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = site.with_name(".site-before")
    if wrong == "not ours to change":
        monkeypatch.setattr(publish, "keep_noted", refuse)
    else:
        shutil.rmtree(before)
    if wrong == "symlink":
        (tmp_path / "others").mkdir()
        (tmp_path / "others" / "of-somebody.txt").write_text("giữ")
        before.symlink_to(tmp_path / "others")
    elif wrong == "file":
        before.write_text("tệp")
    pages = PAGES | MARKS | {"/tin/": "tin ba"}
    published(site, pages, noted)
    assert pages_of(site) == pages
    if wrong == "symlink":
        assert (tmp_path / "others" / "of-somebody.txt").read_text() == "giữ"


def refuse(*_: object, **__: object) -> None:
    raise PermissionError


def test_folders_apart_stay_as_they_are(site: Path, noted: dict[str, Stamp]) -> None:
    index = site.with_name(".site-before") / "pagefind" / "tin-2024" / "a.pf_index"
    index.parent.mkdir(parents=True)
    index.write_text("mục")
    new = NewSite.begin(site, silent)
    new.go_on(noted, frozenset({"/pagefind"}))
    assert (new.folder / "pagefind" / "tin-2024" / "a.pf_index").read_text() == "mục"
    new.abandon()
    assert stamp_of((site / "404.html").stat()) == noted["/404.html"]
