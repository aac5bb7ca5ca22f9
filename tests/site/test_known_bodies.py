"""Only bodies that may have become others are rendered again."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from generator.build import prepare
from generator.site.bodies import BodyWork
from generator.storage import Cache
from tests.folder import article, lay_out
from tests.test_what_passes_builds import NOW, SETTINGS

FIRST, SECOND = "news/2024/03/mot.md", "news/2024/03/hai.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay_out(tmp_path, {name: article(f"Nội dung của {name}.") for name in (FIRST, SECOND)})
    return tmp_path


@pytest.fixture
def rendered(root: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Iterable[str]]:
    """Return what builds some days later, and says whose bodies it rendered."""
    paths: list[str] = []
    new = BodyWork.new

    def noting(work: BodyWork, place: int) -> object:
        paths.append(work.records[place].origin.path)
        return new(work, place)

    monkeypatch.setattr(BodyWork, "new", noting)

    def build(days: int = 0) -> Iterable[str]:
        paths.clear()
        with Cache.open(root / "cache.sqlite", b"1") as cache:
            prepare(root, SETTINGS, NOW + timedelta(days), cache=cache)
        return sorted(path[8:] for path in paths if path[8:] in (FIRST, SECOND))

    return build


def test_nothing_is_rendered_twice_on_another_day_either(
    rendered: Callable[[int], Iterable[str]],
) -> None:
    assert rendered(0) == [SECOND, FIRST]
    assert [rendered(days) for days in (0, 1, 400)] == [[], [], []]


@pytest.mark.parametrize("old", ["Nội dung của", "title: "])
def test_an_edit_has_its_own_body_rendered(
    root: Path, rendered: Callable[[int], Iterable[str]], old: str
) -> None:
    rendered(0)
    file = root / "content" / FIRST
    file.write_text(file.read_text().replace(old, f"{old}Chuyện "))
    assert rendered(0) == [FIRST]


def test_words_of_vocabularies_render_nothing_anew(
    root: Path, rendered: Callable[[int], Iterable[str]]
) -> None:
    rendered(0)
    file = root / "content/vocabularies/topics.yml"
    file.write_text(file.read_text() + "chu-de-moi: Chủ đề mới\n")
    assert rendered(0) == []
