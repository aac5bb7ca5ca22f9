"""The page at the form's address as long as there is no form: how to have it."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import FORM
from generator.pages.page import Head, Page

TITLE = "Trang quản trị chưa bật"
_OFF = "Cổng này chưa khai báo nơi giữ kho mã, nên chưa có chỗ để lưu bài viết ở đây."
_NO_PACKAGE = "Máy dựng cổng chưa có gói Sveltia CMS và esbuild: chạy “npm ci” rồi dựng lại."


@dataclass(frozen=True, slots=True)
class FormOffView:
    title: str
    reason: str


def form_off_page(_: None, edition: Edition) -> Page:
    """Return the page; where the form is there, it takes this page's place."""
    reason = _NO_PACKAGE if edition.settings.form else _OFF
    head = Head(TITLE, "Dành cho người biên tập.", "form-off", robots="noindex")
    return Page(FORM, "shell/form-off.html", head, FormOffView(TITLE, reason))
