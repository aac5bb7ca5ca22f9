"""The figures of one region, by territory and indicator, in words."""

from dataclasses import dataclass
from datetime import date

from generator.model import RegionKind
from generator.model.addresses import COMPARISON
from generator.pages.parts.figure_counts import counted_figures
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.left_out import left_out
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.places import full_name_of, name_within
from generator.pages.parts.trends import Trend, trend
from generator.site.figures.peers import Peers
from generator.site.links import RegionLink
from generator.site.regions.figures import (
    FigureEra,
    FigureInTime,
    FormerFigures,
    IndicatorFigures,
    RegionFigures,
)
from generator.text import day_after, format_date, format_number


@dataclass(frozen=True, slots=True)
class FigureRow:
    """`straddles` says that the period began on an older territory."""

    figure: FigureView
    straddles: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class IndicatorGroup:
    title: str
    url: str
    rows: tuple[FigureRow, ...]
    trend: Trend | None
    wider: tuple[FigureView, ...]
    """Of its clusters and the country, of the same time."""
    rank: str


@dataclass(frozen=True, slots=True)
class EraView:
    """A time in which the name stood for one territory; one era alone needs no title."""

    title: str
    groups: tuple[IndicatorGroup, ...]


@dataclass(frozen=True, slots=True)
class FormerFiguresView:
    """The newest figures of a former unit, which are never this region's own."""

    title: str
    figures: tuple[FigureView, ...]
    all: CountedLink


@dataclass(frozen=True, slots=True)
class FiguresView:
    """`eras` are the region's own newest figures by territory, the newest first; `more` says how
    many others there are. `lower` lead to those of districts, wards and communes."""

    eras: tuple[EraView, ...]
    more: str
    lower: tuple[CountedLink, ...]
    lower_more: NamedLink | None
    former: tuple[FormerFiguresView, ...]


def figures_view(region: RegionLink, figures: RegionFigures, known: date | None) -> FiguresView:
    """Return a region's figures, those below it, and those of units that went into it."""
    return FiguresView(
        eras=_eras(region, figures, known),
        more=_more(figures),
        lower=_lower(figures),
        lower_more=left_out(figures.lower.left, "nơi khác có số liệu", COMPARISON),
        former=tuple(_former(former) for former in figures.former),
    )


def _eras(region: RegionLink, figures: RegionFigures, known: date | None) -> tuple[EraView, ...]:
    return tuple(
        EraView(
            _title(region, era, known),
            tuple(_group(era, indicator) for indicator in era.indicators),
        )
        for era in figures.eras
    )


def _more(figures: RegionFigures) -> str:
    """Say that there are more figures than a page shows; empty when there are not."""
    left = figures.count - figures.shown
    if left <= 0:
        return ""
    shown, count = format_number(figures.shown), format_number(figures.count)
    return f"Trang này nêu {shown} số liệu mới nhất trong {count}, còn {format_number(left)} nữa."


def _lower(figures: RegionFigures) -> tuple[CountedLink, ...]:
    return tuple(
        CountedLink(region.name, f"{region.url}#so-lieu", counted_figures(count))
        for region, count in figures.lower.items
    )


def _former(former: FormerFigures) -> FormerFiguresView:
    """Return the figures of a unit that went into the region, under its own name."""
    region = former.region
    return FormerFiguresView(
        title=f"Số liệu của {full_name_of(region)} trước sáp nhập",
        figures=tuple(figure_view(figure) for figure in former.newest),
        all=CountedLink(
            f"Trang {name_within(region.name)}",
            f"{region.url}#so-lieu",
            counted_figures(former.count),
        ),
    )


def _title(region: RegionLink, era: FigureEra, known: date | None) -> str:
    """An ended region needs no title for its last territory: the page has said when it ended.

    `known` is the last day of which a cluster's members are known: until its end nobody knows
    whose members a figure counts, so that only the time is told.
    """
    subject = "Thành viên" if region.kind is RegionKind.CLUSTER else "Địa giới"
    if era.since:
        return f"{subject} từ ngày {format_date(era.since)}"
    if era.until and known and known < era.until:
        return f"Số liệu trước ngày {format_date(day_after(era.until))}"
    if era.until and not region.ended:
        return f"{subject} đến hết ngày {format_date(era.until)}"
    return ""


def _group(era: FigureEra, indicator: IndicatorFigures) -> IndicatorGroup:
    peers = indicator.peers
    return IndicatorGroup(
        title=indicator.indicator.title,
        url=indicator.indicator.url,
        rows=tuple(_row(era, figure) for figure in indicator.figures),
        trend=trend(indicator.line) if indicator.line else None,
        wider=tuple(map(figure_view, peers.wider)) if peers else (),
        rank=_rank(peers) if peers else "",
    )


def _rank(peers: Peers) -> str:
    """`Cao nhất trong 8 nơi cùng cấp có số cùng kỳ`; empty where values cannot be told apart.

    The last is told no rank: sources name those that stand out, and who has no figure may be lower.
    """
    if peers.rank in (None, peers.places):
        return ""
    place = "Cao nhất" if peers.rank == 1 else f"Cao thứ {peers.rank}"
    return f"{place} trong {format_number(peers.places)} nơi cùng cấp có số cùng kỳ"


def _row(era: FigureEra, row: FigureInTime) -> FigureRow:
    since = era.since if row.crosses else None
    straddles = f"kỳ này bắt đầu trước ngày {format_date(since)}" if since else ""
    return FigureRow(figure_view(row.figure), straddles, row.disputed)
