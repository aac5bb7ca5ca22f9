"""Old addresses: where each lies, and the page that it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.site.addresses import as_page
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class Redirect:
    """A page at `url`, an old address, leads on to `target`."""

    url: str
    target: str


def redirects(site: Site) -> Iterator[Redirect]:
    """Yield each old address. A query (`?UserKey=`) has no file and is left out."""
    for old, target in site.redirects.items():
        if "?" not in old:
            yield Redirect(as_page(old), target)
