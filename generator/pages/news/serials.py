"""Serials: their index, the parts of each, and the box on an article that is one of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading
from generator.model import Edition, Serial
from generator.model.addresses import SERIALS
from generator.pages.news.lists import Heading, article_list_page, index_page
from generator.pages.page import Crumb, Page
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.structured_data import Thing, structured_all, thing
from generator.site.news.serial_links import PartLink, PlaceInSerial, SerialIndex, SerialList
from generator.text import format_number

SERIALS_CRUMB = Crumb("Chuyên đề", SERIALS)


@dataclass(frozen=True, slots=True)
class PartStep:
    """The part before or after; `way` is `Kỳ trước`, `rel` what browsers call it."""

    way: str
    rel: str
    part: str
    url: str
    title: Markup


@dataclass(frozen=True, slots=True)
class SerialBox:
    """`place` is `Kỳ 2/4`."""

    place: str
    serial: NamedLink
    steps: tuple[PartStep, ...]


def serial_list_page(serial_list: SerialList, edition: Edition) -> Page:
    serial, page = serial_list.serial, serial_list.page
    head = Heading(
        title=serial.name,
        intro=serial.description or f"Chuyên đề nhiều kỳ: {serial.name}.",
        trail=(SERIALS_CRUMB, Crumb(serial.name, serial.url)),
        structured_data=structured_all(_described(serial_list, edition)),
    )
    parts = tuple(f"Kỳ {number}" for number, _ in page.items)
    return article_list_page(head, page.map(lambda row: row[1]), parts)


def serial_index_page(index: SerialIndex, edition: Edition) -> Page:
    intro = "Những loạt bài nhiều kỳ, đọc theo thứ tự."
    entries = index.page.map(
        lambda row: CountedLink(
            row[0].name, row[0].url, f"{format_number(row[1])} kỳ", row[0].description
        )
    )
    return index_page(SERIALS_CRUMB.label, intro, entries)


def serial_box(place: PlaceInSerial | None) -> SerialBox | None:
    """Return the box of an article that is part of a serial."""
    if not place:
        return None
    of = f"/{place.last}" if place.last > 1 else ""
    serial = NamedLink(place.serial.name, place.serial.url)
    return SerialBox(f"Kỳ {place.number}{of}", serial, tuple(_steps(place)))


def serial_data(place: PlaceInSerial | None, edition: Edition) -> Thing:
    """Return the serial that an article is part of, as schema.org names it."""
    return _named(place.serial, edition) if place else {}


def _named(serial: Serial, edition: Edition, **more: object) -> Thing:
    address = edition.absolute(serial.url)
    return thing("CreativeWorkSeries", name=serial.name, url=address, **more)


def _described(serial_list: SerialList, edition: Edition) -> Thing:
    parts = [
        thing(
            "NewsArticle",
            headline=link.article.title,
            url=edition.absolute(link.article.url),
            position=link.number,
        )
        for link in serial_list.links
    ]
    serial = serial_list.serial
    return _named(serial, edition, description=serial.description, inLanguage="vi", hasPart=parts)


def _steps(place: PlaceInSerial) -> Iterator[PartStep]:
    if place.before:
        yield _step("Kỳ trước", "prev", place.before)
    if place.after:
        yield _step("Kỳ sau", "next", place.after)


def _step(way: str, rel: str, link: PartLink) -> PartStep:
    return PartStep(way, rel, f"Kỳ {link.number}", link.article.url, heading(link.article.title))
