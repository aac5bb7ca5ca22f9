"""What Pagefind has read of the pages, as the search page will load it."""

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FRAGMENTS = "fragment/*.pf_fragment"
SIGNATURE = b"pagefind_dcd"
"""Stands before the JSON of each."""
_INDEXED = (("d\u0335", "đ"), ("D\u0335", "Đ"))


@dataclass(frozen=True, slots=True)
class Fragment:
    """A page by its address, its words as people write them."""

    url: str
    content: str
    meta: Mapping[str, str]


def contents_of(bundle: Path) -> Iterator[str]:
    """Yield the running words of each page of a bundle."""
    for file in bundle.glob(FRAGMENTS):
        yield _read(file)["content"]


def fragments_of(folder: Path) -> Iterator[Fragment]:
    """Yield the pages of all bundles in a site's folder."""
    for file in folder.rglob(FRAGMENTS):
        row = _read(file)
        meta = {name: _written(value) for name, value in row["meta"].items()}
        yield Fragment(f"{row['url'].removesuffix('.html')}/", _written(row["content"]), meta)


def _read(file: Path) -> Any:
    return json.loads(gzip.decompress(file.read_bytes()).removeprefix(SIGNATURE))


def _written(words: str) -> str:
    """Return words with đ as people write it: the index has a d and a mark."""
    for indexed, letter in _INDEXED:
        words = words.replace(indexed, letter)
    return words
