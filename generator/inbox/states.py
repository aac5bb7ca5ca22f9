"""What a file of the inbox has come to, in the sentence above its answer."""

from generator.inbox.article import Brought
from generator.inbox.places import APPROVED

_ANOTHER = (
    "Chưa đăng: cổng đã có {alike} ở {url}, từ một tệp khác. Là bản sửa của trang ấy thì "
    "chuyển tệp ra ngoài thư mục {approved}, đọc KET-QUA mới rồi duyệt lại; là bài khác thì sửa "
    "tiêu đề, số ký hiệu trong tệp."
)


def unsound(brought: Brought) -> str:
    """Say that a file cannot be published yet."""
    why = "Chưa đăng được" if brought.was_read or brought.path else "Không đọc được tệp"
    return f"{why}: {brought.result.error or 'còn lỗi phải sửa'}."


def of_another(brought: Brought) -> tuple[str, str]:
    """Return what a page of another file has in common with this one, and the whole sentence."""
    draft = brought.result.draft
    alike = "văn bản cùng số ký hiệu" if draft and draft.is_fixed else "trang cùng tên"
    return alike, _ANOTHER.format(alike=alike, url=brought.url, approved=APPROVED)


def replacing(brought: Brought, is_edited: bool) -> str:
    """Say which page a corrected file replaces, and whether others worked on that page."""
    warning = " Trang ấy đã có người sửa trên cổng: chỗ sửa ấy sẽ mất." if is_edited else ""
    return (
        f" Đây là bản sửa của bài đã đăng ở {brought.url}: duyệt thì trang ấy được thay bằng"
        f" bản này, địa chỉ giữ nguyên.{warning}"
    )
