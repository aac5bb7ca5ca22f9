"""Regions named in prose, and the ones a value belongs to."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Region, RegionId, RegionKind
from generator.site.regions.atlas import Atlas
from generator.text import canonical_tone

_PERSONS = ("Hồ Chí Minh",)
"""Names of places that are a person's far more often when no `Thành phố` stands before."""
_LINK = re.compile(
    r"\s*[(:–-]?\s*(?:(?:từ|là|đạt|có|với|được|trên|hơn|gần|khoảng)\s+){0,3}\(?", re.IGNORECASE
)
_COMMA = re.compile(r"\s*(?:,|và|;)\s*(?:và\s+)?(?:tỉnh |thành phố )?", re.IGNORECASE)
_LATER = re.compile(r"[^.;]*\b(?:tại|ở|của|cho)\s+(?:tỉnh |thành phố )?$", re.IGNORECASE)
_TITLE_COUNTS = 3


@dataclass(frozen=True, slots=True)
class NamedRegion:
    region: Region
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """All names of all regions as one pattern, longest first."""

    atlas: Atlas
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, atlas: Atlas) -> "Places":
        names = {name for region in atlas.regions.values() for name in _names(region)}
        longest = sorted(names, key=lambda name: (-len(name), name))
        forms = "|".join(map(_form, longest))
        return cls(atlas, re.compile(rf"(?<!\w)(?:{forms})(?!\w)"))

    def named(self, text: str) -> tuple[NamedRegion, ...]:
        """Return the regions named in a text, in order; tỉnh Hoà Bình is found as Hòa Bình."""
        matches = self.pattern.finditer(canonical_tone(text))
        rows = ((self.atlas.by_name(match.group()), *match.span()) for match in matches)
        return tuple(NamedRegion(region, start, end) for region, start, end in rows if region)

    def main(self, blocks: Sequence[str]) -> Region | None:
        """Return the region that a text without front matter is about; its title counts more."""
        counts: Counter[RegionId] = Counter()
        for number, block in enumerate(blocks):
            for name in self.named(block):
                counts[name.region.id] += 1 if number else _TITLE_COUNTS
        return self.atlas[counts.most_common(1)[0][0]] if counts else None

    def owners(
        self, named: Sequence[NamedRegion], text: str, start: int
    ) -> tuple[NamedRegion, ...]:
        """Return whose value stands at `start` of a sentence: `A, B và C từ 24-28%` is of three.

        With no list before it, the nearest name before the value, or one after it (`tại Yên Bái`).
        """
        before = [name for name in named if name.end <= start]
        if before and _LINK.fullmatch(text[before[-1].end : start]):
            return self._chain(before, text)
        after = [name for name in named if name.start > start]
        if before:
            return (before[-1],)
        if after and _LATER.fullmatch(text[start : after[0].start]):
            return (after[0],)
        return ()

    def _chain(self, before: Sequence[NamedRegion], text: str) -> tuple[NamedRegion, ...]:
        chain = [before[-1]]
        for name in reversed(before[:-1]):
            if not _COMMA.fullmatch(text[name.end : chain[0].start]):
                break
            if any(parent.region == chain[0].region.id for parent in name.region.parents):
                return (name,)
            chain.insert(0, name)
        return tuple(chain)


def is_attached(owners: Sequence[NamedRegion], text: str, start: int) -> bool:
    """Tell whether the value follows the name so closely that a quote needs both."""
    return bool(owners) and bool(_LINK.fullmatch(text[owners[-1].end : start]))


def _form(name: str) -> str:
    """Return a name as it may begin a sentence, or stand in a title in capitals: HÀ NỘI."""
    first, others = name[0], re.escape(name[1:])
    return f"[{first.upper()}{first.lower()}]{others}|{re.escape(name.upper())}"


def _names(region: Region) -> Iterator[str]:
    former_names = (event.name for event in region.history if event.name)
    for name in (region.name, *region.aliases, *former_names):
        if region.kind is RegionKind.COUNTRY and name.endswith("Nam"):
            continue
        if name not in _PERSONS:
            yield canonical_tone(name)
