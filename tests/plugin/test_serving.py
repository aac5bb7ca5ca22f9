"""A preview that cannot begin, or whose files are broken while it goes on, says so and stays."""

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.plugin.serving import demand_port, telling

SOUND = "site_name: A\ndocs_dir: content\nplugins: [portal]\n"


def server(host: str, port: int) -> LiveReloadServer:
    return LiveReloadServer(builder=lambda: None, host=host, port=port, root="/nowhere")


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_port_that_somebody_has(taken: int) -> None:
    with (
        server("127.0.0.1", taken) as waiting,
        pytest.raises(Abort, match=f"127.0.0.1:{taken}: đã có chương trình khác"),
    ):
        demand_port(waiting)


@pytest.mark.parametrize("host", ["khong-co.invalid", "192.0.2.1"])
def test_a_host_that_this_machine_is_not(host: str) -> None:
    with (
        server(host, 8000) as waiting,
        pytest.raises(Abort, match="máy này không có địa chỉ ấy"),
    ):
        demand_port(waiting)


def test_a_free_port_stays_free() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with server("127.0.0.1", port) as waiting:
        demand_port(waiting)
        demand_port(waiting)


@pytest.mark.parametrize("settings", ["site_name: [\n", "", "[]\n", SOUND + "now: 3\n", None])
def test_broken_settings_are_told_and_nothing_is_built(
    settings: str | None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file, built = tmp_path / "mkdocs.yml", list[int]()
    if settings is not None:
        file.write_text(settings, "utf-8")
    with caplog.at_level(logging.INFO):
        telling(lambda: built.append(1), file)()
    assert not built
    assert "mkdocs.yml:" in caplog.text
    assert "xem lỗi ở trên" in caplog.text


def test_sound_settings_are_built_with_and_a_build_that_stops_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(SOUND, "utf-8")

    def stopped() -> None:
        raise Abort("Dừng ở đây.")

    with caplog.at_level(logging.INFO):
        telling(stopped, tmp_path / "mkdocs.yml")()
    assert "Dừng ở đây." in caplog.text
