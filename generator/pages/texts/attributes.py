"""The rows of facts about a text. A row stands even when its fact is unknown."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Certainty, OfficialText, Regime
from generator.pages.parts.places import place_view
from generator.pages.parts.wording import iso, issued_words, number_class, sentence_case
from generator.site import Site, Status
from generator.site.texts.attachments import AttachedFile, attached_files
from generator.text import format_date

UNKNOWN = "Chưa xác nhận"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a row; `style` is a CSS class, `day` the date for machines.

    `url` is an address of the portal, `outside` one of another host.
    """

    words: str
    url: str = ""
    outside: str = ""
    note: str = ""
    day: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """`unknown` is set in place of values."""

    label: str
    values: tuple[Value, ...]
    unknown: str = ""


def attributes(site: Site, text: OfficialText) -> tuple[Attribute, ...]:
    """Return the rows of a text."""
    return tuple(_rows(site, text))


def _rows(site: Site, text: OfficialText) -> Iterator[Attribute]:
    number = str(text.number)
    yield Attribute("Số ký hiệu", (Value(number, style=number_class(number)),))
    folder = text.id.partition("/")[0]
    yield Attribute(
        "Loại văn bản", (Value(site.text_links[text.id].type.name, f"/van-ban/{folder}/"),)
    )
    issuer = site.vocabulary.issuers[text.issuer]
    yield Attribute("Cơ quan ban hành", (Value(issuer.name, f"/van-ban/co-quan/{issuer.id}/"),))
    yield Attribute("Ngày ban hành", tuple(_issued(text)))
    yield _known("Người ký", tuple(Value(one.name, note=one.role) for one in text.signers))
    yield from _effect(site, text)
    if text.nicknames:
        yield Attribute("Còn gọi là", tuple(Value(one) for one in text.nicknames))
    if text.regions:
        yield Attribute("Địa phương", tuple(_places(site, text)))
    if text.topics:
        topics = (site.vocabulary.topics[one] for one in text.topics)
        yield Attribute("Chủ đề", tuple(Value(one.name, one.url) for one in topics))
    if text.source:
        yield Attribute("Nguồn", (Value(text.source.name, outside=text.source.url),))
    files = tuple(_file(one) for one in attached_files(text))
    yield Attribute("Tải về", files, "" if files else "Chưa có bản chụp")


def _known(label: str, values: tuple[Value, ...]) -> Attribute:
    return Attribute(label, values, "" if values else UNKNOWN)


def _issued(text: OfficialText) -> Iterator[Value]:
    note = "đang đối chiếu" if text.issued_certainty is Certainty.NEEDS_REVIEW else ""
    if text.issued_alternatives and text.source:
        note = f"theo {text.source.name}"
    yield Value(sentence_case(issued_words(text)), note=note, day=iso(text.issued))
    for other in text.issued_alternatives:
        note = f"theo {other.source.name}"
        yield Value(f"hoặc {format_date(other.date)}", note=note, day=iso(other.date))


def _effect(site: Site, text: OfficialText) -> Iterator[Attribute]:
    """Texts of the Party rarely have a day of effect: the row stands only when one is given."""
    regime = site.timelines[text.id].regime
    if text.effective or regime is not Regime.PARTY:
        days = (
            (_day(text.effective.isoformat(), format_date(text.effective)),)
            if text.effective
            else ()
        )
        yield _known("Ngày có hiệu lực", days)
    ended = [
        change
        for change in site.timelines[text.id].changes
        if change.status in (Status.ENDED, Status.ENDED_WHOLLY)
    ]
    if ended:
        day = ended[0].day
        yield Attribute("Ngày hết hiệu lực", (_day(day.isoformat(), format_date(day)),))


def _day(machine: str, words: str) -> Value:
    return Value(words, day=machine)


def _places(site: Site, text: OfficialText) -> Iterator[Value]:
    for region in text.regions:
        place = place_view(site.atlas.place(region, text.sort_day, site.today))
        yield Value(place.name, place.url, note=place.note)


def _file(file: AttachedFile) -> Value:
    kind = ", ".join(one for one in (file.kind, file.size_words) if one)
    return Value(f"{file.title} ({kind})", file.url, note=f"SHA-256: {file.sha256}")
