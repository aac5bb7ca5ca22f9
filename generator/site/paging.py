"""Long lists, a page at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.addresses import page_url

Item = TypeVar("Item")

NEWS_SIZE = 20
REGISTER_SIZE = 50


@dataclass(frozen=True, slots=True)
class PageOfItems(Generic[Item]):
    """One page of the list at `url`. `count` counts the whole list, `start` the items before."""

    url: str
    items: tuple[Item, ...]
    number: int
    pages: int
    start: int
    count: int

    @property
    def own_url(self) -> str:
        return page_url(self.url, self.number)

    @property
    def is_first(self) -> bool:
        return self.number == 1


def page_numbers(count: int, size: int) -> Iterator[tuple[int, slice]]:
    """Yield the number of each page, and which items it holds; an empty list has one page."""
    for number in range(1, max(1, -(-count // size)) + 1):
        yield number, slice((number - 1) * size, number * size)


def page_of_items(
    url: str, items: Sequence[Item], number: int, count: int, size: int
) -> PageOfItems[Item]:
    """Return page `number` of a list of `count` items; `items` are the page's own."""
    pages = max(1, -(-count // size))
    return PageOfItems(url, tuple(items), number, pages, (number - 1) * size, count)
