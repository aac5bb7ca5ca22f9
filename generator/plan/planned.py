"""A page or a file that can be made: its address, and the one value it is a function of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from generator.model import Edition, Record
from generator.model.addresses import page_url
from generator.pages import Asset, Page, SearchEntry
from generator.plan.key import Memo, Words, digest, digest_and_words
from generator.site.paging import REGISTER_SIZE, page_numbers
from generator.storage import version_of

Value = TypeVar("Value")
Row = TypeVar("Row", bound=Record)


@dataclass(frozen=True, slots=True)
class PlannedPage(Generic[Value]):
    """`value` links what the page is about, `page` makes it, `entry` tells how it is found.

    Nothing is made before it is asked for, so that addresses can be listed at no cost.
    """

    url: str
    value: Callable[[], Value]
    page: Callable[[Value, Edition], Page]
    entry: Callable[[Value, Edition], SearchEntry | None] | None = None

    def make(self, edition: Edition) -> tuple[Page, SearchEntry | None]:
        """Return the page, and how the search finds it; None when it does not."""
        return self.made_of(self.value(), edition)

    def made_of(self, value: Value, edition: Edition) -> tuple[Page, SearchEntry | None]:
        """Return what `make` does, of the value when it is there already."""
        return self.page(value, edition), self.entry(value, edition) if self.entry else None

    def key(self, edition: Edition) -> bytes:
        """Return what changes when the page does: of its value, its makers and the edition."""
        return self.key_of(self.value(), edition)[0]

    def key_of(
        self, value: Value, edition: Edition, memo: Memo | None = None
    ) -> tuple[bytes, Words]:
        """Return the key of the value when it is there already, and the kept words it holds."""
        makers = (_name(self.page), _name(self.entry) if self.entry else "")
        return digest_and_words((self.url, makers, value, _day_of(edition, memo)), memo)


@dataclass(frozen=True, slots=True)
class PlannedFile(Generic[Value]):
    """A feed, a table or another file for machines.

    One that is not `dated` is a function of its value alone, whatever the day and the settings; its
    key says too which code makes it, so that it outlives a change of any other.
    """

    url: str
    value: Callable[[], Value]
    data: Callable[[Value, Edition], bytes]
    dated: bool = True

    def make(self, edition: Edition) -> Asset:
        return self.made_of(self.value(), edition)

    def made_of(self, value: Value, edition: Edition) -> Asset:
        """Return what `make` does, of the value when it is there already."""
        return Asset(self.url, self.data(value, edition))

    def key(self, edition: Edition) -> bytes:
        """Return what changes when the file does."""
        return self.key_of(self.value(), edition)[0]

    def key_of(
        self, value: Value, edition: Edition, memo: Memo | None = None
    ) -> tuple[bytes, Words]:
        """Return the key of the value when it is there already, and the kept words it holds."""
        around = _day_of(edition, memo) if self.dated else version_of(self.data.__module__)
        return digest_and_words((self.url, _name(self.data), value, around), memo)


def _name(maker: Callable[..., Any]) -> str:
    return f"{maker.__module__}.{maker.__qualname__}"


def _day_of(edition: Edition, memo: Memo | None) -> bytes:
    """Return a digest of what pages may show of an edition; a memo keeps it."""
    if memo is None:
        return digest(of_a_day(edition))
    if id(edition) not in memo:
        memo[id(edition)] = edition, digest(of_a_day(edition)), frozenset()
    return memo[id(edition)][1]


def of_a_day(edition: Edition) -> tuple[object, ...]:
    """What pages may show of an edition: none tells the minute."""
    return edition.settings, edition.today, edition.newest, edition.written


def list_pages(
    url: str,
    count: int,
    value: Callable[[int], Value],
    page: Callable[[Value, Edition], Page],
    size: int = REGISTER_SIZE,
) -> Iterator[PlannedPage[Value]]:
    """Plan the pages of a list of `count` items; `value` links the page of a number."""
    for number in page_numbers(count, size):
        yield PlannedPage(page_url(url, number), partial(value, number), page)


def record_pages(
    records: Iterable[Row],
    value: Callable[[Row], Value],
    page: Callable[[Value, Edition], Page],
    entry: Callable[[Value, Edition], SearchEntry | None] | None = None,
) -> Iterator[PlannedPage[Value]]:
    """Plan the page of each record."""
    for record in records:
        yield PlannedPage(record.url, partial(value, record), page, entry)


def known(value: Value) -> Callable[[], Value]:
    """Return what gives a value that costs nothing to make."""
    return partial(_same, value)


def nothing() -> None:
    """The value of what is the same for every content."""


def _same(value: Value) -> Value:
    return value


AnyPage = PlannedPage[Any]
AnyFile = PlannedFile[Any]
