"""`index.json` beside every official text, region and indicator, and the schemas of all JSON."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from generator.model import Article, Event, Indicator, Membership, OfficialText, Region
from generator.pages.data_records import (
    figure_record,
    indicator_record,
    region_record,
    text_record,
)
from generator.pages.documents import (
    INDICATOR,
    KINDS,
    REGION,
    TEXT,
    document,
    document_schema,
    schema_url,
)
from generator.pages.figure_view import record_title
from generator.pages.mentions import firsts
from generator.pages.page import Asset
from generator.pages.structured_data import absolute
from generator.pages.tables import Record, json_bytes
from generator.site import Change, Relationship, Site

LATEST = 20


def machine_assets(site: Site) -> Iterator[Asset]:
    """Return the sibling of each text, region and indicator, and the schemas."""
    for kind in KINDS:
        yield Asset(schema_url(kind), json_bytes(document_schema(site, kind)))
    for text in site.texts:
        yield Asset(f"{text.url}index.json", json_bytes(text_document(site, text)))
    for region in site.atlas.regions.values():
        yield Asset(f"{region.url}index.json", json_bytes(region_document(site, region)))
    for indicator in site.indicators.values():
        found = indicator_document(site, indicator)
        yield Asset(f"{indicator.url}index.json", json_bytes(found))


def indicator_document(site: Site, indicator: Indicator) -> dict[str, object]:
    """Return an indicator with all its figures."""
    figures = site.figures_of_indicator.get(indicator.id, ())
    return document(
        site,
        INDICATOR,
        indicator=indicator_record(site, indicator),
        figures=[figure_record(site, one) for one in figures],
    )


def region_document(site: Site, region: Region) -> dict[str, object]:
    """Return a region with its history, figures and newest articles."""
    return document(
        site,
        REGION,
        region=region_record(site, region),
        history=[_event(one) for one in region.history],
        took_in=[
            {"region": one.id, "from": day.isoformat(), "until": None}
            for day, one in site.atlas.predecessors(region.id)
        ],
        members=[_member(one) for one in region.members],
        figures=[figure_record(site, one) for one in site.figures_of_region.get(region.id, ())],
        latest_articles=[
            _article(site, one) for one in site.articles_of_region.get(region.id, ())[:LATEST]
        ],
    )


def text_document(site: Site, text: OfficialText) -> dict[str, object]:
    """Return a text's data, status, relations and newest mentions."""
    citing = islice(firsts(site.citing.get(text.id, ())), LATEST)
    return document(
        site,
        TEXT,
        text=text_record(site, text),
        signers=[{"name": one.name, "role": one.role or None} for one in text.signers],
        changes=[_change(one) for one in site.timelines[text.id].changes],
        relations=[_relation(site, one) for one in site.relations.get(text.id, ())],
        files=[
            {
                "title": one.title,
                "url": absolute(site, text.url + one.file),
                "sha256": one.sha256 or None,
            }
            for one in text.attachments
        ],
        figures=[figure_record(site, one) for one in site.figures_of_record.get(text.url, ())],
        latest_mentions=[_article(site, one.record) for one, _ in citing],
    )


def _event(event: Event) -> Record:
    return {
        "date": event.date.isoformat(),
        "event": event.kind.value,
        "region": event.region,
        "name": event.name or None,
        "kind": event.new_kind.value if event.new_kind else None,
        "by": event.by or None,
    }


def _member(member: Membership) -> Record:
    return {
        "region": member.region,
        "from": _iso(member.span.since),
        "until": _iso(member.span.until),
    }


def _article(site: Site, record: Article | OfficialText) -> Record:
    day = record.day if isinstance(record, Article) else record.issued
    return {
        "title": record_title(site, record),
        "date": _iso(day),
        "url": absolute(site, record.url),
    }


def _change(change: Change) -> Record:
    return {"date": change.day.isoformat(), "status": change.status.value, "by": change.by}


def _relation(site: Site, relation: Relationship) -> Record:
    return {
        "kind": relation.kind.value,
        "acting": relation.acting,
        "label": relation.label,
        "number": str(relation.number),
        "issued": _iso(relation.issued),
        "effective": _iso(relation.effective),
        "scope": relation.scope or None,
        "certainty": relation.certainty.value,
        "url": absolute(site, relation.other.url) if relation.other else None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
