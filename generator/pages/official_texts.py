"""The pages of the registers of official texts, and their indexes by issuer and by year."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import OfficialText
from generator.pages.news import index_pages
from generator.pages.page import Head, Page
from generator.pages.paging import REGISTER_SIZE, Leaf, Pager, paged
from generator.pages.registers import (
    ISSUERS_URL,
    ROOT,
    URL,
    YEARS_URL,
    LinkGroup,
    Register,
    issuer_links,
    registers,
    year_links,
)
from generator.pages.text_rows import TextRow, text_row
from generator.site import Site
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class OfficialTextsView:
    title: str
    caption: str
    groups: tuple[LinkGroup, ...]
    rows: tuple[TextRow, ...]
    empty: str
    pager: Pager | None
    data_url: str


def official_texts_pages(site: Site) -> Iterator[Page]:
    """Return the whole register and the narrower ones, 50 texts a page."""
    for register in registers(site):
        for leaf in paged(register.url, register.texts, REGISTER_SIZE):
            head, view = _head(register, leaf), _view(site, register, leaf)
            yield Page(leaf.url, "official-texts.html", head, view)
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
        styles=("official-texts",),
    )


def _view(site: Site, register: Register, leaf: Leaf[OfficialText]) -> OfficialTextsView:
    groups = tuple(group for group in register.groups if len(group.links) > 1)
    return OfficialTextsView(
        title=register.title + leaf.heading,
        caption=_caption(site, leaf),
        groups=groups if leaf.number == 1 else (),
        rows=tuple(text_row(site, text) for text in leaf.items),
        empty="" if leaf.items else "Cổng chưa có văn bản nào.",
        pager=leaf.pager if leaf.pager.shown else None,
        data_url="/du-lieu/" if register.url == URL else "",
    )


def _caption(site: Site, leaf: Leaf[OfficialText]) -> str:
    count = format_number(leaf.count)
    shown = count
    if leaf.pager.shown:
        first, last = leaf.start + 1, leaf.start + len(leaf.items)
        shown = f"Từ {format_number(first)} đến {format_number(last)} trong {count}"
    today = format_date(site.today)
    return f"{shown} văn bản, mới nhất trước. Tình trạng tính đến ngày {today}."
