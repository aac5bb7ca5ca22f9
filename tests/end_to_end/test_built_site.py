"""The files of the real site: nothing dangling, nothing foreign, the owner on every page."""

import re
from collections import defaultdict
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.markdown import heading

LOADING = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src"}
NOT_OURS = ("mailto:", "tel:", "data:")


class Reader(HTMLParser):
    """Collects ids, links and what a browser would load of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon", "preload"):
            self.loads.append(values["href"])
        if values.get(LOADING.get(tag, "")):
            self.loads.append(values[LOADING[tag]])


@cache
def read(file: Path) -> Reader:
    reader = Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    return reader


@pytest.fixture(scope="module")
def pages(site: Path) -> list[Path]:
    return sorted(one for one in site.rglob("*.html") if "pagefind" not in one.parts)


def target(site: Path, page: Path, href: str) -> tuple[Path, str] | None:
    """Return the file and anchor a link means, None when it leaves the site."""
    here = "http://site/" + page.relative_to(site).as_posix()
    there = urlsplit(urljoin(here, href))
    if there.netloc != "site":
        return None
    path = unquote(there.path).lstrip("/")
    file = site / path
    return (file / "index.html" if not path or path.endswith("/") else file), there.fragment


def test_no_line_can_begin_with_a_point_between_facts(pages: list[Path]) -> None:
    """A space that breaks stands after it, never before."""
    unseen = re.compile(r"(?s)<(script|style|svg|head)\b.*?</\1>|<[^>]+>")
    loose = [
        f"{page}: {place[0]}"
        for page in pages
        for place in re.finditer(r"\S+[ \n]+· ", unseen.sub("", page.read_text("utf-8")))
    ]
    assert loose == []


def test_no_page_shows_markup_to_its_reader(pages: list[Path]) -> None:
    """As text that was escaped twice does."""
    signs = re.compile(r"&amp;(?:lt|gt|amp|quot|#)|&lt;/?(?:span|a|p|div|strong|time)\b")
    shown = {}
    for page in pages:
        html = re.sub(
            r"<(pre|code|script|p class=\"code\").*?</", "", page.read_text("utf-8"), flags=re.S
        )
        if signs.search(html):
            shown[page.parent.name] = signs.search(html)
    assert shown == {}


def test_every_title_keeps_its_words_and_numbers_whole(pages: list[Path]) -> None:
    """Whatever page it is of: but for the number that a text's title begins with."""
    parted = {}
    for page in pages:
        for shown in re.findall(r"<h1>(.*?)</h1>", page.read_text("utf-8"), re.S):
            title = re.sub(r'^<span class="title-number.*?</span> |</?a[^>]*>', "", shown)
            if heading(unescape(re.sub("<[^>]+>", "", title))) != title:
                parted[page.parent.name] = title
    assert parted == {}


def test_there_is_a_page_of_every_kind(site: Path) -> None:
    addresses = (
        "",
        "tin-tuc/",
        "tin-tuc/2024/",
        "tin-tuc/2024/04/",
        "van-ban/",
        "van-ban/ket-luan/",
        "van-ban/ket-luan/tw/2019/49/",
        "dia-phuong/",
        "dia-phuong/thai-binh/",
        "thong-ke/",
        "thong-ke/ty-le-hoi-vien/",
        "tim-kiem/",
        "du-lieu/",
        "so-do/",
        "dinh-chinh/",
        "gioi-thieu/",
        "lien-he/",
        "chu-de/",
        "tac-gia/",
    )
    missing = [one for one in addresses if not (site / one / "index.html").is_file()]
    assert missing == []
    assert (site / "404.html").is_file()


def test_every_link_and_anchor_inside_the_site_exists(site: Path, pages: list[Path]) -> None:
    broken = defaultdict(list)
    for page in pages:
        for href in read(page).links:
            found = None if href.startswith(NOT_OURS) else target(site, page, href)
            if found is None:
                continue
            file, anchor = found
            whole = file.is_file() and (
                not anchor or file.suffix != ".html" or unquote(anchor) in read(file).ids
            )
            if not whole:
                broken[href].append(page.relative_to(site).as_posix())
    assert broken == {}


def test_no_page_loads_anything_from_elsewhere(site: Path, pages: list[Path]) -> None:
    foreign = {
        (page.name, load)
        for page in pages
        for load in read(page).loads
        if not load.startswith("data:") and target(site, page, load) is None
    }
    assert foreign == set()


def test_every_loaded_file_is_there(site: Path, pages: list[Path]) -> None:
    missing = set()
    for page in pages:
        for load in read(page).loads:
            found = target(site, page, load)
            if found and not found[0].is_file():
                missing.add((page.relative_to(site).as_posix(), load))
    assert missing == set()


def test_ids_are_unique_on_each_page(pages: list[Path]) -> None:
    doubled = {page: ids for page in pages if len(ids := read(page).ids) != len(set(ids))}
    assert doubled == {}


def test_the_owner_block_is_on_every_page(pages: list[Path]) -> None:
    """What the owner has not given is named there too; a frame has what is given."""
    labels = (
        "Cơ quan chủ quản",
        "Chịu trách nhiệm nội dung",
        "Địa chỉ",
        "Điện thoại",
        "Thư điện tử",
    )
    without = [
        page
        for page in pages
        if 'http-equiv="refresh"' not in (text := page.read_text(encoding="utf-8"))
        and not all(
            label.lower() in owner_of(text)
            for label in (labels[:1] if page.parent.name == "nhung" else labels)
        )
    ]
    assert without == []


def owner_of(page: str) -> str:
    """Return a page's words about its owner, in small letters."""
    block = re.search(r'<dl class="owner">(.*?)</dl>', page, re.DOTALL)
    return block[1].lower() if block else ""


def test_every_map_shows_both_archipelagos(pages: list[Path]) -> None:
    maps = [text for page in pages if 'class="tiles' in (text := page.read_text(encoding="utf-8"))]
    assert maps
    for text in maps:
        assert "Hoàng Sa" in text
        assert "Trường Sa" in text


def test_no_page_is_english_or_software_documentation(pages: list[Path]) -> None:
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert '<html lang="vi"' in text
        assert not re.search(r"Made with|Skip to content|Back to top", text)


def test_nothing_of_material_is_left(site: Path, pages: list[Path]) -> None:
    assert not list(site.glob("assets/javascripts")) + list(site.glob("assets/stylesheets"))
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r'(?:class|id|for)="(?:md-|__)|data-md|no-js', text), page


def test_no_record_is_a_mkdocs_page(site: Path) -> None:
    assert not (site / "news").exists()
    assert not (site / "vocabularies").exists()
    assert not list(site.rglob("*.md"))
