"""A file's keys as written, before anyone asks what they mean."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.model.origin import key_path

Tree = str | list["Tree"] | dict[str, "Tree"]
KeyPath = tuple[str | int, ...]
LineColumn = tuple[int, int]


class Marks(Mapping[KeyPath, LineColumn]):
    """The line and column of each value, found when first asked for.

    A portal has some fifty values in each of its files, and positions are needed only where there
    is a problem: keeping them all would cost more time and memory than the records.
    """

    def __init__(self, text: str, locate: "Callable[[str], Positions]") -> None:
        self.text = text
        self._locate = locate
        self._positions: Positions | None = None

    @property
    def positions(self) -> "Positions":
        if self._positions is None:
            self._positions = self._locate(self.text)
        return self._positions

    def __getitem__(self, path: KeyPath) -> LineColumn:
        return self.positions.values[path]

    def __iter__(self) -> Iterator[KeyPath]:
        return iter(self.positions.values)

    def __len__(self) -> int:
        return len(self.positions.values)


@dataclass(frozen=True, slots=True)
class Positions:
    """Where each value stands, and where each key; an empty value stands at its key."""

    values: dict[KeyPath, LineColumn]
    keys: dict[KeyPath, LineColumn]


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A content file: words in lists and groups, and where they stand."""

    origin: Origin
    tree: dict[str, Tree]
    marks: Marks

    def problem_of_key(self, code: str, path: KeyPath, **values: object) -> Diagnostic:
        """Return the finding at a value of one line, at the key of one that stands below it."""
        here: Tree = self.tree
        for step in path:
            here = here[step]  # type: ignore[index]
        if isinstance(here, str):
            return self.origin.problem(code, *path, **values)
        line, column = self.marks.positions.keys[path]
        finding = self.origin.problem_at(code, line, column, **values)
        return replace(finding, key=key_path(path))


def pair(tree: Tree, line_columns: Iterator[LineColumn]) -> Positions:
    """Give each node its line and column; they come in the order of the file, a key's first."""
    positions = Positions({}, {})
    _pair(tree, line_columns, (), positions)
    return positions


def _pair(
    tree: Tree, line_columns: Iterator[LineColumn], path: KeyPath, positions: Positions
) -> None:
    positions.values[path] = next(line_columns)
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            _pair(item, line_columns, (*path, index), positions)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            here = (*path, key)
            positions.keys[here] = next(line_columns)
            _pair(value, line_columns, here, positions)
            if value == "":
                positions.values[here] = positions.keys[here]
