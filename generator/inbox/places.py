"""Where things lie in the shared folder, and which of its files an editor has finished copying."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

APPROVED, PUBLISHED, PREVIEWS = "da-duyet", "da-dang", "xem-truoc"
OWN = ".cong"
OWN_FOLDERS = frozenset([APPROVED, PUBLISHED, PREVIEWS, OWN])
RESULT = ".KET-QUA.html"
ENDINGS = frozenset([".docx", ".doc", ".pdf", ".html", ".htm", ".txt", ".rtf"])
"""What an import reads, or tells apart; other files lie here untouched."""
UNFINISHED = ("~$", ".", "~")
"""How names begin of files that Word or a copy in progress makes."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of an inbox."""

    folder: Path

    def make(self) -> None:
        """Make the folders that are not there."""
        for name in (APPROVED, PUBLISHED, PREVIEWS, OWN):
            (self.folder / name).mkdir(parents=True, exist_ok=True)

    @property
    def own(self) -> Path:
        return self.folder / OWN

    @property
    def approved(self) -> Path:
        return self.folder / APPROVED

    @property
    def published(self) -> Path:
        return self.folder / PUBLISHED

    def published_with(self, file: Path) -> Iterator[Path]:
        """Yield where earlier states of a file lie, the last first: its pictures lie there too."""
        for month in sorted(self.published.glob("????-??"), reverse=True):
            if (month / file.name).is_file():
                yield month

    def preview(self, file: Path) -> Path:
        """Return the folder of a file's preview."""
        return self.folder / PREVIEWS / file.name


def result_of(file: Path) -> Path:
    """Return where a file is answered: beside it, under its name."""
    alike = [other for other in files_of(file.parent) if other.stem == file.stem]
    return file.with_name((file.name if len(alike) > 1 else file.stem) + RESULT)


def ready(folder: Path, settle: float) -> Iterator[Path]:
    """Yield the files that nothing has written to for `settle` seconds, by name.

    What counts is when the system last changed the file: a copy may carry an old time with it.
    """
    for file in files_of(folder):
        try:
            about = file.stat()
        except FileNotFoundError:
            continue
        if time.time() - about.st_ctime >= settle:
            yield file


def orphans(folder: Path) -> Iterator[Path]:
    """Yield answers to files that are gone."""
    answered = {result_of(file) for file in files_of(folder)}
    for page in folder.glob(f"*{RESULT}"):
        if page not in answered and not page.name.startswith("TEP-CHUA-DUNG."):
            yield page


def files_of(folder: Path) -> list[Path]:
    """Return the files that an import reads, by name."""
    return sorted(
        file
        for file in folder.iterdir()
        if file.suffix.lower() in ENDINGS
        and not file.name.endswith(RESULT)
        and not file.name.startswith(UNFINISHED)
        and file.is_file()
        and not file.is_symlink()
    )
