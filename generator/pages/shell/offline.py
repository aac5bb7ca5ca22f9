"""`/ngoai-tuyen/`: what a reader's device keeps, which only the device knows."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import OFFLINE
from generator.pages.page import Crumb, Head, Page

TITLE = "Đọc ngoại tuyến"
INTRO = (
    "Máy này tự giữ những trang vừa đọc, và những trang bạn chọn lưu, để mở lại khi không có mạng. "
    "Có mạng thì trang luôn là bản mới; trang lấy từ máy ghi rõ lúc lưu."
)


@dataclass(frozen=True, slots=True)
class OfflineView:
    title: str
    intro: str


def offline_page(_: None, edition: Edition) -> Page:
    """Return the page that lists what is kept; a script on it asks the device."""
    head = Head(TITLE, INTRO, "offline", trail=(Crumb(TITLE, OFFLINE),))
    return Page(OFFLINE, "shell/offline.html", head, OfflineView(TITLE, INTRO))
