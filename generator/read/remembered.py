"""Records of files without a finding, as an earlier build read them.

A record follows from its file, from its path, from the vocabularies, and from which files are
beside it: what was asked of those is asked again.
"""

import hashlib
import os
import pickle
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from time import time_ns
from typing import Any, NamedTuple

from generator import model
from generator.model import OfficialText, Origin
from generator.read.content_file import Marks
from generator.read.disk import read_data
from generator.read.outcome import Outcome
from generator.read.yaml_tree import locate
from generator.storage import Cache, Stamp, pickle_by_fields, stamp_of

RECORD, SHELF = "record", "records"
MANY = 200
"""New records after which all are kept in one row: to load them so takes a third of the time."""
SETTLED = 2_000_000_000
"""Nanoseconds after which no change of a file gives it the time that it has: the coarsest of file
systems counts in two seconds."""
pickle_by_fields(vars(model).values())


@dataclass(slots=True)
class AskedFiles(Collection[str]):
    """Files, and which of them were asked for."""

    files: Collection[str]
    asked: list[str] = field(default_factory=list)

    def __contains__(self, path: object) -> bool:
        self.asked.append(str(path))
        return path in self.files

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


class Kept(NamedTuple):
    """A record that is kept, the files that it asked for, and a digest of what it says above its
    body; `text` is None where the file has it as it is."""

    asked: list[str]
    record: Any
    said: bytes
    text: bytes | None


@dataclass(frozen=True, slots=True)
class RecordMemory:
    """`words` are the vocabularies, as they stand in their files.

    `facts` are digests of what the records say above their bodies, by path: of those that are kept.
    """

    cache: Cache
    words: bytes
    facts: dict[str, bytes] = field(default_factory=dict)
    shelf: dict[str, tuple[bytes, Kept]] = field(default_factory=dict)
    """By path, what an earlier build kept in one row, with its key."""
    ahead: dict[str, Outcome[bytes]] = field(default_factory=dict)
    """By path, files that are read already."""
    used: dict[str, tuple[bytes, Kept]] = field(default_factory=dict)
    new: dict[str, bytes] = field(default_factory=dict)
    """By path, the rows of what was read now."""

    def stamp(self, root: Path, path: str) -> Stamp | None:
        """Return the stamp of a file that has not changed for a while, to a process that stays."""
        if not self.cache.stays:
            return None
        try:
            stamp = stamp_of(os.stat(f"{root}/{path}"))  # noqa: PTH116
        except OSError:
            return None
        return stamp if stamp[1] + SETTLED < time_ns() else None

    def standing(self, path: str, stamp: Stamp | None, files: Collection[str]) -> Any | None:
        """Return the record of a file that is as this process read it."""
        noted = self.cache.files.get(path)
        if stamp is None or noted is None or noted[:2] != (self.words, stamp):
            return None
        key = noted[2]
        return self.record(key, path, b"", files) if self.cache.is_loaded(RECORD, key) else None

    def note(self, path: str, stamp: Stamp | None, key: bytes) -> None:
        """Note the key of what a file held while it had the stamp."""
        if stamp is not None:
            self.cache.files[path] = self.words, stamp, key

    def key(self, kind: str, path: str, data: bytes) -> bytes:
        """Return the key of a file's record."""
        digest = hashlib.blake2b(self.words, digest_size=16)
        digest.update(f"{kind} {path}\0".encode())
        digest.update(data)
        return digest.digest()

    def take_shelf(self, files: Iterable[tuple[Path, str]]) -> None:
        """Load what stands in one row; `files` are all that are read, by root and path.

        A process that stays has it already.
        """
        row = self.cache.shelf(SHELF)
        if row is None:
            return
        self.ahead.update((path, read_data(root, path)) for root, path in files)
        data = {path: read.value for path, read in self.ahead.items() if read.value is not None}
        self.shelf.update(_Reader(BytesIO(row), data).load())

    def data(self, root: Path, path: str) -> Outcome[bytes]:
        """Return a file as it is, or as it was when all were read."""
        return self.ahead.pop(path, None) or read_data(root, path)

    def record(self, key: bytes, path: str, data: bytes, files: Collection[str]) -> Any | None:
        """Return the record that was kept, if all that it asked for is still there."""
        known = self._shelved(key, path) or self.cache.loaded(
            RECORD, key, partial(_unpacked, path, data)
        )
        if known is None or not all(file in files for file in known.asked):
            return None
        self.facts[path] = known.said
        self.used[path] = key, known
        return known.record

    def _shelved(self, key: bytes, path: str) -> Kept | None:
        place, known = self.shelf.get(path, (b"", None))
        if known is None or place != key:
            return None
        self.cache.hold(RECORD, key, known)
        return known

    def keep(
        self, key: bytes, path: str, record: Any, text: str, data: bytes, files: AskedFiles
    ) -> None:
        """Keep a record that was read without a finding, unless it was made of other files too."""
        if isinstance(record, OfficialText) and (record.versions or record.attachments):
            return
        row, facts = BytesIO(), BytesIO()
        _Writer(facts, {}).dump(record)
        said, of_text = _digest(facts.getbuffer()), text.encode()
        known = Kept(files.asked, record, said, None if of_text == data else of_text)
        pickle.dump((known.text, known.asked, said), row, pickle.HIGHEST_PROTOCOL)
        self.new[path] = row.getvalue() + facts.getvalue()
        self.used[path] = key, known
        self.facts[path] = said

    def write(self) -> None:
        """Keep what is new: little of it in rows of its own, much in one with all else."""
        if len(self.new) > MANY:
            self._write_shelf()
            return
        for path, row_of_path in self.new.items():
            self.cache.keep(RECORD, self.used[path][0], row_of_path)

    def _write_shelf(self) -> None:
        texts = {
            path: known.text for path, (_, known) in self.used.items() if known.text is not None
        }
        row = BytesIO()
        _Writer(row, texts).dump(self.used)
        self.cache.keep_shelf(SHELF, row.getvalue())
        for key, known in self.used.values():
            self.cache.hold(RECORD, key, known)


def _unpacked(path: str, data: bytes, row: bytes) -> Kept:
    stream = BytesIO(row)
    text, asked, said = pickle.load(stream)
    record = _Reader(stream, {path: data if text is None else text}).load()
    return Kept(asked, record, said, text)


def _digest(data: memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


class _Writer(pickle.Pickler):
    """Leaves the text out of a record: the file has it, or else `texts`, by path."""

    def __init__(self, stream: BytesIO, texts: Mapping[str, bytes]) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self.texts = texts

    def persistent_id(self, value: Any) -> tuple[str, int, str, bytes | None] | None:
        if isinstance(value, Origin) and isinstance(value.marks, Marks):
            return value.path, value.body_line, value.marks.text, self.texts.get(value.path)
        return None


class _Reader(pickle.Unpickler):
    """Gives records their texts again, of the files in `data`."""

    def __init__(self, stream: BytesIO, data: Mapping[str, bytes]) -> None:
        super().__init__(stream)
        self.data = data

    def persistent_load(self, value: tuple[str, int, str, bytes | None]) -> Origin:
        path, body_line, marked, text = value
        data = self.data.get(path, b"") if text is None else text
        return Origin(path, data, body_line, Marks(marked, locate))
