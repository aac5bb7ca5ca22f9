"""An official text with everything its page shows."""

from collections.abc import Iterable, Iterator, Mapping

from generator.model import (
    Body,
    Certainty,
    Mention,
    OfficialText,
    Provision,
    ProvisionKind,
    TextId,
    TextKind,
)
from generator.site.calendar.linked import EventLink
from generator.site.links import Citing, Place, Spelling, TextLink
from generator.site.shortened import Shortened, shortened
from generator.site.site import Site
from generator.site.texts.attachments import attached_files
from generator.site.texts.linked import (
    BackReferences,
    CarriedOutIn,
    CitedIn,
    CitingCounts,
    LinkedText,
    Texts,
    Unrelated,
)
from generator.site.texts.linked_wordings import WordingLink
from generator.site.texts.numbered import TextsByNumber
from generator.site.texts.relations import Relationship
from generator.site.texts.standing import standing
from generator.site.texts.status_changes import Timeline

CITING_SHOWN = 5
"""So many citing records stand on a text's own page."""
TEXTS_SHOWN = 20
EVENTS = 30
REFERENCES = 20
_REFERRED = (ProvisionKind.ARTICLE, ProvisionKind.APPENDIX)


def linked_text(
    site: Site,
    text: OfficialText,
    numbered: TextsByNumber,
    carried_out: CarriedOutIn | None,
    events: tuple[EventLink, ...],
) -> LinkedText:
    """Link a text; `carried_out` is its place in the matrix, if it has one."""
    relations, timeline = site.relations.get(text.id, ()), site.timelines[text.id]
    body = site.shown(text)
    return LinkedText(
        text=site.text_links[text.id],
        alternatives=text.issued_alternatives,
        credit=text.credit,
        note=text.note,
        signers=text.signers,
        topics=tuple(site.vocabulary.topics[topic] for topic in text.topics),
        places=places_of(site, text),
        spellings=_spellings(site, text),
        files=attached_files(text),
        body=body,
        back_references=_back_references(site, text, body),
        wordings=wording_links(site, text, numbered),
        timeline=timeline,
        standing=standing(site, text),
        later_parts=text.later_parts,
        relations=relations,
        unrelated=_unrelated(site, text, relations, body),
        citing=_cited_in(site.citing_by.text.get(text.id, ())),
        figures=site.figures_by.record.get(text.url, ()),
        carried_out=carried_out,
        events=Shortened(events[-EVENTS:], max(0, len(events) - EVENTS)),
        texts=_texts(site, _named_by_id(relations, timeline, body)),
    )


def _cited_in(citing: tuple[Citing, ...]) -> CitedIn:
    return CitedIn(citing[:CITING_SHOWN], citing_counts(citing))


def citing_counts(citing: Iterable[Citing]) -> CitingCounts:
    """Count records by their kind."""
    is_text = [isinstance(record.source, TextLink) for record in citing]
    return CitingCounts(articles=is_text.count(False), texts=is_text.count(True))


def places_of(site: Site, text: OfficialText) -> tuple[Place, ...]:
    """Return the places a text is about, as they were on its day."""
    places = (site.atlas.place(region, text.sort_day, site.today) for region in text.regions)
    return tuple(places)


def wording_links(
    site: Site, text: OfficialText, numbered: TextsByNumber
) -> tuple[WordingLink, ...]:
    """Return a full text's wordings, oldest first."""
    return tuple(
        WordingLink(
            text=text.id,
            date=wording.date,
            is_doubtful=position == 0 and text.issued_certainty is Certainty.NEEDS_REVIEW,
            by=wording.by,
            amending=next(iter(numbered.get(wording.by.key, ())), None) if wording.by else None,
        )
        for position, wording in enumerate(site.versions.get(text.id, ()))
    )


def _spellings(site: Site, text: OfficialText) -> tuple[Spelling, ...]:
    regions = (site.atlas[region] for region in text.regions)
    return tuple(Spelling(region.name, region.aliases) for region in regions)


def _unrelated(
    site: Site, text: OfficialText, relations: Iterable[Relationship], body: Body
) -> Unrelated:
    related = {relation.other for relation in relations} | {text.id}
    named = dict.fromkeys(_targets(body.mentions))
    sources = (citing.source for citing in site.citing_by.text.get(text.id, ()))
    cited = tuple(site.text_links[target] for target in named if target not in related)
    cited_in = tuple(
        source for source in sources if isinstance(source, TextLink) and source.id not in related
    )
    return Unrelated(cited, cited_in[:TEXTS_SHOWN], len(cited_in))


def _targets(mentions: Iterable[Mention]) -> Iterator[TextId]:
    for mention in mentions:
        if mention.target:
            yield mention.target


def _back_references(site: Site, text: OfficialText, body: Body) -> Mapping[str, BackReferences]:
    """Return what refers to each điều and phụ lục of a full text that anything refers to."""
    if text.text is not TextKind.FULL:
        return {}
    rows = ((provision.anchor, _referring(site, text, provision)) for provision in _walk(body))
    return {anchor: references for anchor, references in rows if references.count}


def _walk(body: Body) -> Iterator[Provision]:
    for top in body.provisions:
        for provision in top.walk():
            if provision.kind in _REFERRED:
                yield provision


def _referring(site: Site, text: OfficialText, provision: Provision) -> BackReferences:
    inside = site.referring.get((text.id, provision.anchor), ())
    citing = site.citing_by.provision.get((text.id, provision.anchor), ())
    return BackReferences(inside, shortened(citing, REFERENCES))


def _named_by_id(
    relations: Iterable[Relationship], timeline: Timeline, body: Body
) -> Iterator[TextId | None]:
    for relation in relations:
        yield relation.other
    for change in timeline.changes:
        yield change.by
        for part in (*change.ended, *change.suspended):
            yield part.by
    for doubt in timeline.doubts:
        yield doubt.by
    yield from _targets(body.all_mentions)


def _texts(site: Site, ids: Iterable[TextId | None]) -> Texts:
    return {text: site.text_links[text] for text in dict.fromkeys(ids) if text}
