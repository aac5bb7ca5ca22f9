"""Findings as an editor of Word reads them: of no golden report is the inside left."""

import re
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Level, Position
from generator.inbox.plain_words import PlainFinding, plain_finding
from tests.folder import PROJECT

INSIDE = re.compile(
    r"[Kk]hóa “|content/|\.yml|\.md\b|\b[BGLTSKC]\d{3}\b|\b[a-z]+_[a-z]+\b|`|“[a-z-]+: "
    r"|YAML|Markdown|\[[a-z]+\]|\b(?:regions|authors|issuer|status|draft|figures|relations|aliases)\b"
)
FOUND = re.compile(
    r"^(\S+?):\d+:\d+: \S[^\[\n]*\[(\w\d+)\] (.*)\n(?:.*\n)*?\s*gợi ý: (.*)", re.MULTILINE
)
REPORTS = sorted((PROJECT / "tests/golden").rglob("*.txt"))


def plain(code: str, message: str, hint: str, key: str = "") -> PlainFinding:
    at = Position("content/news/2026/11/bai.md", 9, 1)
    finding = Diagnostic(at, code, Level.ERROR, message, hint, key=key)
    return plain_finding(finding, Path(), at.path, {})


def test_nothing_of_the_inside_is_left_of_any_report() -> None:
    rows = [match for report in REPORTS for match in FOUND.finditer(report.read_text("utf-8"))]
    assert len(rows) > 300
    answers = [plain(match[2], match[3], match[4]) for match in rows]
    assert not [words for words in answers if INSIDE.search(f"{words.message} {words.hint}")]


@pytest.mark.parametrize(
    ("key", "label"),
    [("date", "Ngày đăng"), ("regions", "Địa phương"), ("issuer", "Cơ quan ban hành")],
)
def test_what_is_missing_is_asked_for_by_its_line(key: str, label: str) -> None:
    finding = plain("G302", f"Thiếu khóa bắt buộc “{key}” (…).", "Thêm …", key)
    assert finding.message == f"Chưa có {label.lower()}."
    assert finding.hint == f"Ghi một dòng ở đầu tệp Word: “{label}: …”."
