"""Records of files without a finding, as an earlier build read them.

A record follows from its file, from its path, from the vocabularies, and from which files are
beside it: what was asked of those is asked again.
"""

import hashlib
import os
import pickle
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from time import time_ns
from typing import Any

from generator import model
from generator.model import OfficialText, Origin
from generator.read.content_file import Marks
from generator.read.yaml_tree import locate
from generator.storage import Cache, Stamp, pickle_by_fields, stamp_of

RECORD = "record"
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


@dataclass(frozen=True, slots=True)
class RecordMemory:
    """`words` are the vocabularies, as they stand in their files.

    `facts` are digests of what the records say above their bodies, by path: of those that are kept.
    """

    cache: Cache
    words: bytes
    facts: dict[str, bytes] = field(default_factory=dict)

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

    def record(self, key: bytes, path: str, data: bytes, files: Collection[str]) -> Any | None:
        """Return the record that was kept, if all that it asked for is still there."""
        row = self.cache.loaded(RECORD, key, partial(_unpacked, path, data))
        if row is None or not all(file in files for file in row[0]):
            return None
        self.facts[path] = row[2]
        return row[1]

    def keep(
        self, key: bytes, path: str, record: Any, text: str, data: bytes, files: AskedFiles
    ) -> None:
        """Keep a record that was read without a finding, unless it was made of other files too."""
        if isinstance(record, OfficialText) and (record.versions or record.attachments):
            return
        row, facts = BytesIO(), BytesIO()
        _Writer(facts, pickle.HIGHEST_PROTOCOL).dump(record)
        said, of_text = _digest(facts.getbuffer()), text.encode()
        other = None if of_text == data else of_text
        pickle.dump((other, files.asked, said), row, pickle.HIGHEST_PROTOCOL)
        self.cache.keep(RECORD, key, row.getvalue() + facts.getvalue())
        self.facts[path] = said


def _unpacked(path: str, data: bytes, row: bytes) -> tuple[list[str], Any, bytes]:
    """Return the files that were asked for, the record, and a digest of what it says."""
    stream = BytesIO(row)
    other, asked, said = pickle.load(stream)
    return asked, _Reader(stream, path, data if other is None else other).load(), said


def _digest(data: memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


class _Writer(pickle.Pickler):
    """Leaves the text out of a record: the file has it."""

    def persistent_id(self, value: Any) -> tuple[int, str] | None:
        if isinstance(value, Origin) and isinstance(value.marks, Marks):
            return value.body_line, value.marks.text
        return None


class _Reader(pickle.Unpickler):
    """Gives a record its text again."""

    def __init__(self, stream: BytesIO, path: str, data: bytes) -> None:
        super().__init__(stream)
        self.path = path
        self.data = data

    def persistent_load(self, value: tuple[int, str]) -> Origin:
        body_line, marked = value
        return Origin(self.path, self.data, body_line, Marks(marked, locate))
