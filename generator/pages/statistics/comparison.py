"""`/thong-ke/so-sanh/`: figures of two to four places side by side, as the reader chooses.

A module reads the places' published `index.json`; without it the page leads to their pages.
"""

from dataclasses import dataclass

from generator.model import Region, RegionKind
from generator.pages.page import Crumb, Head, Page
from generator.pages.statistics.indicator import ROOT
from generator.site import Site
from generator.site.regions.atlas import PROVINCIAL
from generator.text import collation_key, format_number

URL = f"{ROOT.url}so-sanh/"
TITLE = "So sánh các địa phương"
FIELDS = ("Nơi thứ nhất", "Nơi thứ hai", "Nơi thứ ba", "Nơi thứ tư")
NEEDED = 2
SHOWN = 50
TODAY, FORMER, WIDER, LOWER = (
    "Tỉnh, thành phố hôm nay",
    "Tên gọi trước hợp nhất",
    "Cả nước, cụm",
    "Quận, huyện, phường, xã",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """`note` tells where an ended place lies today."""

    id: str
    name: str
    url: str
    count: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    choices: tuple[Choice, ...]


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


def comparison_page(site: Site) -> Page:
    """Return the page on which places are compared."""
    view = comparison_view(site)
    head = Head(
        title=TITLE,
        description=view.intro,
        kind="comparison",
        section="thong-ke",
        trail=(ROOT, Crumb(TITLE, URL)),
    )
    return Page(URL, "statistics/comparison.html", head, view)


def comparison_url(region: Region) -> str:
    """Return the address on which a place is chosen already."""
    return f"{URL}?noi={region.id}"


def comparison_view(site: Site) -> ComparisonView:
    """Return the places that can be chosen: those with figures, by what they are."""
    found: dict[str, list[Region]] = {TODAY: [], FORMER: [], WIDER: [], LOWER: []}
    for region in site.figures_of_region:
        found[_kind(site, site.atlas[region])].append(site.atlas[region])
    return ComparisonView(
        title=TITLE,
        intro=(
            "Chọn từ hai đến bốn nơi. Mỗi số giữ kỳ và mức của nguồn, dẫn tới đúng câu đã nêu nó; "
            "số khác kỳ hoặc khác địa giới đứng cạnh nhau chưa phải là so sánh được."
        ),
        fields=tuple(Field(label, at < NEEDED) for at, label in enumerate(FIELDS)),
        groups=tuple(
            Group(title, tuple(_choice(site, one) for one in _shown(site, some)))
            for title, some in found.items()
            if some
        ),
    )


def _kind(site: Site, region: Region) -> str:
    if region.kind in PROVINCIAL:
        return TODAY if site.atlas.state(region.id, site.today).exists else FORMER
    return WIDER if region.kind in (RegionKind.COUNTRY, RegionKind.CLUSTER) else LOWER


def _shown(site: Site, regions: list[Region]) -> list[Region]:
    """Those with most figures when they are many; in Vietnamese order."""
    most = sorted(regions, key=lambda one: -len(site.figures_of_region[one.id]))[:SHOWN]
    return sorted(most, key=lambda one: collation_key(one.name))


def _choice(site: Site, region: Region) -> Choice:
    now = site.atlas.place(region.id, site.today, site.today).now
    return Choice(
        id=region.id,
        name=region.name,
        url=f"{region.url}#so-lieu",
        count=f"{format_number(len(site.figures_of_region[region.id]))} số liệu",
        note=f"nay thuộc {now.name}" if now else "",
    )
