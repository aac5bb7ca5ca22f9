"""One visit to a shared folder: new files are answered, approved ones are published.

A visit may end at any moment, killed or without power: what it left undone, the next one does. That
a file was published is known from the repository itself, which holds the sum of what it came from.
"""

import hashlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.importing.beside import shelf_of
from generator.inbox.agreed import Agreed
from generator.inbox.answer_page import answer_page
from generator.inbox.article import Brought, bring
from generator.inbox.aside import tell_aside
from generator.inbox.beside import stamps_beside
from generator.inbox.places import APPROVED, Places, orphans, ready, result_of
from generator.inbox.states import of_another, replacing, unsound
from generator.inbox.work_tree import NotDone, Rejected, WorkTree
from generator.programs import run
from generator.storage import read_plain, write_whole

LONGEST_BUILD = 1800.0
"""Seconds."""
TRIES = 5
"""How often a file is committed anew when others push at the same time."""


@dataclass(frozen=True, slots=True)
class Visit:
    """`settle` is for how many seconds a file must lie still; `owner` names who put it there."""

    places: Places
    tree: WorkTree
    now: datetime
    settle: float
    owner: Callable[[Path], str]

    def make(self) -> Iterator[str]:
        """Answer and publish; yield a line on each file. Raises NotDone, OSError, TooSlow."""
        self.places.make()
        self.tree.refresh()
        self._sweep_answers()
        for file in ready(self.places.approved, self.settle):
            yield self._publish(file)
        self._answer_new()
        self._sweep_answers()
        self._sweep_previews()
        tell_aside(self.places)

    def _publish(self, file: Path) -> str:
        for _ in range(TRIES):
            self.tree.refresh()
            shelves = (self.places.folder, *self.places.published_with(file))
            brought = bring(file, self.tree.root, self.now, shelves)
            if not brought.is_there and not brought.is_sound:
                self._tell(file, "Chưa đăng được. Sửa trong tệp Word rồi thả lại.", brought)
                return f"{file.name}: chưa đăng được"
            if brought.is_renamed and not self._agreed.was_said(file, brought.path):
                alike, words = of_another(brought)
                self._tell(file, words, brought)
                return f"{file.name}: chưa đăng, vì {alike} đã có"
            try:
                if not brought.is_there:
                    self._commit(file, brought)
                break
            except Rejected:
                continue
        else:
            raise NotDone(f"{file.name}: có người khác đẩy lên liên tục; lần sau thử lại.")
        self._put_away(file, brought)
        return f"{file.name}: đã đăng ở {brought.url}"

    def _commit(self, file: Path, brought: Brought) -> None:
        message = f"Đăng: {brought.title}\n\nTừ tệp {file.name}, duyệt qua thư mục {APPROVED}."
        self.tree.commit(self.tree.changed, self.owner(file), message)
        self.tree.push()

    def _put_away(self, file: Path, brought: Brought) -> None:
        self._agreed.forget(file)
        folder = self.places.published / f"{self.now:%Y-%m}"
        folder.mkdir(exist_ok=True)
        result_of(file).unlink(missing_ok=True)
        target, number = folder / file.name, 1
        while target.exists():
            number += 1
            target = folder / f"{file.stem}-{number}{file.suffix}"
        file.rename(target)
        self._put_pictures_away(file, brought, target)
        state = f"Đã duyệt. Trang ở địa chỉ {brought.url}, hiện ra ở lần dựng cổng kế tiếp."
        state += " Trang cũ ở địa chỉ ấy đã được thay." if brought.replaces else ""
        self._write(result_of(target), answer_page(target.name, state, brought, ""))

    def _put_pictures_away(self, file: Path, brought: Brought, target: Path) -> None:
        """The pictures that lay beside a file go with it."""
        used = brought.result.draft.pictures if brought.result.draft else {}
        for folder in (file.parent, self.places.folder):
            for name in filter(used.__contains__, shelf_of((folder,))):
                (folder / name).rename(target.with_name(name))

    def _answer_new(self) -> None:
        seen = self._seen()
        answered = {}
        for file in ready(self.places.folder, self.settle):
            try:
                sums = (hashlib.sha256(read_plain(file)).hexdigest(), *stamps_beside(file))
                key = " ".join((*sums, self.tree.head))
            except FileNotFoundError:  # moved away meanwhile
                continue
            if seen.get(file.name) != key or not result_of(file).exists():
                self._answer(file)
            answered[file.name] = key
            self._remember(seen | answered)
        self._remember(answered)

    def _answer(self, file: Path) -> None:
        self.tree.refresh()
        shelves = tuple(self.places.published_with(file))
        brought = bring(file, self.tree.root, self.now, shelves)
        if brought.is_there:
            self._tell(file, f"Tệp này đã đăng rồi: {brought.url}.", brought)
            return
        preview = self._preview(file, brought) if brought.is_sound else ""
        state = unsound(brought)
        if brought.is_sound:
            state = f"Đăng được. Ai có quyền duyệt thì chuyển tệp vào thư mục {APPROVED}."
            if brought.replaces:
                state += replacing(brought, self.tree.was_edited(brought.path))
                self._agreed.say(file, brought.path)
        self._tell(file, state, brought, preview)

    def _preview(self, file: Path, brought: Brought) -> str:
        """Build the whole site with the record in it; return its page, seen from the file."""
        folder, new = self.places.preview(file), self.places.own / "xem-truoc"
        built = run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", new],
            patience=LONGEST_BUILD,
            check=False,
            folder=self.tree.root,
        )
        shutil.rmtree(folder, ignore_errors=True)
        if built.returncode:
            return ""
        new.rename(folder)
        return f"{folder.relative_to(self.places.folder).as_posix()}{brought.url}index.html"

    def _sweep_answers(self) -> None:
        """What is answered beside a file that was moved away would be taken for another's."""
        for folder in (self.places.folder, self.places.approved):
            for page in orphans(folder):
                page.unlink()

    def _sweep_previews(self) -> None:
        waiting = {file.name for file in ready(self.places.folder, 0)}
        for folder in (self.places.preview(self.places.folder).parent).iterdir():
            if folder.name not in waiting:
                shutil.rmtree(folder, ignore_errors=True)

    def _tell(self, file: Path, state: str, brought: Brought, preview: str = "") -> None:
        self._write(result_of(file), answer_page(file.name, state, brought, preview))

    @staticmethod
    def _write(page: Path, words: str) -> None:
        write_whole(page, words.encode())

    @property
    def _agreed(self) -> Agreed:
        return Agreed(self.places.own / "da-bao.json")

    @property
    def _memory(self) -> Path:
        return self.places.own / "da-xem.json"

    def _seen(self) -> dict[str, str]:
        try:
            seen = json.loads(read_plain(self._memory))
        except (OSError, ValueError):
            return {}
        return seen if isinstance(seen, dict) else {}

    def _remember(self, seen: dict[str, str]) -> None:
        write_whole(self._memory, json.dumps(seen, ensure_ascii=False, indent=0).encode())
