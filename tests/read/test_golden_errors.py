"""Each broken file gives exactly its report. UPDATE_GOLDEN=1 writes the reports anew.

A golden file is put into the small content as an article of April 2024; a word before `.md` puts
it elsewhere (`.region.md`). An empty golden file stands for a missing one.
"""

import os
from pathlib import Path

import pytest

from generator.diagnostics import CATALOGUE, as_text
from generator.read import read_content

GOLDEN = Path(__file__).parents[1] / "golden" / "errors"
HERE = {"S503", "S504", "S505", "S506", "S513", "B602", "B605", "L401"}
PLACES = {
    "": "news/2024/04/{name}.md",
    "official-text": "documents/ket-luan/2019-49-kl-tw.md",
    "region": "regions/{name}.md",
    "indicator": "statistics/{name}.md",
    "event": "events/2024/{name}.md",
    "topics": "vocabularies/topics.yml",
    "types": "vocabularies/types.yml",
}

ELSEWHERE = ("T106", "T107", "T108", "T109", "T112", "T115")
"""No file of this folder can show them."""


def is_ours(code: str) -> bool:
    """Found while reading: the file, its syntax, its keys, and a few of the later groups."""
    return (code[1] in "123" or code in HERE) and code not in ELSEWHERE


def code_of(path: Path) -> str:
    return path.name.partition("-")[0]


CASES = sorted(path for path in GOLDEN.glob("*.md") if is_ours(code_of(path)))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_report(case: Path, project: Path) -> None:
    put(case, project)
    _, problems = read_content(project)
    report = as_text(problems) + "\n"
    expected = case.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(report, encoding="utf-8")
    assert report == expected.read_text(encoding="utf-8")
    assert code_of(case) in {problem.code for problem in problems}


def test_every_code_has_a_case() -> None:
    """A rule without a broken file is a rule that nobody has seen work."""
    assert {code for code in CATALOGUE if is_ours(code)} == {code_of(case) for case in CASES}


def put(case: Path, project: Path) -> None:
    name, _, kind = case.stem.partition("-")[2].partition(".")
    target = project / "content" / PLACES[kind].format(name=name)
    target.parent.mkdir(parents=True, exist_ok=True)
    data = case.read_bytes()
    if data:
        target.write_bytes(data)
    else:
        target.unlink()
