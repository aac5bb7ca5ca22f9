"""What a place may be called: names of both eras, old spellings, and the addresses they make."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.model import MilestoneKind, Region, RegionId
from generator.model.addresses import region_url
from generator.text import slug, spelling_key

_KIND = re.compile(r"\s*(?:tỉnh|thành phố|thủ đô|tp)\b[.\s]*", re.IGNORECASE)
_NOT_WORD = re.compile(r"[\W_]+")


def name_key(text: str) -> str:
    """Return what is equal for all spellings of a name: no marks, case, spaces or dashes."""
    return _NOT_WORD.sub("", spelling_key(text))


def without_kind(text: str) -> str:
    """Tỉnh Đắk Lắk → Đắk Lắk; TP.HCM → HCM."""
    return _KIND.sub("", text, count=1) if _KIND.match(text) else text


def names_of(regions: Iterable[Region]) -> Mapping[str, RegionId]:
    """Map each name to its region. A region's own name outweighs another's alias.

    What two regions claim with the same right means neither.
    """
    own: dict[str, set[RegionId]] = defaultdict(set)
    other: dict[str, set[RegionId]] = defaultdict(set)
    for region in regions:
        for name in own_names(region):
            own[name_key(name)].add(region.id)
        for alias in region.aliases:
            other[name_key(alias)].add(region.id)
    return {key: min(claims) for key, claims in (other | own).items() if len(claims) == 1}


def own_names(region: Region) -> tuple[str, ...]:
    """Return what a region is or was called by right: its aliases are none of it."""
    return (region.name, region.id, *former_names(region))


def old_addresses(regions: Iterable[Region]) -> Mapping[str, str]:
    """Map the addresses that aliases and former names would have to the regions' own."""
    by_id = {str(region.id): region for region in regions}
    claims: dict[str, set[str]] = defaultdict(set)
    for region in by_id.values():
        for name in (region.name, *former_names(region), *region.aliases):
            claims[slug(name)].add(region.url)
    return {
        region_url(name): min(urls)
        for name, urls in claims.items()
        if name and name not in by_id and len(urls) == 1
    }


def former_names(region: Region) -> Iterator[str]:
    """Yield what a region was called before it was given another name."""
    for milestone in region.history:
        if milestone.kind is MilestoneKind.RENAMED and milestone.name:
            yield milestone.name
