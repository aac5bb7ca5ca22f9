"""The page at the form's address as long as there is no form: how to have it."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import FORM
from generator.pages.page import Head, Page

TITLE = "Trang quản trị chưa bật"
_OFF = "Cổng chưa mở nơi soạn bài ở địa chỉ này."
_NO_PACKAGE = "Biểu mẫu đã khai báo nhưng lần dựng này thiếu phần mềm của nó."


@dataclass(frozen=True, slots=True)
class FormOffView:
    title: str
    reason: str


def form_off_page(_: None, edition: Edition) -> Page:
    """Return the page; where the form is there, it takes this page's place."""
    reason = _NO_PACKAGE if edition.settings.form else _OFF
    head = Head(TITLE, "Dành cho người biên tập.", "form-off", robots="noindex")
    return Page(FORM, "shell/form-off.html", head, FormOffView(TITLE, reason))
