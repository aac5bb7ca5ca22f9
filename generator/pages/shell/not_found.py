"""The page for addresses that lead nowhere."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import NOT_FOUND
from generator.pages.page import Head, Page

TITLE = "Không tìm thấy trang"


@dataclass(frozen=True, slots=True)
class NotFoundView:
    title: str


def not_found_page(_: None, edition: Edition) -> Page:
    """Return the 404 page; hosts serve it in place of any missing address."""
    head = Head(TITLE, "Địa chỉ này không có trên cổng.", "not-found")
    return Page(NOT_FOUND, "shell/404.html", head, NotFoundView(TITLE))
