"""Records → one linked, immutable `Site`, and the linked values that pages are made of."""

from generator.site.links import Citing, Place, ReportedFigure, TextLink
from generator.site.regions.atlas import Atlas
from generator.site.regions.eras import RegionState
from generator.site.site import Site
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STATUS_LABELS, Change, Doubt, Part, Status, Timeline

__all__ = [
    "STATUS_LABELS",
    "Atlas",
    "Change",
    "Citing",
    "Doubt",
    "Part",
    "Place",
    "RegionState",
    "Relationship",
    "ReportedFigure",
    "Site",
    "Status",
    "TextLink",
    "Timeline",
]
