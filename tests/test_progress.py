"""How far a long piece of work has come: bars on a terminal, lines elsewhere."""

import io
import time

import pytest

from generator.progress import SILENT, Bars, Lines, progress_on


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_every_item_comes_through_in_order() -> None:
    items = [3, 1, 2]
    for progress in (SILENT, Lines(io.StringIO()), Bars(Terminal()), Bars(Terminal(), patience=0)):
        assert list(progress.follow("Làm trang", items)) == items


def test_what_is_quick_tells_nothing() -> None:
    plain, terminal = io.StringIO(), Terminal()
    list(Lines(plain).follow("Làm trang", range(5)))
    list(Bars(terminal).follow("Làm trang", range(5)))
    assert (plain.getvalue(), terminal.getvalue()) == ("", "")


def test_without_a_terminal_a_long_stage_is_one_line() -> None:
    stream = io.StringIO()
    list(Lines(stream, patience=-1).follow("Làm trang", range(1500)))
    assert stream.getvalue() == "Làm trang: 1.500 trong 0 giây\n"


def test_a_terminal_shows_stage_and_count_and_is_left_clean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    for _ in Bars(stream, patience=-1).follow("Làm trang", range(4)):
        time.sleep(0.12)
    shown = stream.getvalue()
    assert "Làm trang" in shown
    assert "/4" in shown
    assert "còn" in shown
    assert shown.endswith("\x1b[2K") or shown.endswith("\x1b[?25h")


def test_a_bar_goes_when_the_work_breaks_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    work = iter(Bars(stream, patience=-1).follow("Làm trang", range(4)))
    next(work)
    next(work)
    work.close()  # type: ignore[attr-defined]
    assert "\x1b[?25h" in stream.getvalue()


@pytest.mark.parametrize(("stream", "kind"), ((Terminal(), Bars), (io.StringIO(), Lines)))
def test_the_stream_decides(stream: io.StringIO, kind: type) -> None:
    assert isinstance(progress_on(stream), kind)
