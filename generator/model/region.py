"""A place or a group of places. One file is one name; its eras are in its dated milestones."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.addresses import region_url
from generator.model.ids import RegionId
from generator.model.origin import Origin


class RegionKind(StrEnum):
    COUNTRY = "country"
    PROVINCE = "province"
    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    WARD = "ward"
    COMMUNE = "commune"
    CLUSTER = "cluster"


class MilestoneKind(StrEnum):
    """`merged-into` names the successor; `renamed` the former name; `became` the new kind."""

    MERGED_INTO = "merged-into"
    RENAMED = "renamed"
    BECAME = "became"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Span:
    """Dated validity; both ends are included, None is open."""

    since: date | None = None
    until: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the state's list; seven were reused for another name on 1 July 2025."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Membership:
    """This region's parent, or a cluster's member, with its dates."""

    region: RegionId
    span: Span


@dataclass(frozen=True, slots=True)
class Milestone:
    """What happened on a day, and the text (`by`) that ordered it, as written.

    `units` are what the territory of an ended region is since: `phường Tân Sơn`.
    """

    date: date
    kind: MilestoneKind
    region: RegionId | None = None
    name: str = ""
    new_kind: RegionKind | None = None
    old_kind: RegionKind | None = None
    by: str = ""
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Association:
    """The local association's contact; empty fields stay out of the page."""

    name: str = ""
    chair: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """`kind` is today's, or the last one of a region that has ended; `tile` is (column, row).

    `known` is the last day of which a cluster's members are known.
    """

    id: RegionId
    name: str
    kind: RegionKind
    origin: Origin
    codes: tuple[Code, ...] = ()
    parents: tuple[Membership, ...] = ()
    history: tuple[Milestone, ...] = ()
    members: tuple[Membership, ...] = ()
    known: date | None = None
    aliases: tuple[str, ...] = ()
    tile: tuple[int, int] | None = None
    islands: str = ""
    association: Association = Association()

    @property
    def url(self) -> str:
        return region_url(self.id)

    @property
    def known_members(self) -> tuple[Membership, ...]:
        """The members up to the last day of which they are known."""
        known = self.known
        if known is None:
            return self.members
        return tuple(
            Membership(
                member.region, Span(member.span.since, min(known, member.span.until or known))
            )
            for member in self.members
            if member.span.since is None or member.span.since <= known
        )

    @property
    def units(self) -> tuple[str, ...]:
        """What the territory of an ended region is since, where that is told."""
        return next((milestone.units for milestone in self.history if milestone.units), ())

    @property
    def ended(self) -> date | None:
        """The day on which it no longer existed under this name, or None."""
        days = [
            milestone.date
            for milestone in self.history
            if milestone.kind in (MilestoneKind.MERGED_INTO, MilestoneKind.ENDED)
        ]
        return max(days, default=None)

    @property
    def began(self) -> date | None:
        """The first day of its codes or parents when all of them have one, or None: always."""
        spans = (*(code.span for code in self.codes), *(parent.span for parent in self.parents))
        days = [span.since for span in spans]
        return min((day for day in days if day), default=None) if all(days) else None
