"""Folders that are watched, as long as they are there and again when they are back.

An observer keeps to the folder that it was given: one that is renamed, or put in its place, tells
it nothing any more.
"""

import os
import threading
from dataclasses import dataclass
from typing import Any

from watchdog.events import FileModifiedEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver, ObservedWatch

EVERY = 0.5
"""Seconds between two looks."""
_Identity = tuple[int, int] | None


@dataclass(slots=True)
class _Followed:
    """What is watched how, and which folder it was when it was looked at last."""

    handler: FileSystemEventHandler
    options: dict[str, Any]
    watch: ObservedWatch
    identity: _Identity


class FollowedFolders(threading.Thread):
    """Stands before an observer: tells of a folder that is gone, or another one, as of a save."""

    def __init__(self, observer: BaseObserver) -> None:
        super().__init__(daemon=True)
        self.observer = observer
        self._followed: dict[str, _Followed] = {}
        self._ended = threading.Event()

    def schedule(self, handler: FileSystemEventHandler, path: str, **options: Any) -> ObservedWatch:
        """Watch a path as the observer does."""
        watch = self.observer.schedule(handler, path, **options)
        self._followed[path] = _Followed(handler, options, watch, identity(path))
        return watch

    def unschedule(self, watch: ObservedWatch) -> None:
        """Watch it no longer."""
        self._followed = {
            path: followed for path, followed in self._followed.items() if followed.watch != watch
        }
        self.observer.unschedule(watch)

    def run(self) -> None:
        """Look until it is stopped."""
        while not self._ended.wait(EVERY):
            for path, followed in list(self._followed.items()):
                self._look(path, followed)

    def stop(self) -> None:
        """End, with the observer."""
        self._ended.set()
        self.observer.stop()

    def _look(self, path: str, followed: _Followed) -> None:
        newest = identity(path)
        if newest == followed.identity:
            return
        if newest:
            self.observer.unschedule(followed.watch)
            try:
                followed.watch = self.observer.schedule(followed.handler, path, **followed.options)
            except OSError:  # gone again meanwhile: the next look finds it so
                newest = None
        followed.identity = newest
        followed.handler.dispatch(FileModifiedEvent(path))


def identity(path: str) -> _Identity:
    """Return which folder stands there; None for none."""
    try:
        about = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return about.st_dev, about.st_ino
