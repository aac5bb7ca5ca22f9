"""What is wrong among records: content in, the editor's exact report out.

A case is a file `CODE-name.md` of content files, each after a line `=== path`, laid over the small
content of the reader's tests; pictures are written in base64. What is new in the report stands
beside it. UPDATE_GOLDEN=1 writes the reports.
"""

import os
import re
import shutil
from base64 import b64decode
from datetime import datetime
from pathlib import Path

import pytest

from generator.build import prepare
from generator.diagnostics import CATALOGUE, Diagnostic, as_text
from generator.model import Owner, Settings
from generator.text import VIETNAM

TESTS = Path(__file__).parents[1]
SMALL = TESTS / "read" / "fixtures" / "content"
CASES = sorted((TESTS / "golden" / "site").glob("*.md"))
SETTINGS = Settings("Cổng thử", "https://portal.example/", owner=Owner(*["đủ"] * 5))
ENCODED = "base64: "
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)


def small(root: Path) -> None:
    """Lay out the small content, and the two regions without which there is no map."""
    shutil.copytree(SMALL, root / "content")
    for region in ("da-nang.md", "khanh-hoa.md"):
        shutil.copy(TESTS.parent / "content" / "regions" / region, root / "content" / "regions")


def laid_over(case: Path, root: Path) -> None:
    small(root)
    parts = re.split(r"(?m)^=== (.+)\n", case.read_text(encoding="utf-8"))
    for path, text in zip(parts[1::2], parts[2::2], strict=True):
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        encoded = text.removeprefix(ENCODED)
        file.write_bytes(text.encode() if encoded == text else b64decode(encoded))


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> frozenset[Diagnostic]:
    """Return what there is to say of the small content alone: no error."""
    root = tmp_path_factory.mktemp("small")
    small(root)
    build = prepare(root, SETTINGS, NOW)
    assert build.errors == ()
    return frozenset(build.problems)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_report(case: Path, tmp_path: Path, before: frozenset[Diagnostic]) -> None:
    laid_over(case, tmp_path)
    found = prepare(tmp_path, SETTINGS, NOW).problems
    report = as_text(one for one in found if one not in before) + "\n"
    golden = case.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(report, encoding="utf-8")
    assert f"[{case.stem.split('-')[0]}]" in report
    assert report == golden.read_text(encoding="utf-8")


def test_every_code_among_records_has_a_case() -> None:
    have = {case.name.split("-")[0] for case in CASES}
    have |= {case.name.split("-")[0] for case in (TESTS / "golden" / "errors").glob("*.txt")}
    wanted = {code for code in CATALOGUE if code[0] in "LSB"} | {"T106", "T112"}
    assert wanted - have == set()
