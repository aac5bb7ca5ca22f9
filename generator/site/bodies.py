"""Every record's body, rendered once: the checks and the pages both read the result."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from generator.markdown import Request, render_body
from generator.model import (
    Article,
    Body,
    CalendarEvent,
    Figure,
    OfficialText,
    Record,
    Region,
    RegionId,
    TextKind,
    Version,
)
from generator.model.addresses import relative_root
from generator.model.origin import Origin
from generator.site.addresses import Addresses
from generator.site.texts.register import full_texts, register, resolver


def bodies(
    records: Iterable[Record], texts: Iterable[OfficialText], addresses: Addresses, today: date
) -> Iterator[tuple[Record, Body]]:
    """Render the records' bodies, one after the other."""
    held = tuple(texts)
    known = register(held, addresses.vocabulary)
    full = full_texts(held)
    for record in records:
        origin = record.origin
        request = Request(
            base_url=relative_root(record.url),
            resolve=resolver(known, full, _as_of(record, today), _regions(record)),
            address=_address(addresses, origin),
            legal=isinstance(record, OfficialText) and record.text is TextKind.FULL,
            quotes=tuple(figure.quote for figure in figures_of(record)),
        )
        yield record, render_body(origin.body, origin.body_line, request)


def version_bodies(
    texts: Iterable[OfficialText], addresses: Addresses
) -> Iterator[tuple[OfficialText, Version, Body]]:
    """Render the later wordings of full texts; each cites what was there on its own day."""
    held = tuple(texts)
    if not any(text.versions for text in held):
        return
    known, full = register(held, addresses.vocabulary), full_texts(held)
    for text in held:
        for version in text.versions:
            request = Request(
                base_url=relative_root(text.url),
                resolve=resolver(known, full, version.date, text.regions),
                address=_address(addresses, text.origin),
                legal=True,
                quotes=tuple(figure.quote for figure in text.figures),
            )
            yield text, version, render_body(version.origin.body, 1, request)


def figures_of(record: Record) -> tuple[Figure, ...]:
    """Return the figures a record reports; other records report none."""
    return record.figures if isinstance(record, Article | OfficialText) else ()


def _as_of(record: Record, today: date) -> date:
    if isinstance(record, Article):
        return record.day
    return (record.issued or today) if isinstance(record, OfficialText) else today


def _regions(record: Record) -> tuple[RegionId, ...]:
    if isinstance(record, Article | OfficialText | CalendarEvent):
        return record.regions
    return (record.id,) if isinstance(record, Region) else ()


def _address(addresses: Addresses, origin: Origin) -> Callable[[str], str | None]:
    return lambda href: addresses.of_link(href, origin.path)
