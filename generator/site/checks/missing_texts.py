"""The words for a text that the register does not have."""

from generator.model import DocumentNumber
from generator.site.site import Site


def missing(site: Site, number: DocumentNumber) -> dict[str, object]:
    """Return what L404 tells of a number: the text is a draft, or is not there."""
    drafts = [text for text in site.unshown.draft_texts if text.number.may_be(number)]
    if drafts:
        advice = "Bỏ “status: draft” trong tệp ấy thì liên kết, quan hệ mới hiện ra."
        state = f"còn là bản nháp ({drafts[0].origin.path})"
    else:
        advice = "Kiểm tra số ký hiệu; nếu đúng, thêm một tệp trong content/documents/."
        state = "chưa có trong kho văn bản"
    return {"number": number, "state": state, "advice": advice}
