"""A page of a register of official texts: its rows, and what leads on from it."""

from dataclasses import dataclass

from generator.model import Edition, Regime
from generator.model.addresses import CHANGES, DATA, IN_FORCE, TEXTS
from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.text_rows import TextRow, text_row
from generator.pages.texts.filters import FilterField, filter_fields
from generator.site.links import TextLink
from generator.site.paging import PageOfItems
from generator.site.texts.linked_registers import RegisterStart
from generator.site.texts.status import STATUS_LABELS, Status
from generator.text import format_date, format_number

ROOT = Crumb("Văn bản", TEXTS)
HOLDING = "Còn hiệu lực, đang thực hiện"
UNKNOWN = f"Văn bản không ghi tình trạng là {STATUS_LABELS[Status.NONE].lower()}."
Texts = PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """A row of narrower registers; `more` leads to a page with all of them."""

    title: str
    links: tuple[CountedLink, ...]
    more: NamedLink | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """What the pages of one register share; `trail` leads to the register itself."""

    title: str
    trail: tuple[Crumb, ...]
    groups: tuple[LinkGroup, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class OfficialTextsView:
    """`holding`, `filters` and `changes_url` are filled on the whole register's first page only,
    `data_url` on all of its pages; `unknown` tells what a row without status means."""

    title: str
    caption: str
    note: str
    unknown: str
    groups: tuple[LinkGroup, ...]
    filters: tuple[FilterField, ...]
    holding: CountedLink | None
    changes_url: str
    rows: tuple[TextRow, ...]
    empty: str
    pager: Pager | None
    data_url: str


def official_texts_page(
    register: Register, page: Texts, edition: Edition, start: RegisterStart | None = None
) -> Page:
    """Return a page of a register; `start` is given for the first one of the whole."""
    head = Head(
        title=numbered(register.title, page),
        description=f"{register.title}: {format_number(page.count)} văn bản.",
        kind="official-texts",
        section="van-ban",
        trail=(*register.trail, *page_trail(page)),
        feeds=register.feeds,
    )
    view = _view(register, page, edition, start)
    return Page(page.url, "texts/official-texts.html", head, view)


def _view(
    register: Register, page: Texts, edition: Edition, start: RegisterStart | None
) -> OfficialTextsView:
    rows = tuple(text_row(text) for text in page.items)
    return OfficialTextsView(
        title=numbered(register.title, page),
        caption=_caption(page, edition, start),
        note=register.note,
        unknown=UNKNOWN if any(row.status.is_unknown for row in rows) or start else "",
        groups=tuple(group for group in register.groups if len(group.links) > 1),
        filters=filter_fields(start.filters) if start else (),
        holding=_holding(start) if start else None,
        changes_url=CHANGES if start else "",
        rows=rows,
        empty="" if page.items else _empty(page),
        pager=pager_of(page),
        data_url=DATA if page.list_url == TEXTS else "",
    )


def _holding(start: RegisterStart) -> CountedLink:
    """The count is that of the list it leads to, which tells apart what is within its period."""
    return CountedLink(HOLDING, IN_FORCE, format_number(start.holding))


def _empty(page: Texts) -> str:
    if page.list_url == IN_FORCE:
        return "Cổng chưa có văn bản nào được xác nhận còn hiệu lực."
    return "Cổng chưa có văn bản nào."


def _caption(page: Texts, edition: Edition, start: RegisterStart | None) -> str:
    shown = count = format_number(page.count)
    if page.pages > 1:
        first, last = page.start + 1, page.start + len(page.items)
        shown = f"Từ {format_number(first)} đến {format_number(last)} trong {count}"
    today = format_date(edition.today)
    whose = {text.status.regime is Regime.PORTAL for text in page.items}
    whose |= (
        {issuer.regime is Regime.PORTAL for issuer in start.filters.issuers} if start else set()
    )
    order = "mới nhất trước, văn bản của cổng ở cuối" if len(whose) > 1 else "mới nhất trước"
    return f"{shown} văn bản, {order}. Tình trạng tính đến ngày {today}."
