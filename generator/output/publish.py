"""A build's own folder beside the site, and the one step that puts it in the site's place.

The site that was replaced stays beside it: the next build goes on from its files.
"""

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.file_addresses import MANIFEST
from generator.output.files import Output
from generator.output.site_before import keep_noted
from generator.storage import Busy, Lock, Stamp, WrittenFile, clear, lock, reason

PATIENCE = 60.0
"""Seconds that a build waits for another one of the same site."""
MARKS = ("sitemap.xml", "404.html")
"""What a site holds, together, whichever program built it: such a folder may be replaced."""
OWN_MARK = MANIFEST.strip("/")
"""What only a site of ours holds, whatever else it lost."""
_HERE = -100
_EXCHANGE = 2


class NotPublished(Exception):
    """Why this build cannot take the site's place, in Vietnamese; the last site stands."""


@dataclass(slots=True)
class NewSite:
    """The folder that is built, and the right to publish it."""

    destination: Path
    folder: Path
    _lock: Lock
    unchanged: set[str] = field(default_factory=set)
    """Addresses whose files stand in the folder already, as they were noted."""
    noted: dict[str, WrittenFile] = field(default_factory=dict)
    """What is known of files below the folder, by address, once they are written."""

    @classmethod
    def begin(
        cls, site: Path, waiting: Callable[[str], None], patience: float = PATIENCE
    ) -> "NewSite":
        """Lock the site, sweep what killed builds left, and return a new, empty folder.

        A symlink stays one: what it points to is replaced. Raises NotPublished when another
        build goes on, or when `site` is nothing that a folder may take the place of.
        """
        destination = Path(os.path.realpath(site))
        _refuse(destination)
        try:
            destination.parent.mkdir(parents=True, exist_ok=True)
            right = lock(destination.with_name(f".{destination.name}.lock"), patience, waiting)
        except Busy as busy:
            raise NotPublished(
                f"Đang có lần dựng khác của {destination.name}/ ({busy}). "
                "Đợi nó xong rồi chạy lại, hay dừng tiến trình ấy."
            ) from busy
        except OSError as error:
            raise NotPublished(f"Không ghi được trang mới: {reason(error)}.") from error
        new = cls(destination, destination.with_name(f".{destination.name}-new"), right)
        new.make()
        return new

    def make(self) -> None:
        """Make the folder anew. Raises NotPublished."""
        try:
            _mend(self.destination)
            clear(self.folder)
            self.folder.mkdir()
        except OSError as error:
            self._lock.release()
            raise NotPublished(f"Không ghi được trang mới: {reason(error)}.") from error

    def go_on(self, noted: Mapping[str, Stamp], apart: frozenset[str] = frozenset()) -> None:
        """Begin, while the folder is empty, with the site before the last and those of its files
        that are still as `noted`, by address; folders `apart` are left to those who fill them.

        What stands in the last site too is one file with it: whoever changes one removes it first.
        """
        before = _before(self.destination)
        if not before.is_dir() or before.is_symlink():
            return
        try:
            unchanged = keep_noted(before, noted, apart)
            self.folder.rmdir()
            before.rename(self.folder)
        except OSError:  # it is a gain of time alone
            self.folder.mkdir(exist_ok=True)
        else:
            self.unchanged = unchanged

    @property
    def output(self) -> Output:
        """Return what writes below the folder, and links to the site that stands."""
        return Output(self.folder, self.destination, self.unchanged, noted=self.noted)

    def publish(self) -> None:
        """Put the folder in the site's place, in one step where the system has one.

        Raises NotPublished; the last site then stands where it was.
        """
        before = _before(self.destination)
        try:
            replaced = _replace(self.folder, self.destination)
        except OSError as error:
            raise NotPublished(f"Không đặt được trang mới vào chỗ: {reason(error)}.") from error
        if replaced:
            with suppress(OSError):  # what cannot stay is removed with the rest
                clear(before)
                replaced.rename(before)
        self.abandon()

    def abandon(self) -> None:
        """Remove what is left beside the site, and let the next build begin."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.release()


def _refuse(destination: Path) -> None:
    if os.path.ismount(destination):
        raise NotPublished(
            f"{destination} là điểm gắn đĩa: cả thư mục không thể thay trong một bước. "
            f"Đặt site_dir là một thư mục ở trong, như {destination / 'trang'}."
        )
    if destination.is_symlink():
        raise NotPublished(f"{destination} là liên kết đi vòng tròn: xoá nó rồi dựng lại.")
    if destination.exists() and not destination.is_dir():
        raise NotPublished(f"{destination} là một tệp: xoá nó, hay đổi site_dir trong mkdocs.yml.")
    if destination.is_dir() and not _ours(destination):
        raise NotPublished(
            f"{destination} có tệp mà không phải một trang đã dựng: dựng vào đây sẽ xoá hết. "
            "Đổi site_dir trong mkdocs.yml, hay dọn thư mục ấy trước."
        )


def _ours(folder: Path) -> bool:
    """May its files go? Any other folder that holds some is somebody's."""
    marked = (folder / OWN_MARK).is_file() or all((folder / mark).is_file() for mark in MARKS)
    return marked or not any(folder.iterdir())


def _aside(site: Path) -> Path:
    return site.with_name(f".{site.name}-old")


def _before(site: Path) -> Path:
    return site.with_name(f".{site.name}-before")


def _mend(site: Path) -> None:
    """Put the last site back when a build was killed between the two steps of `_replace`."""
    aside = _aside(site)
    if aside.is_dir() and not aside.is_symlink() and not site.exists():
        aside.rename(site)
    else:
        clear(aside)


def _replace(new: Path, site: Path) -> Path | None:
    """Put `new` in the place of `site`; return where the one that was replaced now is."""
    if not site.exists():
        new.rename(site)
        return None
    if _exchange(new, site):
        return new
    aside = _aside(site)
    site.rename(aside)
    try:
        new.rename(site)
    except OSError:
        aside.rename(site)
        raise
    return aside


def _exchange(new: Path, site: Path) -> bool:
    """Swap two folders in one step; False where the system or the file system cannot.

    Raises OSError when it can but may not.
    """
    swap = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if swap is None:
        return False
    if swap(_HERE, os.fsencode(new), _HERE, os.fsencode(site), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(site))
