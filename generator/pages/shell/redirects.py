"""Old addresses: a small page at each that leads on."""

from dataclasses import dataclass

from generator.model import Edition
from generator.pages.page import Head, Page
from generator.site.shell.redirects import Redirect

TITLE = "Trang đã chuyển địa chỉ"


@dataclass(frozen=True, slots=True)
class RedirectView:
    """`address` is the new one with its host."""

    title: str
    url: str
    address: str


def redirect_page(redirect: Redirect, edition: Edition) -> Page:
    """Return the page at an old address."""
    target = redirect.target
    view = RedirectView(TITLE, target, edition.absolute(target))
    return Page(redirect.url, "shell/redirect.html", Head(TITLE, "", "redirect"), view)
