"""What mutmut found, read from what its commands print."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

NOTICED = {"killed", "timeout", "segfault", "caught by type check"}
UNTRIED = "not checked"
# generator.site.link.x_link__mutmut_2, or …xǁSiteǁtext__mutmut_2 for a method
_NAME = re.compile(r"(?P<module>[\w.]+)\.x(?:_|ǁ(?P<class>\w+)ǁ)(?P<function>\w+)__mutmut_\d+")
_HUNK = re.compile(r"@@ -(\d+)")


def results(project: Path) -> dict[str, str]:
    """Return the status of every mutant by its name."""
    lines = _mutmut(project, "results", "--all", "true").splitlines()
    rows = (line.strip().rpartition(": ") for line in lines if "__mutmut_" in line)
    return {name: status for name, _, status in rows}


def score(statuses: Mapping[str, str]) -> str:
    """Return how many of the mutants that were tried the tests noticed, in words."""
    tried = [status for status in statuses.values() if status != UNTRIED]
    noticed = sum(status in NOTICED for status in tried)
    share = 100 * noticed / len(tried) if tried else 100.0
    left = len(statuses) - len(tried)
    words = f"{noticed} of {len(tried)} mutants noticed: {share:.1f}%"
    return f"{words}, {left} not tried" if left else words


def by_file(statuses: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the statuses of each file's mutants."""
    files: dict[str, dict[str, str]] = {}
    for name, status in statuses.items():
        files.setdefault(_parts(name)[0], {})[name] = status
    return files


def survivors(project: Path, statuses: Mapping[str, str]) -> Iterator[str]:
    """Give a line for each mutant that no test noticed: its place, what stood there, the mistake.

    A mutant whose function no test even calls says so.
    """
    for name, status in statuses.items():
        if status not in NOTICED and status != UNTRIED:
            yield _described(project, name, status)


def _described(project: Path, name: str, status: str) -> str:
    file, qualified = _parts(name)
    line, change = read_difference(_mutmut(project, "show", name))
    line += first_line((project / file).read_text(encoding="utf-8"), qualified) - 1
    return f"{file}:{line}: {qualified}: {change}" + (
        "" if status == "survived" else f" ({status})"
    )


def _parts(name: str) -> tuple[str, str]:
    """The file of a mutant, and the function or `Class.method` in it."""
    match = _NAME.fullmatch(name)
    if match is None:
        raise ValueError(f"mutmut names its mutants otherwise than it did: {name}")
    qualified = ".".join(filter(None, (match["class"], match["function"])))
    return match["module"].replace(".", "/") + ".py", qualified


def read_difference(difference: str) -> tuple[int, str]:
    """Return the first changed line of a unified difference, and the change in one line."""
    _, _, hunk = difference.partition("\n@@")
    first, *rows = ("@@" + hunk).splitlines()
    header = _HUNK.match(first)
    if header is None:
        raise ValueError(f"no difference was shown: {difference}")
    before = next(count for count, row in enumerate(rows) if row[:1] in ("-", "+"))
    sides = (" ".join(row[1:].strip() for row in rows if row[:1] == sign) for sign in "-+")
    return int(header[1]) + before, " → ".join(sides)


def first_line(source: str, qualified: str) -> int:
    """Return the line on which a function, or `Class.method`, begins with its decorators."""
    body: list[ast.stmt] = ast.parse(source).body
    line = 0
    for name in qualified.split("."):
        node = next(node for node in body if getattr(node, "name", None) == name)
        assert isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        line = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        body = node.body
    return line


def _mutmut(project: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mutmut", *arguments]
    return subprocess.run(
        command, cwd=project, stdout=subprocess.PIPE, encoding="utf-8", check=True
    ).stdout
