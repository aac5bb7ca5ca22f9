"""The rows of “Where do I change …” in ARCHITECTURE.md, each followed on a copy of the project.

When one of these fails, the table, or the code that made it untrue, is to be mended.
"""

import re
from pathlib import Path

import pytest

from tests.end_to_end.project_copy import ProjectCopy

OLD_DATE = re.compile(r"\d{2}/\d{2}/\d{4}")
ARTICLE = """\
---
title: {title}
date: 2023-03-07 17:18
lead: Tin giả định, chỉ để thử.
regions: [toan-quoc]
---

Một câu để thử.
"""
TEXT = """\
---
number: 99/2021/TT-BGDĐT
type: thong-tu
issuer: bo-gddt
subject: Văn bản giả định để thử
issued: 2021-02-13
effective: 2021-03-29
text: none
relations:
  - {kind: repeals, target: 98/2021/TT-BGDĐT, issued: 2021-01-19, effective: 2021-05-23}
---
"""
SHOUTING = '''\
"""Titles written in capitals only."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content


def shouting_titles(content: Content) -> Iterator[Diagnostic]:
    """L499: a title in capitals."""
    for article in content.articles:
        if article.title.isupper():
            yield article.origin.problem("L499", "title", title=article.title)
'''
RULE = """\
    "L499": Rule(WARNING, "Tiêu đề “{title}” viết toàn chữ hoa.", "Viết hoa như trong câu."),
    # 5xx: figures
"""
GUIDE_ROW = "| `L499` | cảnh báo | Tiêu đề viết toàn chữ hoa | Viết hoa như trong câu |\n"


@pytest.fixture
def project(tmp_path: Path) -> ProjectCopy:
    return ProjectCopy.make(tmp_path)


def test_how_dates_are_shown(project: ProjectCopy) -> None:
    project.add("content/news/2023/03/tin-thu.md", ARTICLE.format(title="Tin thử"))
    project.add("content/documents/thong-tu/2021-99-2021-tt-bgddt.md", TEXT)
    project.replace(
        "generator/text/dates.py",
        'return f"{day.day:02}/{day.month:02}/{day.year}"',
        'return f"ngày {day.day}-{day.month}-{day.year}"',
    )
    shown = "\n".join(
        file.read_text(encoding="utf-8")
        for file in project.build().rglob("*")
        if file.suffix in (".html", ".xml", ".json", ".csv")
    )
    for day in ("7-3-2023", "13-2-2021", "29-3-2021"):
        assert f"ngày {day}" in shown
    written = "\n".join(
        file.read_text(encoding="utf-8") for file in (project.root / "content").rglob("*.md")
    )
    assert set(OLD_DATE.findall(shown)) - set(OLD_DATE.findall(written)) == set()


def test_an_error_code(project: ProjectCopy) -> None:
    """A rule across records: its row in the catalogue, its function, its guide row, its case."""
    article = ARTICLE.format(title="TIN THỬ")
    project.add("content/news/2023/03/tin-thu.md", article)
    assert "L499" not in project.check()

    project.replace("generator/diagnostics/catalogue.py", "    # 5xx: figures\n", RULE)
    project.add("generator/site/checks/shouting.py", SHOUTING)
    checks = "generator/site/checks/__init__.py"
    project.replace(checks, "def check(", "from .shouting import shouting_titles\n\n\ndef check(")
    project.replace(
        checks,
        "    yield from same_text(content)\n",
        "    yield from same_text(content)\n    yield from shouting_titles(content)\n",
    )
    project.replace("HUONG-DAN.md", "| `S501` |", f"{GUIDE_ROW}| `S501` |")
    project.add("tests/golden/site/L499-shouting.md", f"=== news/2023/03/tin-thu.md\n{article}")

    report = (
        "content/news/2023/03/tin-thu.md:2:8: cảnh báo[L499] Tiêu đề “TIN THỬ” viết toàn chữ hoa."
    )
    assert report in project.check()
    tests = ("tests/site/test_golden_reports.py", "tests/test_guide.py")
    project.test(tests[0], "-k", "L499", update_golden=True)
    golden = project.root / "tests" / "golden" / "site" / "L499-shouting.txt"
    assert report in golden.read_text(encoding="utf-8")
    project.test(*tests)
