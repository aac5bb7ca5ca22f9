"""A pattern that was kept is the one that Python compiles."""

import re
import sys
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

from generator.starting import patterns
from generator.starting.patterns import KeptPatterns, keep_patterns

PATTERNS = [
    (r"(?P<day>\d{1,2})/(?P<month>\d{1,2})|(năm)? [^\W_ạ-ỹ]+", 0),
    (r"a|ĐIỀU \d+", re.IGNORECASE | re.VERBOSE),
    (rb"[\x80-\xff]+(?=a)", re.DOTALL),
    (r"(?i:điều)(?<!khoản )\b", re.MULTILINE),
    ("", 0),
]


class Compiler(ModuleType):
    """The standard library's, whose functions may be replaced."""

    def __init__(self) -> None:
        super().__init__("compiler")
        source = Path(str(re._compiler.__file__)).read_text("utf-8")  # type: ignore[attr-defined]
        self.__package__ = "re"
        exec(compile(source, "compiler.py", "exec"), vars(self))


def imported(compiler: Compiler, pattern: str | bytes, flags: int) -> "re.Pattern[str]":
    """Compile a pattern as a module does."""
    spaces = {"__name__": "made", "compile": compiler.compile}
    exec(compile(f"ROW = compile({pattern!r}, {int(flags)})", "made.py", "exec"), spaces)
    return spaces["ROW"]  # type: ignore[return-value]


def test_what_is_kept_compiles_to_the_same(tmp_path: Path) -> None:
    file, compiler = tmp_path / "kept", Compiler()
    first = KeptPatterns(file, compiler)
    assert [imported(compiler, *row) for row in PATTERNS] == [re.compile(*row) for row in PATTERNS]
    first.keep()
    compiler = Compiler()
    again = KeptPatterns(file, compiler)
    compiler.parse = None
    again._at_once = lambda *_: pytest.fail("compiled anew")
    rows = [imported(compiler, *row) for row in PATTERNS]
    for row, (words, flags) in zip(rows, PATTERNS, strict=True):
        known = re.compile(words, flags)
        assert (row, row.groups, row.groupindex) == (known, known.groups, known.groupindex)
        assert row.flags == known.flags


def test_what_no_module_has_is_not_kept(tmp_path: Path) -> None:
    compiler = Compiler()
    kept = KeptPatterns(tmp_path / "kept", compiler)
    thread = Thread(target=compiler.compile, args=("tên của ai đó",))  # no module is below it
    thread.start()
    thread.join()
    kept.keep()
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: b"", lambda data: data[::-1]]
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, damage: object) -> None:
    file, compiler = tmp_path / "kept", Compiler()
    first = KeptPatterns(file, compiler)
    imported(compiler, "ab", 0)
    first.keep()
    assert patterns._rows(file)
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert patterns._rows(file) == {}


def test_another_version_of_python_keeps_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, compiler = tmp_path / "kept", Compiler()
    first = KeptPatterns(file, compiler)
    imported(compiler, "ab", 0)
    first.keep()
    monkeypatch.setattr(sys, "version", "another")
    assert patterns._rows(file) == {}


def test_where_nobody_may_write_nothing_is_kept(tmp_path: Path) -> None:
    compiler = Compiler()
    (tmp_path / "file").write_text("")
    kept = KeptPatterns(tmp_path / "file" / "kept", compiler)
    imported(compiler, "ab", 0)
    kept.keep()
    assert (tmp_path / "file").read_text() == ""


def test_who_writes_no_compiled_modules_gets_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(patterns, "KeptPatterns", lambda *_: pytest.fail("kept"))
    keep_patterns()
