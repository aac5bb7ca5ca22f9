"""All files of one kind: from paths to records, each file by the same steps."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.read.disk import read_text
from generator.read.folders import check_folder
from generator.read.frontmatter import has_front_matter, read_front_matter
from generator.read.outcome import Outcome
from generator.read.schema import Keys, validate

K = TypeVar("K", bound=Keys)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Batch(Generic[R]):
    """The records that could be made, sound or not, and what was found."""

    records: tuple[R, ...]
    problems: tuple[Diagnostic, ...]


def read_batch(
    root: Path,
    base: str,
    paths: Iterable[str],
    keys: type[K],
    build: Callable[[K, Origin], Outcome[R]],
) -> Batch[R]:
    """Read the files at `paths`, relative to `base`; `build` makes a record of sound keys."""
    records: list[R] = []
    problems: list[Diagnostic] = []
    for path in paths:
        here = f"{base}/{path}"
        problems += check_folder(here, base)
        read = _read(root, here, keys, build)
        problems += read.problems
        if read.value is not None:
            records.append(read.value)
    return Batch(tuple(records), tuple(problems))


def check_page(root: Path, path: str) -> tuple[Diagnostic, ...]:
    """Check a hand-written page: its bytes, and its front matter if it has one."""
    decoded = read_text(root, path)
    if decoded.value is None or not has_front_matter(decoded.value):
        return decoded.problems
    return decoded.problems + read_front_matter(path, decoded.value).problems


def _read(
    root: Path, path: str, keys: type[K], build: Callable[[K, Origin], Outcome[R]]
) -> Outcome[R]:
    decoded = read_text(root, path)
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = read_front_matter(path, decoded.value)
    if parsed.value is None:
        return Outcome(None, decoded.problems + parsed.problems)
    checked = validate(keys, parsed.value, parsed.value.tree)
    if checked.value is None:
        return Outcome(None, decoded.problems + checked.problems)
    built = build(checked.value, parsed.value.origin)
    return Outcome(built.value, decoded.problems + checked.problems + built.problems)
