"""Which test modules a changed file asks for first.

Tests mirror the code, so the modules of the folder of the same name are asked, or else those of the
folder around it; then every test module that imports the changed module, or what is defined in it,
by name, or that names the changed file. Nearest first: what changed itself, the module of the same
name, what imports it, what lies in the folder, what names it. What reaches a test only through
other modules is left to the whole of `make test`.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

TESTS = PurePosixPath("tests")
GOLDEN = TESTS / "golden"
HOMES = {
    "theme/assets/js": TESTS / "scripts",
    "theme": TESTS / "pages",
    "generator": TESTS,
    "tools": TESTS / "tools",
    "benchmarks": TESTS / "benchmarks",
}
"""Where the tests of a folder lie; the first that a path is below counts."""
WHOLE_THEME = TESTS / "test_theme.py"
STYLES = TESTS / "render" / "test_styles.py"


@dataclass(frozen=True, slots=True)
class Module:
    """A module of tests: where it stands, what it says, and all that it imports."""

    path: PurePosixPath
    source: str
    imports: frozenset[str]


def modules_for(root: Path, changed: Iterable[str]) -> tuple[str, ...]:
    """Return the test modules that the changed files ask for, as paths below the root."""
    modules = tuple(_read(root, file) for file in sorted((root / TESTS).rglob("test_*.py")))
    nearest: dict[PurePosixPath, int] = {}
    for path in map(PurePosixPath, changed):
        for test, distance in _modules_for(root, path, modules):
            nearest[test] = min(distance, nearest.get(test, distance))
    return tuple(str(test) for test in sorted(nearest, key=lambda test: (nearest[test], test)))


def _read(root: Path, file: Path) -> Module:
    source = file.read_text(encoding="utf-8")
    return Module(PurePosixPath(file.relative_to(root)), source, frozenset(_imported(source)))


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _modules_for(
    root: Path, path: PurePosixPath, modules: Iterable[Module]
) -> Iterator[tuple[PurePosixPath, int]]:
    """The test modules that a changed file asks for, each with its distance from it."""
    folder = _mirror(path, {parent for test in modules for parent in test.path.parents})
    python = path.suffix == ".py"
    known_as = _known_as(root, path) if python else set()
    if python and folder is None:
        known_as.add(".".join(path.parts[:-1]))
    for test in modules:
        nearness = (
            test.path == path,
            test.path.parent == folder and test.path.stem == f"test_{path.stem}",
            bool(test.imports & known_as),
            test.path.parent == folder,
            not python and _names(test.source, path),
            path.suffix == ".css" and test.path == STYLES,
            path.parts[0] == "theme" and test.path == WHOLE_THEME,
        )
        if any(nearness):
            yield test.path, nearness.index(True)


def _mirror(path: PurePosixPath, folders: set[PurePosixPath]) -> PurePosixPath | None:
    """The innermost folder of tests that mirrors a file's folder; none for all tests at once."""
    code = next((code for code in HOMES if PurePosixPath(code) in path.parents), None)
    if code is None or path.suffix == ".css":
        return None
    mirrored = HOMES[code] / path.parent.relative_to(code)
    inner = (folder for folder in (mirrored, *mirrored.parents) if TESTS in folder.parents)
    return next((folder for folder in inner if folder in folders), None)


def _known_as(root: Path, path: PurePosixPath) -> set[str]:
    """The names under which a module is imported, and what it defines from its package.

    An `__init__` that defines nothing has none: whoever misses a name there fails in `make check`.
    """
    module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    package = module.rpartition(".")[0]
    tree = ast.parse((root / path).read_text(encoding="utf-8"))
    defined = [node for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    if path.name == "__init__.py" and not defined:
        return set()
    return {module, *(f"{package}.{node.name}" for node in defined)}


def _names(source: str, path: PurePosixPath) -> bool:
    """Whether a test names the file, or the folder of golden files that it is in."""
    name = path.relative_to(GOLDEN).parts[0] if GOLDEN in path.parents else path.name
    return f'"{name}"' in source or f"/{name}" in source
