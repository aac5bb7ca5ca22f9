"""Regions in time: which name, which kind and which territory on a day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from generator.model import EventKind, Membership, Region, RegionId, RegionKind, Span
from generator.site.links import Place, RegionLink
from generator.site.regions.eras import Eras, RegionState, eras
from generator.site.regions.names import name_key, names_of, without_kind
from generator.text import collation_key

PROVINCIAL = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Atlas:
    """All regions with their predecessors, successors, members and children."""

    regions: Mapping[RegionId, Region]
    merged: Mapping[RegionId, tuple[tuple[date, RegionId], ...]]
    """By successor: the day, and the region that ceased on that day."""
    children: Mapping[RegionId, tuple[tuple[RegionId, Span], ...]]
    names: Mapping[str, RegionId]
    """Every name, former name, alias and id of both eras, as `name_key` writes it."""
    eras: Mapping[RegionId, Eras]
    links: Mapping[RegionId, RegionLink]
    places: dict[tuple[RegionId, date, date], Place] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What `place` has answered so far: lists ask for the same places again and again."""

    @classmethod
    def of(cls, regions: Iterable[Region]) -> "Atlas":
        """Index the regions; references must have been checked before."""
        by_id = {region.id: region for region in regions}
        merged: dict[RegionId, list[tuple[date, RegionId]]] = defaultdict(list)
        children: dict[RegionId, list[tuple[RegionId, Span]]] = defaultdict(list)
        for region in sorted(by_id.values(), key=lambda one: collation_key(one.name)):
            for event in region.history:
                if event.kind is EventKind.MERGED_INTO and event.region:
                    merged[event.region].append((event.date, region.id))
            for parent in region.parents:
                children[parent.region].append((region.id, parent.span))
        links = {
            one.id: RegionLink(one.id, one.name, one.kind, one.ended) for one in by_id.values()
        }
        return cls(
            by_id,
            {one: tuple(sorted(found)) for one, found in merged.items()},
            {one: tuple(found) for one, found in children.items()},
            names_of(by_id.values()),
            {one.id: eras(one, links[one.id]) for one in by_id.values()},
            links,
        )

    def __getitem__(self, region: RegionId) -> Region:
        return self.regions[region]

    def by_name(self, text: str) -> Region | None:
        """Return the region of either era that a spelling means: Đắc Lắc, TP.HCM, hoà/hòa."""
        for words in (text, without_kind(text)):
            if found := self.names.get(name_key(words)):
                return self.regions[found]
        return None

    def state(self, region: RegionId, day: date) -> RegionState:
        """Return the region's name and kind on a day."""
        eras = self.eras[region]
        return eras[bisect_right(eras, day, key=lambda era: era[0]) - 1][1]

    def successor(self, region: RegionId, day: date) -> Region | None:
        """Return the region that this one's territory belongs to on a day, following chains.

        A region that ended without a named successor (a district) is in its last parent's.
        """
        one = self.regions[region]
        if self.state(region, day).exists:
            return one
        for event in one.history:
            if event.kind is EventKind.MERGED_INTO and event.region:
                return self.successor(event.region, day)
        if one.parents:
            return self.successor(one.parents[-1].region, day)
        return None

    def predecessors(self, region: RegionId) -> tuple[tuple[date, Region], ...]:
        """Return the regions of other names that went into this one, with the day."""
        return tuple((day, self.regions[one]) for day, one in self.merged.get(region, ()))

    def changes(self, region: RegionId) -> tuple[date, ...]:
        """Return the days on which the name began to stand for another territory."""
        return tuple(dict.fromkeys(day for day, _ in self.merged.get(region, ())))

    def boundaries(self, region: RegionId) -> tuple[date, ...]:
        """Return `changes`, and the days on which a cluster won or lost members."""
        spans = [one.span for one in self.regions[region].members]
        won = {span.since for span in spans if span.since}
        lost = {span.until + ONE_DAY for span in spans if span.until}
        return tuple(sorted({*self.changes(region), *won, *lost}))

    def same_territory(self, region: RegionId, one: date, other: date) -> bool:
        """Tell whether the name stood for the same territory on both days."""
        first, last = min(one, other), max(one, other)
        moved = any(first < day <= last for day in self.changes(region))
        return not moved and self.state(region, first).exists == self.state(region, last).exists

    def place(self, region: RegionId, day: date, today: date) -> Place:
        """Return the place as it was on `day`, and where it is on `today`."""
        asked = (region, day, today)
        if asked not in self.places:
            self.places[asked] = self._place(*asked)
        return self.places[asked]

    def _place(self, region: RegionId, day: date, today: date) -> Place:
        state = self.state(region, day)
        now = self.successor(region, today)
        moved = now is not None and now.id != region
        return Place(
            region=self.links[region],
            name=state.name,
            kind=state.kind,
            now=self.links[now.id] if now and moved else None,
            changed=moved or not self.same_territory(region, day, today),
            next_change=next((change for change in self.changes(region) if change > day), None),
        )

    def province_of(self, region: RegionId, day: date) -> Region | None:
        """Return the province a place is, or lies in, on a day; None for clusters, the country."""
        home, seen = self.successor(region, day), set[RegionId]()
        while home and home.kind not in PROVINCIAL and home.id not in seen:
            seen.add(home.id)
            parents = [parent.region for parent in home.parents if day in parent.span]
            home = self.successor(parents[0], day) if parents else None
        return home if home and home.kind in PROVINCIAL else None

    def members(self, cluster: RegionId, day: date) -> tuple[Region, ...]:
        """Return a cluster's members on a day, as they were written."""
        return tuple(
            self.regions[one.region] for one in self.regions[cluster].members if day in one.span
        )

    def clusters(self, region: RegionId, day: date) -> tuple[Region, ...]:
        """Return the clusters that have the region as a member on a day."""

        def holds(members: tuple[Membership, ...]) -> bool:
            return any(one.region == region and day in one.span for one in members)

        return tuple(one for one in self.regions.values() if holds(one.members))

    def below(self, region: RegionId, day: date | None = None) -> tuple[Region, ...]:
        """Return the regions whose parent this one is, on a day or ever."""
        return tuple(
            self.regions[child]
            for child, span in self.children.get(region, ())
            if day is None or day in span
        )

    def provinces(self, day: date) -> tuple[RegionState, ...]:
        """Return the provinces and municipalities on a day, in Vietnamese order."""
        states = (
            self.state(one.id, day) for one in self.regions.values() if one.kind in PROVINCIAL
        )
        return tuple(
            sorted((one for one in states if one.exists), key=lambda one: collation_key(one.name))
        )
