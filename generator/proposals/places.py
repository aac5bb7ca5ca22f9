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
class Named:
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

    def named(self, text: str) -> tuple[Named, ...]:
        """Return the regions named in a text, in order; tỉnh Hoà Bình is found as Hòa Bình."""
        found = self.pattern.finditer(canonical_tone(text))
        rows = ((self.atlas.by_name(one.group()), *one.span()) for one in found)
        return tuple(Named(region, start, end) for region, start, end in rows if region)

    def main(self, blocks: Sequence[str]) -> Region | None:
        """Return the region that a text without front matter is about; its title counts more."""
        counts: Counter[RegionId] = Counter()
        for number, block in enumerate(blocks):
            for one in self.named(block):
                counts[one.region.id] += 1 if number else _TITLE_COUNTS
        return self.atlas[counts.most_common(1)[0][0]] if counts else None

    def owners(self, named: Sequence[Named], text: str, start: int) -> tuple[Named, ...]:
        """Return whose value stands at `start` of a sentence: `A, B và C từ 24-28%` is of three.

        With no list before it, the nearest name before the value, or one after it (`tại Yên Bái`).
        """
        before = [one for one in named if one.end <= start]
        if before and _LINK.fullmatch(text[before[-1].end : start]):
            return self._chain(before, text)
        after = [one for one in named if one.start > start]
        if before:
            return (before[-1],)
        if after and _LATER.fullmatch(text[start : after[0].start]):
            return (after[0],)
        return ()

    def _chain(self, before: Sequence[Named], text: str) -> tuple[Named, ...]:
        chain = [before[-1]]
        for one in reversed(before[:-1]):
            if not _COMMA.fullmatch(text[one.end : chain[0].start]):
                break
            if any(parent.region == chain[0].region.id for parent in one.region.parents):
                return (one,)
            chain.insert(0, one)
        return tuple(chain)


def is_attached(owners: Sequence[Named], text: str, start: int) -> bool:
    """Tell whether the value follows the name so closely that a quote needs both."""
    return bool(owners) and bool(_LINK.fullmatch(text[owners[-1].end : start]))


def _form(name: str) -> str:
    """Return a name as it may begin a sentence, or stand in a title in capitals: HÀ NỘI."""
    first, others = name[0], re.escape(name[1:])
    return f"[{first.upper()}{first.lower()}]{others}|{re.escape(name.upper())}"


def _names(region: Region) -> Iterator[str]:
    for name in (region.name, *region.aliases, *(one.name for one in region.history if one.name)):
        if region.kind is RegionKind.COUNTRY and name.endswith("Nam"):
            continue
        if name not in _PERSONS:
            yield canonical_tone(name)
