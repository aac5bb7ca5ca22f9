"""The page of an official text, and the paged list of what mentions it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import OfficialText, Regime, TextKind
from generator.pages.attributes import Attribute, attributes
from generator.pages.contents import ContentsView, contents
from generator.pages.drawing import DrawingView, drawing
from generator.pages.figure_view import FigureView, figure_view
from generator.pages.mentions import MentionView, firsts, mention_view
from generator.pages.named_links import NamedLink
from generator.pages.page import FeedLink, Head, Page
from generator.pages.search_entries import text_entry
from generator.pages.status_view import StatusView, status_view
from generator.pages.structured_data import absolute, structured
from generator.pages.text_mentions import (
    SHOWN,
    Cited,
    counted,
    mention_pages,
    mentions_title,
    more_mentions,
)
from generator.pages.text_notes import ReviewNote, ended_by_text, reviews, status_note
from generator.pages.text_relations import RelationGroup, relation_groups
from generator.pages.text_rows import described, named, text_trail, type_of
from generator.pages.wording import Html, iso, number_class, unbroken
from generator.site import Site, Status
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
    body: Html
    source: NamedLink | None
    figures: tuple[FigureView, ...]
    relations: tuple[RelationGroup, ...]
    drawing: DrawingView | None
    mentions_title: str
    mentions: tuple[MentionView, ...]
    mentions_more: NamedLink | None
    count: str
    files: tuple[NamedLink, ...]
    data_url: str
    address: str
    citation: str
    today: str


def official_text_pages(site: Site) -> Iterator[Page]:
    """Return each text's page, and the list of its mentions where they are many."""
    for text in site.texts:
        citing = tuple(firsts(site.citing.get(text.id, ())))
        view = official_text_view(site, text, citing)
        yield Page(text.url, "official-text.html", _head(site, text), view)
        if len(citing) > SHOWN:
            yield from mention_pages(site, text, citing)


def official_text_view(site: Site, text: OfficialText, citing: Cited) -> OfficialTextView:
    """Return what a text's page shows; `citing` has each record that cites it once."""
    number, count = str(text.number), counted(citing)
    relations = site.relations.get(text.id, ())
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
        contents=contents(site, text, bool(relations), mentions_title(citing)),
        is_full=full,
        is_summary=summary,
        body=Html(site.bodies[text.url].html if full or summary else ""),
        source=NamedLink(text.source.name, text.source.url) if text.source else None,
        figures=tuple(
            figure_view(site, one) for one in site.figures_of_record.get(text.url, ())[:FIGURES]
        ),
        relations=tuple(relation_groups(site, relations)),
        drawing=drawing(site, text, relations, count.partition(",")[0]),
        mentions_title=mentions_title(citing),
        mentions=tuple(mention_view(site, one, times) for one, times in citing[:SHOWN]),
        mentions_more=more_mentions(text, citing),
        count=count,
        files=tuple(NamedLink(one.title, text.url + one.file) for one in text.attachments),
        data_url=f"{text.url}index.json",
        address=absolute(site, text.url),
        citation=_citation(site, text),
        today=format_date(site.today),
    )


def _head(site: Site, text: OfficialText) -> Head:
    title = f"{text.number}: {text.subject}"
    return Head(
        title=title,
        description=f"{described(site, text)}. {text.subject}",
        kind="official-text",
        section="van-ban",
        trail=text_trail(site, text)[:2],
        feeds=_feeds(site, text),
        search=text_entry(site, text, title),
        structured_data=_structured(site, text),
        styles=("official-text",),
        scripts=("official-text",),
    )


def _feeds(site: Site, text: OfficialText) -> tuple[FeedLink, ...]:
    folder = text.id.partition("/")[0]
    return (FeedLink(f"{type_of(site, text)} mới", f"/van-ban/{folder}/feed.xml"),)


def _structured(site: Site, text: OfficialText) -> str:
    """Acts of the State and the association are schema.org Legislation; those of the Party not."""
    issuer = site.vocabulary.issuers[text.issuer]
    if issuer.regime is Regime.PARTY:
        return ""
    forces = {
        Status.IN_FORCE: "InForce",
        Status.PARTLY_ENDED: "PartiallyInForce",
        Status.NOT_YET: "NotInForce",
        Status.ENDED: "NotInForce",
        Status.ENDED_WHOLLY: "NotInForce",
    }
    force = forces.get(site.timelines[text.id].status(site.today), "")
    return structured(
        "Legislation",
        name=text.subject,
        legislationIdentifier=str(text.number),
        legislationType=type_of(site, text),
        legislationDate=iso(text.issued),
        legislationPassedBy={"@type": "Organization", "name": issuer.name},
        legislationLegalForce=f"https://schema.org/{force}" if force else "",
        legislationJurisdiction="VN" if issuer.regime is Regime.STATE else "",
        inLanguage="vi",
        url=absolute(site, text.url),
    )


def _citation(site: Site, text: OfficialText) -> str:
    """How the text is cited: bodies of the Party put a comma before the day, others do not."""
    day = text.issued
    words = f"ngày {day.day}/{day.month}/{day.year}" if day else f"năm {text.issued_year}"
    issuer = site.vocabulary.issuers[text.issuer]
    comma = "," if issuer.regime is Regime.PARTY else ""
    return f"{named(site, text)}{comma} {words} của {issuer.name}."
