"""Sound records name only sound ones: what leads to a broken file is left out.

The broken file has its findings, and the others shall have theirs without an echo. What stands
behind such a name in its list is left out with it, since items are counted from the list's front.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TypeVar

from generator.model import Figure, Indicator, Issuer, Membership, Region, Vocabulary

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class SoundIds:
    """All sound words, and the ids of all sound records by their class."""

    words: Vocabulary
    records: Mapping[type, frozenset[str]]

    def of(self, record: type, ids: Iterable[Id]) -> tuple[Id, ...]:
        """Return the ids up to the first that names no sound record."""
        return tuple(takewhile(self.records[record].__contains__, ids))

    def figures(self, figures: Iterable[Figure]) -> tuple[Figure, ...]:
        regions, indicators = self.records[Region], self.records[Indicator]
        return tuple(
            takewhile(
                lambda figure: figure.region in regions and figure.indicator in indicators, figures
            )
        )

    def members(self, rows: Iterable[Membership]) -> tuple[Membership, ...]:
        return tuple(takewhile(lambda row: row.region in self.records[Region], rows))

    def issuer(self, issuer: Issuer) -> Issuer:
        return issuer if issuer.region in self.records[Region] else replace(issuer, region=None)


def known(ids: Iterable[Id], words: Mapping[Id, object]) -> tuple[Id, ...]:
    """Return the ids up to the first that names no word."""
    return tuple(takewhile(words.__contains__, ids))
