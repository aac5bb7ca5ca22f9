"""How a kind of record is read: declared beside its reader, listed in `kinds.py`."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.read.folders import Folder
from generator.read.named import Named
from generator.read.outcome import Outcome
from generator.read.references import Identifiers
from generator.read.schema import Keys
from generator.read.shared_facts import SharedFacts
from generator.read.sound import SoundIds
from generator.read.vocabularies import Vocabularies

K = TypeVar("K", bound=Keys)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """What is beside a file; `files` are relative to `base`, which is relative to `root`."""

    root: Path
    base: str
    files: Collection[str]
    words: Vocabularies
    named: Mapping[str, Named] = field(default_factory=dict)
    """What the ids in a list name, by the list's key."""
    shared: SharedFacts = field(default_factory=lambda: SharedFacts(None, ""))


@dataclass(frozen=True, slots=True)
class Kind(Generic[K, R]):
    """`record` is the class of what is made.

    `read` makes a record of sound keys, `check` reports ids in it that name nothing. `sound` leaves
    out of it what leads to a broken file; it returns None when nothing could be shown without.
    """

    record: type[R]
    folder: Folder
    keys: type[K]
    read: Callable[[K, Origin, ContentFolder], Outcome[R]]
    check: Callable[[R, Identifiers], Iterable[Diagnostic]]
    sound: Callable[[R, SoundIds], R | None]
    fence_needed: bool = True
    """May a file go without keys?"""

    def ids(self, paths: Iterable[str]) -> frozenset[str]:
        """Return the ids of the files, sound or not: what of their paths tells them apart."""
        names = (path.rpartition(".")[0].split("/") for path in paths)
        return frozenset("/".join(name[-max(self.folder.depth, 1) :]) for name in names)


AnyKind = Kind[Any, Any]
