"""What those see who are sent a link: a card a page, drawn anew only when its words change."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from html5lib import parse

from generator.cards import drawn_card
from generator.model.file_addresses import SITE_CARD, card_url
from generator.plan import plan_of, planned
from generator.render import Renderer, frame, theme_environment
from generator.site.link import link
from generator.site.site import Site
from generator.storage import version_of
from tests.small_site import NOW, SETTINGS, article, circular, site_of

THEME = Path(__file__).parents[2] / "theme"
SITE = site_of([article(title="Tin “thử” <b>")], [circular()])
SAID_BY_ALL = {
    *("og:site_name", "og:title", "og:type", "og:locale", "og:url", "og:image"),
    *("og:image:type", "og:image:width", "og:image:height", "og:image:alt", "twitter:card"),
}


def cards_of(site: Site) -> dict[str, bytes]:
    """Return the key of every card by its address."""
    files = (file for file in plan_of(site).files if file.data is drawn_card)
    return {file.url: file.key(site.edition) for file in files}


def tags_of(site: Site) -> dict[str, dict[str, str]]:
    """Return what each page tells those who show a link to it."""
    renderer = Renderer.of(theme_environment(THEME), frame(site.edition))
    told = {}
    for lasting in plan_of(site).lasting:
        page, _ = lasting.make(site.edition)
        tree = parse(renderer.html(page), namespaceHTMLElements=False)
        metas = [(meta.get("property") or meta.get("name"), meta) for meta in tree.iter("meta")]
        names = [name for name, _ in metas if name and ":" in name and "tag" not in name]
        assert len(names) == len(set(names)), page.url
        told[page.url] = {name: meta.get("content") for name, meta in metas if name}
    return told


def test_every_article_text_and_region_has_a_card_of_its_own() -> None:
    records = (*SITE.articles, *SITE.texts, *SITE.atlas.regions.values())
    assert cards_of(SITE).keys() == {SITE_CARD, *(card_url(record.url) for record in records)}


def test_every_page_names_a_card_that_is_written() -> None:
    host = SETTINGS.site_url.rstrip("/")
    addresses = plan_of(SITE).addresses
    for url, told in tags_of(SITE).items():
        assert told.keys() >= SAID_BY_ALL, url
        assert told["og:url"] == f"{host}{url}"
        assert told["og:image"].removeprefix(host) in addresses
        assert told["og:image:alt"] and told["og:title"]
        assert told["twitter:card"] == "summary_large_image"


def test_an_article_tells_the_portals_own_days_and_no_foreign_author() -> None:
    told = tags_of(SITE)[SITE.articles[0].url]
    assert told["og:type"] == "article"
    assert told["article:published_time"] == "2024-04-24T17:18+07:00"
    assert told["article:section"] == "Sơ kết, tổng kết"
    assert "article:author" not in told


def test_another_day_draws_nothing_another_title_one_card() -> None:
    later = link(SITE.content, SETTINGS, NOW + timedelta(days=1))[0]
    assert cards_of(later) == cards_of(SITE)
    titled = site_of([article(title="Tên khác")], [circular()])
    changed = {url for url, key in cards_of(titled).items() if key != cards_of(SITE)[url]}
    assert changed == {card_url(SITE.articles[0].url)}


def test_a_card_is_drawn_again_when_the_status_changes() -> None:
    ended = site_of([], [circular(expires=NOW.date() - timedelta(days=1))])
    url = card_url(SITE.texts[0].url)
    assert cards_of(ended)[url] != cards_of(SITE)[url]


def test_without_cards_nothing_is_drawn_and_no_page_names_one() -> None:
    bare = link(SITE.content, replace(SETTINGS, cards=False), NOW)[0]
    assert not cards_of(bare)
    for told in tags_of(bare).values():
        assert "og:image" not in told and told["twitter:card"] == "summary"


@pytest.mark.parametrize("name", ["favicon.ico", "apple-touch-icon.png", "manifest.webmanifest"])
def test_what_every_page_links_is_written(name: str) -> None:
    assert f"/{name}" in plan_of(SITE).addresses
    assert f'{{{{ base_url }}}}/{name}"' in (THEME / "base.html").read_text(encoding="utf-8")


def test_a_card_outlives_other_code_and_not_that_which_draws_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = cards_of(SITE)
    monkeypatch.setattr(planned, "version_of", lambda module: b"other " + module.encode())
    after = cards_of(SITE)
    assert all(after[url] != key for url, key in before.items())
    assert version_of("generator.cards.draw") == version_of("generator.cards.icons")
    assert version_of("generator.cards.draw") != version_of("generator.offline.words")
