"""Editions on a server: each a folder of its own, and one symlink that says which is read.

    folder/releases/20261126-141200-f15812ab1c2d/   an edition; never changed once it is there
    folder/current -> releases/…                    what the web server serves

The symlink is replaced in one step, so that a reader gets the one edition or the other.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.model.file_addresses import MANIFEST
from generator.output.manifest import digests, file_of
from generator.output.publish import PATIENCE, NotPublished
from generator.storage import Busy, clear, lock, read_plain, reason

Digests = dict[str, str]
_UNFINISHED = ".new"


@dataclass(frozen=True, slots=True)
class Releases:
    """The folder that a web server's root lies in."""

    folder: Path

    @property
    def names(self) -> tuple[str, ...]:
        """Return the editions that are whole, oldest first."""
        if not self._editions.is_dir():
            return ()
        return tuple(sorted(e.name for e in self._editions.iterdir() if e.name != _UNFINISHED))

    @property
    def current(self) -> str | None:
        """Return the name of the edition that is read now."""
        link = self.folder / "current"
        return link.readlink().name if link.is_symlink() else None

    def publish(
        self, site: Path, now: datetime, keep: int, waiting: Callable[[str], None]
    ) -> str | None:
        """Make an edition of a built site, and have it read; return its name.

        None when it is byte for byte what is read already. Of the editions, `keep` stay. Raises
        NotPublished; what was read before is then read still.
        """
        with self._alone(waiting):
            edition = _whole(site)
            last = self.folder / "current"
            known = digests(last.resolve()) if last.is_dir() else {}
            if edition == known:
                return None
            self._copy(site, edition, known)
            name = self._new_name(now, _commit(site))
            (self._editions / _UNFINISHED).rename(self._editions / name)
            self._read(name)
            self._prune(keep)
            return name

    def go_back(self, name: str | None, waiting: Callable[[str], None]) -> str:
        """Have an older edition read: the one named, or the one before the present.

        Raises NotPublished when there is none such.
        """
        with self._alone(waiting):
            older = [other for other in self.names if self.current and other < self.current]
            wanted = name or (older[-1] if older else "")
            if wanted not in self.names:
                there = ", ".join(self.names) or "chưa có bản nào"
                raise NotPublished(
                    f"Không có bản “{wanted}” trong {self._editions}; các bản hiện có: {there}."
                    if name
                    else f"Không có bản nào trước bản đang đọc; các bản hiện có: {there}."
                )
            self._read(wanted)
            return wanted

    @property
    def _editions(self) -> Path:
        return self.folder / "releases"

    @contextmanager
    def _alone(self, waiting: Callable[[str], None]) -> Iterator[None]:
        try:
            self._editions.mkdir(parents=True, exist_ok=True)
            right = lock(self.folder / ".lock", PATIENCE, waiting)
        except Busy as busy:
            raise NotPublished(f"Đang có lần đăng khác vào {self.folder} ({busy}).") from busy
        except OSError as error:
            raise NotPublished(f"Không ghi được bản mới: {reason(error)}.") from error
        try:
            yield
        except OSError as error:
            raise NotPublished(f"Không ghi được bản mới: {reason(error)}.") from error
        finally:
            right.release()

    def _new_name(self, now: datetime, commit: str) -> str:
        stem = f"{now:%Y%m%d-%H%M%S}" + (f"-{commit[:12]}" if commit else "")
        last = max(self.names, default="")
        return stem if stem > last else f"{last}+"

    def _copy(self, site: Path, edition: Digests, known: Digests) -> None:
        """Copy what changed; what did not is one file with the last edition's, its time too."""
        new, last = self._editions / _UNFINISHED, self.folder / "current"
        clear(new)
        for url, digest in edition.items():
            path = file_of(url)
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            if known.get(url) == digest:
                os.link(last / path, new / path)
            else:
                shutil.copyfile(site / path, new / path)
        shutil.copyfile(site / file_of(MANIFEST), new / file_of(MANIFEST))
        if digests(new) != edition:
            raise NotPublished(f"Bản chép trong {new} không khớp với {site}: đĩa có lỗi.")
        os.sync()

    def _read(self, name: str) -> None:
        new = self.folder / ".current-new"
        new.unlink(missing_ok=True)
        new.symlink_to(Path("releases", name))
        new.replace(self.folder / "current")

    def _prune(self, keep: int) -> None:
        for name in self.names[:-keep]:
            if name != self.current:
                shutil.rmtree(self._editions / name)


def _whole(site: Path) -> Digests:
    """Return the digests of a site that is what its manifest says. Raises NotPublished."""
    try:
        named = _about(site)["files"]
        there = digests(site)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NotPublished(f"{site} không phải một trang đã dựng xong: chạy make site.") from error
    if named != there:
        raise NotPublished(f"{site} không khớp bản kê của nó: chạy lại make site.")
    return there


def _commit(folder: Path) -> str:
    return str(_about(folder).get("commit") or "").rstrip("+")


def _about(folder: Path) -> dict[str, object]:
    about: dict[str, object] = json.loads(read_plain(folder / file_of(MANIFEST)))
    return about
