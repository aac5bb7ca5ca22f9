"""Who tells `mkdocs serve` of a save: Linux itself where it can.

MkDocs looks at every file twice a second, which at 10,000 costs a third of a processor, and comes
to know of a save half a second late.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    DirDeletedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from generator.plugin.following import FollowedFolders
from generator.storage import is_local

SAVES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""What changes a file: that one is opened and read changes none."""
SETTLING = 0.03
"""Seconds without another change before a build: an editor's save is several, all within a few
milliseconds; what comes later makes another build."""


class TellingOfSaves(Observer):  # type: ignore[misc, valid-type]
    """Waits to be told by the system."""

    def schedule(
        self, event_handler: FileSystemEventHandler, path: str | Path, **options: Any
    ) -> ObservedWatch:
        """Watch a path for saves alone."""
        options["event_filter"] = [*SAVES, DirDeletedEvent]
        watch: ObservedWatch = super().schedule(_OfFiles(event_handler), path, **options)
        return watch


class _OfFiles(FileSystemEventHandler):
    """Tells of a folder that was taken away as of a file: MkDocs asks for files alone."""

    def __init__(self, handler: FileSystemEventHandler) -> None:
        self.handler = handler

    def on_any_event(self, event: FileSystemEvent) -> None:
        is_folder = isinstance(event, DirDeletedEvent)
        self.handler.dispatch(FileDeletedEvent(event.src_path) if is_folder else event)


def watch(server: LiveReloadServer, folders: Sequence[str]) -> FollowedFolders:
    """Watch folders for the server; return who must be stopped."""
    telling = _told_by_the_system(server, folders) if all(map(is_local, folders)) else None
    if telling is None:
        telling = FollowedFolders(server.observer)
        _watch(server, folders, telling)
    telling.start()
    server.build_delay = SETTLING
    return telling


def _told_by_the_system(server: LiveReloadServer, folders: Sequence[str]) -> FollowedFolders | None:
    """Let the system tell; None where so many folders are watched that no more can be."""
    telling = FollowedFolders(TellingOfSaves())
    _watch(server, folders, telling)
    try:
        telling.observer.start()
    except OSError:
        _unwatch(server, folders, telling)
        return None
    return telling


def _watch(server: LiveReloadServer, folders: Sequence[str], observer: Any) -> None:
    """Let an observer call the server, whose own observer stays what it is."""
    own, server.observer = server.observer, observer
    for folder in folders:
        server.watch(folder)
    server.observer = own


def _unwatch(server: LiveReloadServer, folders: Sequence[str], observer: Any) -> None:
    own, server.observer = server.observer, observer
    for folder in folders:
        server.unwatch(folder)
    server.observer = own
