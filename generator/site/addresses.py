"""Which record or page stands where."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model import Content, Vocabulary
from generator.text import nfc

FOLDER = "content/"
HOST_FOLDERS = ("/assets/", "/pagefind/")
"""What the host and the search put beside the pages."""
HOST_PAGES = {"index": "/", "README": "/", "404": "/404.html"}
"""Names that MkDocs gives another address than their own."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """`of_path` maps a content file (relative to the project) to its page's address; `own` knows a
    full address of the portal itself."""

    of_path: Mapping[str, str]
    vocabulary: Vocabulary
    own: re.Pattern[str] | None

    @classmethod
    def of(cls, content: Content, site_url: str) -> "Addresses":
        """Collect the addresses of all records."""
        address_of_path = {record.origin.path: record.url for record in content.records}
        return cls(address_of_path, content.vocabulary, own_address(site_url))

    def of_link(self, href: str, path: str) -> str | None:
        """Return the address from the root of a link written in a file, None if not ours.

        `/van-ban/…/`, the way to another content file (`../03/bai.md`) and the whole address with
        the portal's host are understood.
        """
        if inside := self.inside(href):
            return inside
        target, mark, fragment = href.partition("#")
        if target.startswith("/") and not target.startswith("//"):
            return href
        if not target.endswith(".md") or ":" in target:
            return None
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        url = self.of_path.get(file)
        return f"{url}{mark}{fragment}" if url else None

    def inside(self, href: str) -> str | None:
        """Return from the root what is written as a whole address of the portal."""
        home = self.own.match(href) if self.own else None
        return f"/{href[home.end() :].removeprefix('/')}" if home else None


def own_address(site_url: str) -> re.Pattern[str] | None:
    """Return what matches the beginning of a full address of the portal; None without a host."""
    scheme, _, rest = site_url.partition("://")
    host, slash, folder = rest.rstrip("/").partition("/")
    if scheme not in ("http", "https") or not host:
        return None
    named = rf"(?:https?:)?//(?:www\.)?{re.escape(host.removeprefix('www.'))}(?::443|:80)?"
    return re.compile(rf"(?i:{named}){re.escape(slash + folder)}(?=[/?#]|$)")


def as_page(url: str) -> str:
    """Return an old address as one of the portal's: without an ending it is a folder's."""
    named = url.endswith("/") or "." in posixpath.basename(url)
    return url if named else f"{url}/"


def file_of(url: str) -> str:
    """Return the file that is served at an address: a folder's is its index.html."""
    return f"{url}index.html" if url.endswith("/") else url


def same_file(url: str) -> str:
    """Return what is equal for addresses whose files Windows and macOS would take for one."""
    return nfc(file_of(as_page(url))).casefold()


def folders_of(file: str) -> Iterator[str]:
    """Yield `/a`, `/a/b` of `/a/b/c.htm`."""
    parts = file.split("/")
    return ("/".join(parts[:end]) for end in range(2, len(parts)))


def all_folders(files: Iterable[str]) -> frozenset[str]:
    """Return the folders of all files; one that is known has its own among them already."""
    folders: set[str] = set()
    for file in files:
        folder = file.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(folders)
