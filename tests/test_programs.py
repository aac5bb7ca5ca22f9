"""No program is waited for for ever, nor what it has begun."""

import subprocess
import time
from pathlib import Path

import pytest

from generator.programs import TooSlow, run


def test_what_it_says_is_returned() -> None:
    assert run(["printf", "một\\nhai"]).stdout == "một\nhai"


def test_a_failure_is_raised_with_its_words() -> None:
    with pytest.raises(subprocess.CalledProcessError) as error:
        run(["sh", "-c", "echo sai >&2; exit 3"])
    assert (error.value.returncode, error.value.stderr) == (3, "sai\n")


def test_one_that_asks_gets_no_answer() -> None:
    assert run(["cat"]).stdout == ""


@pytest.mark.parametrize("words", ["sleep 60", "sleep 60 & sleep 60", "kill -STOP $$"])
def test_a_silent_one_is_ended_with_its_children(words: str) -> None:
    begun = time.monotonic()
    with pytest.raises(TooSlow, match="sh không xong sau"):
        run(["sh", "-c", words], patience=0.5)
    assert time.monotonic() - begun < 10


def test_names_that_are_no_utf8_are_no_error(tmp_path: Path) -> None:
    assert run(["printf", "a\\377"]).stdout == "a\udcff"


def test_every_wait_of_the_program_is_bounded() -> None:
    """Other programs are begun in one place; the others say for how long they wait."""
    own = {"programs.py", "offline/package.py", "preview/search.py"}
    root = Path(__file__).parents[1] / "generator"
    begun = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if any(word in file.read_text("utf-8") for word in ("subprocess.run", "Popen("))
    }
    assert begun == own
