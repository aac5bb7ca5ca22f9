"""A page or a file that can be made: its address, and the one value it is a function of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from generator.model import Edition, Record
from generator.model.addresses import page_url
from generator.pages import Asset, Page, SearchEntry
from generator.plan.key import digest
from generator.site.paging import REGISTER_SIZE, page_numbers

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
        value = self.value()
        return self.page(value, edition), self.entry(value, edition) if self.entry else None

    def key(self, edition: Edition) -> bytes:
        """Return what changes when the page does: of its value, its maker and the edition."""
        return digest((self.url, self.page.__qualname__, self.value(), edition))


@dataclass(frozen=True, slots=True)
class PlannedFile(Generic[Value]):
    """A feed, a table or another file for machines."""

    url: str
    value: Callable[[], Value]
    data: Callable[[Value, Edition], bytes]

    def make(self, edition: Edition) -> Asset:
        return Asset(self.url, self.data(self.value(), edition))

    def key(self, edition: Edition) -> bytes:
        """Return what changes when the file does."""
        return digest((self.url, self.data.__qualname__, self.value(), edition))


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
