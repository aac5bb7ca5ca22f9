"""Files of the content folder are published, or told."""

from pathlib import Path

import pytest

from generator.build import prepare
from generator.model import Owner, Settings
from generator.read.kinds import KINDS
from tests.documents import decision
from tests.folder import NOW, article, lay_out, path_in, read_before

SETTINGS = Settings("Cổng thử", "https://portal.example/", owner=Owner(*["đủ"] * 5))
TEXT, WORDS = decision("91/QĐ-KHVN", "2021-01-01", "attachments: [{file: a.pdf, title: Bản ký}]")
BESIDE = TEXT.removesuffix(".md")
IMAGE = article("Một câu.\n\n![Hình thử](a.jpg)")


def strays(root: Path, files: dict[str, str]) -> list[str]:
    """Return the paths of what is told, without the content folder's name."""
    lay_out(root, files, ("regions", "vocabularies"))
    findings = prepare(root, SETTINGS, NOW, cache=read_before()).problems
    told = [finding.position.path for finding in findings if finding.code == "T106"]
    return [path.removeprefix("content/") for path in told]


@pytest.mark.parametrize(
    "files",
    [
        {"news/2024/03/bai.md": IMAGE, "news/2024/03/a.jpg": "x"},
        {"news/2024/03/bai.md": IMAGE, "news/2024/03/bai/a.jpg": "x"},
        {"news/2024/03/bai.md": IMAGE.replace("---\n\n", "status: draft\n---\n\n", 1),
         "news/2024/03/a.jpg": "x"},
        {"news/2024/03/bai.md": IMAGE.replace("title:", "titel:"), "news/2024/03/a.jpg": "x"},
        {TEXT: WORDS, f"{BESIDE}/a.pdf": "%PDF-x"},
        {TEXT: WORDS.replace("title:", "titel:", 1), f"{BESIDE}/a.pdf": "x"},
        {"favicon.ico": "x"},
        {"ke-hoach.pdf": "%PDF-x", "gioi-thieu.md": "# A\n\n[kế hoạch](ke-hoach.pdf)\n"},
        {"ke-hoach.pdf": "%PDF-x", "news/2024/03/bai.md": article("[kế hoạch](/ke-hoach.pdf)")},
        {"ke-hoach.pdf": "%PDF-x",
         "news/2024/03/bai.md": article("[kế hoạch](https://portal.example/ke-hoach.pdf)")},
        {"ke-hoach.pdf": "%PDF-x",
         "gioi-thieu.md": "---\nstatus: draft\n---\n[a](/ke-hoach.pdf)\n"},
        {"ke-hoach.pdf": "%PDF-x", "gioi-thieu.md": "---\ntitel: A\n---\n\n[a](ke-hoach.pdf)\n"},
        {"ads.txt": "x", "0123abcd-0123.txt": "x", "CNAME": "portal.example"},
        {"gioi-thieu.md": "# A\n\n![Hình](assets/a.png)\n", "assets/a.png": "x"},
        {".gitkeep": "x", "news/.DS_Store": "x", "news/.bai.md.swp": "x", "news/._a.jpg": "x"},
    ],
)  # fmt: skip
def test_what_is_published_or_may_be_a_broken_record_s_is_not_told(
    tmp_path: Path, files: dict[str, str]
) -> None:
    assert strays(tmp_path, files) == []


@pytest.mark.parametrize(
    "path",
    [
        *(f"{kind.folder.name}/thua.jpg".lstrip("/") for kind in KINDS),
        *(f"{path_in(kind).removesuffix('.md')}/thua.pdf" for kind in KINDS),
        "assets/a.png",
        "assets/js/search/page.js",
        "id_rsa",
        "sao-luu.sql",
        "lich/lich.ics",
        "van-ban/danh-muc.json",
        "robots.txt",
        "sitemap.xml",
        "404.html",
        "index.html",
        "ke-hoach.pdf",
        "danh-sach.xlsx",
        "ghi-chu.txt",
        "_headers",
        "_redirects",
        "web.config",
        ".env",
        ".htaccess",
        "news/.a.jpg",
    ],
)
def test_what_nobody_publishes_is_told(tmp_path: Path, path: str) -> None:
    assert strays(tmp_path, {"news/2024/03/bai.md": article("Một câu."), path: "x"}) == [path]


def test_a_file_in_the_folder_of_words_is_told_once(tmp_path: Path) -> None:
    assert strays(tmp_path, {"vocabularies/them.yml": "a: b"}) == []


@pytest.mark.parametrize("folder", [".well-known", "news/.nhap"])
def test_a_hidden_folder_is_told_once(tmp_path: Path, folder: str) -> None:
    files = {f"{folder}/a.txt": "x", f"{folder}/b/c.jpg": "x"}
    assert strays(tmp_path, files) == [folder]


def codes(root: Path, files: dict[str, str], site_url: str = "https://portal.example/") -> set[str]:
    lay_out(root, files, ("regions", "vocabularies"))
    settings = Settings("Cổng thử", site_url, owner=Owner(*["đủ"] * 5))
    found = prepare(root, settings, NOW, cache=read_before()).problems
    return {f"{row.code} {row.position.path.removeprefix('content/')}" for row in found}


@pytest.mark.parametrize("host", ["khac.example", "", "https://portal.example", "a.vn\nb.vn"])
def test_a_cname_of_another_host_is_told(tmp_path: Path, host: str) -> None:
    assert "T107 CNAME" in codes(tmp_path, {"CNAME": host})


@pytest.mark.parametrize("host", ["portal.example\n", "Portal.Example"])
def test_a_cname_of_the_portal_is_not(tmp_path: Path, host: str) -> None:
    assert not codes(tmp_path, {"CNAME": host})


def test_what_services_ask_for_as_text_is_text(tmp_path: Path) -> None:
    files = {"ads.txt": "<script>alert(1)</script>", "humans.txt": "\x00\x01", "llms.txt": "Chữ."}
    assert codes(tmp_path, files) == {"T107 ads.txt", "T107 humans.txt"}


NAMES = ("con", "aux.jpg", "NUL", "com1.pdf", "lpt9", "a?.jpg", "a:b.pdf", 'a".jpg', "a.", "a ")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("place", ["{}", "news/2024/03/{}", "la/{}/a.jpg"])
def test_a_name_that_windows_refuses_is_told(tmp_path: Path, place: str, name: str) -> None:
    path = place.format(name)
    assert f"T105 {path}" in codes(tmp_path, {path: "x"})


@pytest.mark.parametrize("name", ["con-1.jpg", "auxi.jpg", "console", "a.b", "nulo.pdf"])
def test_a_name_like_it_is_not(tmp_path: Path, name: str) -> None:
    assert f"T105 {name}" not in codes(tmp_path, {name: "x"})


HOSTS_OWN = ("/CNAME", "/_headers", "/_redirects", "/cname/")


@pytest.mark.parametrize(
    "alias", [*HOSTS_OWN, "/con/", "/a/AUX", "/nul.htm", "/a/com1.htm", "/a:b/"]
)
def test_an_old_address_that_is_no_page_is_told(tmp_path: Path, alias: str) -> None:
    words = article("Một câu.").replace("lead:", f'aliases: ["{alias}"]\nlead:')
    assert "G312 news/2024/03/bai.md" in codes(tmp_path, {"news/2024/03/bai.md": words})


def test_a_proof_for_a_search_engine_holds_nothing_else(tmp_path: Path) -> None:
    words = {"google12ab.html": "google-site-verification: google12ab.html\n"}
    words |= {"google34cd.html": "<script>alert(1)</script>", "BingSiteAuth.xml": "<users/>"}
    lay_out(tmp_path, words, ("regions", "vocabularies"))
    findings = prepare(tmp_path, SETTINGS, NOW, cache=read_before()).problems
    told = [finding.position.path for finding in findings if finding.code == "T107"]
    assert told == ["content/BingSiteAuth.xml", "content/google34cd.html"]
