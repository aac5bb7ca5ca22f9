"""mkdocs.yml: every mistake in Vietnamese, at its line; MkDocs is never asked."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig

from generator.diagnostics import as_text
from generator.read.setting_theme import is_loaded
from generator.read.setting_words import SETTINGS
from generator.read.settings import settings_findings

PROJECT = Path(__file__).parents[2]
SOUND = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
GOLDEN = Path(__file__).parents[1] / "golden" / "settings"
CASES = sorted(GOLDEN.glob("*.yml"))


def report(root: Path, data: bytes) -> str:
    (root / "mkdocs.yml").write_bytes(data)
    return as_text(settings_findings(root, "content")) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_report(case: Path, tmp_path: Path) -> None:
    said = report(tmp_path, case.read_bytes())
    golden = case.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    assert f"[{case.stem.partition('-')[0]}]" in said


def test_every_code_of_the_settings_has_a_case() -> None:
    assert {"C703", "C704", "C705"} <= {case.stem.partition("-")[0] for case in CASES}


def test_the_projects_own_settings_are_sound() -> None:
    assert settings_findings(PROJECT, "content") == ()


@pytest.mark.parametrize(
    "settings",
    [
        "site_name: Thử\ndocs_dir: ./content/\nplugins:\n  portal:\n",
        "site_name: Thử\ndocs_dir: content\nplugins: [search, portal]\n",
        "site_name: !ENV [TEN, Thử]\nsite_url: !ENV CHO\ndocs_dir: content\nplugins: [portal]\n",
        "site_name: Thử  # ghi chú\ndocs_dir: content # nội dung\nplugins: [portal]\n",
        "site_name: Thử\nsite_url: https://a-ă.vn/cong-1/\ndocs_dir: content\nplugins: [portal]\n",
        "site_name: Thử\nsite_url: https://a.vn/thu\ndocs_dir: content\nplugins: [portal]\n",
        "site_name: &ten Thử\nsite_author: *ten\ndocs_dir: content\nplugins:\n  - portal:\n",
    ],
)
def test_what_is_sound_is_left_alone(settings: str, tmp_path: Path) -> None:
    assert report(tmp_path, settings.encode()) == "\n"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert [row.code for row in settings_findings(tmp_path, "content")] == ["T104"]


def test_every_key_that_mkdocs_reads_is_known() -> None:
    old = {"config_file_path", "google_analytics", "mdx_configs", "pages"}
    assert {key for key, _ in MkDocsConfig._schema} - old == set(SETTINGS) - {"INHERIT"}


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    start=st.integers(0, len(SOUND)),
    length=st.integers(0, 12),
    piece=st.binary(max_size=12) | st.sampled_from([b"- ", b": ", b"\t", b"[", b"{", b'"', b"*"]),
)
def test_a_wound_anywhere_is_no_traceback(
    tmp_path: Path, start: int, length: int, piece: bytes
) -> None:
    data = SOUND.encode()
    data = data[:start] + piece + data[start + length :]
    (tmp_path / "mkdocs.yml").write_bytes(data)
    lines = data.decode("utf-8", "replace").count("\n") + 1
    for row in settings_findings(tmp_path, "content"):
        assert 1 <= row.position.line <= lines


EFFECTS = {
    "hooks: [moc.py]": "C708",
    "exclude_docs: gioi-thieu.md": "C708",
    "draft_docs: |\n  lien-he.md": "C708",
    "extra_templates: [a.html]": "C708",
    "INHERIT: chung.yml": "C708",
    "extra_javascript: [https://a.example/x.js]": "C708",
    "extra_javascript:\n  - path: //a.example/x.mjs\n    type: module": "C708",
    "extra_css: [HTTP://a.example/x.css]": "C708",
    "markdown_extensions:\n  - pymdownx.snippets:\n      base_path: [/etc]": "C708",
    "markdown_extensions: [md_in_html]": "C708",
    "markdown_extensions: [pymdownx.emoji]": "C708",
    "markdown_extensions:\n  - toc:\n      permalink: true": "C708",
    "markdown_extensions: {toc: {anchorlink: yes}}": "C708",
    "markdown_extensions: {markdown.extensions.extra: {}}": "C708",
    "markdown_extensions: [os]": "C709",
    "markdown_extensions:\n  - toc:\n      baselevel: cao": "G306",
    "extra: !!python/name:os.system": "C708",
    "extra:\n  a: !!python/object/apply:os.system [ls]": "C708",
    "extra: {a: !la b}": "C708",
    "site_dir: /etc": "C708",
    "nav: [{Trang: khong-co.md}]": "C712",
    "extra_css: [a.css]": "C712",
    "extra: {analytics: {property: G-1}}": "C712",
    "copyright: Hội thử": "C712",
    "site_description: Cổng thử": "C712",
    "edit_uri: edit/main/": "C712",
    "theme: readthedocs": "C712",
    "theme: {name: material, language: en}": "C712",
    "theme: {name: material, palette: {scheme: slate}}": "C712",
    "validation: {links: {la: warn}}": "G301",
}


NAMES = {
    "site_name: HỘI KHUYẾN HỌC VIỆT NAM\nplugins: [portal]": ("K211", "site_name"),
    "site_name: Hoi Khuyen hoc Viet Nam\nplugins: [portal]": ("K211", "site_name"),
    "plugins: [portal: {tagline: CỔNG TIN TỨC VÀ VĂN BẢN}]": ("K211", "tagline"),
    "plugins: [portal: {owner: {organisation: hội khuyến học}}]": ("K211", "organisation"),
    "plugins: [portal: {owner: {responsible: lan@example.vn}}]": ("K210", "responsible"),
    "plugins: [portal: {owner: {responsible: Lan và Anh}}]": ("K211", "responsible"),
    "plugins: [portal: {owner: {responsible: Trần Thị Lan}, tagline: Cổng thử}]": None,
}


@pytest.mark.parametrize("written", NAMES)
def test_names_on_every_page_are_written_as_names(written: str, tmp_path: Path) -> None:
    head = "" if "site_name" in written else "site_name: Cổng thử\n"
    (tmp_path / "mkdocs.yml").write_text(f"{head}docs_dir: content\n{written}\n", "utf-8")
    told = {
        (row.code, row.key.rpartition(".")[2])
        for row in settings_findings(tmp_path, "content")
        if row.code in ("K210", "K211")
    }
    assert told == ({NAMES[written]} if NAMES[written] else set())


def test_a_key_called_by_what_it_says_is_known(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("Tên cổng: Thử\nplugins: [portal]\n", "utf-8")
    hints = [row.hint for row in settings_findings(tmp_path, "content") if row.code == "G301"]
    assert hints == ["Có phải “site_name” không?"]


@pytest.mark.parametrize("written", EFFECTS)
def test_what_a_portal_does_not_keep_is_told_at_its_line(written: str, tmp_path: Path) -> None:
    for name in ("moc.py", "chung.yml", "a.html", "a.css"):
        (tmp_path / name).touch()
    head = "site_name: Thử\ndocs_dir: content\nplugins: [portal]\n"
    (tmp_path / "mkdocs.yml").write_text(head + written + "\n", encoding="utf-8")
    findings = settings_findings(tmp_path, "content")
    assert EFFECTS[written] in {finding.code for finding in findings}
    assert all(finding.position.line > 3 for finding in findings)


@pytest.mark.parametrize("folder", ["nguon", "nguon/trong", "./nguon"])
def test_a_folder_of_other_files_is_no_place_for_the_site(folder: str, tmp_path: Path) -> None:
    (tmp_path / "nguon/trong").mkdir(parents=True)
    (tmp_path / "nguon/trong/a.py").touch()
    text = f"site_name: Thử\ndocs_dir: content\nplugins: [portal]\nsite_dir: {folder}\n"
    assert "mkdocs.yml:4:11: lỗi[C708]" in report(tmp_path, text.encode())


@pytest.mark.parametrize("left", ["index.html", "ban-phat-hanh.json"])
def test_a_site_that_lost_files_may_be_replaced(left: str, tmp_path: Path) -> None:
    (tmp_path / "cu").mkdir()
    (tmp_path / "cu" / left).touch()
    text = "site_name: Thử\ndocs_dir: content\nplugins: [portal]\nsite_dir: cu\n"
    assert "C708" not in report(tmp_path, text.encode())


ADDRESSES = (
    *("https://a.vn/../b/", "https://a.vn/index.html", "https://a.vn//b/", "https://a.vn/b%20c/"),
    *("https://a.vn:99999/", "https://192.168.1.5/", "https://a..vn/", "https://a.local/"),
    *("https://a.vn/tin-tuc/", "https://a.vn/van-ban", "https://a:b@c.vn/", "https://a.vn/?x=1"),
    *("https://a.vn/#b", "http://a.vn/", "a.vn", "//a.vn/", "ftp://a.vn/", "javascript:x"),
    *("https://\u0430.vn/", "https://a.vn/.b/", "https://a.vn/tin.htm", "file:///a", "https://a"),
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_where_no_portal_can_stand_is_told(address: str, tmp_path: Path) -> None:
    head = f"site_name: Thử\nsite_url: {json.dumps(address)}\ndocs_dir: content\n"
    assert "mkdocs.yml:2:11: lỗi[G312]" in report(tmp_path, f"{head}plugins: [portal]\n".encode())


@pytest.mark.parametrize("key", SETTINGS)
def test_each_key_written_twice_is_told(key: str, tmp_path: Path) -> None:
    twice = f"site_name: Thử\ndocs_dir: content\nplugins: [portal]\n{key}: a\n{key}: b\n"
    assert f"[K204] Khóa “{key}” viết hai lần" in report(tmp_path, twice.encode())


def test_another_plugin_is_told(tmp_path: Path) -> None:
    settings = b"site_name: T\ndocs_dir: content\nplugins:\n  - portal\n  - material/blog\n"
    assert "mkdocs.yml:5:5: lỗi[C705]".encode() in report(tmp_path, settings).encode()


LOADED = ("assets/css/a.css", "assets/js/b/c.mjs", "assets/img/d.svg", "assets/e.woff2")
OF_THE_THEME = ("main.html", "news/article.html", "__init__.py", "mkdocs_theme.yml", ".gitkeep")
STRAYS = ("sao-luu.sql", "assets/may.exe", "assets/js/a.js.map", "id_rsa", "a.css", "news/b.js")


def test_files_of_the_theme_that_nobody_loads_are_told(tmp_path: Path) -> None:
    for name in (*LOADED, *OF_THE_THEME, *STRAYS):
        (tmp_path / "theme" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "theme" / name).touch()
    head = "site_name: Thử\ndocs_dir: content\nplugins: [portal]\n"
    (tmp_path / "mkdocs.yml").write_text(f"{head}theme: {{name: material, custom_dir: theme}}\n")
    findings = settings_findings(tmp_path, "content")
    assert {finding.code for finding in findings} == {"T106"}
    assert {row.position.path for row in findings} == {f"theme/{name}" for name in STRAYS}
    assert [name for name in (*LOADED, *OF_THE_THEME, *STRAYS) if is_loaded(name)] == list(LOADED)


VARIABLES = (
    ("site_name: !ENV [TEN, Thử]", "Cổng", set()),
    ("site_name: !ENV [KHAC, TEN]", "", set()),
    ("site_name: !ENV TEN", "Hội " * 200, {"G307"}),
    ("docs_dir: !ENV [TEN, content]", "khac", {"C704"}),
    ("dev_addr: &noi !ENV [TEN, 8000]", "127.0.0.1:99999", {"G306"}),
    ("strict: !ENV [TEN, true]", "maybe", {"G306"}),
    ("dev_addr: !ENV [TEN, 8000]", "127.0.0.1:99999", {"G306"}),
    ("plugins: [portal: {cards: !ENV [TEN, true]}]", "maybe", {"G306"}),
    ("plugins: [portal: {owner: {email: !ENV [TEN, a@khuyenhoc.vn]}}]", "không có", {"G306"}),
    ("plugins: [portal: {owner: {responsible: !ENV TEN}}]", "Trần An", set()),
    ("theme: {name: material, custom_dir: !ENV [TEN, content]}", "khong-co", {"C708"}),
)


@pytest.mark.parametrize(("line", "value", "codes"), VARIABLES)
def test_what_a_variable_gives_is_what_is_checked(
    line: str, value: str, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {"site_name": "Thử", "docs_dir": "content", "plugins": "[portal]"}
    keys.pop(line.partition(":")[0], None)
    lines = [line, *(f"{key}: {written}" for key, written in keys.items())]
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("\n".join(lines) + "\n", "utf-8")
    monkeypatch.delenv("TEN", raising=False)
    assert not settings_findings(tmp_path, "content") or "TEN]" not in line
    monkeypatch.setenv("TEN", value)
    assert {row.code for row in settings_findings(tmp_path, "content")} == codes


@pytest.mark.parametrize("port", ["0", "65536", "99999", "-1", "080"])
@pytest.mark.parametrize("host", ["", "127.0.0.1:", "[::1]:"])
def test_a_port_that_nobody_has(host: str, port: str, tmp_path: Path) -> None:
    said = report(
        tmp_path,
        f'site_name: A\ndocs_dir: content\nplugins: [portal]\ndev_addr: "{host}{port}"\n'.encode(),
    )
    assert "[G306]" in said


@pytest.mark.parametrize("row", ["font: Roboto", "font: {text: Lato}", "favicon: ../x.png"])
def test_what_the_theme_does_not_read(row: str, tmp_path: Path) -> None:
    lines = (
        f"site_name: A\ndocs_dir: content\nplugins: [portal]\ntheme:\n  name: material\n  {row}\n"
    )
    assert "[C712]" in report(tmp_path, lines.encode())
