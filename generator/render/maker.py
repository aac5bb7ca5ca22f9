"""Makes what a plan lists, or takes it as an earlier build made it.

Each page and file is a function of its value, the edition and the templates.
"""

import hashlib
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from generator.plan import Plan
from generator.plan.key import Memo
from generator.plan.planned import AnyFile, AnyPage
from generator.progress import SILENT, Progress
from generator.render.environment import theme_environment
from generator.render.frame import frame
from generator.render.last_edition import LastEdition
from generator.render.made_file import MadeFile, PageParts, Row
from generator.render.page import Renderer
from generator.search.collect import page_document
from generator.storage import LASTING, Cache
from generator.workers import MANY, Stage

PAGE, FILE = "page", "file"
SOME = 50
"""New pages after which the rest is believed to be new too."""


@dataclass(frozen=True)
class Maker:
    """`searched` says whether anyone asks for documents; `memo` lives as long as the plan."""

    plan: Plan
    theme: Path
    cache: Cache
    searched: bool = True
    memo: Memo = field(default_factory=dict)
    last: LastEdition = field(default_factory=LastEdition)

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

    @cached_property
    def facts(self) -> bytes | None:
        """What pages follow from but for the words of bodies; None when nobody knows."""
        facts = self.plan.facts() if self.cache.keeps else None
        return facts and self.templates + facts

    @cached_property
    def _unchanged(self) -> Callable[[str], bool]:
        """Tell what is certainly as it was; nobody need be asked when nothing is known."""
        if not self.last.notes:
            return lambda url: False
        return self.last.unchanged(self.facts, self.plan.words() if self.facts else {})

    def pages(
        self, progress: Progress = SILENT, stage: "Stage[Maker] | None" = None
    ) -> Iterator[MadeFile]:
        places = self._places(self.plan.pages)
        rows, new = self._rows(Maker.page, places, stage), set(places)
        for place, planned in progress.follow("Làm trang", tuple(enumerate(self.plan.pages))):
            about = planned.url, PAGE, partial(self._made_page, place)
            yield self._made(*about, next(rows)) if place in new else self._standing(*about)

    def files(
        self, progress: Progress = SILENT, stage: "Stage[Maker] | None" = None
    ) -> Iterator[MadeFile]:
        stage_name, places = "Làm tệp dữ liệu, ảnh chia sẻ", self._places(self.plan.files)
        rows, new = self._rows(Maker.file, places, stage), set(places)
        for place, planned in progress.follow(stage_name, tuple(enumerate(self.plan.files))):
            about = planned.url, _kind(planned), partial(self._made_file, place)
            yield self._made(*about, next(rows)) if place in new else self._standing(*about)

    def _places(self, planned: Sequence[AnyPage | AnyFile]) -> list[int]:
        """Return the places of what may have become another."""
        unchanged = self._unchanged
        return [place for place, row in enumerate(planned) if not unchanged(row.url)]

    def _rows(
        self,
        make: "Callable[[Maker, int], Row]",
        places: Sequence[int],
        stage: "Stage[Maker] | None",
    ) -> Iterator[Row]:
        """Yield what is made; many new ones are shared: to look up what is kept costs less here."""
        new_rows = 0
        for position, place in enumerate(places):
            if stage and new_rows == SOME and len(places) - position >= MANY:
                self.renderer.load_templates()
                yield from stage.results(self, make, places[position:])
                return
            row = make(self, place)
            new_rows += row.is_new or not row.key
            yield row

    def _standing(self, url: str, kind: str, again: Callable[[], bytes]) -> MadeFile:
        """Return what the last edition has as it would be made."""
        note = self.last.notes[url]
        self.cache.use(kind, note.key)
        load = partial(self._kept, kind, note.key, again)
        return MadeFile(url, note.key, note.words, note, load)

    def _made(self, url: str, kind: str, again: Callable[[], bytes], row: Row) -> MadeFile:
        note = self.last.notes.get(url)
        if row.is_new and row.data is not None:
            self.cache.keep(kind, row.key, row.data)
        elif row.key:
            self.cache.use(kind, row.key)
        same = note if note and note.key == row.key else None
        load = (
            partial(self._kept, kind, row.key, again)
            if row.data is None
            else partial(_same, row.data)
        )
        return MadeFile(url, row.key, tuple(row.words), same, load)

    def _kept(self, kind: str, key: bytes, again: Callable[[], bytes]) -> bytes:
        """Return what is kept, or make it again where it was lost."""
        return self.cache.value(kind, key) or again()

    def page(self, place: int) -> Row:
        """Return a page of the plan, made now unless an earlier build made it."""
        planned = self.plan.pages[place]
        return self._row(planned, PAGE, self.templates, partial(self._page, planned))

    def file(self, place: int) -> Row:
        """Return a file of the plan, made now unless an earlier build made it."""
        planned = self.plan.files[place]
        return self._row(planned, _kind(planned), b"", partial(self._file, planned))

    def _row(
        self,
        planned: AnyPage | AnyFile,
        kind: str,
        around: bytes,
        make: Callable[[object], bytes],
    ) -> Row:
        value = planned.value()
        if not self.cache.keeps:
            return Row(make(value))
        own_key, words = planned.key_of(value, self.plan.edition, self.memo)
        key, note = around + own_key, self.last.notes.get(planned.url)
        if note and note.key == key:
            return Row(None, key, words)
        data = self.cache.value(kind, key)
        if data is not None:
            return Row(data, key, words)
        return Row(make(value), key, words, is_new=True)

    def _made_page(self, place: int) -> bytes:
        planned = self.plan.pages[place]
        return self._page(planned, planned.value())

    def _made_file(self, place: int) -> bytes:
        planned = self.plan.files[place]
        return self._file(planned, planned.value())

    def _page(self, planned: AnyPage, value: object) -> bytes:
        page, entry = planned.made_of(value, self.plan.edition)
        rendered = self.renderer.rendered(page)
        wanted = entry is not None and (self.searched or self.cache.keeps)
        document = page_document(page, entry, rendered.content) if entry and wanted else None
        parts: PageParts = (rendered.html.encode(), entry, document)
        return pickle.dumps(parts, pickle.HIGHEST_PROTOCOL)

    def _file(self, planned: AnyFile, value: object) -> bytes:
        return planned.made_of(value, self.plan.edition).data


def _kind(planned: AnyFile) -> str:
    return FILE if planned.dated else LASTING


def _same(data: bytes) -> bytes:
    return data
