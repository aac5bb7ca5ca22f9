"""Standard streams that can be written to, whatever the terminal, script or service gives."""

import os
import sys
from contextlib import suppress
from typing import TextIO

_FLAGS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def open_streams() -> None:
    """Open what is closed, lest another file gets its number; have all write UTF-8."""
    for number, (name, mode) in enumerate(_FLAGS):
        if getattr(sys, name) is None:
            _open_nowhere(number)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
        _speak_utf8(getattr(sys, name))


def give_up_full_streams() -> None:
    """Drop what a stream cannot take, so that Python does not try again when it ends."""
    for number, (name, _) in list(enumerate(_FLAGS))[1:]:
        try:
            getattr(sys, name).flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)
                getattr(sys, name).flush()


def _open_nowhere(number: int) -> None:
    descriptor = os.open(os.devnull, os.O_RDWR)
    if descriptor != number:
        os.dup2(descriptor, number)
        os.close(descriptor)


def _speak_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None and stream is not sys.stdin:
        reconfigure(encoding="utf-8", errors="backslashreplace")
