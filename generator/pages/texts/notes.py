"""What a reader must know of a text before its words: what is not confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import unbroken
from generator.pages.parts.wording import given_date
from generator.site.texts.linked import LinkedText
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """What is not confirmed, and who says which."""

    opening: str
    words: Markup


def reviews(linked: LinkedText) -> Iterator[ReviewNote]:
    """Yield what editors have not confirmed, and what else they say that the answer did not."""
    if linked.text.is_doubtful:
        words = unbroken(_sources_differ(linked))
        yield ReviewNote("Ngày ban hành chưa xác nhận.", words)
    if linked.note and not linked.standing.own_note:
        yield ReviewNote("Ghi chú của Ban Biên tập.", unbroken(linked.note))


def _sources_differ(linked: LinkedText) -> str:
    if not linked.alternatives:
        return "Cổng chưa có nguồn chính thức xác nhận ngày này."
    first = linked.credit.name if linked.credit else "nguồn đang dùng"
    dates = [f"{given_date(linked.text)} theo {first}"]
    dates += [
        f"{format_date(other.date)} theo {other.credit.name}" for other in linked.alternatives
    ]
    return f"Các nguồn ghi khác nhau: {'; '.join(dates)}."
