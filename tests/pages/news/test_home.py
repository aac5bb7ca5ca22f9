"""The front page: what stands where, with pictures and without."""

from dataclasses import replace
from datetime import date, datetime

from generator.model.article import Original
from generator.pages.news.home import HomeView, home_view
from generator.site.links import Picture
from generator.site.news.front_page import front_page
from generator.text import VIETNAM
from tests.planned import view_at
from tests.small_site import article, site_of

PICTURE = Picture("/anh.jpg", "Quang cảnh", "", "", 900, 600, "image/jpeg", ())


def home(**pictured: bool) -> HomeView:
    """Return the front page of articles named and ordered so, the newest first."""
    days = (date(2024, 4, 28 - place) for place in range(len(pictured)))
    site = site_of(article(name, day) for name, day in zip(pictured, days, strict=True))
    front = front_page(site)
    cards = (
        replace(card, picture=PICTURE if has_one else None)
        for card, has_one in zip(front.newest, pictured.values(), strict=True)
    )
    return home_view(replace(front, newest=tuple(cards)), site.edition)


def titles(cards: object) -> list[str]:
    return [str(card.title).removeprefix("Tin ") for card in cards]


def test_without_a_picture_on_the_lead_the_page_is_type() -> None:
    view = home(a=False, b=True, c=True)
    assert view.lead_story.picture is None and view.pictured == ()
    assert titles(view.ledger) == ["b", "c"]


def test_below_a_picture_stand_three_pictures_and_then_type() -> None:
    view = home(a=True, b=True, c=True, d=True, e=True, f=True)
    assert (titles(view.pictured), titles(view.ledger)) == (["b", "c", "d"], ["e", "f"])


def test_a_newer_story_without_a_picture_stays_above_an_older_one_with_one() -> None:
    view = home(a=True, b=False, c=True)
    assert (titles(view.pictured), titles(view.ledger)) == ([], ["b", "c"])
    view = home(a=True, b=True, c=False, d=True)
    assert (titles(view.pictured), titles(view.ledger)) == (["b"], ["c", "d"])


def test_old_news_that_are_told_anew_stand_below_what_is_fresh() -> None:
    long_ago = Original(title="Bài cũ", published=datetime(2019, 3, 1, tzinfo=VIETNAM))
    told_anew = article("cu", date(2024, 4, 28), original=long_ago)
    site = site_of((told_anew, article("moi", date(2024, 4, 27))))
    assert [row.title for row in site.articles] == ["Tin cu", "Tin moi"]
    view = home_view(front_page(site), site.edition)
    assert (view.lead_story.title, titles(view.ledger)) == ("Tin moi", ["cu"])


def test_freshness_is_the_newest_day_that_is_told() -> None:
    assert home(a=False).freshness == "Tin mới nhất: 28/04/2024."
    empty = view_at(site_of(), "/")
    assert empty.freshness == "" and empty.due == ()
