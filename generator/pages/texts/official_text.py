"""The page of an official text, and the paged list of what mentions it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import OfficialText, TextKind
from generator.pages.page import Page
from generator.pages.parts.citation_words import citation_words
from generator.pages.parts.cited_links import titled, titles
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.mentions import MentionView, firsts, mention_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.status import StatusView, status_view
from generator.pages.parts.structured_data import absolute
from generator.pages.parts.text_rows import named, type_of
from generator.pages.parts.wording import Html, number_class, unbroken
from generator.pages.statistics.implementation import matrix_rows
from generator.pages.texts.attributes import Attribute, attributes
from generator.pages.texts.back_references import back_references, lists_html
from generator.pages.texts.contents import ContentsView, Sections, contents
from generator.pages.texts.drawing import DrawingView, drawing
from generator.pages.texts.head import official_text_head
from generator.pages.texts.history import HistoryView, history_view
from generator.pages.texts.mentions import (
    SHOWN,
    Cited,
    counted,
    mention_pages,
    mentions_title,
    more_mentions,
)
from generator.pages.texts.notes import ReviewNote, ended_by_text, reviews, status_note
from generator.pages.texts.qr_code import qr_code
from generator.pages.texts.redlines import redline_pages
from generator.pages.texts.relations import RelationFamily, relation_families
from generator.pages.texts.versions import VersionsView, version_pages, versions_view
from generator.site import Site, Status
from generator.site.texts.attachments import AttachedFile, attached_files
from generator.text import format_date

FIGURES = 24
ENDED = (Status.ENDED, Status.ENDED_WHOLLY)


@dataclass(frozen=True, slots=True)
class OfficialTextView:
    """A text's page. `count` are words: `2 tin bài`."""

    type: str
    number: str
    number_class: str
    subject: Html
    status: StatusView
    status_note: str
    ended_by: NamedLink | None
    ended_words: str
    ended_wholly: bool
    attributes: tuple[Attribute, ...]
    reviews: tuple[ReviewNote, ...]
    contents: ContentsView
    is_full: bool
    is_summary: bool
    body: Markup
    source: NamedLink | None
    figures: tuple[FigureView, ...]
    relations: tuple[RelationFamily, ...]
    drawing: DrawingView | None
    mentions_title: str
    mentions: tuple[MentionView, ...]
    mentions_more: NamedLink | None
    count: str
    history: HistoryView | None
    versions: VersionsView | None
    files: tuple[AttachedFile, ...]
    carried_out: str
    """Where the matrix tells which provinces carry the text out, or empty."""
    data_url: str
    address: str
    cited_as: str
    citation: str
    today: str

    @property
    def qr(self) -> Html:
        """Drawn when the page is rendered: a view made only for its address has no need of it."""
        return qr_code(self.address)


def official_text_pages(site: Site) -> Iterator[Page]:
    """Return each text's page, its other wordings, and its mentions where they are many."""
    carried_out = matrix_rows(site)
    for text in site.texts:
        citing = tuple(firsts(site.citing.get(text.id, ())))
        view = official_text_view(site, text, citing, carried_out.get(text.id, ""))
        yield Page(text.url, "texts/official-text.html", official_text_head(site, text), view)
        if len(citing) > SHOWN:
            yield from mention_pages(site, text, citing)
        yield from version_pages(site, text)
        yield from redline_pages(site, text)


def official_text_view(
    site: Site, text: OfficialText, citing: Cited, carried_out: str
) -> OfficialTextView:
    """Return what a text's page shows; `citing` has each record that cites it once."""
    number, count = str(text.number), counted(citing)
    relations = site.relations.get(text.id, ())
    families = tuple(relation_families(site, text, relations))
    history, versions = history_view(site, text), versions_view(site, text)
    sections = Sections(bool(families), bool(history), bool(versions), mentions_title(citing))
    address, cited_as = absolute(site, text.url), citation_words(site, text)
    status, ended_by = status_view(site, text), ended_by_text(site, text)
    full, summary = text.text is TextKind.FULL, text.text is TextKind.SUMMARY
    return OfficialTextView(
        type=type_of(site, text),
        number=number,
        number_class=number_class(number),
        subject=unbroken(text.subject),
        status=status,
        status_note=status_note(site, text),
        ended_by=NamedLink(named(site, ended_by), ended_by.url) if ended_by else None,
        ended_words=f"{status.label} {status.since}".strip() if ended_by else "",
        ended_wholly=site.timelines[text.id].status(site.today) in ENDED,
        attributes=attributes(site, text),
        reviews=tuple(reviews(text)),
        contents=contents(site, text, sections),
        is_full=full,
        is_summary=summary,
        body=_body(site, text),
        source=NamedLink(text.source.name, text.source.url) if text.source else None,
        figures=tuple(
            figure_view(site, one) for one in site.figures_of_record.get(text.url, ())[:FIGURES]
        ),
        relations=families,
        drawing=drawing(site, text, relations, count.partition(",")[0]),
        mentions_title=mentions_title(citing),
        mentions=tuple(mention_view(site, one, times) for one, times in citing[:SHOWN]),
        mentions_more=more_mentions(text, citing),
        count=count,
        history=history,
        versions=versions,
        files=attached_files(text),
        carried_out=carried_out,
        data_url=f"{text.url}index.json",
        address=address,
        cited_as=cited_as,
        citation=f"{cited_as}.",
        today=format_date(site.today),
    )


def _body(site: Site, text: OfficialText) -> Markup:
    """A full text has its back-references, a summary only its links."""
    if text.text is TextKind.SUMMARY:
        return titled(site, site.bodies[text.url])
    if text.text is not TextKind.FULL:
        return Markup("")
    body = site.shown(text)
    lists = lists_html(back_references(site, text, body))
    return body_html(body, titles(site, body), lists)
