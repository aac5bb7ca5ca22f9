"""Makes what a plan lists, or takes it as an earlier build made it.

Each page and file is a function of its value, the edition and the templates.
"""

import hashlib
import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

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

PAGE, FILE = "page", "file"


@dataclass(frozen=True, slots=True)
class MadePage:
    """`document` is what the search is given of the page; None when it does not find it."""

    url: str
    html: bytes
    entry: SearchEntry | None
    document: str | None


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
        return Renderer.of(theme_environment(self.theme), frame(self.plan.edition))

    @cached_property
    def templates(self) -> bytes:
        """A digest of all templates: a page is made anew when any of them changes."""
        digest = hashlib.blake2b(digest_size=16)
        for file in sorted(self.theme.rglob("*.html")):
            data = file.read_bytes()
            digest.update(f"{file.relative_to(self.theme)} {len(data)}\n".encode() + data)
        return digest.digest()

    def pages(self, progress: Progress = SILENT) -> Iterator[MadePage]:
        return map(self._page, progress.follow("Làm trang", self.plan.pages))

    def files(self, progress: Progress = SILENT) -> Iterator[Asset]:
        return map(self._file, progress.follow("Làm tệp dữ liệu, ảnh chia sẻ", self.plan.files))

    def _page(self, planned: AnyPage) -> MadePage:
        if not self.cache.keeps:
            return self._made(planned, planned.value())
        value = planned.value()
        key = self.templates + planned.key_of(value, self.plan.edition, self.memo)
        row = self.cache.value(PAGE, key)
        if row is not None:
            return MadePage(planned.url, *pickle.loads(row))
        page = self._made(planned, value)
        row = pickle.dumps((page.html, page.entry, page.document), pickle.HIGHEST_PROTOCOL)
        self.cache.keep(PAGE, key, row)
        return page

    def _made(self, planned: AnyPage, value: object) -> MadePage:
        page, entry = planned.made_of(value, self.plan.edition)
        rendered = self.renderer.rendered(page)
        wanted = entry is not None and (self.searched or self.cache.keeps)
        document = page_document(page, entry, rendered.content) if entry and wanted else None
        return MadePage(page.url, rendered.html.encode(), entry, document)

    def _file(self, planned: AnyFile) -> Asset:
        value = planned.value()
        if not self.cache.keeps:
            return planned.made_of(value, self.plan.edition)
        key = planned.key_of(value, self.plan.edition, self.memo)
        kind = FILE if planned.dated else LASTING
        data = self.cache.value(kind, key)
        if data is None:
            data = planned.made_of(value, self.plan.edition).data
            self.cache.keep(kind, key, data)
        return Asset(planned.url, data)
