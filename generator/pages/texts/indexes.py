"""The issuers and the years of issue, each leading to its register."""

from collections.abc import Iterable
from typing import TypeVar

from generator.model import Edition
from generator.model.addresses import issue_year_url
from generator.pages.news.lists import ListView
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.paging import numbered, page_trail, pager_of
from generator.pages.texts.official_texts import ROOT
from generator.pages.texts.registers import ISSUERS_CRUMB, YEARS_CRUMB
from generator.site.paging import PageOfItems
from generator.site.texts.linked_registers import IssuerIndex, YearIndex
from generator.text import format_number

Key = TypeVar("Key")


def issuer_index_page(index: IssuerIndex, edition: Edition) -> Page:
    intro = "Văn bản xếp theo cơ quan ban hành."
    rows = (
        CountedLink(issuer.name, issuer.url, format_number(texts))
        for issuer, texts in index.page.items
    )
    return _index_page(ISSUERS_CRUMB, intro, index.page, rows)


def year_index_page(index: YearIndex, edition: Edition) -> Page:
    intro = "Văn bản xếp theo năm ban hành."
    rows = (
        CountedLink(str(year), issue_year_url(year), format_number(texts))
        for year, texts in index.page.items
    )
    return _index_page(YEARS_CRUMB, intro, index.page, rows)


def _index_page(
    crumb: Crumb, intro: str, page: PageOfItems[tuple[Key, int]], rows: Iterable[CountedLink]
) -> Page:
    title = numbered(crumb.label, page)
    trail = (ROOT, crumb, *page_trail(page))
    head = Head(title, intro, "list", trail=trail)
    view = ListView(title, intro, "", (), tuple(rows), (), "", pager_of(page))
    return Page(page.url, "news/list.html", head, view)
