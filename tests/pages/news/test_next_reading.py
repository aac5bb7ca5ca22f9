"""What stands after an article, and why."""

from datetime import date

from generator.model import Region, RegionId, RegionKind
from tests.planned import view_at
from tests.small_site import REGIONS, article, circular, origin, site_of

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT ngày 01/12/2019."
FAR = (RegionId("hung-yen"),)
ALONE = {"topics": ()}


def test_each_is_proposed_for_another_reason_and_once() -> None:
    own = article("tin-goc", body=CITES)
    citing = article("tin-nhac", date(2024, 4, 20), CITES, regions=FAR, **ALONE)
    of_topic = article("tin-chu-de", date(2024, 4, 19), regions=FAR)
    of_place = article("tin-cung-noi", date(2024, 4, 18), **ALONE)
    view = view_at(site_of([own, citing, of_topic, of_place], [circular()]), own.url)
    assert [(str(row.reason.striptags()), row.url) for row in view.next] == [
        ("Cũng nhắc 99/2020/TT-BGDĐT", citing.url),
        ("Cùng chủ đề: sơ kết, tổng kết", of_topic.url),
        ("Cùng địa phương: Thái Bình", of_place.url),
    ]
    assert view.more.label == "Mọi tin của Thái Bình"


def test_three_at_most_the_ones_beside_it() -> None:
    articles = [article(f"tin-{day}", date(2024, 4, day)) for day in range(1, 10)]
    view = view_at(site_of(articles), articles[4].url)
    assert [row.url for row in view.next] == [articles[5].url, articles[3].url]


def test_an_article_without_company_proposes_nothing() -> None:
    own = article("tin-goc")
    view = view_at(site_of([own]), own.url)
    assert view.next == () and view.more is None


def test_news_of_the_whole_country_have_no_place_in_common() -> None:
    country = Region(RegionId("toan-quoc"), "Toàn quốc", RegionKind.COUNTRY, origin("toan-quoc.md"))
    of_country = {"regions": (country.id,), **ALONE}
    articles = [article(f"tin-{day}", date(2024, 4, day), **of_country) for day in (1, 2)]
    site = site_of(articles, regions=(*REGIONS, country))
    assert view_at(site, articles[0].url).next == ()
