"""What a region has been: its names, kinds and territories, each change with its text."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from generator.model import (
    DocumentNumber,
    Event,
    EventKind,
    NotADocumentNumber,
    OfficialText,
    Region,
    RegionKind,
)
from generator.model.document_number import NumberKey
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import full_name, full_name_of
from generator.pages.parts.text_rows import issuer_of, type_of
from generator.pages.parts.wording import sentence_case
from generator.site import Site
from generator.site.regions.atlas import ONE_DAY
from generator.text import format_date

Numbered = Mapping[NumberKey, tuple[OfficialText, ...]]
MERGED = "hợp nhất với"
_BECAME = {
    RegionKind.COUNTRY: "đổi loại đơn vị",
    RegionKind.CLUSTER: "đổi loại đơn vị",
    RegionKind.MUNICIPALITY: "trở thành thành phố trực thuộc trung ương",
    RegionKind.PROVINCE: "trở thành tỉnh",
    RegionKind.DISTRICT: "trở thành quận, huyện",
    RegionKind.WARD: "trở thành phường",
    RegionKind.COMMUNE: "trở thành xã",
}


@dataclass(frozen=True, slots=True)
class Basis:
    """The text that ordered a change; `url` and what follows are empty when we do not hold it."""

    before: str
    number: str
    url: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """A state (no day) or a change (with its day); `others` are the regions it was with."""

    day: str
    day_iso: str
    words: str
    others: tuple[NamedLink, ...]
    under: str
    bases: tuple[Basis, ...]
    now: bool


def texts_by_number(site: Site) -> Numbered:
    """Index the register, for the texts that order changes."""
    found: dict[NumberKey, list[OfficialText]] = defaultdict(list)
    for text in site.texts:
        found[text.number.key].append(text)
    return {key: tuple(texts) for key, texts in found.items()}


def region_history(site: Site, region: Region, numbered: Numbered) -> tuple[Step, ...]:
    """Return the region's line from its first known state to today's; empty without changes."""
    days = sorted({event.date for event, _ in _events(site, region) if event.date <= site.today})
    if not days:
        return ()
    changes = [_change(site, region, day, numbered) for day in days]
    return (_first(site, region, days[0]), *changes, _now(site, region, days[-1]))


def code_words(region: Region, day: date) -> str:
    """Return the code on a day: `mã 33`."""
    codes = [one.code for one in region.codes if day in one.span]
    return f"mã {codes[0]}" if codes else ""


def _events(site: Site, region: Region) -> Iterator[tuple[Event, Region]]:
    """The region's own events, and those by which others went into it."""
    for event in region.history:
        yield event, region
    for _, other in site.atlas.predecessors(region.id):
        for event in other.history:
            if event.kind is EventKind.MERGED_INTO and event.region == region.id:
                yield event, other


def _first(site: Site, region: Region, day: date) -> Step:
    state = site.atlas.state(region.id, day - ONE_DAY)
    name = sentence_case(full_name(state.name, state.kind))
    return Step("", "", name, (), f"đến hết ngày {format_date(day - ONE_DAY)}", (), now=False)


def _change(site: Site, region: Region, day: date, numbered: Numbered) -> Step:
    events = [(event, whose) for event, whose in _events(site, region) if event.date == day]
    merged = any(event.kind is EventKind.MERGED_INTO for event, _ in events)
    words = [_words(event) for event, _ in events if event.kind is not EventKind.MERGED_INTO]
    if merged:
        words.append(MERGED)
    numbers = dict.fromkeys(event.by for event, _ in events if event.by)
    return Step(
        day=format_date(day),
        day_iso=day.isoformat(),
        words=", ".join(words),
        others=tuple(_partners(site, region, day)) if merged else (),
        under="",
        bases=tuple(basis(site, number, day, numbered) for number in numbers),
        now=False,
    )


def _words(event: Event) -> str:
    match event.kind:
        case EventKind.RENAMED:
            return f"đổi tên, trước đó là {event.name}"
        case EventKind.BECAME:
            return _BECAME[event.new_kind or RegionKind.PROVINCE]
        case EventKind.ENDED:
            return "kết thúc hoạt động"
        case EventKind.MERGED_INTO:
            return MERGED
        case _:
            assert_never(event.kind)


def _partners(site: Site, region: Region, day: date) -> Iterator[NamedLink]:
    """Everything else that became one region on the day, with the names of the day before."""
    ended = region.ended == day
    whole = next(
        (event.region for event in region.history if ended and event.date == day and event.region),
        region.id,
    )
    parts = [whole, *(one.id for on, one in site.atlas.predecessors(whole) if on == day)]
    for part in parts:
        if part != region.id:
            state = site.atlas.state(part, day - ONE_DAY)
            yield NamedLink(full_name(state.name, state.kind), state.region.url)


def _now(site: Site, region: Region, last: date) -> Step:
    here = site.atlas.state(region.id, site.today)
    if here.exists:
        since = f"từ ngày {format_date(last)} đến nay"
        return _today(sentence_case(full_name(here.name, here.kind)), (), since, region, site)
    other = site.atlas.successor(region.id, site.today)
    if not other:
        return Step("", "", "Không còn đơn vị này", (), "", (), now=True)
    link = NamedLink(full_name_of(other), other.url)
    return _today("Nay thuộc", (link,), "đơn vị hôm nay", other, site)


def _today(words: str, others: Sequence[NamedLink], under: str, region: Region, site: Site) -> Step:
    code = code_words(region, site.today)
    line = f"{under}, {code}" if code else under
    return Step("", "", words, tuple(others), line, (), now=True)


def basis(site: Site, number: str, day: date, numbered: Numbered) -> Basis:
    """Return the text of a number; it is linked when the register has exactly one by that day."""
    try:
        parsed = DocumentNumber.parse(number)
    except NotADocumentNumber:
        return Basis("theo", number, "", "")
    known = [one for one in numbered.get(parsed.key, ()) if one.sort_day <= day]
    if len(known) != 1:
        return Basis("theo văn bản số", str(parsed), "", "")
    text = known[0]
    kind = f"theo {type_of(site, text)} số"
    return Basis(kind, str(parsed), text.url, f"của {issuer_of(site, text)}")
