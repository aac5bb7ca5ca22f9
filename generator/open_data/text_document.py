"""`index.json` of an official text: its data, status in time, relations, wordings, mentions."""

from collections.abc import Iterator

from generator.model import OfficialText
from generator.model.addresses import version_url
from generator.open_data.documents import TEXT, document
from generator.open_data.listed_records import iso_or_none, listed_record
from generator.open_data.records import figure_record, text_record
from generator.open_data.table_formats import Record
from generator.pages.parts.citation_words import citation_words
from generator.site import Change, Doubt, Part, Relationship, Site, TextLink, Timeline
from generator.site.texts.attachments import attached_files

LATEST = 20
TEMPLATE = "/van-ban/{loai}/{co-quan}/{nam}/{so}/"


def text_document(site: Site, text: OfficialText) -> dict[str, object]:
    """Return a text's document."""
    citing = [one.source for one in site.citing.get(text.id, ())]
    texts = sum(isinstance(one, TextLink) for one in citing)
    timeline = site.timelines[text.id]
    return document(
        site,
        TEXT,
        text=text_record(site, text),
        identifier={
            "url": site.edition.absolute(text.url),
            "template": TEMPLATE,
            "citation": citation_words(site.text_links[text.id]),
        },
        cited_by={"articles": len(citing) - texts, "texts": texts},
        signers=[{"name": one.name, "role": one.role or None} for one in text.signers],
        changes=[_change(timeline, one) for one in timeline.changes],
        doubts=[_doubt(one) for one in timeline.doubts],
        versions=list(_versions(site, text)),
        relations=[_relation(site, one) for one in site.relations.get(text.id, ())],
        files=list(_files(site, text)),
        figures=[figure_record(site, one) for one in site.figures_of_record.get(text.url, ())],
        latest_mentions=[listed_record(one, site.edition) for one in citing[:LATEST]],
    )


def _change(timeline: Timeline, change: Change) -> Record:
    return {
        "date": change.day.isoformat(),
        "status": change.status.value,
        "by": change.by,
        "label": timeline.label(change.day),
        "scope": change.scope or None,
        "ended": _parts(change.ended),
        "suspended": _parts(change.suspended),
    }


def _parts(parts: tuple[Part, ...]) -> str | None:
    return "; ".join(f"{one.scope} ({one.since.isoformat()})" for one in parts) or None


def _doubt(doubt: Doubt) -> Record:
    return {
        "kind": doubt.kind.value,
        "number": str(doubt.number),
        "date": iso_or_none(doubt.day),
        "by": doubt.by,
        "scope": doubt.scope or None,
    }


def _versions(site: Site, text: OfficialText) -> Iterator[Record]:
    """A wording has an address of its own only where there are several."""
    wordings = site.versions.get(text.id, ())
    for one in wordings:
        url = (
            site.edition.absolute(version_url(text.id, one.date.isoformat()))
            if len(wordings) > 1
            else None
        )
        by = str(one.by) if one.by else None
        yield {"date": one.date.isoformat(), "by": by, "url": url}


def _files(site: Site, text: OfficialText) -> Iterator[Record]:
    for one in attached_files(text):
        yield {
            "title": one.title,
            "url": site.edition.absolute(one.url),
            "kind": one.kind,
            "size": one.size,
            "sha256": one.sha256,
        }


def _relation(site: Site, relation: Relationship) -> Record:
    return {
        "kind": relation.kind.value,
        "acting": relation.acting,
        "label": relation.label,
        "number": str(relation.number),
        "issued": iso_or_none(relation.issued),
        "effective": iso_or_none(relation.effective),
        "scope": relation.scope or None,
        "certainty": relation.certainty.value,
        "url": site.edition.absolute(site.text_links[relation.other].url)
        if relation.other
        else None,
    }
