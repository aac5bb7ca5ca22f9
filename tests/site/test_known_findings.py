"""What an earlier build found in articles is told again; only what is new is looked at."""

from datetime import timedelta
from pathlib import Path

import pytest

from generator.build import Build, prepare
from generator.model import Content
from generator.site.checks import single_records
from generator.site.site import Site
from generator.storage import Cache
from tests.folder import article, lay_out
from tests.test_what_passes_builds import NOW, SETTINGS

FIRST, SECOND = "news/2024/03/mot.md", "news/2024/03/hai.md"
DOUBTFUL = "Nội dung của bài số {}.\n\n##Đề mục viết liền\n\nXem [điều 9](#dieu-9)."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay_out(tmp_path, {name: article(DOUBTFUL.format(name)) for name in (FIRST, SECOND)})
    return tmp_path


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many articles each build looked at."""
    numbers: list[int] = []
    original = single_records._with_new

    def counted(content: Content, new: frozenset[int]) -> Content:
        numbers.append(len(new))
        return original(content, new)

    monkeypatch.setattr(single_records, "_with_new", counted)
    return numbers


def build(root: Path, days: int = 0) -> Build:
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        return prepare(root, SETTINGS, NOW + timedelta(days), cache=cache)


def test_an_edit_has_its_article_looked_at_alone(root: Path, looked_at: list[int]) -> None:
    first, again = build(root), build(root)
    assert {FIRST, SECOND} <= {row.position.path[8:] for row in first.problems}
    assert again.problems == first.problems
    lay_out(root, {FIRST: article("Một câu mới.\n\n" + DOUBTFUL.format(1))}, ())
    edited = build(root)
    (root / "cache.sqlite").unlink()
    assert edited.problems == build(root).problems != first.problems
    assert looked_at[::2] == [2, 0, 1, 2]


@pytest.mark.parametrize("change", ["day", "region", "file", "vocabulary"])
def test_all_are_looked_at_when_what_they_are_compared_with_changes(
    root: Path, looked_at: list[int], change: str
) -> None:
    build(root)
    content = root / "content"
    if change == "region":
        region = next(content.glob("regions/*.md"))
        region.write_text(region.read_text("utf-8") + "\nThêm một câu.\n", "utf-8")
    elif change == "file":
        (content / "news/2024/03/ghi-chu.txt").write_text("ghi chú")
    elif change == "vocabulary":
        topics = content / "vocabularies/topics.yml"
        topics.write_text(topics.read_text("utf-8") + "\n# ghi chú\n", "utf-8")
    build(root, days=change == "day")
    assert looked_at[::2] == [2, 2]


def test_all_else_is_looked_at_when_it_becomes_another(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers: list[int] = []
    original = single_records._findings

    def counted(site: Site, whole: Content, content: Content, public: Content) -> object:
        numbers.append(len(content.records) - len(content.articles))
        return original(site, whole, content, public)

    monkeypatch.setattr(single_records, "_findings", counted)
    build(root)
    region = next((root / "content").glob("regions/*.md"))
    region.write_text(region.read_text("utf-8") + "\n##Đề mục viết liền\n", "utf-8")
    build(root)
    lay_out(root, {FIRST: article("Một câu mới.\n\n" + DOUBTFUL.format(1))}, ())
    edited = build(root)
    (root / "cache.sqlite").unlink()
    assert edited.problems == build(root).problems
    assert any(row.position.path.startswith("content/regions/") for row in edited.problems)
    first, again, after_an_edit, anew = numbers
    assert first == again == anew > after_an_edit == 0
