"""Long lists, a page at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.addresses import page_url

Item = TypeVar("Item")
Other = TypeVar("Other")

NEWS_SIZE = 20
REGISTER_SIZE = 40
FIGURES_SIZE = 10
"""Of an indicator's table: each row tells its sentence, and a map and charts stand beside it."""


@dataclass(frozen=True, slots=True)
class PageOfItems(Generic[Item]):
    """Page `number` of `pages` of the list at `list_url`.

    `count` counts the whole list, `start` the items before the page's own.
    """

    list_url: str
    items: tuple[Item, ...]
    number: int
    pages: int
    start: int
    count: int

    @property
    def url(self) -> str:
        return page_url(self.list_url, self.number)

    @property
    def is_first(self) -> bool:
        return self.number == 1

    def map(self, change: Callable[[Item], Other]) -> "PageOfItems[Other]":
        """Return the same page with every item changed."""
        items = tuple(change(item) for item in self.items)
        return PageOfItems(self.list_url, items, self.number, self.pages, self.start, self.count)


def page_numbers(count: int, size: int) -> Iterator[int]:
    """Yield the numbers of a list's pages; an empty list has one page."""
    return iter(range(1, _pages(count, size) + 1))


def page_of_items(
    list_url: str, items: Sequence[Item], number: int, size: int
) -> PageOfItems[Item]:
    """Return page `number` of a list; `items` are all of it."""
    start = (number - 1) * size
    own = tuple(items[start : start + size])
    return PageOfItems(list_url, own, number, _pages(len(items), size), start, len(items))


def _pages(count: int, size: int) -> int:
    return max(1, -(-count // size))
