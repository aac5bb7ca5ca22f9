"""No regular expression goes astray on a line that nearly matches: words of its own, repeated with
anything between them, and something else at the end."""

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from itertools import product

import pytest

import generator
from generator.importing.news import furniture
from generator.text.patterns import LatePattern

SEPARATORS = (
    " ",
    "  ",
    " - ",
    " • ",
    ", ",
    ". ",
    "/",
    "(",
    "\n",
    ": ",
    " 1 ",
    "A ",
    "“",
    "**",
    "|",
)
ENDS = ("\0!", "x" * 60, "7" * 40 + "\0", " " * 30 + "\0")
CPU_SECONDS = 2.0
"""A pattern that reads a line in one way needs thousandths; one that goes astray, hours."""
_WORDS = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]{2,})?")


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield all that stand in modules, alone or listed, with the module's name."""
    names = (module.name for module in pkgutil.walk_packages(generator.__path__, "generator."))
    for name in names:
        if name.endswith("__main__"):
            continue
        for value in list(vars(importlib.import_module(name)).values()):
            for row in value if isinstance(value, tuple | list) else (value,):
                if isinstance(row, re.Pattern | LatePattern) and isinstance(row.pattern, str):
                    yield name, row


def lines_near(pattern: re.Pattern[str], most: int) -> Iterator[str]:
    words = dict.fromkeys(_WORDS.findall(re.sub(r"\\[a-zA-Z]", " ", pattern.pattern)))
    for word, separator in product((*[*words][:most], "", "x", "12", "Á"), SEPARATORS):
        yield from ((word + separator) * 30 + end for end in ENDS)


def astray(pattern: re.Pattern[str], most: int) -> str | None:
    """Return a line that the pattern does not come to an end with."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, stop)
    line = ""
    try:
        for line in lines_near(pattern, most):
            for ask in (pattern.fullmatch, pattern.search):
                signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
                ask(line)
    except TimeoutError:
        return line
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return None


@pytest.mark.parametrize(("folder", "most"), [("generator.importing", 3), ("generator.text", 3)])
def test_no_pattern_goes_astray(folder: str, most: int) -> None:
    asked = [pattern for name, pattern in patterns() if name.startswith(folder)]
    assert len(asked) > 50
    assert {row.pattern[:60]: line for row in asked if (line := astray(row, most))} == {}


@pytest.mark.long
def test_no_pattern_of_any_folder_goes_astray() -> None:
    asked = dict.fromkeys(pattern for _, pattern in patterns())
    assert {row.pattern[:60]: line for row in asked if (line := astray(row, 40))} == {}


def test_one_that_goes_astray_is_seen() -> None:
    assert astray(re.compile(r"(?:\s*tin\s*)+"), 1)


@pytest.mark.parametrize("gap", [" ", "   ", " • ", " – - ", " (12) "])
def test_a_row_of_buttons_is_one_whatever_stands_between_them(gap: str) -> None:
    buttons = ["In", "Chia sẻ", "12 ảnh", "Cỡ chữ"]
    assert furniture.is_row_of_buttons(gap.join(buttons * 3))
    assert not furniture.is_row_of_buttons(f"{gap.join(buttons)} của Hội Khuyến học")
