"""`index.json` of an official text: its data, status in time, relations, wordings, mentions."""

from collections.abc import Iterator

from generator.model import Edition, Signer
from generator.model.addresses import TEXTS, text_url
from generator.open_data.documents import TEXT, document
from generator.open_data.records import (
    figure_record,
    iso_or_none,
    source_record,
    text_record,
)
from generator.open_data.table_formats import Record
from generator.pages.parts.answer import answer
from generator.pages.parts.text_facts import text_facts
from generator.site.open_data.documents import DatedWording, TextDocument
from generator.site.texts.attachments import AttachedFile
from generator.site.texts.relations import Relationship
from generator.site.texts.status_changes import Change, Doubt, Part, Timeline

TEMPLATE = f"{TEXTS}{{loai}}/{{co-quan}}/{{nam}}/{{so}}/"


def text_document(value: TextDocument, edition: Edition) -> bytes:
    """Return a text's document."""
    return document(
        TEXT,
        edition,
        text=text_record(value.text, edition),
        answer=_answer(value, edition),
        identifier=_identifier(value, edition),
        cited_by={"articles": value.citing_articles, "texts": value.citing_texts},
        signers=[_signer(signer) for signer in value.signers],
        changes=list(_changes(value.timeline)),
        doubts=[_doubt(doubt) for doubt in value.timeline.doubts],
        versions=[_version(wording, edition) for wording in value.wordings],
        relations=[_relation(relation, edition) for relation in value.relations],
        files=[_file(file, edition) for file in value.files],
        figures=[figure_record(figure, edition) for figure in value.figures],
        latest_mentions=[source_record(source, edition) for source in value.latest],
    )


def _identifier(value: TextDocument, edition: Edition) -> Record:
    facts = text_facts(value.text, edition, {"url": "absolute_url", "citation": "citation"})
    return {"url": facts["url"], "template": TEMPLATE, "citation": facts["citation"]}


def _answer(value: TextDocument, edition: Edition) -> Record:
    view = answer(value.standing, edition.today)
    return {
        "question": view.question,
        "status": view.value,
        "verdict": view.verdict,
        "words": view.words,
        "on": edition.today.isoformat(),
    }


def _signer(signer: Signer) -> Record:
    return {"name": signer.name, "role": signer.role or None}


def _changes(timeline: Timeline) -> Iterator[Record]:
    for change in timeline.changes:
        yield _change(change, timeline.label(change.day))


def _change(change: Change, label: str) -> Record:
    return {
        "date": None if change.is_year else change.day.isoformat(),
        "year": change.day.year,
        "status": change.status.value,
        "by": change.by,
        "label": label,
        "scope": change.scope or None,
        "ended": _parts(change.ended),
        "suspended": _parts(change.suspended),
    }


def _parts(parts: tuple[Part, ...]) -> str | None:
    return "; ".join(f"{part.scope} ({part.since.isoformat()})" for part in parts) or None


def _doubt(doubt: Doubt) -> Record:
    return {
        "kind": doubt.kind.value,
        "number": str(doubt.number),
        "date": iso_or_none(doubt.day),
        "by": doubt.by,
        "scope": doubt.scope or None,
    }


def _version(wording: DatedWording, edition: Edition) -> Record:
    return {
        "date": wording.date.isoformat(),
        "date_certainty": wording.certainty.value,
        "by": str(wording.by) if wording.by else None,
        "url": edition.absolute(wording.url) if wording.url else None,
    }


def _file(file: AttachedFile, edition: Edition) -> Record:
    return {
        "title": file.title,
        "url": edition.absolute(file.url),
        "kind": file.kind,
        "size": file.size,
        "sha256": file.sha256,
    }


def _relation(relation: Relationship, edition: Edition) -> Record:
    return {
        "kind": relation.kind.value,
        "acting": relation.acting,
        "label": relation.label,
        "number": str(relation.number),
        "issued": iso_or_none(relation.issued),
        "issued_certainty": relation.issued_certainty.value,
        "effective": iso_or_none(relation.effective),
        "scope": relation.scope or None,
        "certainty": relation.certainty.value,
        "source": relation.credit.name if relation.credit else None,
        "source_url": (relation.credit.url or None) if relation.credit else None,
        "url": edition.absolute(text_url(relation.other)) if relation.other else None,
    }
