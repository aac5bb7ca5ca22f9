"""Keys of other tools and Vietnamese names of keys are met with what to write here."""

import pytest

from generator.diagnostics import Diagnostic
from generator.read import read_content
from generator.read.frontmatter import read_front_matter
from generator.read.kinds import KINDS
from generator.read.schema import ArticleKeys, Keys, validate
from generator.read.schema.brought_keys import BROUGHT, is_told
from generator.read.schema.groups import labels_of

OF_OTHER_TOOLS = (
    "draft tags categories author slug layout permalink image_url thumbnail description published "
    "weight date_published publishDate pubDate lastmod updated keywords summary excerpt cover "
    "cover_image featured_image subtitle category tag url id lang language type template toc "
    "comments nav_order sidebar_position pinned sticky location byline headline redirect_from"
).split()


def findings(keys: type[Keys], line: str) -> tuple[Diagnostic, ...]:
    parsed = read_front_matter("a.md", f"---\n{line}\n---\n")
    assert parsed.value, parsed.problems
    return validate(keys, parsed.value, parsed.value.tree).problems


def unknown(keys: type[Keys], key: str) -> Diagnostic:
    return next(row for row in findings(keys, f"{key}: thử") if row.code == "G301")


@pytest.mark.parametrize("key", OF_OTHER_TOOLS)
def test_an_article_meets_them_with_more_than_a_list_of_keys(key: str) -> None:
    assert not unknown(ArticleKeys, key).hint.startswith("Các khóa dùng được")


def test_what_is_brought_names_no_key_of_its_own_group() -> None:
    """Otherwise a key that the portal has would be told as a mistake."""
    own = labels_of(ArticleKeys)
    assert [key for key in own if is_told(key)] == []
    assert all(key not in own for name in own for key in BROUGHT.get(name, ()))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_every_key_is_found_by_its_vietnamese_label(kind) -> None:  # type: ignore[no-untyped-def]
    labels = labels_of(kind.keys)
    for key, label in labels.items():
        first = next(name for name, other in labels.items() if other == label)
        if label.casefold() not in labels:
            assert f"{first}:" in unknown(kind.keys, label.capitalize()).hint, key


def test_a_key_by_another_name_is_not_missing_too() -> None:
    assert [row.code for row in findings(ArticleKeys, "tiêu đề: a\nngày: b\nsapo: c\nnơi: d")] == [
        "G301"
    ] * 4


def test_published_is_a_day_or_a_status() -> None:
    assert "date" in findings(ArticleKeys, "published: 2024-04-24")[-1].hint
    assert "status" in findings(ArticleKeys, "published: false")[-1].hint


def test_a_finding_names_its_key_by_its_path(project) -> None:  # type: ignore[no-untyped-def]
    file = project / "content/news/2024/04/hoi-nghi.md"
    text = file.read_text(encoding="utf-8").replace("value: 40.1", "value: '40,1', no: x")
    file.write_text(text.replace("[thai-binh]", "[thai-bin]"), encoding="utf-8")
    keys = {row.key for row in read_content(project)[1]}
    assert keys == {"figures.0.value", "figures.0.no", "regions.0"}


@pytest.mark.parametrize("key", ["title", "lead", "date", "regions", "status"])
@pytest.mark.parametrize("words", ['"Thái Bình: 5 năm"', "Thái Bình: 5 năm", "'Hỏi: đáp'"])
def test_a_colon_without_a_blank_is_told_once_as_that(key: str, words: str) -> None:
    rows = findings(ArticleKeys, f"{key}:{words}")
    assert [row.code for row in rows if key in row.message] == ["G301"]
    glued = next(row for row in rows if row.code == "G301")
    assert f"Thiếu dấu cách sau dấu hai chấm: viết “{key}: …”" in glued.hint


@pytest.mark.parametrize(("first", "last"), [("2025", "2021"), ("2025-11", "2025-02")])
def test_a_period_the_wrong_way_round_is_told_so(first: str, last: str) -> None:
    lines = "figures:\n- {indicator: a, value: 1, unit: b, region: c, period: %s, quote: d}"
    hints = [row.hint for row in findings(ArticleKeys, lines % f"{first}..{last}")]
    assert any(f"viết {last}..{first}." in hint for hint in hints)
