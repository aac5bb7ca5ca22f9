"""“Báo sai sót”: to whom it goes, and what it says of the page."""

import re
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize
from urllib.parse import parse_qs, unquote, urlsplit

import html5lib
import pytest

from generator.model import Edition, Owner
from generator.render import Renderer, theme_environment
from generator.render.frame import frame
from generator.render.letter import letter
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
        "Trang: https://portal.example/thu/tin-tuc/2024/04/tin-thu/\r\n"
        "Tính đến ngày: 22/11/2026\r\n"
    )


@pytest.mark.parametrize(
    "sign", ["&", "#", "?", "%", "+", "=", '"', "“", "ỷ", "y\u0309", "\u00a0", "\u2060", "/"]
)
def test_a_letter_program_reads_it_as_it_was_meant(sign: str) -> None:
    """By RFC 6068: percent signs alone, no plus for a space, lines that end in CR and LF."""
    link = letter("hoi+cong@example.vn", f"a{sign}b c", f"một{sign}\nhai")
    assert re.fullmatch(r"[!-~]+", link)
    path, _, query = link.removeprefix("mailto:").partition("?")
    assert unquote(path) == "hoi+cong@example.vn"
    subject, body = (unquote(part.partition("=")[2]) for part in query.split("&"))
    assert "/" not in query
    shown = normalize("NFC", sign).replace("\u00a0", " ").replace("\u2060", "")
    assert (subject, body) == (f"a{shown}b c", f"một{shown}\r\nhai")


def test_without_an_address_it_leads_to_the_page_that_says_what_to_do() -> None:
    assert report_link("").endswith("/lien-he/")
