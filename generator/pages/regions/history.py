"""What a region has been, in words: its names, kinds and territories, each with its text."""

from dataclasses import dataclass
from typing import assert_never

from generator.model import Milestone, MilestoneKind, RegionKind
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import KIND_LABELS, full_name, full_name_of, now_words
from generator.pages.parts.wording import issued_words, sentence_case
from generator.site.links import Place, TextLink
from generator.site.regions.history import Basis, Change, History
from generator.site.regions.region import LinkedRegion
from generator.text import day_before, format_date

MERGED = "sáp nhập với"
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
class BasisView:
    """The text that ordered a change; `url` and what follows are empty when we do not hold it.

    `number` is empty where the text is told in words only.
    """

    before: str
    number: str
    url: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """A state (no day) or a change (with its day); `others` are the regions it was with."""

    words: str
    day: str = ""
    day_iso: str = ""
    others: tuple[NamedLink, ...] = ()
    under: str = ""
    bases: tuple[BasisView, ...] = ()
    now: bool = False


def history_steps(linked: LinkedRegion) -> tuple[Step, ...]:
    """Return the region's line from its first known state to today's; empty without changes."""
    history = linked.history
    if not history:
        return ()
    changes = (_change(change) for change in history.changes)
    return (_first(history), *changes, _now(linked, history))


def _first(history: History) -> Step:
    last = day_before(history.changes[0].day)
    return Step(_state(history.first), under=f"đến hết ngày {format_date(last)}")


def _change(change: Change) -> Step:
    words = [_words(milestone) for milestone in change.milestones]
    if change.partners:
        words.append(MERGED)
    return Step(
        words=", ".join(words),
        day=format_date(change.day),
        day_iso=change.day.isoformat(),
        others=tuple(
            NamedLink(full_name(place.name, place.kind), place.url) for place in change.partners
        ),
        bases=tuple(_basis(basis) for basis in change.bases),
    )


def _words(milestone: Milestone) -> str:
    match milestone.kind:
        case MilestoneKind.RENAMED:
            return f"đổi tên (trước đó là {milestone.name})"
        case MilestoneKind.BECAME:
            return _BECAME[milestone.new_kind or RegionKind.PROVINCE]
        case MilestoneKind.ENDED:
            return "kết thúc hoạt động"
        case MilestoneKind.MERGED_INTO:
            return MERGED
        case _:
            assert_never(milestone.kind)


def _now(linked: LinkedRegion, history: History) -> Step:
    if linked.exists:
        since = f"từ ngày {format_date(history.changes[-1].day)} đến nay"
        return Step(_state(linked.place), under=_with_code(since, history), now=True)
    now = linked.place.now
    if not now:
        return Step("Không còn đơn vị này", now=True)
    words = now_words(linked.place, all_units=True) or "địa bàn ở"
    return Step(
        sentence_case(words),
        others=(NamedLink(full_name_of(now), now.url),),
        under=_with_code(f"{KIND_LABELS[now.kind]} hôm nay", history),
        now=True,
    )


def _state(place: Place) -> str:
    return sentence_case(full_name(place.name, place.kind))


def _with_code(words: str, history: History) -> str:
    return f"{words}, mã {history.code}" if history.code else words


def _named_in_full(text: TextLink) -> str:
    """Return `ngày 12/06/2025 của Quốc hội về việc sắp xếp …`, after the number."""
    day = f"ngày {issued_words(text)}" if text.issued else issued_words(text)
    subject = text.subject
    words = f"{subject[0].lower()}{subject[1:]}" if subject.startswith("Về ") else f"“{subject}”"
    return f"{day} của {text.issuer_label} {words}"


def _basis(basis: Basis) -> BasisView:
    number, text = str(basis.number), basis.text
    if text:
        said = text.type.name if text.number.name else f"{text.type.name} số"
        return BasisView(f"theo {said}", number, text.url, _named_in_full(text))
    if isinstance(basis.number, str):
        return BasisView(f"theo {number}", "", "", "")
    return BasisView("theo văn bản số", number, "", "")
