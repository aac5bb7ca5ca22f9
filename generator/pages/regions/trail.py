"""The way to a region's pages."""

from generator.model.addresses import REGIONS
from generator.pages.page import Crumb
from generator.site.links import RegionLink

ROOT = Crumb("Địa phương", REGIONS)


def region_trail(above: RegionLink | None) -> tuple[Crumb, ...]:
    """A region that is no more, or lies in another, stands below that one."""
    return (ROOT, Crumb(above.name, above.url)) if above else (ROOT,)
