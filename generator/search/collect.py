"""Documents kept by period and kind until all are known, then laid out for Pagefind."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from generator.markdown import searched
from generator.pages import Page, SearchEntry
from generator.search.document import document, plain_document
from generator.search.entries.lists import Listed
from generator.search.entries.texts import Attached
from generator.search.entries.words import PDF
from generator.search.shards import HOT, TEXTS, Cell
from generator.site.files import FOLDER
from generator.storage import ScratchFolder

CACHE = Path(".cache") / "search"
NEWS = "Tin tức"
TEXT_KINDS = ("Văn bản", PDF)
WRITTEN = SearchEntry("Trang")


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page written by hand: its HTML between header and footer, and what it says of itself."""

    url: str
    title: str
    content: str
    description: str = ""


class KeptDocument(NamedTuple):
    """What is known of a document that need not be at hand; `size` in bytes."""

    kind: str
    month: int
    size: int
    digest: bytes


Load = Callable[[], str]


@dataclass(slots=True)
class _Spool:
    """One cell's documents: in one file, or elsewhere, from where they are loaded."""

    file: Path
    parts: list[tuple[str, int, Load | None]] = field(default_factory=list)
    size: int = 0
    digest: hashlib.blake2b = field(default_factory=lambda: hashlib.blake2b(digest_size=16))

    def add(self, url: str, document: KeptDocument, load: Load | None = None) -> None:
        self.digest.update(f"{url} {document.size}\n".encode() + document.digest)
        self.parts.append((url, document.size, load))
        self.size += document.size


class Collector:
    """Takes the pages that have a search entry; `root` is the project, for its cache."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder = ScratchFolder("search")
        self._spools: dict[Cell, _Spool] = {}

    def add_written(self, pages: Iterable[WrittenPage]) -> None:
        """Take the hand-written pages, which the host has rendered."""
        for page in pages:
            entry = replace(WRITTEN, words=page.description)
            self.put(page.url, WRITTEN, document(page.title, entry, searched(page.content)))

    def add_attached(self, attached: Iterable[Attached]) -> None:
        """Take the words of the PDF files that stand beside official texts."""
        # loaded by those who have such files
        from generator.search.pdf import pdf_text

        for file in attached:
            words = pdf_text(self.root / FOLDER / file.path, self.root / CACHE / "pdf")
            if words:
                self.put(file.url, file.entry, plain_document(file.title, file.entry, [words]))

    def add_listed(self, listed: Iterable[Listed]) -> None:
        """Take the topics, serials and authors by name."""
        for row in listed:
            self.put(row.url, row.entry, plain_document(row.title, row.entry, [row.words]))

    def put(self, url: str, entry: SearchEntry, text: str) -> KeptDocument:
        """Keep a document in the cell of its kind and period; return what is known of it."""
        cell, data = cell_of(entry), text.encode()
        spool = self._spool(cell)
        with spool.file.open("ab") as file:
            file.write(data)
        digest = hashlib.blake2b(data, digest_size=16).digest()
        document = KeptDocument(cell.kind, cell.month, len(data), digest)
        spool.add(url, document)
        return document

    def put_kept(self, url: str, document: KeptDocument, load: Load) -> None:
        """Keep a document that is known: it is loaded if its cell is indexed anew."""
        self._spool(Cell(document.kind, document.month)).add(url, document, load)

    def sizes(self) -> dict[Cell, int]:
        """Return the bytes of each cell."""
        return {cell: spool.size for cell, spool in self._spools.items()}

    def count(self, cells: tuple[Cell, ...]) -> int:
        """Return how many documents some cells hold."""
        return sum(len(self._spools[cell].parts) for cell in cells)

    def digest(self, cells: tuple[Cell, ...]) -> bytes:
        """Return what changes when a document of these cells does."""
        return b"".join(self._spools[cell].digest.digest() for cell in cells)

    def lay_out(self, cells: tuple[Cell, ...], folder: Path) -> None:
        """Write the documents of these cells below `folder`."""
        parents: set[Path] = set()
        for cell in cells:
            for url, data in self._documents(cell):
                # a file, not a folder with an index: half the work; the page's script knows
                file = folder / f"{url.strip('/')}.html"
                if file.parent not in parents:
                    file.parent.mkdir(parents=True, exist_ok=True)
                    parents.add(file.parent)
                file.write_bytes(data)

    def cleanup(self) -> None:
        """Remove the spools."""
        self._folder.remove()

    def _documents(self, cell: Cell) -> Iterator[tuple[str, bytes]]:
        spool = self._spools[cell]
        with spool.file.open("rb") as file:
            for url, size, load in spool.parts:
                yield url, load().encode() if load else file.read(size)

    def _spool(self, cell: Cell) -> _Spool:
        if cell not in self._spools:
            spool = _Spool(self._folder.path / f"{cell.kind}-{cell.month}")
            spool.file.touch()
            self._spools[cell] = spool
        return self._spools[cell]


def page_document(page: Page, entry: SearchEntry, content: str) -> str:
    """Return what the search is given of a page: its marked HTML between header and footer."""
    return document(page.head.title, entry, searched(content))


def cell_of(entry: SearchEntry) -> Cell:
    """News and texts are kept by month; what has no date of its own goes with the newest."""
    if entry.kind in TEXT_KINDS:
        return Cell(TEXTS, _month(entry.sort_day))
    return Cell(entry.kind, _month(entry.sort_day)) if entry.kind == NEWS else Cell(HOT, 0)


def _month(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7]) - 1 if day else 0
