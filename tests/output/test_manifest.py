"""The digests of an edition: what it shares with the last one is not read again."""

import hashlib
import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from generator.model import Edition, Settings
from generator.output import write_manifest
from generator.output.manifest import as_json, digests
from generator.storage import WrittenFile, stamp_of, stamps_in
from generator.text import VIETNAM

EDITION = Edition(
    Settings("Cổng", "https://portal.example/"), datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
)
NAME = "ban-phat-hanh.json"


def listed(site: Path) -> dict[str, str]:
    files: dict[str, str] = json.loads((site / NAME).read_bytes())["files"]
    return files


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Path, Path]:
    """Return the site that stands and the next one: one file in both, one other, one new."""
    last, new = tmp_path / "site", tmp_path / ".site-new"
    for folder in (last, new):
        folder.mkdir()
    for name in ("chung.html", "sua.html"):
        (last / name).write_text(name)
    write_manifest(last, EDITION, tmp_path)
    os.link(last / "chung.html", new / "chung.html")
    (new / "sua.html").write_text("khác")
    (new / "moi.html").write_text("mới")
    return last, new


def test_the_manifest_is_the_one_that_reading_all_gives(sites: tuple[Path, Path]) -> None:
    last, new = sites
    write_manifest(new, EDITION, last.parent, last)
    assert listed(new) == digests(new)
    assert listed(new)["/sua.html"] == hashlib.sha256("khác".encode()).hexdigest()


def test_only_a_file_that_both_share_is_not_read(sites: tuple[Path, Path]) -> None:
    last, new = sites
    manifest = json.loads((last / NAME).read_bytes())
    manifest["files"] = dict.fromkeys(manifest["files"], "đã biết")
    (last / NAME).write_text(json.dumps(manifest))
    write_manifest(new, EDITION, last.parent, last)
    assert [url for url, digest in listed(new).items() if digest == "đã biết"] == ["/chung.html"]


def test_the_stamps_are_those_of_the_finished_folder(sites: tuple[Path, Path]) -> None:
    last, new = sites
    script = new / "assets" / "js" / "offline" / "worker.js"
    script.parent.mkdir(parents=True)
    script.write_text("const edition = '__EDITION__';")
    (new / NAME).write_text("của lần trước")
    stamps = write_manifest(new, EDITION, last.parent, last)
    assert stamps == stamps_in(new)
    assert {f"/{NAME}", "/ngoai-tuyen.js"} <= stamps.keys()


def test_a_file_is_not_read_while_it_is_the_one_that_was_noted(sites: tuple[Path, Path]) -> None:
    last, new = sites
    names = ("chung.html", "sua.html", "moi.html")
    noted = {
        f"/{name}": WrittenFile(stamp_of((new / name).stat()), f"đã biết {name}") for name in names
    }
    (new / "khac.html").write_text("người khác viết lại")
    (new / "khac.html").replace(new / "sua.html")
    noted["/mat.html"] = noted["/moi.html"]
    stamps = write_manifest(new, EDITION, last.parent, None, noted)
    known = [url for url, digest in listed(new).items() if digest.startswith("đã biết")]
    assert known == ["/chung.html", "/moi.html"]
    assert listed(new).keys() == digests(new).keys()
    assert stamps == stamps_in(new)


@pytest.mark.parametrize("manifest", ["", "{", "[]", '{"files": 3}', "{}"])
def test_a_broken_manifest_says_nothing(sites: tuple[Path, Path], manifest: str) -> None:
    last, new = sites
    (last / NAME).write_text(manifest)
    write_manifest(new, EDITION, last.parent, last)
    assert listed(new) == digests(new)


def test_it_is_written_as_json_has_it() -> None:
    about = {"site": 'Cổng "một"\n', "commit": None, "files": {"/a\\b/": "1", "/ă/": "2"}, "no": {}}
    assert as_json(about) == json.dumps(about, ensure_ascii=False, indent=0)
