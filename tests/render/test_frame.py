"""What is the same on every page: where it leads, whose the portal is, of what day it is."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.model import Edition, Owner
from generator.model.edition import WrittenLink
from generator.render import theme_environment
from generator.render.frame import OWNER_BLANKS, Item, OwnerRow, frame
from generator.render.page import chrome_of
from tests.small_site import NOW, SETTINGS

THEME = Path(__file__).parents[2] / "theme"
OWNER = Owner(organisation="Hội thử", phone="024 1234 5678")
SHOWN = replace(
    SETTINGS, owner=OWNER, repository="https://git.example/", visits="/dem/", comments="/loi/"
)
WRITTEN = (WrittenLink("Giới thiệu", "/gioi-thieu/", "vi"), WrittenLink("English", "/en/", "en"))


def test_it_says_whose_the_portal_is_and_what_the_owner_has_not_given() -> None:
    made = frame(Edition(SHOWN, NOW))
    assert (made.site_name, made.tagline, made.site_url) == (
        "Cổng thử",
        "Trang để thử",
        "https://portal.example/thu/",
    )
    assert made.masthead.replace("\u2060", "").replace("\u00a0", " ") == "Cổng thử"
    assert made.owner == (
        OwnerRow("Cơ quan chủ quản", "Hội thử"),
        OwnerRow("Điện thoại", "024 1234 5678"),
    )
    assert made.owner_blanks == "người chịu trách nhiệm nội dung, địa chỉ, thư điện tử"
    assert (made.email, made.repository, made.visits, made.comments) == (
        "",
        "https://git.example/",
        "/dem/",
        "/loi/",
    )
    assert frame(Edition(SETTINGS, NOW)).owner_blanks == ", ".join(OWNER_BLANKS.values())


def test_it_says_of_what_day_it_is() -> None:
    made = frame(Edition(SETTINGS, NOW, newest=date(2024, 4, 24)))
    assert (made.newest, made.status_day) == ("24/04/2024", "22/11/2026")
    assert frame(Edition(SETTINGS, NOW)).newest == ""


def test_hand_written_pages_stand_before_the_portals_own() -> None:
    about = frame(Edition(SETTINGS, NOW, written=WRITTEN)).about
    assert about[:3] == (
        Item("Giới thiệu", "/gioi-thieu/", "", "vi"),
        Item("English", "/en/", "", "en"),
        Item("Đính chính", "/dinh-chinh/", ""),
    )


def test_a_shared_link_has_the_portals_card_unless_none_are_drawn() -> None:
    assert frame(Edition(SETTINGS, NOW)).card is not None
    assert frame(Edition(replace(SETTINGS, cards=False), NOW)).card is None


def test_the_header_marks_the_section_and_leads_to_the_search_where_it_is_not() -> None:
    chrome = chrome_of(theme_environment(THEME), frame(Edition(SETTINGS, NOW)))
    text = chrome("header", "../..", "van-ban", "text")
    assert re.findall(r'<a href="([^"]*)" aria-current="true">', text) == ["../../van-ban/"]
    assert 'class="search-link" href="../../tim-kiem/"' in text
    assert 'action="../../tim-kiem/"' in text
    home, search = (chrome("header", ".", "", kind) for kind in ("home", "search"))
    assert 'role="search"' in home and "search-link" not in home
    assert 'role="search"' not in search and "aria-current" not in search
