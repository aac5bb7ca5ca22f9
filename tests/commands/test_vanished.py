"""A published address that is gone is told (T115); each hint, done to the letter, ends it."""

import json
from pathlib import Path

import pytest

from tests.commands.test_check import FIRST, SECOND, check, root, told, write

__all__ = ["root"]
GONE = "T115"
URL = "/tin-tuc/2024/04/bai-1/"
RENAMED = "content/news/2024/04/ten-moi-1.md"
TEXT = "/van-ban/ket-luan/tw/2019/49/"
ALIAS = f"aliases: [{URL}]"


@pytest.fixture
def published(root: Path) -> Path:
    """Return a portal whose last edition stands, as far as the check looks at it."""
    (root / "site").mkdir()
    files = {URL: "", "/tin-tuc/2024/04/bai-2/": "", "/tin-tuc/2024/": "", "/chu-de/cu/": ""}
    listed = json.dumps({"files": files})
    (root / "site/ban-phat-hanh.json").write_text(listed, encoding="utf-8")
    assert gone(root) == set()
    return root


def gone(root: Path) -> set[str]:
    return {path for path, code in told(check(root, "--format", "json")) if code == GONE}


def with_key(root: Path, path: str, line: str) -> None:
    file = root / path
    file.write_text(file.read_text("utf-8").replace("---\n", f"---\n{line}\n", 1), "utf-8")


def test_a_renamed_file_is_told_which_key_to_write(published: Path) -> None:
    (published / FIRST).rename(published / RENAMED)
    report = check(published).output
    assert f"{RENAMED}:1:1: cảnh báo[{GONE}]" in report
    assert f"thêm dòng “{ALIAS}”" in report
    with_key(published, RENAMED, ALIAS)
    assert gone(published) == set()


def test_a_removed_file_is_told_at_its_own_path(published: Path) -> None:
    (published / FIRST).unlink()
    assert gone(published) == {FIRST}
    assert f"“{ALIAS}”" in check(published).output
    with_key(published, SECOND, ALIAS)
    assert gone(published) == set()


def test_a_text_that_is_gone_is_told_in_the_folder_of_its_kind(published: Path) -> None:
    listed = json.dumps({"files": {TEXT: "", "/van-ban/ket-luan/tw/2019/trang-2/": ""}})
    (published / "site/ban-phat-hanh.json").write_text(listed, encoding="utf-8")
    assert gone(published) == {"content/documents/ket-luan/49"}
    with_key(published, SECOND, f"aliases: [{TEXT}]")
    assert gone(published) == set()


def test_a_draft_of_what_was_published_is_told_to_be_withdrawn(published: Path) -> None:
    with_key(published, FIRST, "status: draft")
    report = check(published).output
    assert f"{FIRST}:2:9: cảnh báo[{GONE}]" in report
    assert "“status: withdrawn” kèm lý do" in report
    write(published, FIRST)
    reason = "withdrawn: {date: 2024-05-02, reason: Nguồn đã rút tin}"
    with_key(published, FIRST, f"status: withdrawn\n{reason}")
    assert gone(published) == set()


def test_errors_leave_records_out_and_nothing_is_told_of_them(published: Path) -> None:
    write(published, FIRST, region="khong-co")
    assert gone(published) == set()


def test_without_a_site_nothing_is_known(root: Path) -> None:
    (root / FIRST).unlink()
    assert gone(root) == set()
    (root / "site").mkdir()
    (root / "site/ban-phat-hanh.json").write_text("[", encoding="utf-8")
    assert gone(root) == set()
