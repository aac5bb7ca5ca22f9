"""`/thong-ke/ca-nuoc/`: each indicator across the country, and what is held of each province."""

from dataclasses import dataclass

from generator.model import INTENDED, WHOLE_COUNTRY
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.tiles import BLANK, Mark, TilesView, canvas, tiles
from generator.pages.parts.trends import reported
from generator.pages.statistics.indicator import ROOT
from generator.site import ReportedFigure, Site
from generator.site.figures.coverage import Coverage, Overview, overview
from generator.site.regions.country_map import on_map
from generator.site.regions.provinces import FiguresOf, NewsOf
from generator.text import format_date, format_number

URL = f"{ROOT.url}ca-nuoc/"
TITLE = "Cả nước"


@dataclass(frozen=True, slots=True)
class Row:
    """`newest` is what sources say of the whole country, more than one where they disagree.

    `targets` are set for the whole country, and are never among `newest`.
    """

    title: str
    url: str
    newest: tuple[FigureView, ...]
    targets: tuple[FigureView, ...]
    provinces: str
    figures: str
    records: str


@dataclass(frozen=True, slots=True)
class Province:
    """Counts of what is in a province of today; `former` are the units of other days."""

    name: str
    url: str
    own: str
    former_count: str
    former: tuple[CountedLink, ...]
    news: str
    last: str
    last_day: str


@dataclass(frozen=True, slots=True)
class NationalView:
    title: str
    intro: str
    rows: tuple[Row, ...]
    without: str
    coverage: str
    provinces: tuple[Province, ...]
    tiles: TilesView | None


def national_page(site: Site, counts: Coverage) -> Page:
    """Return the overview of the country. Raises as `canvas`."""
    view = national_view(site, counts)
    head = Head(
        title=f"{TITLE}: tổng quan số liệu",
        description=view.intro,
        kind="national",
        section="thong-ke",
        trail=(ROOT, Crumb(TITLE, URL)),
    )
    return Page(URL, "statistics/national.html", head, view)


def national_view(site: Site, counts: Coverage) -> NationalView:
    """Return what the overview shows."""
    found = overview(site)
    figures, news = counts.figures, counts.news
    held = sum(1 for one in figures if one.total)
    missing = len(site.indicators) - len(found)
    return NationalView(
        title="Cả nước: tổng quan số liệu",
        intro=(
            "Số của cả nước là số mà một nguồn nêu cho cả nước. Cổng không cộng hay suy ra số "
            "cả nước từ số của các tỉnh, vì không kỳ nào có đủ mọi tỉnh."
        ),
        rows=tuple(_row(site, one, len(figures)) for one in found),
        without=f"{missing} chỉ tiêu khác chưa có số liệu nào." if missing else "",
        coverage=(
            f"{held} trong {len(figures)} tỉnh, thành phố hôm nay có số liệu, kể cả số của các "
            "đơn vị nay đã hợp nhất. Mục tiêu, kế hoạch không tính."
        ),
        provinces=tuple(_province(*both) for both in zip(figures, news, strict=True)),
        tiles=_map(site, figures),
    )


def _row(site: Site, one: Overview, provinces: int) -> Row:
    return Row(
        title=one.indicator.title,
        url=one.indicator.url,
        newest=tuple(figure_view(site, each) for each in reported(one.newest))
        if one.newest
        else (),
        targets=tuple(figure_view(site, each) for each in _targets(site, one)),
        provinces=f"{one.provinces}/{provinces}",
        figures=format_number(one.figures),
        records=format_number(one.records),
    )


def _targets(site: Site, one: Overview) -> list[ReportedFigure]:
    found = site.figures_of_indicator.get(one.indicator.id, ())
    national = [each for each in found if each.figure.region == WHOLE_COUNTRY]
    return [each for each in national if each.figure.qualifier in INTENDED]


def _province(figures: FiguresOf, news: NewsOf) -> Province:
    former = sum(count for _, count in figures.former)
    return Province(
        name=figures.region.name,
        url=figures.region.url,
        own=format_number(figures.own),
        former_count=format_number(former),
        former=tuple(
            CountedLink(one.name, f"{one.url}#so-lieu", format_number(count))
            for one, count in figures.former
        ),
        news=format_number(news.total),
        last=format_date(news.last) if news.last else "",
        last_day=news.last.isoformat() if news.last else "",
    )


def _map(site: Site, figures: tuple[FiguresOf, ...]) -> TilesView | None:
    drawing, held = canvas(on_map(site)), {one.region.id: one for one in figures}
    if not drawing:
        return None
    return tiles(
        drawing,
        title="Số số liệu của từng tỉnh, thành phố hôm nay",
        says="Bảng bên cạnh ghi đủ từng số.",
        mark=lambda region: _mark(held[region.id]),
    )


def _mark(one: FiguresOf) -> Mark:
    if not one.total:
        return BLANK
    words = f"{one.own} số liệu của chính đơn vị, {one.total - one.own} của đơn vị cũ"
    state = "own" if one.own else "former"
    return Mark(state, format_number(one.total), f"{one.region.url}#so-lieu", words)
