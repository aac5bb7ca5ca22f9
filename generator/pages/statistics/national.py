"""`/thong-ke/ca-nuoc/`: each indicator across the country, and what is held of each province."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import NATIONAL
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.figure_counts import intended_figures
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.tiles import BLANK, Mark, TilesView, canvas, tiles
from generator.pages.parts.wording import iso
from generator.pages.statistics.words import NATIONAL_TITLE, ROOT, SECTION
from generator.site.regions.provinces import FiguresOf, NewsOf, Others
from generator.site.statistics.linked_overviews import IndicatorInCountry, LinkedNational
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class Row:
    """`newest` is what sources say of the whole country, more than one where they disagree.

    `targets` are set for the whole country, and are never among `newest`. `figures` counts what is
    reported, `intended` the others in words: `1 mục tiêu`.
    """

    title: str
    url: str
    newest: tuple[FigureView, ...]
    targets: tuple[FigureView, ...]
    provinces: str
    figures: str
    intended: str
    records: str


@dataclass(frozen=True, slots=True)
class Province:
    """Counts of what is in a province of today.

    `former` are the provinces of other days, `lower` the districts, wards and communes.
    """

    name: str
    url: str
    own: str
    former_count: str
    former: tuple[CountedLink, ...]
    lower_count: str
    lower: tuple[CountedLink, ...]
    news: str
    last: str
    last_day: str
    is_bare: bool
    """Is there neither a figure nor news of it? Such rows are told together."""


@dataclass(frozen=True, slots=True)
class NationalView:
    title: str
    intro: str
    rows: tuple[Row, ...]
    untold: str
    """For how many of the rows no source tells the whole country: their cells stay blank."""
    without: str
    coverage: str
    provinces: tuple[Province, ...]
    tiles: TilesView | None


def national_page(linked: LinkedNational, edition: Edition) -> Page:
    """Return the overview of the country. Raises as `canvas`."""
    view = _view(linked)
    head = Head(
        title=view.title,
        description=view.intro,
        kind="national",
        section=SECTION,
        trail=(ROOT, Crumb(NATIONAL_TITLE, NATIONAL)),
    )
    return Page(NATIONAL, "statistics/national.html", head, view)


def _view(linked: LinkedNational) -> NationalView:
    figures, without = linked.figures, linked.without
    with_figures = sum(1 for province in figures if province.total)
    return NationalView(
        title=f"{NATIONAL_TITLE}: tổng quan số liệu",
        intro=(
            "Số của cả nước là số mà một nguồn nêu cho cả nước. Cổng không cộng hay suy ra số "
            "cả nước từ số của các tỉnh, vì không kỳ nào có đủ mọi tỉnh."
        ),
        rows=tuple(_row(indicator, len(figures)) for indicator in _told_first(linked)),
        untold=_untold(linked),
        without=f"{without} chỉ tiêu khác chưa có số liệu nào." if without else "",
        coverage=(
            f"{with_figures} trong {len(figures)} tỉnh, thành phố hôm nay có số liệu cấp tỉnh, kể "
            "cả số trên địa giới trước sáp nhập. Số của quận, huyện, phường, xã không phải số của "
            "tỉnh nên đứng riêng. Mục tiêu, kế hoạch không tính."
        ),
        provinces=tuple(map(_province, figures, linked.news)),
        tiles=_map(linked),
    )


def _untold(linked: LinkedNational) -> str:
    count, all_rows = sum(not row.newest for row in linked.indicators), len(linked.indicators)
    if not count:
        return ""
    of_some = f" cho {format_number(count)} trong {format_number(all_rows)} chỉ tiêu dưới đây"
    return (
        f"Chưa nguồn nào nêu số của cả nước{of_some if count < all_rows else ''}: ô ấy để trống "
        "hoặc chỉ ghi mục tiêu. Để trống không có nghĩa là bằng 0."
    )


def _told_first(linked: LinkedNational) -> list[IndicatorInCountry]:
    """What a source tells of the whole country comes first, then targets."""
    return sorted(linked.indicators, key=lambda counted: (not counted.newest, not counted.targets))


def _row(counted: IndicatorInCountry, provinces: int) -> Row:
    return Row(
        title=counted.indicator.title,
        url=counted.indicator.url,
        newest=tuple(map(figure_view, counted.newest)),
        targets=tuple(map(figure_view, counted.targets)),
        provinces=f"{counted.provinces}/{provinces}",
        figures=format_number(counted.count.figures),
        intended=intended_figures(counted.count),
        records=format_number(counted.records),
    )


def _province(figures: FiguresOf, news: NewsOf) -> Province:
    return Province(
        name=figures.region.name,
        url=figures.region.url,
        own=format_number(figures.own),
        former_count=format_number(figures.total - figures.own),
        former=_links(figures.former),
        lower_count=format_number(figures.lower_total),
        lower=_links(figures.lower),
        news=format_number(news.total),
        last=format_date(news.last) if news.last else "",
        last_day=iso(news.last),
        is_bare=not (figures.total or figures.lower_total or news.total),
    )


def _links(others: Others) -> tuple[CountedLink, ...]:
    return tuple(
        CountedLink(region.name, f"{region.url}#so-lieu", format_number(count))
        for region, count in others
    )


def _map(linked: LinkedNational) -> TilesView | None:
    drawing = canvas(linked.drawn)
    if not drawing:
        return None
    figures = {province.region.id: province for province in linked.figures}
    return tiles(
        drawing,
        title="Số số liệu của từng tỉnh, thành phố hôm nay",
        says="Bảng bên cạnh ghi đủ từng số.",
        mark=lambda region: _mark(figures[region.id]),
    )


def _mark(figures: FiguresOf) -> Mark:
    total, own = figures.total, figures.own
    if not total:
        return BLANK
    words = f"{own} số liệu của chính đơn vị, {total - own} trên địa giới cũ"
    state = "own" if own else "former"
    return Mark(state, format_number(total), f"{figures.region.url}#so-lieu", words)
