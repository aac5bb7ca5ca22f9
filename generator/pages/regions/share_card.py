"""The card of a region: its name, and what has become of it."""

from generator.model import Edition
from generator.pages.parts.places import KIND_LABELS, place_view
from generator.pages.parts.share_card import Shape, ShareCard
from generator.pages.parts.wording import sentence_case
from generator.site.links import Place
from generator.site.regions.atlas import PROVINCIAL

WHAT = "Tin, văn bản và số liệu khuyến học"


def region_card(place: Place, edition: Edition) -> ShareCard:
    """Return the card of a region as it is, or last was."""
    view = place_view(place)
    kind = sentence_case(KIND_LABELS[place.kind]) if place.kind in PROVINCIAL else ""
    return ShareCard(
        shape=Shape.TEXT,
        portal=edition.settings.site_name,
        kicker=" · ".join(filter(None, ("Địa phương", kind))),
        number=place.name,
        title=f"{WHAT} ({view.note})" if view.note else WHAT,
    )
