"""The words for a text that the register does not have."""

from datetime import date

from generator.citations import recognise, resolve
from generator.model import DocumentNumber
from generator.site.site import Site
from generator.site.texts.register import register
from generator.text import nearest

_ALIKE = 0.88
"""Of letters; `22/2020/TT-BGĐT` is near 22/2020/TT-BGDĐT, `14/CT-TTg` not near 14/NQ-CP."""


def missing(site: Site, number: DocumentNumber) -> dict[str, object]:
    """Return what L404 tells of a number: a draft, called otherwise, or not there."""
    drafts = [text for text in site.unshown.draft_texts if text.number.may_be(number)]
    meant = _meant_by(site, number)
    if drafts:
        advice = "Bỏ “status: draft” trong tệp ấy thì liên kết, quan hệ mới hiện ra."
        state = f"còn là bản nháp ({drafts[0].origin.path})"
    elif meant:
        advice = f"Ghi {meant}."
        state = f"là tên quen gọi của {meant}"
    else:
        close = _close_to(site, number)
        question = f"Có phải {close} không? " if close else ""
        advice = f"{question}Kiểm tra số ký hiệu; nếu đúng, thêm một tệp trong content/documents/."
        state = "chưa có trong kho văn bản"
    return {"number": number, "state": state, "advice": advice}


def _close_to(site: Site, number: DocumentNumber) -> str | None:
    """Return a number of the register with the same figure, of which a letter or two differ."""
    written = str(number)
    figure = str(number.ordinal)
    alike = [
        str(text.number)
        for text in site.texts
        if not text.number.name and str(text.number.ordinal) == figure
    ]
    return nearest(written, alike, _ALIKE) if not number.name else None


def _meant_by(site: Site, number: DocumentNumber) -> DocumentNumber | None:
    """The number of the one text that is called so: 89/QĐ-TTg of “Đề án 89”."""
    citations = recognise(f"theo {number}") if number.name else ()
    if len(citations) != 1:
        return None
    numbers = register(site.texts, site.content.vocabulary)
    target = resolve(citations[0], numbers, date.max, frozenset()).target
    return site.text[target].number if target else None
