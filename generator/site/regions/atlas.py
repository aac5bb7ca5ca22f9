"""Regions in time: which name, which kind and which territory on a day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from generator.model import EventKind, Membership, Region, RegionId, RegionKind, Span
from generator.site.regions.eras import Eras, RegionState, eras
from generator.site.regions.names import name_key, names_of, without_kind
from generator.site.regions.rings import without_rings
from generator.text import collation_key

PROVINCIAL = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
KIND_LABELS = {
    RegionKind.COUNTRY: "cả nước",
    RegionKind.PROVINCE: "tỉnh",
    RegionKind.MUNICIPALITY: "thành phố",
    RegionKind.DISTRICT: "quận, huyện",
    RegionKind.WARD: "phường",
    RegionKind.COMMUNE: "xã",
    RegionKind.CLUSTER: "cụm",
}
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it was on a day, and where it is now when that differs.

    `changed` is true when the same name stands for another territory today (Hưng Yên before and
    since it took in Thái Bình), or for none.
    """

    region: Region
    name: str
    kind: RegionKind
    now: Region | None
    changed: bool


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
    places: dict[tuple[RegionId, date, date], Place] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What `place` has answered so far: lists ask for the same places again and again."""

    @classmethod
    def of(cls, regions: Iterable[Region]) -> "Atlas":
        """Index the regions; references must have been checked before.

        What closes a ring (L412) is left out: whoever goes from region to region comes to an end.
        """
        by_id = {region.id: region for region in without_rings(regions)}
        merged: dict[RegionId, list[tuple[date, RegionId]]] = defaultdict(list)
        children: dict[RegionId, list[tuple[RegionId, Span]]] = defaultdict(list)
        for region in sorted(by_id.values(), key=lambda one: collation_key(one.name)):
            for event in region.history:
                if event.kind is EventKind.MERGED_INTO and event.region:
                    merged[event.region].append((event.date, region.id))
            for parent in region.parents:
                children[parent.region].append((region.id, parent.span))
        return cls(
            by_id,
            {one: tuple(sorted(found)) for one, found in merged.items()},
            {one: tuple(found) for one, found in children.items()},
            names_of(by_id.values()),
            {one.id: eras(one) for one in by_id.values()},
        )

    def __getitem__(self, region: RegionId) -> Region:
        return self.regions[region]

    def by_name(self, text: str) -> Region | None:
        """Return the region of either era that a spelling means: Đắc Lắc, TP.HCM, hoà/hòa."""
        for words in (text, without_kind(text)):
            if found := self.names.get(name_key(words)):
                return self.regions[found]
        return None

    def by_code(self, code: str, day: date) -> Region | None:
        """Return the region that had a code on a day: 15 was Yên Bái, and is Lào Cai."""
        for one in self.regions.values():
            held = any(own.code == code and day in own.span for own in one.codes)
            if held and self.state(one.id, day).exists:
                return one
        return None

    def state(self, region: RegionId, day: date) -> RegionState:
        """Return the region's name and kind on a day."""
        eras = self.eras[region]
        return eras[bisect_right(eras, day, key=lambda era: era[0]) - 1][1]

    def successor(self, region: RegionId, day: date) -> Region | None:
        """Return the region that this one's territory belongs to on a day, following chains.

        A region that ended without a named successor (a district) is in its last parent's.
        """
        while not self.state(region, day).exists:
            onwards = self._onwards(self.regions[region])
            if onwards is None:
                return None
            region = onwards
        return self.regions[region]

    def _onwards(self, region: Region) -> RegionId | None:
        for event in region.history:
            if event.kind is EventKind.MERGED_INTO and event.region:
                return event.region
        return region.parents[-1].region if region.parents else None

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
            region=state.region,
            name=state.name,
            kind=state.kind,
            now=now if moved else None,
            changed=moved or not self.same_territory(region, day, today),
        )

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
