"""Makes what a plan lists, or takes it as an earlier build made it.

Each page and file is a function of its value, the edition and the templates.
"""

import hashlib
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Generic, TypeVar

from generator.pages import Asset, SearchEntry
from generator.plan import Plan
from generator.plan.key import Memo
from generator.plan.planned import AnyFile, AnyPage
from generator.progress import SILENT, Progress
from generator.render.environment import theme_environment
from generator.render.frame import frame
from generator.render.page import Renderer
from generator.search.collect import page_document
from generator.storage import LASTING, Cache
from generator.workers import MANY, Stage

PAGE, FILE = "page", "file"
T = TypeVar("T")
PageParts = tuple[bytes, SearchEntry | None, str | None]
"""HTML, how the search finds it, and what it is given of it."""


@dataclass(frozen=True, slots=True)
class MadePage:
    """`document` is what the search is given of the page; None when it does not find it."""

    url: str
    html: bytes
    entry: SearchEntry | None
    document: str | None


@dataclass(frozen=True, slots=True)
class Row(Generic[T]):
    """What was made, and the key to keep it under; none where nothing is kept."""

    value: T
    key: bytes = b""
    is_new: bool = False


@dataclass(frozen=True)
class Maker:
    """`searched` says whether anyone asks for documents; `memo` lives as long as the plan."""

    plan: Plan
    theme: Path
    cache: Cache
    searched: bool = True
    memo: Memo = field(default_factory=dict)

    @cached_property
    def renderer(self) -> Renderer:
        return Renderer.of(theme_environment(self.theme, self.cache), frame(self.plan.edition))

    @cached_property
    def templates(self) -> bytes:
        """A digest of all templates: a page is made anew when any of them changes."""
        digest = hashlib.blake2b(digest_size=16)
        for file in sorted(self.theme.rglob("*.html")):
            data = file.read_bytes()
            digest.update(f"{file.relative_to(self.theme)} {len(data)}\n".encode() + data)
        return digest.digest()

    def pages(
        self, progress: Progress = SILENT, stage: "Stage[Maker] | None" = None
    ) -> Iterator[MadePage]:
        stage = stage if self._is_much(self.plan.pages, PAGE) else None
        if stage:
            self.renderer.load_templates()
        rows = self._rows(Maker.page, self.plan.pages, "Làm trang", progress, stage)
        for planned, row in zip(self.plan.pages, rows, strict=True):
            if row.is_new:
                self.cache.keep(PAGE, row.key, _packed(row.value))
            elif row.key:
                self.cache.use(PAGE, row.key)
            yield MadePage(planned.url, *row.value)

    def files(
        self, progress: Progress = SILENT, stage: "Stage[Maker] | None" = None
    ) -> Iterator[Asset]:
        stage_name = "Làm tệp dữ liệu, ảnh chia sẻ"
        stage = stage if self._is_much(self.plan.files, FILE, LASTING) else None
        rows = self._rows(Maker.file, self.plan.files, stage_name, progress, stage)
        for planned, row in zip(self.plan.files, rows, strict=True):
            if row.is_new:
                self.cache.keep(_kind(planned), row.key, row.value)
            elif row.key:
                self.cache.use(_kind(planned), row.key)
            yield Asset(planned.url, row.value)

    def _is_much(self, planned: Sequence[object], *kinds: str) -> bool:
        """Is there so much to make that it is worth sharing? What is kept is a quarter of work."""
        kept_rows = sum(map(self.cache.count, kinds))
        return len(planned) - kept_rows * 3 // 4 >= MANY

    def _rows(
        self,
        make: "Callable[[Maker, int], Row[T]]",
        planned: Sequence[object],
        stage_name: str,
        progress: Progress,
        stage: "Stage[Maker] | None",
    ) -> "Iterator[Row[T]]":
        places = range(len(planned))
        here = map(partial(make, self), places)
        rows = stage.results(self, make, places) if stage else here
        return (row for _, row in zip(progress.follow(stage_name, places), rows, strict=True))

    def page(self, place: int) -> "Row[PageParts]":
        """Return a page of the plan, made now unless an earlier build made it."""
        planned = self.plan.pages[place]
        value = planned.value()
        if not self.cache.keeps:
            return Row(self._made(planned, value))
        key = self.templates + planned.key_of(value, self.plan.edition, self.memo)
        row = self.cache.value(PAGE, key)
        if row is not None:
            return Row(pickle.loads(row), key)
        return Row(self._made(planned, value), key, is_new=True)

    def _made(self, planned: AnyPage, value: object) -> PageParts:
        page, entry = planned.made_of(value, self.plan.edition)
        rendered = self.renderer.rendered(page)
        wanted = entry is not None and (self.searched or self.cache.keeps)
        document = page_document(page, entry, rendered.content) if entry and wanted else None
        return rendered.html.encode(), entry, document

    def file(self, place: int) -> "Row[bytes]":
        """Return a file of the plan, made now unless an earlier build made it."""
        planned = self.plan.files[place]
        value, edition = planned.value(), self.plan.edition
        if not self.cache.keeps:
            return Row(planned.made_of(value, edition).data)
        key = planned.key_of(value, edition, self.memo)
        data = self.cache.value(_kind(planned), key)
        if data is not None:
            return Row(data, key)
        return Row(planned.made_of(value, edition).data, key, is_new=True)


def _kind(planned: AnyFile) -> str:
    return FILE if planned.dated else LASTING


def _packed(value: object) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
