"""Serials with their parts, and where among them an article stands."""

from generator.model import Article, Serial
from generator.model.addresses import SERIALS
from generator.site.linking import article_card
from generator.site.news.serial_links import PartLink, PlaceInSerial, SerialIndex, SerialList
from generator.site.news.serial_parts import part_number
from generator.site.paging import NEWS_SIZE, REGISTER_SIZE, page_of_items
from generator.site.site import Site
from generator.text import collation_key


def serials(site: Site) -> tuple[Serial, ...]:
    """Return the serials that readers can read something of, in Vietnamese order."""
    words = site.vocabulary.serials
    return tuple(
        sorted((words[id_] for id_ in site.parts), key=lambda serial: collation_key(serial.name))
    )


def serial_list(site: Site, serial: Serial, page_number: int) -> SerialList:
    articles = site.parts[serial.id]
    page = page_of_items(serial.url, articles, page_number, NEWS_SIZE)
    return SerialList(
        serial,
        page.map(lambda article: (part_number(article), article_card(site, article))),
        tuple(_link(site, article) for article in articles),
    )


def serial_index(site: Site, page_number: int) -> SerialIndex:
    rows = [(serial, len(site.parts[serial.id])) for serial in serials(site)]
    return SerialIndex(page_of_items(SERIALS, rows, page_number, REGISTER_SIZE))


def place_in_serial(site: Site, article: Article) -> PlaceInSerial | None:
    """Return where an article stands in its serial, with the parts beside it."""
    if not article.part:
        return None
    parts = site.parts[article.part.serial]
    place = parts.index(article)
    beside = [parts[at] if 0 <= at < len(parts) else None for at in (place - 1, place + 1)]
    before, after = (_link(site, other) if other else None for other in beside)
    serial = site.vocabulary.serials[article.part.serial]
    return PlaceInSerial(serial, article.part.number, part_number(parts[-1]), before, after)


def _link(site: Site, article: Article) -> PartLink:
    return PartLink(part_number(article), site.article_links[article.url])
