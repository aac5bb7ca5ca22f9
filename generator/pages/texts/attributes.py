"""The rows of facts about a text, and in one line what is not known."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.markdown import number_class
from generator.model import Regime
from generator.model.addresses import register_url, text_folder
from generator.pages.parts.places import place_view
from generator.pages.parts.wording import iso, issued_words, sentence_case, sentence_within
from generator.site.links import Place
from generator.site.texts.attachments import AttachedFile
from generator.site.texts.linked import LinkedText
from generator.site.texts.status import STANDS, STATUS_LABELS, Stand, Status
from generator.text import format_date

UNKNOWN = STATUS_LABELS[Status.NONE]


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
    """A row; not searched when other words of the page say it, or when it names a site."""

    label: str
    values: tuple[Value, ...]
    is_searched: bool = True


@dataclass(frozen=True, slots=True)
class Attributes:
    """What is folded away: the rows that say something, and in one line what is not known.

    `unknown` is `Chưa xác nhận: người ký, ngày có hiệu lực.`.
    """

    rows: tuple[Attribute, ...]
    unknown: str

    @property
    def known(self) -> str:
        return f"{len(self.rows)} mục đã biết"


def attributes(linked: LinkedText) -> Attributes:
    """Return the facts of a text, and in one line which of them are not known."""
    rows = tuple(_rows(linked))
    is_own = linked.timeline.regime is Regime.PORTAL
    labels = [row.label.lower() for row in rows if not (row.values or is_own)]
    unknown = f"{UNKNOWN}: {', '.join(labels)}." if labels else ""
    return Attributes(tuple(row for row in rows if row.values), unknown)


def _rows(linked: LinkedText) -> Iterator[Attribute]:
    """A row without values stands for a fact that every such text has, and is not known."""
    yield from _identity(linked)
    yield from _effect(linked)
    yield from _about(linked)


def _identity(linked: LinkedText) -> Iterator[Attribute]:
    text, number = linked.text, str(linked.text.number)
    label = "Tên văn bản" if text.number.name else "Số ký hiệu"
    yield Attribute(label, (Value(number, style=number_class(number)),), is_searched=False)
    register = register_url(text_folder(text.id))
    yield Attribute("Loại văn bản", (Value(text.type.name, register),))
    issuers = tuple(Value(issuer.name, issuer.url) for issuer in text.issuers)
    yield Attribute("Cơ quan ban hành", issuers)
    yield Attribute("Ngày ban hành", tuple(_issued(linked)))
    signers = tuple(Value(signer.name, note=signer.role) for signer in linked.signers)
    yield Attribute("Người ký", signers)


def _about(linked: LinkedText) -> Iterator[Attribute]:
    if nicknames := linked.text.nicknames:
        yield Attribute("Còn gọi là", tuple(Value(nickname) for nickname in nicknames))
    if linked.places:
        yield Attribute("Địa phương", tuple(_place(place) for place in linked.places))
    if linked.topics:
        yield Attribute("Chủ đề", tuple(Value(topic.name, topic.url) for topic in linked.topics))
    if linked.credit:
        credit = Value(linked.credit.name, outside=linked.credit.url)
        yield Attribute("Nguồn", (credit,), is_searched=False)
    if linked.files:
        yield Attribute("Tải về", tuple(map(_file, linked.files)), is_searched=False)


def _issued(linked: LinkedText) -> Iterator[Value]:
    text = linked.text
    note = ""
    if linked.alternatives and linked.credit:
        note = f"theo {linked.credit.name}"
    yield Value(sentence_case(issued_words(text)), note=note, day=iso(text.sure_day))
    for other in linked.alternatives:
        note = f"theo {other.credit.name}"
        yield Value(f"hoặc {format_date(other.date)}", note=note)


def _effect(linked: LinkedText) -> Iterator[Attribute]:
    """Texts of the Party rarely have a day of effect: the row stands only when one is given."""
    effective, timeline = linked.text.effective, linked.timeline
    if effective or timeline.regime is not Regime.PARTY:
        yield Attribute("Ngày có hiệu lực", (_day(effective),) if effective else ())
    ended = [change.day for change in timeline.changes if STANDS[change.status] is Stand.ENDED]
    if ended:
        yield Attribute("Ngày hết hiệu lực", (_day(ended[0]),))


def _day(day: date) -> Value:
    return Value(format_date(day), day=day.isoformat())


def _place(place: Place) -> Value:
    view = place_view(place)
    return Value(view.name, view.url, note=view.note)


def _file(file: AttachedFile) -> Value:
    kind = ", ".join(words for words in (file.kind, file.size_words) if words)
    return Value(f"{file.title} ({kind})", file.url, note=f"SHA-256: {file.sha256}")


@dataclass(frozen=True, slots=True)
class DateRow:
    """A day, or who signed, in the margin; `day` is for machines."""

    label: str
    words: str
    day: str


def dates(linked: LinkedText) -> Iterator[DateRow]:
    """Yield when a text was issued, since when it has effect, who signed: what is known of it."""
    labels = {"Ngày ban hành": "Ban hành", "Ngày có hiệu lực": "Hiệu lực"}
    for row in attributes(linked).rows:
        if row.label in labels:
            value = row.values[0]
            yield DateRow(labels[row.label], sentence_within(value.words), value.day)
    for signer in linked.signers:
        yield DateRow("Ký", ", ".join(filter(None, (signer.name, signer.role))), "")
