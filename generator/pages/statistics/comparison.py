"""`/thong-ke/so-sanh/`: figures of two to four places side by side, as the reader chooses.

A module reads the places' published `index.json`; without it the page leads to their pages.
"""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import COMPARISON, REGIONS
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.figure_counts import counted_figures
from generator.pages.parts.left_out import left_out
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import place_view
from generator.pages.statistics.words import COMPARISON_TITLE, ROOT, SECTION
from generator.site.statistics.linked_overviews import (
    ComparedPlace,
    LinkedComparison,
    PlaceGroup,
)
from generator.text import format_date, format_number

FIELDS = ("Nơi thứ nhất", "Nơi thứ hai", "Nơi thứ ba", "Nơi thứ tư")
NEEDED = 2
GROUPS = {
    PlaceGroup.TODAY: "Tỉnh, thành phố hôm nay",
    PlaceGroup.FORMER: "Tên gọi trước sáp nhập",
    PlaceGroup.WIDER: "Cả nước, cụm",
    PlaceGroup.NARROWER: "Quận, huyện, phường, xã",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """`note` tells where an ended place lies today, or how much is of an older territory."""

    id: str
    name: str
    url: str
    count: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    choices: tuple[Choice, ...]
    more: NamedLink | None


@dataclass(frozen=True, slots=True)
class Field:
    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class ComparisonView:
    title: str
    intro: str
    fields: tuple[Field, ...]
    groups: tuple[Group, ...]


def comparison_page(linked: LinkedComparison, edition: Edition) -> Page:
    """Return the page on which places are compared."""
    view = _view(linked)
    head = Head(
        title=view.title,
        description=view.intro,
        kind="comparison",
        section=SECTION,
        trail=(ROOT, Crumb(view.title, COMPARISON)),
    )
    return Page(COMPARISON, "statistics/comparison.html", head, view)


def _view(linked: LinkedComparison) -> ComparisonView:
    return ComparisonView(
        title=COMPARISON_TITLE,
        intro=(
            "Chọn từ hai đến bốn nơi. Mỗi số giữ kỳ và mức của nguồn, dẫn tới đúng câu đã nêu nó; "
            "số khác kỳ hoặc khác địa giới đứng cạnh nhau chưa phải là so sánh được."
        ),
        fields=tuple(Field(label, position < NEEDED) for position, label in enumerate(FIELDS)),
        groups=tuple(
            Group(
                GROUPS[group],
                tuple(map(_choice, places.items)),
                left_out(places.left, "nơi khác, ít số liệu hơn", REGIONS),
            )
            for group, places in linked.groups
        ),
    )


def _choice(place: ComparedPlace) -> Choice:
    region = place.region
    return Choice(
        id=region.id,
        name=region.name,
        url=f"{region.url}#so-lieu",
        count=counted_figures(place.count),
        note=place_view(place.place).note if place.place.now else _older(place),
    )


def _older(place: ComparedPlace) -> str:
    """Return `trên địa giới đến hết ngày 30/06/2025`, of all figures or of how many of them."""
    if not place.older_until:
        return ""
    all_of_them = place.older == place.count.figures + place.count.targets + place.count.plans
    counted = "" if all_of_them else f"{format_number(place.older)} trong đó "
    return f"{counted}trên địa giới đến hết ngày {format_date(place.older_until)}"
