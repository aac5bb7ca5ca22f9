"""All files of one kind: from paths to records, each file by the same steps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.read.disk import decoded
from generator.read.folders import check_path, is_folder_wrong
from generator.read.frontmatter import (
    begins_with_keys,
    body_origin,
    has_front_matter,
    read_front_matter,
    without_front_matter,
)
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.remembered import AskedFiles, RecordMemory
from generator.read.schema import Keys, validate
from generator.read.unknown_ids import unknown_ids
from generator.read.unmeant_values import untold
from generator.storage import Cache, Stamp

K = TypeVar("K", bound=Keys)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Batch(Generic[R]):
    """The records that could be made, sound or not, and what was found."""

    records: tuple[R, ...]
    problems: tuple[Diagnostic, ...]
    keyless: tuple[Origin, ...] = ()
    """Files that no record could be made of, and whose bodies are known."""


Batches = Mapping[type, Batch[Any]]
"""By the class of a kind's records, all that could be made, before it is known what is sound."""


def read_batch(
    kind: Kind[K, R],
    folder: ContentFolder,
    paths: Iterable[str],
    memory: RecordMemory | None = None,
) -> Batch[R]:
    """Read a kind's files at `paths`, relative to the content folder."""
    memory = memory or RecordMemory(Cache(), b"")
    records: list[R] = []
    problems: list[Diagnostic] = []
    keyless: list[Origin] = []
    for path in paths:
        here = f"{folder.base}/{path}"
        placed = check_path(here, folder.base, kind.folder)
        root = folder.shared.root_of(path, folder.root)
        stamp = memory.stamp(root, here)
        if (record := memory.standing(here, stamp, folder.files)) is not None:
            records.append(record)
            problems += placed
            continue
        text, read = _remembered(here, memory.data(root, here), kind, folder, memory, stamp)
        is_folder = is_folder_wrong(path, kind.folder)
        is_twice = is_folder and any(row.code == "T105" for row in read.problems)
        problems += (*(() if is_twice else placed), *text.problems, *read.problems)
        if read.value is not None:
            records.append(read.value)
        elif text.value is not None and (origin := body_origin(here, text.value)):
            keyless.append(origin)
    return Batch(tuple(records), tuple(problems), tuple(keyless))


def _remembered(
    path: str,
    data: Outcome[bytes],
    kind: Kind[K, R],
    folder: ContentFolder,
    memory: RecordMemory,
    stamp: Stamp | None,
) -> tuple[Outcome[str], Outcome[R]]:
    """Return a file's text and its record, read now unless an earlier build has."""
    if data.value is None:
        return Outcome(None, data.problems), Outcome(None)
    if not memory.cache.keeps:
        text = decoded(path, data.value)
        return text, _read(path, text.value, kind, folder)
    key = memory.key(kind.record.__name__, path, data.value)
    memory.note(path, stamp, key)
    record: R | None = memory.record(key, path, data.value, folder.files)
    if record is not None:
        return Outcome(None), Outcome(record)
    asked = AskedFiles(folder.files)
    text = decoded(path, data.value)
    read = _read(path, text.value, kind, replace(folder, files=asked))
    if text.value is not None and read.value is not None and not (text.problems or read.problems):
        memory.keep(key, path, read.value, text.value, data.value, asked)
    return text, read


def _read(path: str, text: str | None, kind: Kind[K, R], folder: ContentFolder) -> Outcome[R]:
    if text is None:
        return Outcome(None)
    has_keys = has_front_matter(text) or begins_with_keys(text, kind.keys.model_fields)
    without = not kind.fence_needed and not has_keys
    read_keys = without_front_matter if without else read_front_matter
    parsed = read_keys(path, text)
    if parsed.value is None:
        return Outcome(None, parsed.problems)
    checked = validate(kind.keys, parsed.value, parsed.value.tree, named=folder.named)
    if checked.value is None:
        unknown = unknown_ids(parsed.value, folder.named, checked.problems)
        others = untold(parsed.problems, checked.problems)
        return Outcome(None, (*others, *checked.problems, *unknown))
    built = kind.read(checked.value, parsed.value.origin, folder)
    return Outcome(built.value, (*parsed.problems, *checked.problems, *built.problems))
