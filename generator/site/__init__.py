"""Records → one linked, immutable `Site`."""

from generator.site.regions.atlas import KIND_LABELS, Atlas, Place
from generator.site.regions.eras import RegionState
from generator.site.site import Citing, ReportedFigure, Site
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STATUS_LABELS, Change, Doubt, Part, Status, Timeline

__all__ = [
    "KIND_LABELS",
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
    "Timeline",
]
