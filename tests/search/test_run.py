"""A Pagefind that falls silent is not waited for for ever."""

import time
from pathlib import Path

import pytest

from generator.search import NotIndexed, run


def test_a_silent_pagefind_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = tmp_path / "pagefind"
    silent.write_text("#!/bin/sh\nexec sleep 600\n")
    silent.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(silent))
    monkeypatch.setattr(run, "PATIENCE", 0.5)
    started = time.monotonic()
    with pytest.raises(NotIndexed, match="không trả lời"):
        run.run_pagefind(tmp_path, tmp_path / "bundle", 0)
    assert time.monotonic() - started < 10


def test_an_answer_that_is_no_answer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    babbling = tmp_path / "pagefind"
    babbling.write_text("#!/bin/sh\necho 'bm90IGpzb24=,'\nexec sleep 600\n")
    babbling.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(babbling))
    with pytest.raises(NotIndexed):
        run.run_pagefind(tmp_path, tmp_path / "bundle", 0)
