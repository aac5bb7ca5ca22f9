"""People's own words for the values of a list are answered with the value they mean."""

from pathlib import Path

import pytest

from generator.model import ArticleStatus, CalendarKind, Level, Qualifier, RegionKind
from generator.read import read_content
from generator.read.schema.choice_words import MEANT, meant_choice

KINDS = (ArticleStatus, CalendarKind, Level, Qualifier, RegionKind)


@pytest.mark.parametrize("kind", KINDS)
def test_each_word_means_its_value(kind: type) -> None:
    allowed = [member.value for member in kind]
    for value in allowed:
        for word in MEANT[value].split("|"):
            assert meant_choice(word.upper(), allowed) == value, word


def test_another_word_means_none() -> None:
    assert meant_choice("xanh", [member.value for member in ArticleStatus]) == ""


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("status: nháp", "Có phải “draft” không?"),
        ("status: Đã đăng", "Có phải “published” không?"),
        ('note: "\\uD800"', "Gõ thẳng chữ ấy thay cho mã."),
    ],
)
def test_a_report_says_so(project: Path, written: str, hint: str) -> None:
    keys = "title: Một bài\ndate: 2024-04-24 17:18\nlead: Một câu.\nregions: [thai-binh]"
    file = project / "content/news/2024/04/mot-bai.md"
    file.write_text(f"---\n{keys}\n{written}\n---\n\nThân bài.\n", encoding="utf-8")
    assert any(hint in problem.hint for problem in read_content(project)[1])
