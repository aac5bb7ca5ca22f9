"""What a reader must know of a text before its words: what is not settled, what ended it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Certainty, OfficialText, Regime
from generator.pages.parts.wording import issued_words, unbroken
from generator.site import Site, Status
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """What is not settled, and who says which."""

    opening: str
    words: Markup


def status_note(site: Site, text: OfficialText) -> str:
    """What is known of a text whose status is not."""
    timeline = site.timelines[text.id]
    if timeline.status(site.today) is not Status.NONE:
        return ""
    seen = f"Tính đến {format_date(site.today)}, cổng chưa thấy văn bản thay thế."
    if timeline.regime is Regime.PARTY:
        return f"Không ghi thời hạn hiệu lực. {seen}"
    return f"Chưa có nguồn xác nhận ngày có hiệu lực. {seen}"


def ended_by_text(site: Site, text: OfficialText) -> OfficialText | None:
    change = site.timelines[text.id].at(site.today)
    if not change or not change.by or change.status is Status.IN_FORCE:
        return None
    return site.text[change.by]


def reviews(text: OfficialText) -> Iterator[ReviewNote]:
    if text.issued_certainty is Certainty.NEEDS_REVIEW:
        yield ReviewNote("Ngày ban hành đang đối chiếu.", unbroken(_who_says_which(text)))
    if text.note:
        yield ReviewNote("Ghi chú của ban biên tập.", unbroken(text.note))


def _who_says_which(text: OfficialText) -> str:
    if not text.issued_alternatives:
        return "Cổng chưa có nguồn chính thức xác nhận ngày này."
    first = text.source.name if text.source else "nguồn đang dùng"
    said = [f"{issued_words(text)} theo {first}"]
    said += [f"{format_date(one.date)} theo {one.source.name}" for one in text.issued_alternatives]
    return f"Các nguồn ghi khác nhau: {'; '.join(said)}."
