"""Regions in time: which name, which kind and which territory on a day."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.model import Membership, Region, RegionId, RegionKind
from generator.site.links import Place, RegionLink
from generator.site.regions.eras import Eras, RegionState, days_of_change, eras
from generator.site.regions.kinship import by_member, by_parent, by_successor, lay_in, onwards
from generator.site.regions.names import name_key, names_of, without_kind
from generator.site.regions.rings import without_rings
from generator.text import collation_key, day_after

PROVINCIAL = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
LOWER = (RegionKind.DISTRICT, RegionKind.WARD, RegionKind.COMMUNE)


@dataclass(frozen=True, slots=True)
class Atlas:
    """All regions with their predecessors, successors, members and children."""

    regions: Mapping[RegionId, Region]
    merged: Mapping[RegionId, tuple[tuple[date, RegionId], ...]]
    """By successor: the day, and the region that ceased on that day."""
    children: Mapping[RegionId, tuple[Membership, ...]]
    """By parent: the regions that say so, with the dates."""
    memberships: Mapping[RegionId, tuple[Membership, ...]]
    """By member: the clusters that name it, with the dates."""
    names: Mapping[str, RegionId]
    """Every name, former name, alias and id of both eras, as `name_key` writes it."""
    eras: Mapping[RegionId, Eras]
    links: Mapping[RegionId, RegionLink]
    days: tuple[date, ...]
    """Each day on which anything of any region became another, the earliest first."""
    places: dict[tuple[RegionId, date, date], Place] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What `place` has answered so far, by the day on which its answer began: lists ask for the
    same places again and again."""
    provinces_of: dict[tuple[RegionId, date], Region | None] = field(
        default_factory=dict, compare=False, repr=False
    )
    """The same of `province_of`."""

    @classmethod
    def of(cls, regions: Iterable[Region]) -> "Atlas":
        """Index the regions; references must have been checked before.

        What closes a ring (L412) is left out: whoever goes from region to region comes to an end.
        """
        by_id = {region.id: region for region in without_rings(regions)}
        links = {
            region.id: RegionLink(region.id, region.name, region.kind, region.ended)
            for region in by_id.values()
        }
        of_regions = {region.id: eras(region, links[region.id]) for region in by_id.values()}
        return cls(
            by_id,
            by_successor(by_id.values()),
            by_parent(by_id.values()),
            by_member(by_id.values()),
            names_of(by_id.values()),
            of_regions,
            links,
            tuple(sorted(set(days_of_change(by_id.values(), of_regions.values())))),
        )

    def __getitem__(self, region: RegionId) -> Region:
        return self.regions[region]

    def by_name(self, text: str) -> Region | None:
        """Return the region of either era that a spelling means: Đắc Lắc, TP.HCM, hoà/hòa."""
        for words in (text, without_kind(text)):
            if region := self.names.get(name_key(words)):
                return self.regions[region]
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
            further = onwards(self.regions[region])
            if further is None:
                return None
            region = further
        return self.regions[region]

    def predecessors(self, region: RegionId) -> tuple[tuple[date, Region], ...]:
        """Return the regions of other names that went into this one, with the day."""
        return tuple((day, self.regions[joined]) for day, joined in self.merged.get(region, ()))

    def changes(self, region: RegionId) -> tuple[date, ...]:
        """Return the days on which the name began to stand for another territory."""
        return tuple(dict.fromkeys(day for day, _ in self.merged.get(region, ())))

    def boundaries(self, region: RegionId) -> tuple[date, ...]:
        """Return `changes`, and the days on which a cluster won or lost members."""
        spans = [member.span for member in self.regions[region].members]
        won = {span.since for span in spans if span.since}
        lost = {day_after(span.until) for span in spans if span.until}
        return tuple(sorted({*self.changes(region), *won, *lost}))

    def same_territory(self, region: RegionId, day: date, other: date) -> bool:
        """Tell whether the name stood for the same territory on both days."""
        first, last = min(day, other), max(day, other)
        moved = any(first < change <= last for change in self.changes(region))
        return not moved and self.state(region, first).exists == self.state(region, last).exists

    def place(self, region: RegionId, day: date, today: date) -> Place:
        """Return the place as it was on `day`, and where it is on `today`."""
        key = (region, self._since(day), today)
        if key not in self.places:
            self.places[key] = self._place(*key)
        return self.places[key]

    def _since(self, day: date) -> date:
        """Return the first day of which all regions say what they say of `day`."""
        place = bisect_right(self.days, day)
        return self.days[place - 1] if place else date.min

    def _place(self, region: RegionId, day: date, today: date) -> Place:
        state = self.state(region, day)
        now = self.successor(region, today)
        other = now if now and now.id != region else None
        last_day = self.links[region].last_day
        return Place(
            region=self.links[region],
            name=state.name,
            kind=state.kind,
            now=self.links[other.id] if other else None,
            changed=bool(other) or not self.same_territory(region, day, today),
            moved=bool(other and other.id not in lay_in(self.regions, region, last_day)),
            units=self.regions[region].units if other else (),
            next_change=next((change for change in self.changes(region) if change > day), None),
        )

    def province_of(self, region: RegionId, day: date) -> Region | None:
        """Return the province a place is, or lies in, on a day; None for clusters, the country."""
        key = (region, self._since(day))
        if key not in self.provinces_of:
            self.provinces_of[key] = self._province_of(*key)
        return self.provinces_of[key]

    def _province_of(self, region: RegionId, day: date) -> Region | None:
        home, seen = self.successor(region, day), set[RegionId]()
        while home and home.kind not in PROVINCIAL and home.id not in seen:
            seen.add(home.id)
            parents = [parent.region for parent in home.parents if day in parent.span]
            home = self.successor(parents[0], day) if parents else None
        return home if home and home.kind in PROVINCIAL else None

    def lies_in(self, region: RegionId, other: RegionId, day: date) -> bool:
        """Tell whether a place was a part of another one on a day, or a member of a cluster."""
        if self.regions[other].kind is RegionKind.COUNTRY:
            return self.regions[region].kind is not RegionKind.COUNTRY
        above, reached = [region], {region}
        while above:
            inner = above.pop()
            rows = (*self.regions[inner].parents, *self.memberships.get(inner, ()))
            wider = {row.region for row in rows if day in row.span} - reached
            reached |= wider
            above += wider
        return other in reached and other != region

    def members(self, cluster: RegionId, day: date) -> tuple[Region, ...]:
        """Return a cluster's members on a day, as they were written; none where none is known."""
        members = self.regions[cluster].known_members
        return tuple(self.regions[member.region] for member in members if day in member.span)

    def clusters(self, region: RegionId, day: date) -> tuple[Region, ...]:
        """Return the clusters that have the region as a member on a day."""
        clusters = self.memberships.get(region, ())
        return tuple(self.regions[cluster.region] for cluster in clusters if day in cluster.span)

    def below(self, region: RegionId, day: date | None = None) -> tuple[Region, ...]:
        """Return the regions whose parent this one is, on a day or ever."""
        children = self.children.get(region, ())
        return tuple(
            self.regions[child.region] for child in children if day is None or day in child.span
        )

    def provinces(self, day: date) -> tuple[RegionState, ...]:
        """Return the provinces and municipalities on a day, in Vietnamese order."""
        provincial = (region for region in self.regions.values() if region.kind in PROVINCIAL)
        states = (self.state(region.id, day) for region in provincial)
        existing = (state for state in states if state.exists)
        return tuple(sorted(existing, key=lambda state: collation_key(state.name)))
