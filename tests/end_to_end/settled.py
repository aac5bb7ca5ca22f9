"""Several pages of a browser at once: while one is waited for, the others come."""

from collections.abc import Callable, Iterator, Sequence

from playwright.sync_api import Page

AT_ONCE = 8


def settled(new_page: Callable[[], Page], addresses: Sequence[str]) -> Iterator[tuple[str, Page]]:
    """Yield each address with a page of its own, once nothing is loaded there any more."""
    for start in range(0, len(addresses), AT_ONCE):
        pages = [(address, new_page()) for address in addresses[start : start + AT_ONCE]]
        for address, page in pages:
            page.goto(address, wait_until="commit")
        for address, page in pages:
            page.wait_for_load_state("networkidle")
            yield address, page
        for _, page in pages:
            page.close()
