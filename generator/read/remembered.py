"""Records of files without a finding, as an earlier build read them.

A record follows from its file, from its path, from the vocabularies, and from which files are
beside it: what was asked of those is asked again.
"""

import hashlib
import os
import pickle
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path
from time import time_ns
from typing import Any, NamedTuple

from generator.model import OfficialText
from generator.read.disk import read_data
from generator.read.outcome import Outcome
from generator.read.record_pickles import RecordReader, RecordWriter
from generator.storage import Cache, Stamp, boxed, stamp_of

RECORD, SHELF = "record", "records"
MANY = 200
"""New records of a kind after which all of it are kept together: to load them so takes a third of
the time. A shelf a kind, so that one who asks for few of them loads the other kinds alone."""
SETTLED = 2_000_000_000
"""Nanoseconds after which no change of a file gives it the time that it has: the coarsest of file
systems counts in two seconds."""


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
    """By path, what an earlier build kept together, with its key."""
    ahead: dict[str, Outcome[bytes]] = field(default_factory=dict)
    """By path, files that are read already."""
    used: dict[str, tuple[bytes, Kept]] = field(default_factory=dict)
    new: dict[str, bytes] = field(default_factory=dict)
    """By path, the rows of what was read now; of many none but the first."""

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

    def take_shelf(self, kind: str, files: Collection[tuple[Path, str]]) -> None:
        """Load what is kept together of a kind; `files` are all of it that are read, by root and
        path.

        A process that stays has it already.
        """
        boxes = self.cache.shelf(f"{SHELF} {kind}") if len(files) > MANY else iter(())
        first = next(boxes, None)
        if first is None:
            return
        self.ahead.update((path, read_data(root, path)) for root, path in files)
        data = {path: read.value for path, read in self.ahead.items() if read.value is not None}
        for box in chain((first,), boxes):
            self.shelf.update(RecordReader(BytesIO(box), data).load())

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
        RecordWriter(facts, {}).dump(record)
        said, of_text = _digest(facts.getbuffer()), text.encode()
        known = Kept(files.asked, record, said, None if of_text == data else of_text)
        pickle.dump((known.text, known.asked, said), row, pickle.HIGHEST_PROTOCOL)
        if len(self.new) <= MANY:
            self.new[path] = row.getvalue() + facts.getvalue()
        self.used[path] = key, known
        self.facts[path] = said

    def write(self, kind: str) -> None:
        """Keep what is new of a kind: little of it in rows of its own, much together with all
        else. The next kind begins anew."""
        if len(self.new) > MANY:
            self.cache.keep_shelf(f"{SHELF} {kind}", map(_box, boxed(self.used.items())))
            for key, known in self.used.values():
                self.cache.hold(RECORD, key, known)
        else:
            for path, row_of_path in self.new.items():
                self.cache.keep(RECORD, self.used[path][0], row_of_path)
        for rows_by_path in (self.shelf, self.used, self.new):
            rows_by_path.clear()


def _box(rows: Sequence[tuple[str, tuple[bytes, Kept]]]) -> bytes:
    texts = {path: known.text for path, (_, known) in rows if known.text is not None}
    box = BytesIO()
    RecordWriter(box, texts).dump(dict(rows))
    return box.getvalue()


def _unpacked(path: str, data: bytes, row: bytes) -> Kept:
    stream = BytesIO(row)
    text, asked, said = pickle.load(stream)
    record = RecordReader(stream, {path: data if text is None else text}).load()
    return Kept(asked, record, said, text)


def _digest(data: memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
