"""Many files, one after the other: a bad one stops none of the others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from generator.importing.beside import Shelf, shelf_of
from generator.importing.importer import Draft, draft, write
from generator.importing.library import Library
from generator.importing.page import Unreadable
from generator.importing.placing import Place, Unplaceable, imported_before
from generator.importing.written.documents import Object
from generator.model.content import CONTENT
from generator.storage import read_plain, reason

_ENDINGS = frozenset(
    [".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".docx", ".doc", ".pdf", ".rtf"]
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is asked for; without `into` a record goes where its kind and its day belong."""

    library: Library
    root: Path
    into: Path | None
    kind: str
    is_trial: bool
    today: date
    over: Path | None = None
    """The record that a file replaces."""
    shelves: tuple[Path, ...] = ()
    """Where else than beside a file its pictures may lie."""

    @property
    def report_folder(self) -> Path:
        """Reports lie beside what was written, but never among the content of the site."""
        content = (self.root / CONTENT).resolve()
        return self.into if self.into and not self.into.is_relative_to(content) else self.root


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file: a draft and its place, or an error in Vietnamese."""

    name: str
    object: Object
    draft: Draft | None = None
    place: Place | None = None
    error: str = ""
    doubts: tuple[str, ...] = field(default=())


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named, and those of the folders named that an import may read."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            is_hidden = any(part.startswith((".", "~$")) for part in file.relative_to(path).parts)
            if file.is_file() and file.suffix.lower() in _ENDINGS and not is_hidden:
                yield file


def run(batch: Batch, paths: Iterable[Path]) -> Iterator[Result]:
    """Yield a result a file, in order."""
    target = batch.into or batch.root / CONTENT
    before = imported_before(target)
    shelf_at = cache(lambda folder: shelf_of((folder, *batch.shelves)))
    for path in paths:
        result = _result(batch, path, before, shelf_at(path.parent))
        yield result


def _result(batch: Batch, path: Path, before: dict[str, Path], beside: Shelf) -> Result:
    try:
        data = read_plain(path)
        own = (path.with_name(f"{path.stem}{ending}") for ending in ("", "_files"))
        shelf = {**beside, **shelf_of(folder for folder in own if folder != path)}
        item = draft(path.name, data, batch.library, batch.kind, batch.today, shelf)
        if batch.is_trial:
            return Result(str(path), item.object, item)
        into = batch.into or batch.root / CONTENT / item.folder
        place = write(item, data, into, before, batch.library, batch.over)
        return Result(str(path), item.object, item, place)
    except (Unreadable, Unplaceable) as error:
        return _failed(path, str(error))
    except OSError as error:
        return _failed(path, reason(error))


def _failed(path: Path, error: str) -> Result:
    return Result(str(path), {"file": path.name, "error": error}, error=error)
