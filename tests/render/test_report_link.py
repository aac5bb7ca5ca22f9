"""“Báo sai sót”: to whom it goes, and what it says of the page."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import html5lib

from generator.model import Edition, Owner
from generator.render import Renderer, theme_environment
from generator.render.frame import frame
from tests.planned import page_at
from tests.small_site import NOW, SETTINGS, article, site_of

THEME = Path(__file__).parents[2] / "theme"


def report_link(email: str) -> str:
    settings = replace(SETTINGS, owner=Owner(email=email))
    renderer = Renderer.of(theme_environment(THEME), frame(Edition(settings, NOW)))
    made = article(title="Tin “A & B”")
    tree = html5lib.parse(
        renderer.html(page_at(site_of([made]), made.url)), namespaceHTMLElements=False
    )
    return next(link.get("href") for link in tree.iter("a") if "Báo sai sót" in (link.text or ""))


def test_it_names_the_page_and_its_day() -> None:
    link = urlsplit(report_link("hoi@example.vn"))
    words = parse_qs(link.query)
    assert (link.scheme, link.path) == ("mailto", "hoi@example.vn")
    assert words["subject"] == ["Báo sai sót: Tin “A & B”"]
    assert words["body"][0].startswith(
        "Trang: https://portal.example/thu/tin-tuc/2024/04/tin-thu/\nTính đến ngày: 22/11/2026\n"
    )


def test_without_an_address_it_leads_to_the_page_that_says_what_to_do() -> None:
    assert report_link("").endswith("/lien-he/")
