"""Every record's body, rendered once: the checks and the pages both read the result."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

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
    TextKind,
    Version,
)
from generator.model.addresses import relative_root
from generator.model.origin import Origin
from generator.site.addresses import Addresses
from generator.site.files import find_picture
from generator.site.remembered import BodyMemory
from generator.site.texts.register import full_texts as full_texts_of
from generator.site.texts.register import register, resolver
from generator.storage import Cache


def bodies(
    records: Iterable[Record],
    content: Content,
    addresses: Addresses,
    today: date,
    cache: Cache,
) -> Iterator[tuple[Record, Body]]:
    """Render the records' bodies, one after the other."""
    all_texts = content.texts
    numbers = register(all_texts, addresses.vocabulary)
    full_texts = full_texts_of(all_texts)
    memory = BodyMemory.of(cache, numbers, full_texts)
    for record in records:
        origin, day, regions = record.origin, _day_of_reading(record, today), _regions(record)
        request = BodyRequest(
            relative_root=relative_root(record.url),
            resolve=resolver(numbers, day, regions),
            address_of=_link_reader(addresses, origin),
            full_texts=full_texts,
            legal=isinstance(record, OfficialText) and record.text is TextKind.FULL,
            own_words=not isinstance(record, OfficialText) or record.text is TextKind.FULL,
            quotes=tuple(figure.quote for figure in figures_of(record)),
            picture_of=_picture_reader(content, origin),
        )
        yield record, memory.body(origin, request, day, regions)


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
