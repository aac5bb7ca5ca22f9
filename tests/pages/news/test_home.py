"""The front page: what stands where, with pictures and without."""

from datetime import date

from generator.model import Image
from generator.pages.news.home import HomeView
from tests.planned import view_at
from tests.small_site import article, site_of

IMAGE = {"image": Image("anh.jpg", "Quang cảnh")}


def home(*articles: object) -> HomeView:
    view = view_at(site_of(articles), "/")
    assert isinstance(view, HomeView)
    return view


def titles(cards: object) -> list[str]:
    return [str(card.title) for card in cards]


def test_without_a_picture_on_the_lead_the_page_is_type() -> None:
    lead = article("moi", date(2024, 4, 24))
    view = home(lead, article("anh", date(2024, 4, 23), **IMAGE))
    assert view.lead_story.picture is None and view.pictured == ()
    assert titles(view.ledger) == ["Tin anh"]


def test_below_a_picture_stand_three_pictures_and_then_type() -> None:
    days = range(24, 17, -1)
    view = home(*(article(f"t{day}", date(2024, 4, day), **IMAGE) for day in days))
    assert titles(view.pictured) == ["Tin t23", "Tin t22", "Tin t21"]
    assert titles(view.ledger) == ["Tin t20", "Tin t19", "Tin t18"]


def test_a_story_without_a_picture_goes_to_the_ledger() -> None:
    view = home(
        article("a", date(2024, 4, 24), **IMAGE),
        article("b", date(2024, 4, 23)),
        article("c", date(2024, 4, 22), **IMAGE),
    )
    assert (titles(view.pictured), titles(view.ledger)) == (["Tin c"], ["Tin b"])


def test_freshness_is_the_newest_day_that_is_told() -> None:
    view = home(article("a", date(2024, 4, 24)))
    assert view.freshness == "Tin mới nhất: 24/04/2024."
    assert home().freshness == "" and home().due == ()
