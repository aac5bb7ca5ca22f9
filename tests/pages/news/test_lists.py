"""Lists of articles, topics and authors, and the front page."""

from datetime import date

from generator.pages.news.authors import author_pages
from generator.pages.news.home import home_view
from generator.pages.news.lists import ListView, news_pages
from generator.pages.news.topics import topic_pages
from tests.small_site import article, circular, site_of


def test_news_are_listed_whole_by_year_and_by_month() -> None:
    articles = [article("a", date(2024, 4, 24)), article("b", date(2023, 11, 5))]
    urls = [page.url for page in news_pages(site_of(articles))]
    assert urls == [
        "/tin-tuc/",
        "/tin-tuc/2024/",
        "/tin-tuc/2024/04/",
        "/tin-tuc/2023/",
        "/tin-tuc/2023/11/",
    ]


def test_twenty_articles_a_page() -> None:
    pages = list(news_pages(site_of(article(f"tin-{number}") for number in range(21))))
    views = {page.url: page.view for page in pages}
    second = views["/tin-tuc/2024/04/trang-2/"]
    assert isinstance(second, ListView)
    assert second.title == "Tin tức tháng 4/2024, trang 2"
    assert len(second.cards) == 1


def test_a_topic_without_articles_has_a_page_that_says_so() -> None:
    index, topic = topic_pages(site_of())
    assert isinstance(index.view, ListView) and index.view.entries[0].count == "Chưa có tin"
    assert isinstance(topic.view, ListView) and topic.view.empty


def test_people_stand_by_given_name_and_desks_last() -> None:
    index = next(author_pages(site_of()))
    assert isinstance(index.view, ListView)
    assert [entry.label for entry in index.view.entries] == ["Vũ Anh", "Trần Thị Lan", "PV"]


def test_the_front_page_of_an_empty_portal() -> None:
    view = home_view(site_of())
    assert view.lead_story is None and view.texts == () and view.places == ()


def test_the_front_page_names_places_as_they_are_today() -> None:
    view = home_view(site_of([article(body="Theo Thông tư 99/2020/TT-BGDĐT.")], [circular()]))
    assert view.lead_story and view.lead_story.place == "Thái Bình"
    assert [place.label for place in view.places] == ["Hưng Yên"]
    assert [row.number for row in view.texts] == ["99/2020/TT-BGDĐT"]
