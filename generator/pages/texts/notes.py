"""What a reader must know of a text before its words: what is not settled, what ended it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model import Regime
from generator.pages.parts.wording import given_date, unbroken
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText
from generator.site.texts.status import Status
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """What is not settled, and who says which."""

    opening: str
    words: Markup


def status_note(text: TextLink, today: date) -> str:
    """Return what is known of a text whose status is not; empty when it is."""
    if text.status.status is not Status.NONE:
        return ""
    seen = f"Tính đến {format_date(today)}, cổng chưa thấy văn bản thay thế."
    if text.status.regime is Regime.PARTY:
        return f"Không ghi thời hạn hiệu lực. {seen}"
    return f"Chưa có nguồn xác nhận ngày có hiệu lực. {seen}"


def ended_by(linked: LinkedText, today: date) -> TextLink | None:
    """Return the text that took this one's effect, wholly or in part."""
    change = linked.timeline.at(today)
    return linked.texts[change.by] if change and change.by else None


def reviews(linked: LinkedText) -> Iterator[ReviewNote]:
    """Yield what editors have not settled, and what else they say."""
    if linked.text.is_doubtful:
        words = unbroken(_sources_differ(linked))
        yield ReviewNote("Ngày ban hành đang đối chiếu.", words)
    if linked.note:
        yield ReviewNote("Ghi chú của ban biên tập.", unbroken(linked.note))


def _sources_differ(linked: LinkedText) -> str:
    if not linked.alternatives:
        return "Cổng chưa có nguồn chính thức xác nhận ngày này."
    first = linked.credit.name if linked.credit else "nguồn đang dùng"
    dates = [f"{given_date(linked.text)} theo {first}"]
    dates += [
        f"{format_date(other.date)} theo {other.credit.name}" for other in linked.alternatives
    ]
    return f"Các nguồn ghi khác nhau: {'; '.join(dates)}."
