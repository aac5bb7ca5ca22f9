"""The card of an indicator: one figure, large, with its time, its place and its source."""

from generator.model import Edition
from generator.pages.parts.figures import (
    MONEY_KINDS,
    figure_view,
    figure_words,
)
from generator.pages.parts.share_card import Shape, ShareCard
from generator.site.links import IndicatorLink, ReportedFigure

SECTION = "Số liệu"


def indicator_card(
    shown: tuple[IndicatorLink, str, ReportedFigure | None], edition: Edition
) -> ShareCard:
    """Return the card of an indicator with its definition, and the figure that speaks for it."""
    indicator, definition, reported = shown
    if reported is None:
        return ShareCard(
            Shape.TEXT, edition.settings.site_name, SECTION, indicator.title, definition
        )
    view = figure_view(reported)
    qualified = f"{view.qualifier} {view.value}".strip()
    is_money = indicator.kind in MONEY_KINDS
    return ShareCard(
        shape=Shape.FIGURE,
        portal=edition.settings.site_name,
        kicker=f"{SECTION} · {view.period}",
        number=figure_words(reported) if is_money else qualified,
        title=f"{_title(indicator, view.stage)}, {view.place.label}",
        note=f"Nguồn: {view.told_by}. {view.note}" if view.note else f"Nguồn: {view.told_by}",
    )


def _title(indicator: IndicatorLink, stage: str) -> str:
    says_it = stage in indicator.title.lower()
    return indicator.title if says_it else f"{indicator.title} ({stage})"
