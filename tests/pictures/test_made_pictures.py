"""Pictures of a site: made once for each content, whatever the build."""

from pathlib import Path

import pytest

from generator.output import made_pictures
from generator.output.pictures import KEPT
from generator.pages import Copy
from generator.pictures import picture_file
from tests.photos import drawn, photo, saved


def copies(root: Path, *data: bytes) -> list[Copy]:
    found = []
    for number, picture in enumerate(data):
        (root / f"{number}.jpg").write_bytes(picture)
        found.append(Copy(f"/tin-tuc/{number}.jpg", f"{number}.jpg", picture_file(picture)))
    return found


def test_a_warm_build_encodes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = copies(tmp_path, photo(400, 300), photo(700, 300), photo(90, 60))
    first = dict(made_pictures(pictures, tmp_path, tmp_path))
    monkeypatch.setattr("generator.pictures.renditions.renditions_of", None)
    assert dict(made_pictures(pictures, tmp_path, tmp_path)) == first
    monkeypatch.undo()
    (tmp_path / KEPT).unlink()
    assert dict(made_pictures(pictures, tmp_path, tmp_path)) == first
    assert "/tin-tuc/1.jpg-640.webp" in first


def test_another_picture_of_the_same_name_is_made_anew(tmp_path: Path) -> None:
    old = dict(made_pictures(copies(tmp_path, photo(400, 300)), tmp_path, tmp_path))
    other = saved(drawn(400, 300).rotate(180))
    new = dict(made_pictures(copies(tmp_path, other), tmp_path, tmp_path))
    assert old.keys() == new.keys()
    assert all(old[url] != new[url] for url in old)


def test_one_who_asks_for_one_picture_leaves_the_others_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the preview does, which answers a browser a file at a time."""
    pictures = copies(tmp_path, *(photo(100 + number, 60) for number in range(12)))
    first = dict(made_pictures(pictures, tmp_path, tmp_path))
    alone = copies(tmp_path, photo(200, 100))
    dict(made_pictures(alone, tmp_path, tmp_path, are_all=False))
    monkeypatch.setattr("generator.pictures.renditions.renditions_of", None)
    pictures = copies(tmp_path, *(photo(100 + number, 60) for number in range(12)))
    assert dict(made_pictures(pictures, tmp_path, tmp_path)) == first


def test_a_damaged_cache_changes_nothing(tmp_path: Path) -> None:
    pictures = copies(tmp_path, photo(400, 300))
    first = dict(made_pictures(pictures, tmp_path, tmp_path))
    data = bytearray((tmp_path / KEPT).read_bytes())
    data[len(data) // 2 :] = b"\xff" * (len(data) - len(data) // 2)
    (tmp_path / KEPT).write_bytes(data)
    assert dict(made_pictures(pictures, tmp_path, tmp_path)) == first
