"""Counting visits and comments: nothing of either unless it is set, then on our own host alone."""

import re
from dataclasses import replace

import pytest

from generator.model import Settings
from generator.render import Renderer, frame, theme_environment
from generator.site.link import link
from tests.folder import PROJECT
from tests.planned import page_at
from tests.small_site import NOW, SETTINGS, article, site_of

SITE = site_of([article()])
ARTICLE = SITE.articles[0].url
VISITS, COMMENTS = "data-goatcounter", "isso-thread"


def html(url: str, settings: Settings) -> str:
    site = link(SITE.content, settings, NOW)[0]
    renderer = Renderer.of(theme_environment(PROJECT / "theme"), frame(site.edition))
    return renderer.html(page_at(site, url))


@pytest.mark.parametrize(
    ("url", "settings", "there"),
    [
        (ARTICLE, {}, ()),
        (ARTICLE, {"visits": "/dem/"}, (VISITS,)),
        (ARTICLE, {"comments": "/binh-luan/"}, (COMMENTS,)),
        (ARTICLE, {"visits": "/dem/", "comments": "/binh-luan/"}, (VISITS, COMMENTS)),
        ("/tin-tuc/", {"visits": "/dem/", "comments": "/binh-luan/"}, (VISITS,)),
    ],
)
def test_a_page_has_what_is_set(url: str, settings: dict[str, str], there: tuple[str, ...]) -> None:
    page = html(url, replace(SETTINGS, **settings))
    assert tuple(name for name in (VISITS, COMMENTS) if name in page) == there


def test_what_is_loaded_comes_from_our_own_host() -> None:
    page = html(ARTICLE, replace(SETTINGS, visits="/dem/", comments="/binh-luan/"))
    loaded = re.findall(r'<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"', page)
    assert {"/dem/count.js", "/binh-luan/js/embed.min.js", "/binh-luan/css/isso.css"} <= set(loaded)
    assert not [address for address in loaded if "//" in address]
