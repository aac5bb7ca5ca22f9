"""Old addresses: where each lies, and the page that it leads to."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

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
            yield Redirect(_as_file(old), target)


def _as_file(url: str) -> str:
    """An address without an ending is a folder's."""
    whole = url.endswith("/") or "." in posixpath.basename(url)
    return url if whole else f"{url}/"
