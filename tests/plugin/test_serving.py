"""A preview that cannot begin, or whose files are broken while it goes on, says so and stays."""

import logging
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.diagnostics import Diagnostic
from generator.plugin.serving import demand_port, no_page, telling

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
    file, built, refused = tmp_path / "mkdocs.yml", list[int](), list[tuple[Diagnostic, ...]]()
    (tmp_path / "content").mkdir()
    if settings is not None:
        file.write_text(settings, "utf-8")
    with caplog.at_level(logging.INFO):
        telling(lambda: built.append(1), file, refused.append)()
    assert not built
    assert [row.position.path for row in refused[0]][:1] == ["mkdocs.yml"]
    assert "mkdocs.yml:" in caplog.text


def test_sound_settings_are_built_with_and_a_build_that_stops_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(SOUND, "utf-8")

    def stopped() -> None:
        raise Abort("Dừng ở đây.")

    with caplog.at_level(logging.INFO):
        telling(stopped, tmp_path / "mkdocs.yml", no_page)()
    assert "Dừng ở đây." in caplog.text


def renamed(folder: Path) -> None:
    folder.rename(folder.with_name("noi-dung"))


def a_file(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("tệp")


@pytest.mark.parametrize(
    ("change", "reason"), [(renamed, "không có thư mục này"), (a_file, "mà là một tệp")]
)
def test_a_content_folder_that_is_gone_is_told(
    change: Callable[[Path], None],
    reason: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    content, built = tmp_path / "content", list[int]()
    refused = list[tuple[Diagnostic, ...]]()
    content.mkdir()
    (tmp_path / "mkdocs.yml").write_text(SOUND, "utf-8")
    rebuild = telling(lambda: built.append(1), tmp_path / "mkdocs.yml", refused.append)
    change(content)
    rebuild()
    assert not built
    assert reason in caplog.text
    assert [row.code for row in refused[0]] == ["T104"]
    content.unlink(missing_ok=True)
    content.mkdir()
    rebuild()
    assert built
