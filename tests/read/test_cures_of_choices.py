"""People's own words for the values of a list are answered with the value they mean."""

from pathlib import Path

import pytest

from generator.forms.kinds import all_groups
from generator.forms.labels import label_of
from generator.model import ArticleStatus, CalendarKind, Level, Qualifier, RegionKind
from generator.read import read_content
from generator.read.schema.choice_words import MEANT, meant_choice
from generator.read.schema.tree import KeyField

CHOICES = [field for group in all_groups().values() for field in group.fields if field.choices]
KINDS = (ArticleStatus, CalendarKind, Level, Qualifier, RegionKind)


@pytest.mark.parametrize("kind", KINDS)
def test_each_word_means_its_value(kind: type) -> None:
    allowed = [member.value for member in kind]
    for value in allowed:
        for word in MEANT[value].split("|"):
            assert meant_choice(word.upper(), allowed) == value, word


@pytest.mark.parametrize("field", CHOICES, ids=lambda field: f"{field.key}-{field.label}")
def test_what_forms_and_pages_call_a_value_means_it(field: KeyField) -> None:
    allowed = [choice.value for choice in field.choices]
    for choice in field.choices:
        assert meant_choice(label_of(choice), allowed) == choice.value


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
