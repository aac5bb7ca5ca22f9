"""A copy is compared byte by byte, in a folder and over HTTP."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.model import Edition, Settings
from generator.output import write_manifest
from generator.output.served import served
from generator.text import VIETNAM

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=VIETNAM)
PAGES = ("index.html", "tin-tuc/index.html", "404.html", "văn bản/tệp 1.pdf", "assets/a.css")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for name in PAGES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"nội dung {name}", "utf-8")
    write_manifest(folder, Edition(Settings("Cổng", "https://portal.example/"), NOW), tmp_path)
    return folder


def verify(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["verify-site", *map(str, arguments)])


def test_an_edition_is_itself(site: Path) -> None:
    with served(site) as address:
        for place in (site, f"{address}/"):
            done = verify(place)
            assert done.exit_code == 0, done.output
            assert "Khớp cả 5 tệp (bản ngày 26/11/2026)." in done.output


@pytest.mark.parametrize("name", PAGES)
def test_every_changed_and_missing_file_is_named(site: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    url = f"/{name}".removesuffix("index.html")
    (copy / name).write_text("sửa")
    with served(copy) as address:
        for place in (copy, f"{address}/"):
            done = verify(place, "--against", site)
            assert done.exit_code == 1
            assert f"khác: {url}\n" in done.output
    (copy / name).unlink()
    with served(copy) as address:
        done = verify(f"{address}/", "--against", site / "ban-phat-hanh.json")
        # a folder without its index is listed by this server: other bytes, not none
        assert f"thiếu: {url}\n" in done.output or f"khác: {url}\n" in done.output
    done = verify(copy)
    assert f"thiếu: {url}\n" in done.output


def test_a_strange_file_in_a_folder_is_named(site: Path) -> None:
    (site / "assets" / "la.js").write_text("alert(1)")
    done = verify(site)
    assert done.exit_code == 1
    assert "lạ: /assets/la.js" in done.output


@pytest.mark.parametrize("manifest", [None, "", "{}", "[]", '{"files": 3}', "\0"])
def test_without_a_manifest_there_is_nothing_to_compare(site: Path, manifest: str | None) -> None:
    file = site / "ban-phat-hanh.json"
    file.unlink() if manifest is None else file.write_text(manifest)
    done = verify(site)
    assert done.exit_code == 2
    assert "Không đọc được bản kê" in done.output


def test_a_server_that_is_not_there_is_told() -> None:
    done = verify("http://127.0.0.1:9/")
    assert done.exit_code == 2
    assert "Không đọc được bản kê" in done.output
