"""The wordings of a full text in time: `…/phien-ban/2022-07-01/` is the whole as of that day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model import DocumentNumber, OfficialText
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.citation_words import citation_words
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.structured_data import absolute
from generator.pages.parts.text_rows import named, text_trail
from generator.pages.parts.wording import Html, number_class, unbroken
from generator.pages.texts.contents import ContentsView, contents_of_body
from generator.pages.texts.provision_marks import labels, marked
from generator.pages.texts.qr_code import qr_code
from generator.site import Site
from generator.site.regions.atlas import ONE_DAY
from generator.site.texts.versions import Wording, wording_on
from generator.text import format_date

AS_ISSUED = "Văn bản như khi ban hành"
CONSOLIDATED = "Văn bản hợp nhất"
_RELATIVE = re.compile(r'(href|src)="(?![a-z]+:|[/#])')


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
    subject: Html
    row: VersionRow
    consolidated: bool
    text: NamedLink
    contents: ContentsView
    body: Html
    citation: str
    address: str
    today: str
    rows: tuple[VersionRow, ...]

    @property
    def qr(self) -> Html:
        """Drawn when the page is rendered: a view made only for its address has no need of it."""
        return qr_code(self.address)


def versions_view(site: Site, text: OfficialText) -> VersionsView | None:
    """Return the list of a text's wordings, None where there is only one."""
    wordings = site.versions.get(text.id, ())
    if len(wordings) < 2:
        return None
    shown = wording_on(wordings, site.today)
    since = format_date(shown.date)
    return VersionsView(
        rows=rows(site, text),
        whole=redline_url(text, wordings[0], wordings[-1]) if len(wordings) > 2 else "",
        note="" if shown is wordings[0] else f"{CONSOLIDATED}, lời văn từ {since}.",
    )


def version_pages(site: Site, text: OfficialText) -> Iterator[Page]:
    """Return a page for each wording of a text that has several."""
    wordings = site.versions.get(text.id, ())
    if len(wordings) < 2:
        return
    all_rows = rows(site, text)
    for wording, row in zip(wordings, all_rows, strict=True):
        view = _version_view(site, text, wording, row, all_rows)
        yield Page(row.url, "texts/official-text-version.html", _head(site, text, row), view)


def version_url(text: OfficialText, wording: Wording) -> str:
    return f"{text.url}phien-ban/{wording.date.isoformat()}/"


def redline_url(text: OfficialText, old: Wording, new: Wording) -> str:
    return f"{text.url}so-sanh/{old.date.isoformat()}..{new.date.isoformat()}/"


def rows(site: Site, text: OfficialText) -> tuple[VersionRow, ...]:
    """Return a text's wordings, oldest first."""
    wordings = site.versions[text.id]
    shown = wording_on(wordings, site.today)
    last_days = [format_date(after.date - ONE_DAY) for _, after in pairwise(wordings)] + [""]
    before = [None, *wordings[:-1]]
    return tuple(
        VersionRow(
            url=version_url(text, one),
            label=CONSOLIDATED if older else AS_ISSUED,
            span=_span(format_date(one.date), last),
            by=_by(site, one.by) if one.by else None,
            compared=redline_url(text, older, one) if older else "",
            current=one is shown,
        )
        for one, older, last in zip(wordings, before, last_days, strict=True)
    )


def _span(first: str, last: str) -> str:
    return f"từ {first} đến {last}" if last else f"từ {first}"


def _by(site: Site, number: DocumentNumber) -> NamedLink:
    """The text that amends; it is on the portal, or L404 was reported."""
    found = next((one for one in site.texts if one.number == number), None)
    words = unbroken(named(site, found) if found else str(number))
    return NamedLink(words, found.url if found else "")


def _version_view(
    site: Site,
    text: OfficialText,
    wording: Wording,
    row: VersionRow,
    all_rows: tuple[VersionRow, ...],
) -> VersionView:
    html = marked(wording.body, labels(wording.body))
    number, address = str(text.number), absolute(site, row.url)
    return VersionView(
        title=row.label,
        number=number,
        number_class=number_class(number),
        subject=unbroken(text.subject),
        row=row,
        consolidated=bool(row.compared),
        text=NamedLink(unbroken(named(site, text)), text.url),
        contents=contents_of_body(wording.body),
        body=Html(_RELATIVE.sub(r'\1="../../', html)),
        citation=citation_words(site, text),
        address=address,
        today=format_date(site.today),
        rows=all_rows,
    )


def _head(site: Site, text: OfficialText, row: VersionRow) -> Head:
    return Head(
        title=f"{text.number}, {row.label.lower()} {row.span}",
        description=f"{row.label} {row.span}: {named(site, text)}. {text.subject}",
        kind="official-text",
        section="van-ban",
        trail=(*text_trail(site, text), Crumb(f"{row.label} {row.span}", row.url)),
    )
