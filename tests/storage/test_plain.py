"""Whatever stands where a file should: read, or told at once in Vietnamese."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.storage import Busy, clear, lock, read_plain, reason


def pipe(place: Path) -> None:
    os.mkfifo(place)


def link_to_a_pipe(place: Path) -> None:
    os.mkfifo(place.with_name("ống"))
    place.symlink_to("ống")


def link_to_nothing(place: Path) -> None:
    place.symlink_to("không-có")


def ring(place: Path) -> None:
    place.symlink_to(place.name)


def folder(place: Path) -> None:
    place.mkdir()
    (place / "tệp").touch()


def mailbox(place: Path) -> None:
    with socket.socket(socket.AF_UNIX) as box:
        box.bind(str(place))


def device(place: Path) -> None:
    place.symlink_to("/dev/zero")


ODD = (pipe, link_to_a_pipe, link_to_nothing, ring, folder, mailbox, device)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("tep")


@pytest.mark.parametrize("make", ODD)
def test_what_is_no_file_is_told_at_once(place: Path, make: Callable[[Path], None]) -> None:
    make(place)
    with pytest.raises(OSError) as error:
        read_plain(place)
    assert any(letter in reason(error.value) for letter in "ôđịệ")


@pytest.mark.parametrize("make", ODD)
def test_no_lock_is_taken_there(place: Path, make: Callable[[Path], None]) -> None:
    make(place)
    with pytest.raises(OSError):
        lock(place, 0, lambda holder: None)


def test_a_lock_never_empties_what_a_link_leads_to(place: Path) -> None:
    other = place.with_name("của-người-khác")
    other.write_text("chữ")
    place.symlink_to(other.name)
    with pytest.raises(OSError) as error:
        lock(place, 0, lambda holder: None)
    assert "liên kết" in reason(error.value)
    assert other.read_text() == "chữ"


@pytest.mark.parametrize("make", [*ODD, Path.touch])
def test_a_place_of_our_own_is_cleared(place: Path, make: Callable[[Path], None]) -> None:
    make(place)
    clear(place)
    assert not os.path.lexists(place)
    clear(place)


def test_a_plain_file_is_read_and_locked(place: Path) -> None:
    place.write_bytes(b"1")
    assert read_plain(place) == b"1"
    first = lock(place, 0, lambda holder: None)
    with pytest.raises(Busy):
        lock(place, 0, lambda holder: None)
    first.release()


def test_what_is_no_folder_is_named_and_not_what_was_to_lie_in_it(place: Path) -> None:
    place.touch()
    with pytest.raises(OSError) as error:
        (place / "trong" / "nữa").mkdir(parents=True)
    assert reason(error.value) == "tep: chỗ này đang là một tệp, không phải thư mục"


@pytest.mark.parametrize("code", range(1, 134))
def test_every_refusal_of_the_system_is_vietnamese(code: int) -> None:
    words = reason(OSError(code, os.strerror(code), "tep"))
    assert os.strerror(code) not in words
    assert words.startswith("tep: ")
