"""What every portal of the kind shares: places in both eras, indicators, issuers, types, topics.

A wheel of the generator carries these files; this repository has them as content of its own. A
site's own file of the same path stands in place of the shared one, a word of its own in place of
the shared word with that id.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.read.listing import list_files

FACTS = Path(__file__).parents[1] / "facts"


def facts_root() -> Path:
    """Return below which root the shared facts lie: the wheel's, or this repository's own."""
    return FACTS if FACTS.is_dir() else FACTS.parents[1]


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """Files below `root`/`base` that stand beside a site's own; no file without a root."""

    root: Path | None
    base: str
    files: frozenset[str] = frozenset()

    @classmethod
    def beside(cls, own: Collection[str], base: str, root: Path | None = None) -> "SharedFacts":
        """Return the shared files, by default the wheel's, that no own file stands in place of."""
        place = root or (FACTS if FACTS.is_dir() else None)
        if place is None:
            return cls(None, base)
        shared = list_files(place, base).value or ()
        return cls(place, base, frozenset(shared) - frozenset(own))

    def root_of(self, path: str, own: Path) -> Path:
        """Return below which root a content file lies."""
        return self.root if self.root and path in self.files else own
