"""What Pagefind has read of the pages, as the search page will load it."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

FRAGMENTS = "fragment/*.pf_fragment"
SIGNATURE = b"pagefind_dcd"
"""Stands before the JSON of each."""


def contents_of(bundle: Path) -> Iterator[str]:
    """Yield the running words of each page of a bundle."""
    for file in bundle.glob(FRAGMENTS):
        fragment = json.loads(gzip.decompress(file.read_bytes()).removeprefix(SIGNATURE))
        yield fragment["content"]
