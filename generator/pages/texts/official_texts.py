"""The pages of the registers of official texts, and their indexes by issuer and by year."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import OfficialText
from generator.pages.news.lists import index_pages
from generator.pages.page import Head, Page
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.paging import REGISTER_SIZE, Leaf, Pager, paged
from generator.pages.parts.text_rows import TextRow, text_row
from generator.pages.texts.changes import URL as CHANGES_URL
from generator.pages.texts.filters import FilterField, filter_fields
from generator.pages.texts.registers import (
    IN_FORCE_URL,
    ISSUERS_URL,
    ROOT,
    URL,
    YEARS_URL,
    LinkGroup,
    Register,
    in_force,
    issuer_links,
    registers,
    year_links,
)
from generator.site import Site
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class OfficialTextsView:
    title: str
    caption: str
    note: str
    groups: tuple[LinkGroup, ...]
    filters: tuple[FilterField, ...]
    in_force: CountedLink | None
    """On the whole register only, as are the filters and the address of the changes."""
    changes_url: str
    rows: tuple[TextRow, ...]
    empty: str
    pager: Pager | None
    data_url: str


def official_texts_pages(site: Site) -> Iterator[Page]:
    """Return the whole register and the narrower ones, 50 texts a page."""
    for register in registers(site):
        for leaf in paged(register.url, register.texts, REGISTER_SIZE):
            head, view = _head(register, leaf), _view(site, register, leaf)
            yield Page(leaf.url, "texts/official-texts.html", head, view)
    by_issuer, by_year = issuer_links(site), year_links(site)
    yield from index_pages(
        ISSUERS_URL, "Cơ quan ban hành", "Văn bản xếp theo cơ quan ban hành.", by_issuer, ROOT
    )
    yield from index_pages(
        YEARS_URL, "Năm ban hành", "Văn bản xếp theo năm ban hành.", by_year, ROOT
    )


def _head(register: Register, leaf: Leaf[OfficialText]) -> Head:
    return Head(
        title=register.title + leaf.heading,
        description=f"{register.title}: {format_number(leaf.count)} văn bản, mới nhất trước.",
        kind="official-texts",
        section="van-ban",
        trail=(*register.trail, *leaf.trail),
        feeds=register.feeds,
    )


def _is_whole(register: Register, leaf: Leaf[OfficialText]) -> bool:
    """Is this the first page of all texts, where they are filtered?"""
    return register.url == URL and leaf.number == 1


def _view(site: Site, register: Register, leaf: Leaf[OfficialText]) -> OfficialTextsView:
    groups = tuple(group for group in register.groups if len(group.links) > 1)
    whole = _is_whole(register, leaf)
    count = format_number(len(in_force(site))) if whole else ""
    return OfficialTextsView(
        title=register.title + leaf.heading,
        caption=_caption(site, leaf),
        note=register.note,
        groups=groups if leaf.number == 1 else (),
        filters=filter_fields(site) if whole else (),
        in_force=CountedLink("Còn hiệu lực hôm nay", IN_FORCE_URL, count) if whole else None,
        changes_url=CHANGES_URL if whole else "",
        rows=tuple(text_row(site, text) for text in leaf.items),
        empty="" if leaf.items else _empty(register),
        pager=leaf.pager if leaf.pager.shown else None,
        data_url="/du-lieu/" if register.url == URL else "",
    )


def _empty(register: Register) -> str:
    if register.url == IN_FORCE_URL:
        return "Cổng chưa có văn bản nào được xác nhận còn hiệu lực."
    return "Cổng chưa có văn bản nào."


def _caption(site: Site, leaf: Leaf[OfficialText]) -> str:
    count = format_number(leaf.count)
    shown = count
    if leaf.pager.shown:
        first, last = leaf.start + 1, leaf.start + len(leaf.items)
        shown = f"Từ {format_number(first)} đến {format_number(last)} trong {count}"
    today = format_date(site.today)
    return f"{shown} văn bản, mới nhất trước. Tình trạng tính đến ngày {today}."
