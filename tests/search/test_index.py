"""Only shards whose documents changed are indexed again; the others are as they were."""

import json
import os
import shutil
from pathlib import Path

import pytest

from generator.pages import SearchEntry
from generator.search import Collector, build_index, shards
from generator.search.document import plain_document
from generator.search.executable import newest_executable
from generator.search.sealed import SEAL
from tests.faults.project import digests

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parent.parent.parent
DAYS = [f"{year}-0{month}-15" for year in range(2016, 2026) for month in (2, 5, 8)]


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty documents are few: let them need several shards."""
    monkeypatch.setattr(shards, "SMALL", 0)
    monkeypatch.setattr(shards, "SHARD", 3_000)


def index(root: Path, words: str = "quỹ học bổng") -> dict[str, float]:
    """Index thirty articles, the newest saying `words`; return each shard's time of making."""
    collected = Collector(root)
    for day in DAYS:
        entry = SearchEntry("Tin tức", filters=(("year", day[:4]),), sort_day=day)
        said = words if day == DAYS[-1] else "gia đình học tập"
        text = plain_document(f"Tin ngày {day}", entry, [f"Đây là tin về {said}."] * 3)
        collected.put(f"/tin-tuc/{day}/", entry, text)
    count = build_index(collected, root / "site", newest_executable(PROJECT))
    collected.cleanup()
    assert count == len(DAYS)
    cache = root / ".cache" / "search" / "shards"
    return {seal.parent.name: seal.stat().st_mtime for seal in cache.glob(f"*/{SEAL}")}


def listed(root: Path) -> list[str]:
    manifest = json.loads((root / "site" / "pagefind" / "shards.json").read_text("utf-8"))
    return [one["path"] for one in manifest["shards"]]


def test_the_manifest_says_which_shards_hold_news(tmp_path: Path) -> None:
    collected = Collector(tmp_path)
    for kind, day in (("Tin tức", "2024-01-05"), ("Văn bản", "2020-01-05")):
        entry = SearchEntry(kind, sort_day=day)
        collected.put(f"/{day}/", entry, plain_document("Tên", entry, ["một hai ba"]))
    build_index(collected, tmp_path / "site", newest_executable(PROJECT))
    collected.cleanup()
    manifest = json.loads((tmp_path / "site" / "pagefind" / "shards.json").read_text("utf-8"))
    assert [(one["news"], one["first"]) for one in manifest["shards"]] == [
        (True, 2024),
        (False, 2020),
    ]


def test_an_edited_article_costs_one_shard(tmp_path: Path) -> None:
    before = index(tmp_path)
    first = listed(tmp_path)
    assert len(first) > 3
    after = index(tmp_path, "giải thưởng")
    second = listed(tmp_path)
    assert len(set(second) - set(first)) == 1
    assert all(after[name] == before[name] for name in set(first) & set(second))


def test_the_same_content_makes_the_same_files(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        index(tmp_path / folder)

    def files(folder: str) -> dict[str, bytes]:
        root = tmp_path / folder / "site"
        return {str(one.relative_to(root)): one.read_bytes() for one in root.rglob("*.*")}

    assert files("one") == files("two")


DAMAGES = (b"\0" * 40, b"{", b'{"words": [], "files": {}}', None)


@pytest.mark.parametrize(
    "damage", [b"", *(pytest.param(damage, marks=pytest.mark.long) for damage in DAMAGES)]
)
def test_any_damage_to_the_cache_is_made_good(tmp_path: Path, damage: bytes | None) -> None:
    """Any file of a shard may be lost, emptied or overwritten, even through a link to it."""
    index(tmp_path)
    site = tmp_path / "site"
    whole = digests(site)
    shard = tmp_path / ".cache" / "search" / "shards" / listed(tmp_path)[0]
    for file in sorted(file for file in shard.rglob("*") if file.is_file()):
        if damage is None:
            file.unlink()
        else:
            file.write_bytes(damage)
        shutil.rmtree(site)
        index(tmp_path)
        assert digests(site) == whole, file.name


def test_without_the_newer_pagefind_the_older_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PAGEFIND_BINARY_PATH", raising=False)
    collected = Collector(tmp_path)
    entry = SearchEntry("Trang")
    collected.put("/a/", entry, plain_document("Đèn", entry, ["một hai ba"]))
    assert build_index(collected, tmp_path / "site") == 1
    collected.cleanup()
    assert "PAGEFIND_BINARY_PATH" not in os.environ
    assert len(list((tmp_path / "site").glob("pagefind/*/pagefind.js"))) == 1
