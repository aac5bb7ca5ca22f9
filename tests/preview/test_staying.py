"""A process that stays keeps what it made of records: each save gives what a fresh start would."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings

from generator.build import Build, prepare_preview
from generator.diagnostics import as_text
from generator.plan.key import Memo
from generator.storage import Cache
from tests.made_portal import Files
from tests.test_cache_changes_no_byte import edits
from tests.test_what_passes_builds import NOW, SETTINGS

pytestmark = pytest.mark.slow

LONG_AGO = 1_000_000_000_000_000_000
"""Nanoseconds: a time after which nothing was changed for a while."""
PROJECT = Path(__file__).parents[2]
LATER = NOW.replace(year=2028)
"""Every article of the project has come out."""
MANY = os.environ.get("EDITED_PORTALS")


@settings(
    max_examples=int(MANY or 20),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(states=edits())
def test_a_save_gives_what_a_fresh_start_gives(states: Sequence[Files]) -> None:
    with tempfile.TemporaryDirectory() as name:
        root, content = Path(name) / "portal", Path(name) / "portal" / "content"
        with Cache.open(Path(name) / "staying.sqlite", b"1") as staying:
            staying.stays = True
            for number, files in enumerate((*states, *reversed(states))):
                save(content, files, LONG_AGO + number)
                built = prepare_preview(root, SETTINGS, NOW, staying)
                staying.flush()
                with Cache.open(Path(name) / f"{number}.sqlite", b"1") as fresh:
                    start = prepare_preview(root, SETTINGS, NOW, fresh)
                    assert_same(built, start)
                event(f"{bool(start.errors)} {number}")


KL_49 = "documents/ket-luan/2019-49-kl-tw.md"
THAI_BINH = "news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw.md"
UNTIL = "until: {}-06-30}}]\nhistory:\n  - {{date: {}-07-01,"
CHANGES: Sequence[tuple[str, str, str]] = (
    (THAI_BINH, "triển khai bộ tiêu chí", "bàn về bộ tiêu chí"),
    (THAI_BINH, "status: published", "status: draft"),
    (KL_49, "number: 49-KL/TW", "number: 48-KL/TW"),
    (KL_49, "issued: 2019-05-10", "issued: 2019-05-11"),
    (KL_49, "topics: [xa-hoi-hoc-tap]", "topics: [xa-hoi-hoc-tap]\nexpires: 2020-01-01"),
    (KL_49, "number: 49-KL/TW", "status: draft\nnumber: 49-KL/TW"),
    ("regions/thai-binh.md", UNTIL.format(2025, 2025), UNTIL.format(2023, 2023)),
    ("regions/thai-binh.md", "name: Thái Bình", "name: Thái Bình Mới"),
    ("vocabularies/topics.yml", "name: Sơ kết, tổng kết", "name: Nhìn lại"),
    ("vocabularies/issuers.yml", "ban-bi-thu:", "ban-bi-thu-moi:"),
    ("statistics/ty-le-hoi-vien.md", "title: ", "title: Số mới: "),
)
"""In one file what others follow from: the words there, and what they become."""


@pytest.mark.parametrize("stays", [True, pytest.param(False, marks=pytest.mark.long)])
def test_what_others_follow_from_is_seen_on_them(tmp_path: Path, stays: bool) -> None:
    content = Path(shutil.copytree(PROJECT / "content", tmp_path / "content"))
    files = {name: (content / name).read_text("utf-8") for name, _, _ in CHANGES}
    with Cache.open(tmp_path / "staying.sqlite", b"1") as staying:
        staying.stays = stays
        for _ in range(2):  # what the first build made, the second one loads
            prepare_preview(tmp_path, SETTINGS, LATER, staying)
            staying.flush()
        for name, words, others in CHANGES:
            assert words in files[name], name
            (content / name).write_text(files[name].replace(words, others, 1), "utf-8")
            built = prepare_preview(tmp_path, SETTINGS, LATER, staying)
            with Cache.open(tmp_path / "fresh.sqlite", b"1") as fresh:
                assert_same(built, prepare_preview(tmp_path, SETTINGS, LATER, fresh))
            staying.flush()
            (content / name).write_text(files[name], "utf-8")
            prepare_preview(tmp_path, SETTINGS, LATER, staying)
            staying.flush()


def assert_same(built: Build, start: Build) -> None:
    """Compare what is found, and the keys of all pages: of equal ones the same bytes are made."""
    own_findings, others_findings = as_text(built.problems), as_text(start.problems)
    assert own_findings == others_findings
    others, own = keys(start), keys(built)
    assert own.keys() == others.keys()
    assert not [url for url, key in own.items() if others[url] != key]


def save(content: Path, files: Files, moment: int) -> None:
    """Make the folder hold these files alone; one that changes has a time of its own."""
    for path in sorted(content.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(content).as_posix() not in files:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    for name, data in files.items():
        file = content / name
        if file.is_file() and file.read_bytes() == data:
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        os.utime(file, ns=(moment, moment))


def keys(built: Build) -> dict[str, bytes]:
    memo: Memo = {}
    edition = built.plan.edition
    return {row.url: row.key_of(row.value(), edition, memo)[0] for row in built.plan.pages}
