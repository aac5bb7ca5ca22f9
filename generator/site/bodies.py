"""Every record's body, rendered once: the checks and the pages both read the result."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial

from generator.citations import Register
from generator.markdown import BodyRequest, render_body
from generator.model import (
    Article,
    Body,
    CalendarEvent,
    Content,
    Figure,
    OfficialText,
    PictureFile,
    Record,
    Region,
    RegionId,
    TextId,
    TextKind,
    Version,
    WrittenPage,
)
from generator.model.addresses import relative_root
from generator.model.origin import Origin
from generator.progress import SILENT, Progress
from generator.site.addresses import Addresses
from generator.site.body_keys import Asking
from generator.site.body_rows import PackedBody
from generator.site.files import find_picture
from generator.site.remembered import BODY, BodyMemory
from generator.site.texts.register import full_texts as full_texts_of
from generator.site.texts.register import register, resolver
from generator.storage import Cache
from generator.workers import MANY, Stage

RENDERING = "Soạn nội dung"


@dataclass(frozen=True)
class BodyWork:
    """What the bodies of records are rendered from, each by its place among them; the hand-written
    pages by the `extensions` of the host's Markdown."""

    records: tuple[Record, ...]
    content: Content
    addresses: Addresses
    today: date
    cache: Cache = field(default_factory=Cache)
    extensions: frozenset[str] = frozenset()

    @cached_property
    def _numbers(self) -> Register:
        words = self.addresses.vocabulary
        results, texts = self.cache.results("register", words), self.content.texts
        return results.of(partial(register, texts, words), *texts)  # type: ignore[no-any-return]

    @cached_property
    def _full_texts(self) -> frozenset[TextId]:
        return full_texts_of(self.content.texts)

    @cached_property
    def memory(self) -> BodyMemory:
        ground = self.today, self.extensions
        return BodyMemory.of(self.cache, self._numbers, self._full_texts, ground)

    def known(self, place: int) -> Body | None:
        """Return a body that an earlier build rendered as this one would."""
        return self.memory.known(self.records[place], partial(self._asking, place))

    def packed(self, place: int) -> PackedBody:
        """Return a body rendered now, for another process."""
        return self.memory.rendered(self._asking(place))

    def unpacked(self, place: int, packed: PackedBody) -> Body:
        """Return a body that another process rendered."""
        return self.memory.unpacked(self._asking(place), packed)

    def new(self, place: int) -> Body:
        """Return a body rendered now."""
        return self.memory.new(self._asking(place))

    def _asking(self, place: int) -> Asking:
        record = self.records[place]
        origin, day, regions = record.origin, _day_of_reading(record, self.today), _regions(record)
        request = BodyRequest(
            relative_root=relative_root(record.url),
            resolve=resolver(self._numbers, day, regions),
            address_of=_link_reader(self.addresses, origin),
            full_texts=self._full_texts,
            legal=isinstance(record, OfficialText) and record.text is TextKind.FULL,
            own_words=not isinstance(record, OfficialText) or record.text is TextKind.FULL,
            quotes=tuple(figure.quote for figure in figures_of(record)),
            own=record.id if isinstance(record, OfficialText) else None,
            extensions=self.extensions if isinstance(record, WrittenPage) else None,
            picture_of=_picture_reader(self.content, origin),
        )
        return Asking(type(record).__name__, origin, request, day, regions)


def bodies(
    work: BodyWork, stage: Stage[BodyWork] | None = None, progress: Progress = SILENT
) -> dict[str, Body]:
    """Return the records' bodies by address; many are rendered by the stage's workers."""
    with work.cache.read_ahead(BODY):
        work.memory.take_shelves(work.records)
        rendered: dict[str, Body | None] = {
            record.url: work.known(place) for place, record in enumerate(work.records)
        }
    missing = [place for place, record in enumerate(work.records) if not rendered[record.url]]
    new_bodies = _made(work, missing, stage)
    for place, body in zip(progress.follow(RENDERING, missing), new_bodies, strict=True):
        rendered[work.records[place].url] = body
    work.memory.write()
    return {url: body for url, body in rendered.items() if body}


def _made(work: BodyWork, places: Sequence[int], stage: Stage[BodyWork] | None) -> Iterator[Body]:
    if stage is None or len(places) < MANY:
        return map(work.new, places)
    packed = stage.results(work, BodyWork.packed, places)
    return map(work.unpacked, places, packed)


def bodies_alone(
    origins: Iterable[Origin], texts: Iterable[OfficialText], addresses: Addresses, today: date
) -> Iterator[tuple[Origin, Body]]:
    """Render the bodies of files without a record, for what is wrong in them."""
    waiting = tuple(origins)
    if not waiting:
        return
    numbers = register(texts, addresses.vocabulary)
    for origin in waiting:
        request = BodyRequest(
            relative_root=".",
            resolve=resolver(numbers, today, ()),
            address_of=_link_reader(addresses, origin),
        )
        yield origin, render_body(origin.body, origin.body_line, request)


def version_bodies(
    content: Content, addresses: Addresses
) -> Iterator[tuple[OfficialText, Version, Body]]:
    """Render the later wordings of full texts; each cites what was there on its own day."""
    all_texts = content.texts
    if not any(text.versions for text in all_texts):
        return
    numbers, full_texts = register(all_texts, addresses.vocabulary), full_texts_of(all_texts)
    for text in all_texts:
        for version in text.versions:
            request = BodyRequest(
                relative_root=relative_root(text.url),
                resolve=resolver(numbers, version.date, text.regions),
                address_of=_link_reader(addresses, text.origin),
                full_texts=full_texts,
                legal=True,
                quotes=tuple(figure.quote for figure in text.figures),
                own=text.id,
                picture_of=_picture_reader(content, text.origin),
            )
            yield text, version, render_body(version.origin.body, 1, request)


def figures_of(record: Record) -> tuple[Figure, ...]:
    """Return the figures a record reports; other records report none."""
    return record.figures if isinstance(record, Article | OfficialText) else ()


def _day_of_reading(record: Record, today: date) -> date:
    if isinstance(record, Article):
        return record.told_on
    return (record.issued or today) if isinstance(record, OfficialText) else today


def _regions(record: Record) -> tuple[RegionId, ...]:
    if isinstance(record, Article | OfficialText | CalendarEvent):
        return record.regions
    return (record.id,) if isinstance(record, Region) else ()


def _picture_reader(content: Content, origin: Origin) -> Callable[[str], PictureFile | None]:
    return lambda name: find_picture(content, origin.path, name)


def _link_reader(addresses: Addresses, origin: Origin) -> Callable[[str], str | None]:
    return lambda href: addresses.of_link(href, origin.path)
