"""The Markdown files of each kind, by their paths below the content folder."""

from collections.abc import Iterable, Mapping, Set

from generator.read.folders import is_markdown, is_version, kind_of
from generator.read.kinds import KINDS

FilesByKind = Mapping[type, tuple[str, ...]]
"""By the class of their records."""


def files_by_kind(files: Iterable[str]) -> FilesByKind:
    """Return them; an official text's later wordings are no files of their own."""
    by_folder: dict[str, list[str]] = {kind.folder.name: [] for kind in KINDS}
    for path in files:
        folder = kind_of(path)
        if folder in by_folder and is_markdown(path) and not is_version(path):
            by_folder[folder].append(path)
    return {kind.record: tuple(by_folder[kind.folder.name]) for kind in KINDS}


def without(files: FilesByKind, unread: Set[str], base: str) -> FilesByKind:
    """Return the files but for those that are left `unread`, by their paths in the project."""
    if not unread:
        return files
    return {
        kind: tuple(path for path in paths if f"{base}/{path}" not in unread)
        for kind, paths in files.items()
    }
