"""The national texts that a region's news reports carrying out, each with its sentences."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model import OfficialText, RegionId, TextId
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import number_class
from generator.site import Place, Site
from generator.site.texts.carried_out import Carried, implementation
from generator.text import format_date, format_number

SHOWN, REPORTS = 10, 3
CarriedBy = Mapping[RegionId, Mapping[TextId, tuple[Carried, ...]]]


@dataclass(frozen=True, slots=True)
class Told:
    """`place` is named when it is another one than the page's: `Thái Bình`."""

    day: str
    url: str
    place: str


@dataclass(frozen=True, slots=True)
class CarriedText:
    """`times` are words when there are more reports than are told: `12 tin`."""

    url: str
    number: str
    number_class: str
    description: str
    reports: tuple[Told, ...]
    times: str


def carried_by_region(site: Site) -> CarriedBy:
    """Index the matrix by today's provinces, and by each place as its articles name it."""
    found: dict[RegionId, dict[TextId, dict[str, Carried]]] = defaultdict(lambda: defaultdict(dict))
    for (text, province), cell in implementation(site).cells.items():
        for one in cell.articles:
            for region in {province, *(place.region.id for place in _places(one))}:
                found[region][text][one.article.url] = one
    return {
        region: {text: tuple(rows.values()) for text, rows in texts.items()}
        for region, texts in found.items()
    }


def carried_texts(
    site: Site, region: RegionId, texts: Mapping[TextId, tuple[Carried, ...]]
) -> tuple[CarriedText, ...]:
    """Return the texts most reported, newest report first."""
    most = sorted(texts, key=lambda one: (-len(texts[one]), one))[:SHOWN]
    return tuple(_text(site, site.text[one], region, texts[one]) for one in most)


def _places(one: Carried) -> Iterable[Place]:
    return (*one.places, *one.former)


def _text(
    site: Site, text: OfficialText, region: RegionId, reports: tuple[Carried, ...]
) -> CarriedText:
    number, count = str(text.number), len(reports)
    return CarriedText(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(site.text_links[text.id]),
        reports=tuple(_told(region, one) for one in reports[:REPORTS]),
        times=f"{format_number(count)} tin" if count > REPORTS else "",
    )


def _told(region: RegionId, one: Carried) -> Told:
    named = {place.region.id for place in one.places}
    return Told(
        day=format_date(one.article.day),
        url=one.url,
        place="" if region in named else one.places[0].name,
    )
