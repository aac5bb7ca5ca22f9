"""Each code has its page; what it calls wrong is told, what it calls right is not."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from generator.build import prepare
from generator.diagnostics import CATALOGUE, Diagnostic
from generator.read import read_content
from generator.read.settings import settings_findings
from tests.read.test_golden_errors import PLACES
from tests.read.test_golden_errors import put as put_into_content
from tests.site.test_golden_reports import NOW, SETTINGS, SMALL, laid_over
from tools.error_pages import FOLDER, ROOT, Example, examples, pages

WITHOUT_EXAMPLE = {"C701", "C702", "C706", "C707", "T102", "T104", "T108", "T109", "T113", "T115"}
"""No text shows them: bytes that are no text, ends of lines, a missing file, no address; and an
edition that stood before (`tests/commands/test_vanished.py`)."""


def test_each_code_but_those_that_no_text_shows_has_an_example() -> None:
    assert set(CATALOGUE) - set(examples()) == WITHOUT_EXAMPLE


def test_the_pages_are_those_that_make_docs_writes() -> None:
    there = {file.name: file.read_text("utf-8") for file in (ROOT / FOLDER).glob("*.md")}
    assert there == pages()


@pytest.mark.parametrize(("code", "example"), examples().items(), ids=examples())
def test_the_right_words_mend_it(code: str, example: Example, tmp_path: Path) -> None:
    mended = tmp_path / "mended" / example.case.name
    mended.parent.mkdir()
    mended.write_text(example.mended, "utf-8")
    before, after = told(example.case, tmp_path / "a"), told(mended, tmp_path / "b", example.case)
    assert after[code] < before[code]
    # a picture that is shown no longer is told as one that nobody uses
    assert {key for key, count in after.items() if count > before[key]} <= {"T106"}


def told(case: Path, root: Path, golden: Path | None = None) -> Counter[str]:
    """Count the errors and warnings of a case, which may be a mended copy of a golden file."""
    problems = findings(case, root, (golden or case).parent.name)
    return Counter(problem.code for problem in problems)


def findings(case: Path, root: Path, family: str) -> tuple[Diagnostic, ...]:
    root.mkdir()
    if family == "settings":
        shutil.copy(case, root / "mkdocs.yml")
        return settings_findings(root, "content")
    if family == "site":
        laid_over(case, root)
        return prepare(root, SETTINGS, NOW).problems
    shutil.copytree(SMALL, root / "content")
    assert case.stem.partition("-")[2].partition(".")[2] in PLACES
    put_into_content(case, root)
    return read_content(root)[1]
