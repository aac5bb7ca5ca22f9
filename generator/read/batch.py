"""All files of one kind: from paths to records, each file by the same steps."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.read.disk import read_text
from generator.read.folders import check_path
from generator.read.frontmatter import has_front_matter, read_front_matter, without_front_matter
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.schema import Keys, validate

K = TypeVar("K", bound=Keys)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Batch(Generic[R]):
    """The records that could be made, sound or not, and what was found."""

    records: tuple[R, ...]
    problems: tuple[Diagnostic, ...]


def read_batch(kind: Kind[K, R], folder: ContentFolder, paths: Iterable[str]) -> Batch[R]:
    """Read a kind's files at `paths`, relative to the content folder."""
    records: list[R] = []
    problems: list[Diagnostic] = []
    for path in paths:
        here = f"{folder.base}/{path}"
        problems += check_path(here, folder.base, kind.folder)
        read = _read(here, kind, folder)
        problems += read.problems
        if read.value is not None:
            records.append(read.value)
    return Batch(tuple(records), tuple(problems))


def _read(path: str, kind: Kind[K, R], folder: ContentFolder) -> Outcome[R]:
    decoded = read_text(folder.root, path)
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    without = not kind.fence_needed and not has_front_matter(decoded.value)
    read_keys = without_front_matter if without else read_front_matter
    parsed = read_keys(path, decoded.value)
    if parsed.value is None:
        return Outcome(None, decoded.problems + parsed.problems)
    checked = validate(kind.keys, parsed.value, parsed.value.tree, named=folder.named)
    if checked.value is None:
        return Outcome(None, decoded.problems + checked.problems)
    built = kind.read(checked.value, parsed.value.origin, folder)
    return Outcome(built.value, decoded.problems + checked.problems + built.problems)
