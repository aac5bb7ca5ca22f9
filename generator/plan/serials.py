"""Articles in parts."""

from collections.abc import Iterator
from functools import partial

from generator.model.addresses import SERIALS
from generator.pages.news.serials import serial_index_page, serial_list_page
from generator.plan.planned import AnyPage, list_pages
from generator.site.news.serials import serial_index, serial_list, serials
from generator.site.paging import NEWS_SIZE
from generator.site.site import Site


def serial_pages(site: Site) -> Iterator[AnyPage]:
    """Plan each serial's page and their index; none as long as nobody can read a part of one."""
    listed = serials(site)
    if listed:
        yield from list_pages(SERIALS, len(listed), partial(serial_index, site), serial_index_page)
    for serial in listed:
        count, value = len(site.parts[serial.id]), partial(serial_list, site, serial)
        yield from list_pages(serial.url, count, value, serial_list_page, NEWS_SIZE)
