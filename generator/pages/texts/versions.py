"""The wordings of a full text in time: `…/phien-ban/2022-07-01/` is the whole as of that day."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from markupsafe import Markup

from generator.markdown import body_html, heading, number_class, unbroken
from generator.model import Edition
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.citation_words import copied_citation
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import named, text_trail
from generator.pages.parts.wording import doubted
from generator.pages.texts.contents import ContentsView, contents_of_body
from generator.pages.texts.print_sheet import PrintSheet, print_sheet
from generator.site.texts.linked import LinkedText
from generator.site.texts.linked_wordings import LinkedWording, WordingLink
from generator.site.texts.versions import wording_on
from generator.text import day_before, format_date

AS_ISSUED = "Văn bản như khi ban hành"
CONSOLIDATED = "Văn bản hợp nhất"
TO_TEXT = "../../"
"""From a wording's page to its text's."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One wording among the others. `compared` leads to what it changed in the one before it."""

    url: str
    label: str
    span: str
    by: NamedLink | None
    compared: str
    current: bool


@dataclass(frozen=True, slots=True)
class VersionsView:
    """`whole` leads to all changes since the issue; `note` tells which wording is shown."""

    rows: tuple[VersionRow, ...]
    whole: str
    note: str


@dataclass(frozen=True, slots=True)
class VersionView:
    """The page of one wording."""

    title: str
    number: str
    number_class: str
    subject: Markup
    row: VersionRow
    consolidated: bool
    text: NamedLink
    contents: ContentsView
    body: Markup
    citation: str
    print_sheet: PrintSheet
    rows: tuple[VersionRow, ...]


def versions_view(linked: LinkedText, edition: Edition) -> VersionsView | None:
    """Return the list of a text's wordings, None where there is only one."""
    wordings = linked.wordings
    if not linked.has_versions:
        return None
    first, last = wordings[0], wordings[-1]
    shown = wording_on(wordings, edition.today)
    since = format_date(shown.date)
    return VersionsView(
        rows=rows(wordings, edition.today),
        whole=last.compared_with(first) if len(wordings) > 2 else "",
        note="" if shown is first else f"{CONSOLIDATED}, lời văn từ {since}.",
    )


def version_page(linked: LinkedWording, edition: Edition) -> Page:
    """Return the page of one wording of a text that has several."""
    all_rows = rows(linked.wordings, edition.today)
    row = all_rows[linked.position]
    view = _view(linked, edition, all_rows)
    return Page(row.url, "texts/official-text-version.html", _head(linked, row), view)


def rows(wordings: tuple[WordingLink, ...], today: date) -> tuple[VersionRow, ...]:
    """Return a text's wordings, oldest first."""
    shown = wording_on(wordings, today)
    last_days = [format_date(day_before(after.date)) for _, after in pairwise(wordings)] + [""]
    before = [None, *wordings[:-1]]
    return tuple(
        VersionRow(
            url=wording.url,
            label=CONSOLIDATED if older else AS_ISSUED,
            span=_span(day_words(wording), last),
            by=_by(wording),
            compared=wording.compared_with(older) if older else "",
            current=wording is shown,
        )
        for wording, older, last in zip(wordings, before, last_days, strict=True)
    )


def day_words(wording: WordingLink) -> str:
    """Return the day from which a text reads so."""
    day = format_date(wording.date)
    return doubted(day) if wording.is_doubtful else day


def _span(first: str, last: str) -> str:
    return f"từ {first} đến {last}" if last else f"từ {first}"


def _by(wording: WordingLink) -> NamedLink | None:
    """The text that amends; it is on the portal, or L404 was reported."""
    if not wording.by:
        return None
    text = wording.amending
    words = named(text) if text else str(wording.by)
    return NamedLink(unbroken(words), text.url if text else "")


def _view(linked: LinkedWording, edition: Edition, all_rows: tuple[VersionRow, ...]) -> VersionView:
    text, body, row = linked.text, linked.body, all_rows[linked.position]
    number = str(text.number)
    return VersionView(
        title=row.label,
        number=number,
        number_class=number_class(number),
        subject=heading(text.subject),
        row=row,
        consolidated=bool(row.compared),
        text=NamedLink(unbroken(named(text)), text.url),
        contents=contents_of_body(body),
        body=body_html(body, folder=TO_TEXT),
        citation=copied_citation(text),
        print_sheet=print_sheet(row.url, edition),
        rows=all_rows,
    )


def _head(linked: LinkedWording, row: VersionRow) -> Head:
    text, words = linked.text, f"{row.label} {row.span}"
    return Head(
        title=f"{text.number}, {row.label.lower()} {row.span}",
        description=f"{words}: {named(text)}. {text.subject}",
        kind="official-text",
        section="van-ban",
        trail=(*text_trail(text), Crumb(words, row.url)),
    )
