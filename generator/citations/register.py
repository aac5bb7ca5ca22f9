"""The official texts a citation can mean, looked up by number or by type and number."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self, TypeVar

from generator.model.document_number import DocumentNumber, NumberFamily, NumberKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One official text: its target, and what citations say of it.

    `region` is set for texts of a local body only, whose numbers repeat from place to place.
    """

    target: str
    number: DocumentNumber
    type_name: str
    issued: date | None
    issued_certain: bool
    issuer_names: tuple[str, ...] = ()
    region: str | None = None


ShortKey = tuple[str, int]
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Register:
    """All entries in two indexes; look-ups only, no scans."""

    by_number: dict[NumberKey, tuple[Entry, ...]]
    by_short: dict[ShortKey, tuple[Entry, ...]]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """Index the entries."""
        by_number: dict[NumberKey, list[Entry]] = defaultdict(list)
        by_short: dict[ShortKey, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_number[entry.number.key].append(entry)
            by_short[entry.type_name.lower(), entry.number.ordinal].append(entry)
        return cls(_frozen(by_number), _frozen(by_short))

    def named(self, number: DocumentNumber) -> tuple[Entry, ...]:
        """Entries with this number; 122/QĐ-TTg also finds 122/TTg, as others print it."""
        found = self.by_number.get(number.key, ())
        if found or number.family is not NumberFamily.ADMINISTRATIVE:
            return found
        return self.by_number.get((number.ordinal, number.letter, None, "", number.organ), ())

    def called(self, type_name: str, ordinal: int) -> tuple[Entry, ...]:
        """Entries of this type with this ordinal, of any year and issuer."""
        return self.by_short.get((type_name, ordinal), ())


def _frozen(lists: dict[_Key, list[Entry]]) -> dict[_Key, tuple[Entry, ...]]:
    return {key: tuple(entries) for key, entries in lists.items()}
