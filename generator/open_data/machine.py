"""`index.json` beside every official text, region and indicator, and the schemas of all JSON."""

from collections.abc import Iterator

from generator.model import Event, Indicator, Membership, Region
from generator.open_data.documents import (
    INDICATOR,
    KINDS,
    REGION,
    document,
    document_schema,
    schema_url,
)
from generator.open_data.listed_records import iso_or_none, listed_record
from generator.open_data.records import (
    figure_record,
    indicator_record,
    region_record,
)
from generator.open_data.table_formats import Record, json_bytes
from generator.open_data.text_document import text_document
from generator.pages.page import Asset
from generator.site import Site

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
            listed_record(site.article_links[one.url], site.edition)
            for one in site.articles_of_region.get(region.id, ())[:LATEST]
        ],
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
        "from": iso_or_none(member.span.since),
        "until": iso_or_none(member.span.until),
    }
