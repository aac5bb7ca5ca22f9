"""`index.json` of a region: its history, figures and newest articles."""

from datetime import date

from generator.model import Edition, Membership, Milestone, RegionId
from generator.open_data.documents import REGION, document
from generator.open_data.records import (
    figure_record,
    iso_or_none,
    region_record,
    source_record,
)
from generator.open_data.table_formats import Record
from generator.site.open_data.documents import RegionDocument


def region_document(value: RegionDocument, edition: Edition) -> bytes:
    """Return a region's document."""
    return document(
        REGION,
        edition,
        region=region_record(value.region, edition),
        history=[_milestone(milestone) for milestone in value.history],
        took_in=[_taken_in(day, former) for day, former in value.took_in],
        members=[_member(member, value.known) for member in value.members],
        figures=[figure_record(figure, edition) for figure in value.figures],
        latest_articles=[source_record(article, edition) for article in value.latest],
    )


def _milestone(milestone: Milestone) -> Record:
    return {
        "date": milestone.date.isoformat(),
        "event": milestone.kind.value,
        "region": milestone.region,
        "name": milestone.name or None,
        "kind": milestone.new_kind.value if milestone.new_kind else None,
        "by": milestone.by or None,
        "units": ", ".join(milestone.units) or None,
    }


def _taken_in(day: date, former: RegionId) -> Record:
    return {"region": former, "from": day.isoformat(), "until": None}


def _member(member: Membership, known: date | None) -> Record:
    return {
        "region": member.region,
        "from": iso_or_none(member.span.since),
        "until": iso_or_none(member.span.until),
        "known": iso_or_none(known),
    }
