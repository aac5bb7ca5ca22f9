"""The pictures of a site: their renditions, kept from build to build."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.pages import Copy
from generator.storage import Cache

KEPT = Path(".cache") / "portal" / "pictures.sqlite"
"""Apart from what else is kept: pictures outlive changes of the code."""


def made_pictures(
    copies: Iterable[Copy], root: Path, content: Path, are_all: bool = True
) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the bytes of each rendition; what no copy of `are_all` uses is not
    kept for long. Raises OSError.
    """
    from generator.pictures import FORMAT, Job, encoded  # Pillow, where there are pictures

    jobs = [Job(copy.url, content / copy.path, copy.picture) for copy in copies if copy.picture]
    if jobs:
        with Cache.open(root / KEPT, FORMAT) as cache:
            cache.sweeps = are_all
            yield from encoded(jobs, cache)
