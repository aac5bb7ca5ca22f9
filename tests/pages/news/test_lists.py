"""Lists of articles, topics and authors, and the front page."""

from datetime import date

from generator.model import ArticleStatus, DocumentNumber, TextId, TopicId, Withdrawal
from generator.model.addresses import AUTHORS, HOME, NEWS, TOPICS
from generator.plan import plan_of
from tests.planned import view_at
from tests.small_site import article, circular, site_of


def test_news_are_listed_whole_by_year_and_by_month() -> None:
    articles = [article("a", date(2024, 4, 24)), article("b", date(2023, 11, 5))]
    urls = [page.url for page in plan_of(site_of(articles)).pages]
    assert [url for url in urls if url.startswith(NEWS) and not url.endswith(("/a/", "/b/"))] == [
        "/tin-tuc/",
        "/tin-tuc/2024/",
        "/tin-tuc/2024/04/",
        "/tin-tuc/2023/",
        "/tin-tuc/2023/11/",
    ]


def test_twenty_articles_a_page() -> None:
    site = site_of(article(f"tin-{number:02}") for number in range(21))
    first = view_at(site, "/tin-tuc/2024/04/")
    second = view_at(site, "/tin-tuc/2024/04/trang-2/")
    assert second.title == "Tin tức tháng 4/2024, trang 2"
    assert [card.title for card in first.cards] == [
        f"Tin tin-{number:02}" for number in range(20, 0, -1)
    ]
    assert [card.title for card in second.cards] == ["Tin tin-00"]
    assert first.pager.next == "/tin-tuc/2024/04/trang-2/" and not second.pager.next


def test_a_topic_without_articles_has_a_page_that_says_so() -> None:
    index, topic = view_at(site_of(), TOPICS), view_at(site_of(), "/chu-de/so-ket/")
    assert index.entries[0].count == "Chưa có tin, văn bản"
    assert topic.empty and not topic.texts


def test_a_topic_lists_its_texts_on_its_first_page() -> None:
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/2024/{number}"),
            number=DocumentNumber.parse(f"{number:02}/2024/TT-BGDĐT"),
            issued=date(2024, 1, number),
            topics=(TopicId("so-ket"),),
        )
        for number in range(1, 23)
    ]
    articles = [article(f"tin-{number:02}", topics=(TopicId("so-ket"),)) for number in range(21)]
    site = site_of(articles, texts)
    first, second = (view_at(site, f"/chu-de/so-ket/{page}") for page in ("", "trang-2/"))
    assert [row.number for row in first.texts][:2] == ["22/2024/TT-BGDĐT", "21/2024/TT-BGDĐT"]
    assert len(first.texts) == 20
    assert first.texts_more.label == "Xem 2 văn bản khác của chủ đề"
    assert first.texts_more.url == "/van-ban/?chu-de=so-ket"
    assert second.cards and not second.texts and not second.texts_more
    counts = {row.label: row.count for row in view_at(site, TOPICS).entries}
    assert counts["Sơ kết, tổng kết"] == "21 tin, 22 văn bản"


def test_a_topic_that_has_texts_alone_is_not_called_empty() -> None:
    site = site_of(texts=[circular(topics=(TopicId("so-ket"),))])
    topic = view_at(site, "/chu-de/so-ket/")
    assert len(topic.texts) == 1 and not topic.cards and topic.empty == ""


def test_people_stand_by_given_name_and_desks_last() -> None:
    index = view_at(site_of(), AUTHORS)
    assert [entry.label for entry in index.entries] == ["Vũ Anh", "Trần Thị Lan", "PV"]


def test_the_front_page_of_an_empty_portal() -> None:
    view = view_at(site_of(), HOME)
    assert view.lead_story is None and view.texts == () and view.places == ()


def test_the_front_page_names_places_as_they_are_today() -> None:
    view = view_at(site_of([article(body="Theo Thông tư 99/2020/TT-BGDĐT.")], [circular()]), HOME)
    assert view.lead_story and view.lead_story.place == "Thái Bình"
    assert [place.label for place in view.places] == ["Hưng Yên"]
    assert [row.number for row in view.texts] == ["99/2020/TT-BGDĐT"]


def test_the_front_page_knows_the_most_cited_texts_by_the_same_rule_as_the_statistics() -> None:
    numbers = [f"{number}/2020/TT-BGDĐT" for number in (99, 98, 97, 96)]
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/2020/{number[:2]}"), number=DocumentNumber.parse(number)
        )
        for number in numbers
    ]
    body = "; ".join(f"Thông tư số {number}" for number in numbers)
    view = view_at(site_of([article(body=f"{body}.")], texts), HOME)
    assert [row.number for row in view.texts][:3] == [*reversed(numbers)][:3]


def test_a_withdrawn_article_is_no_news_on_the_front_page() -> None:
    withdrawn = article(
        "da-rut",
        date(2024, 6, 1),
        status=ArticleStatus.WITHDRAWN,
        withdrawn=Withdrawal(date(2024, 6, 2), "Nguồn đã rút tin."),
    )
    view = view_at(site_of([withdrawn, article("con-lai")]), HOME)
    assert view.lead_story.title == "Tin con-lai" and view.ledger == ()
