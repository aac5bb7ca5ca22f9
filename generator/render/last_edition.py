"""What the last edition was made of, so that the next one makes only what has become another."""

import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.search import KeptDocument
from generator.storage import Cache, WrittenFile

EDITION, LAST = "edition", b"last"


class Note(NamedTuple):
    """A page or file of an edition: the key it is kept under, the kept words it shows, what the
    search was given of it, and the file that was written."""

    key: bytes
    words: tuple[bytes, ...]
    file: WrittenFile
    document: KeptDocument | None = None


@dataclass(frozen=True, slots=True)
class LastEdition:
    """Notes by address. `facts` are what its site said but for `words`, whose digests are by the
    address of their record; pages of equal facts differ only where their words do."""

    facts: bytes | None = None
    words: Mapping[str, bytes] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    searched: bool = False
    """Is it known what the search was given?"""

    def unchanged(self, facts: bytes | None, words: Mapping[str, bytes]) -> Callable[[str], bool]:
        """Return what tells, by address, what is certainly as it was in this edition."""
        if facts is None or facts != self.facts:
            return lambda url: False
        changed = {old for url, old in self.words.items() if words.get(url) != old}
        notes = self.notes
        return lambda url: url in notes and changed.isdisjoint(notes[url].words)


def last_edition(cache: Cache, searched: bool) -> LastEdition:
    """Return the edition that was last made with a cache; one of nothing where none is known."""
    data = cache.value(EDITION, LAST)
    if data is None:
        return LastEdition()
    edition = _unpacked(data)
    return LastEdition() if searched and not edition.searched else edition


@lru_cache(maxsize=1)
def _unpacked(data: bytes) -> LastEdition:
    """Return the edition of packed rows: a build asks twice."""
    facts, words, rows, searched = pickle.loads(data)
    notes = {
        url: Note(key, shown, WrittenFile(*file), document and KeptDocument(*document))
        for url, key, shown, file, document in rows
    }
    return LastEdition(facts, words, notes, searched)


def keep_edition(cache: Cache, edition: LastEdition) -> None:
    """Keep it for the next build, in place of the one before."""
    rows = [
        (url, note.key, note.words, tuple(note.file), note.document and tuple(note.document))
        for url, note in edition.notes.items()
    ]
    plain = edition.facts, edition.words, rows, edition.searched
    cache.keep(EDITION, LAST, pickle.dumps(plain, pickle.HIGHEST_PROTOCOL))
