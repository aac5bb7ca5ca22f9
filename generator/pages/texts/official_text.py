"""The page of an official text."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.markdown import body_html, heading, number_class
from generator.model import Edition, TextKind
from generator.model.addresses import CALENDAR
from generator.model.file_addresses import pdf_url, word_url
from generator.pages.page import Page
from generator.pages.parts.answer import AnswerView, answer
from generator.pages.parts.citation_words import citation_doubt, copied_citation
from generator.pages.parts.cited_links import titles
from generator.pages.parts.event_rows import EventRow, event_row
from generator.pages.parts.figure_groups import FigureGroup, figure_groups, places_today
from generator.pages.parts.left_out import left_out
from generator.pages.parts.named_links import NamedLink
from generator.pages.texts.attributes import Attributes, DateRow, attributes, dates
from generator.pages.texts.back_references import back_references_html
from generator.pages.texts.contents import ContentsView, contents, events_title
from generator.pages.texts.drawing import DrawingView, drawing
from generator.pages.texts.first_citation import first_citation
from generator.pages.texts.head import official_text_head
from generator.pages.texts.history import HistoryView, history_view
from generator.pages.texts.mentions import MentionsOfText, mentions_of
from generator.pages.texts.notes import ReviewNote, reviews
from generator.pages.texts.print_sheet import PrintSheet, print_sheet
from generator.pages.texts.read_at import ReadAt, read_at, successor
from generator.pages.texts.relations import RelationFamily, relation_families
from generator.pages.texts.versions import VersionsView, versions_view
from generator.site.calendar.linked import EventLink
from generator.site.texts.attachments import AttachedFile
from generator.site.texts.linked import LinkedText

LONG_SUMMARY = 700
"""Characters of a summary, its HTML included, above which a reader asks for more of it."""


@dataclass(frozen=True, slots=True)
class OfficialTextView:
    kicker: str
    number: str
    subject: Markup
    answer: AnswerView
    read_at: ReadAt | None
    successor: NamedLink | None
    attributes: Attributes
    reviews: tuple[ReviewNote, ...]
    contents: ContentsView
    kind: TextKind
    body: Markup
    figures: tuple[FigureGroup, ...]
    figures_today: str
    relations: tuple[RelationFamily, ...]
    drawing: DrawingView | None
    mentions: MentionsOfText
    history: HistoryView | None
    versions: VersionsView | None
    files: tuple[AttachedFile, ...]
    events: tuple[EventRow, ...]
    events_title: str
    events_more: NamedLink | None
    carried_out: NamedLink | None
    """Where the matrix tells which provinces carry the text out, or name it."""
    word_url: str
    pdf_url: str
    """The words as a Word and a PDF file; empty where the portal does not have them."""
    downloads_words: str
    """Which kinds of files there are."""
    dates: tuple[DateRow, ...]
    is_long_summary: bool
    cited_as: str
    citation: str
    """The first time, with the text's name and what has amended it."""
    citation_doubt: str
    print_sheet: PrintSheet

    @property
    def number_class(self) -> str:
        return number_class(self.number)

    @property
    def is_full(self) -> bool:
        return self.kind is TextKind.FULL

    @property
    def is_summary(self) -> bool:
        return self.kind is TextKind.SUMMARY


def official_text_page(linked: LinkedText, edition: Edition) -> Page:
    """Return the page of a text."""
    head = official_text_head(linked, edition)
    return Page(
        linked.text.url, "texts/official-text.html", head, official_text_view(linked, edition)
    )


def official_text_view(linked: LinkedText, edition: Edition) -> OfficialTextView:
    """Return what a text's page shows."""
    text, today, mentions = linked.text, edition.today, mentions_of(linked)
    return OfficialTextView(
        kicker=f"{text.type.name} của {text.issuer_name}",
        number=str(text.number),
        subject=heading(text.subject),
        answer=answer(linked.standing, today),
        read_at=read_at(linked),
        successor=successor(linked),
        attributes=attributes(linked),
        reviews=tuple(reviews(linked)),
        contents=contents(linked),
        kind=text.kind,
        body=_body(linked),
        figures=figure_groups(linked.figures),
        figures_today=places_today(linked.figures),
        relations=tuple(relation_families(linked)),
        drawing=drawing(linked, mentions.counts[0] if mentions.counts else ""),
        mentions=mentions,
        history=history_view(linked, edition),
        versions=versions_view(linked, edition),
        files=linked.files,
        events=tuple(_event(event, edition) for event in reversed(linked.events.items)),
        events_title=f"{events_title(linked)} theo văn bản này" if linked.events.items else "",
        events_more=left_out(linked.events.left, "việc khác, trong lịch", CALENDAR),
        carried_out=_carried_out(linked),
        word_url=word_url(text.url) if text.kind is TextKind.FULL else "",
        pdf_url=pdf_url(text.url) if _has_pdf(linked, edition) else "",
        downloads_words=_kinds_of_files(linked, edition),
        dates=tuple(dates(linked)),
        is_long_summary=_is_long(linked),
        cited_as=copied_citation(text),
        citation=f"{first_citation(linked, today)}.",
        citation_doubt=citation_doubt(text),
        print_sheet=print_sheet(text.url, edition),
    )


def _carried_out(linked: LinkedText) -> NamedLink | None:
    place = linked.carried_out
    if place is None:
        return None
    words = "Xem nơi triển khai" if place.is_proven else "Chỉ thấy nơi nhắc tên"
    return NamedLink(words, place.url)


def _event(event: EventLink, edition: Edition) -> EventRow:
    """The text's own number leads nowhere from its own page, and the sentence goes on with it."""
    row = event_row(event, edition.today)
    return replace(row, by=replace(row.by, url="") if row.by else None)


def _has_pdf(linked: LinkedText, edition: Edition) -> bool:
    return linked.text.kind is TextKind.FULL and edition.settings.pdf


def _kinds_of_files(linked: LinkedText, edition: Edition) -> str:
    word = ("DOCX",) if linked.text.kind is TextKind.FULL else ()
    pdf = ("PDF",) if _has_pdf(linked, edition) else ()
    return ", ".join(dict.fromkeys((*word, *pdf, *(file.kind for file in linked.files))))


def _is_long(linked: LinkedText) -> bool:
    pieces = (len(piece) for piece in linked.body.pieces if isinstance(piece, str))
    return linked.text.kind is TextKind.SUMMARY and sum(pieces) > LONG_SUMMARY


def _body(linked: LinkedText) -> Markup:
    """A full text has its back-references, a summary only its links."""
    body, text = linked.body, linked.text
    if text.kind is TextKind.NONE:
        return Markup()
    references = back_references_html(linked.back_references, body, text.url)
    return body_html(body, titles(body, linked.texts), references)
