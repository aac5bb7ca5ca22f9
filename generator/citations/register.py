"""The official texts a citation can mean, looked up by number or by type and number."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Self, TypeVar

from generator.model.document_number import DocumentNumber, NotADocumentNumber, NumberKey
from generator.model.ids import TextId
from generator.model.number_forms import NumberFamily
from generator.text import spelling_key

_LEFT_OUT = re.compile(r",? (?:năm|số) (?=[0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One official text: its target, and what citations say of it.

    `region` is set for texts of a local body only, whose numbers repeat from place to place.
    """

    target: TextId
    number: DocumentNumber
    type_name: str
    issued: date | None
    issued_certain: bool
    issuer_names: tuple[str, ...] = ()
    region: str | None = None
    nicknames: tuple[str, ...] = ()
    years: frozenset[int] = frozenset()
    """The years that sources name; of a day without doubt its own."""

    @property
    def possible_years(self) -> frozenset[int]:
        """The years it may be of; none when nothing is known."""
        return self.years | ({self.issued.year} if self.issued else frozenset())


ShortKey = tuple[str, int]
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Register:
    """All entries in three indexes; look-ups only, no scans."""

    by_number: dict[NumberKey, tuple[Entry, ...]]
    by_short: dict[ShortKey, tuple[Entry, ...]]
    by_nickname: dict[str, tuple[Entry, ...]]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """Index the entries."""
        by_number: dict[NumberKey, list[Entry]] = defaultdict(list)
        by_short: dict[ShortKey, list[Entry]] = defaultdict(list)
        by_nickname: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            for key in dict.fromkeys(number.key for number in _numbers(entry)):
                by_number[key].append(entry)
            if not entry.number.letter and not entry.number.name:
                by_short[entry.type_name.lower(), entry.number.ordinal].append(entry)
            for nickname in set(map(_nickname_key, _names(entry))):
                by_nickname[nickname].append(entry)
        return cls(_frozen(by_number), _frozen(by_short), _frozen(by_nickname))

    def named(self, number: DocumentNumber) -> tuple[Entry, ...]:
        """Entries with this number; 122/QĐ-TTg also finds 122/TTg, as others print it."""
        entries = self.by_number.get(number.key, ())
        if entries or number.family is not NumberFamily.ADMINISTRATIVE:
            return entries
        return self.by_number.get((number.ordinal, number.letter, None, "", number.organ), ())

    def called(self, type_name: str, ordinal: int) -> tuple[Entry, ...]:
        """Entries of this type with this ordinal, of any year and issuer."""
        return self.by_short.get((type_name, ordinal), ())

    def nicknamed(self, name: str) -> tuple[Entry, ...]:
        """Entries that are called so: Đề án 89, Luật Giáo dục 2019, Hiến pháp năm 2013."""
        return self.by_nickname.get(_nickname_key(name), ())


def _numbers(entry: Entry) -> Iterator[DocumentNumber]:
    """The number, and those among the nicknames: a text that others print with another symbol."""
    yield entry.number
    for nickname in entry.nicknames:
        with suppress(NotADocumentNumber):
            yield DocumentNumber.parse(nickname)


def _names(entry: Entry) -> tuple[str, ...]:
    name = entry.number.name
    return (*entry.nicknames, name, str(entry.number)) if name else entry.nicknames


def _nickname_key(name: str) -> str:
    """Equal with and without the words that people leave out: Luật Giáo dục [năm] 2019."""
    return spelling_key(_LEFT_OUT.sub(" ", name))


def _frozen(lists: dict[_Key, list[Entry]]) -> dict[_Key, tuple[Entry, ...]]:
    return {key: tuple(entries) for key, entries in lists.items()}
