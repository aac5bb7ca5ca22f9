"""Other programs, run to their end or for so long: none is waited for for ever."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

PATIENCE = 120.0
"""Seconds for a program that answers in one."""


class TooSlow(Exception):
    """A program that was ended because it did not; the message is Vietnamese."""

    def __init__(self, program: str, patience: float) -> None:
        super().__init__(
            f"{Path(program).name} không xong sau {patience:.0f} giây nên đã bị dừng: thử lại; "
            "nếu vẫn vậy, xem máy có đang quá tải hay chương trình ấy đang đợi ai trả lời không."
        )


def run(
    command: Sequence[str | Path],
    *,
    patience: float = PATIENCE,
    check: bool = True,
    show: bool = False,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Return what a program said, unless it may `show` that itself; nobody answers it.

    `environment` comes on top of ours. Raises TooSlow, OSError when there is no such program, and
    with `check` CalledProcessError. What it has begun in turn ends with it.
    """
    words = [os.fspath(word) for word in command]
    pipe = None if show else subprocess.PIPE
    with _begun(words, pipe, folder, os.environ | (environment or {})) as process:
        output, errors = _said(process, words[0], patience)
    if check and process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words, output, errors)
    return subprocess.CompletedProcess(words, process.returncode, output, errors)


def _begun(
    words: Sequence[str], pipe: int | None, folder: Path | None, environment: Mapping[str, str]
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=pipe,
        stderr=pipe,
        cwd=folder,
        env=environment,
        encoding="utf-8",
        errors="surrogateescape",
        start_new_session=True,
    )


def _said(process: subprocess.Popen[str], program: str, patience: float) -> tuple[str, str]:
    try:
        return process.communicate(timeout=patience)
    except BaseException as error:
        _end(process)
        if isinstance(error, subprocess.TimeoutExpired):
            raise TooSlow(program, patience) from error
        raise


def _end(process: subprocess.Popen[str]) -> None:
    """End it with all that it began, so that nobody holds its pipes."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
