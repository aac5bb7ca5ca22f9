"""Which record or page stands where."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Content, Vocabulary

FOLDER = "content/"
HOST_FOLDERS = ("/assets/", "/pagefind/")
"""What the host and the search put beside the pages."""
HOST_PAGES = {"index": "/", "README": "/", "404": "/404.html"}
"""Names that MkDocs gives another address than their own."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """`of_path` maps a content file (relative to the project) to its page's address."""

    of_path: Mapping[str, str]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, content: Content) -> "Addresses":
        """Collect the addresses of all records."""
        address_of_path = {record.origin.path: record.url for record in content.records}
        return cls(address_of_path, content.vocabulary)

    def of_link(self, href: str, path: str) -> str | None:
        """Return the address from the root of a link written in a file, None if not ours.

        Both `/van-ban/…/` and the way to another content file (`../03/bai.md`) are understood.
        """
        target, mark, fragment = href.partition("#")
        if target.startswith("/") and not target.startswith("//"):
            return href
        if not target.endswith(".md") or ":" in target:
            return None
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        url = self.of_path.get(file)
        return f"{url}{mark}{fragment}" if url else None


def as_page(url: str) -> str:
    """Return an old address as one of the portal's: without an ending it is a folder's."""
    named = url.endswith("/") or "." in posixpath.basename(url)
    return url if named else f"{url}/"


def file_of(url: str) -> str:
    """Return the file that is served at an address: a folder's is its index.html."""
    return f"{url}index.html" if url.endswith("/") else url


def folders_of(file: str) -> Iterator[str]:
    """Yield `/a`, `/a/b` of `/a/b/c.htm`."""
    parts = file.split("/")
    return ("/".join(parts[:end]) for end in range(2, len(parts)))
