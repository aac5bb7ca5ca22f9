"""The page of an article."""

import json
from datetime import date

from generator.model import (
    ArticleStatus,
    AuthorId,
    Correction,
    Credit,
    Original,
    Withdrawal,
)
from generator.site.site import Site
from tests.planned import page_at, view_at
from tests.small_site import article, circular, site_of, successor

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT ngày 01/12/2019."


def replaced() -> Site:
    """A circular that an article cites, and that another replaced after the article."""
    newer = successor(effective=date(2025, 3, 1))
    older = circular(effective=date(2020, 1, 1))
    return site_of([article(body=CITES)], [newer, older])


def test_a_cited_text_has_its_status_then_and_now() -> None:
    site = replaced()
    (cited,) = view_at(site, site.articles[0].url).cited
    assert cited.number == "99/2020/TT-BGDĐT"
    assert cited.then == "Còn hiệu lực"
    assert (cited.now.label, cited.now.since) == ("Hết hiệu lực toàn bộ", "từ 01/03/2025")
    assert cited.by_number == "7/2025/TT-BGDĐT"


def test_a_citation_says_which_text_it_is() -> None:
    body = view_at(replaced(), article().url).body
    told = "Thông tư của Bộ Giáo dục và Đào tạo, 01/12/2019: Văn bản giả định để thử"
    assert f'id="dan-1" title="{told}"' in body


def test_a_status_that_has_not_changed_is_told_once() -> None:
    site = site_of([article(body=CITES)], [circular(effective=date(2020, 1, 1))])
    (cited,) = view_at(site, site.articles[0].url).cited
    assert cited.then == "" and cited.now.label == "Còn hiệu lực"


def test_a_place_that_is_part_of_another_today_says_so() -> None:
    site = site_of([article()])
    view = view_at(site, site.articles[0].url)
    assert view.moved
    assert view.places[0].label == "Thái Bình (nay thuộc Hưng Yên)"


def test_corrections_carry_their_days() -> None:
    made = article(corrections=(Correction(date(2024, 5, 2), "Sửa tên người."),))
    view = view_at(site_of([made]), made.url)
    assert [(note.day, note.words) for note in view.corrections] == [
        ("02/05/2024", "Sửa tên người.")
    ]


def test_a_withdrawn_article_keeps_title_reason_and_days_and_no_engine_names_it() -> None:
    made = article(
        status=ArticleStatus.WITHDRAWN,
        withdrawn=Withdrawal(date(2024, 6, 1), "Nguồn đã rút tin."),
    )
    page = page_at(site_of([made]), made.url)
    view = page.view
    assert (view.title, view.reason) == (made.title, "Nguồn đã rút tin.")
    assert (view.published, view.day) == ("24/04/2024", "01/06/2024")
    assert page.head.robots == "noindex" and not page.head.structured_data
    assert made.lead not in repr(page)


def test_structured_data_names_people_and_desks_and_cannot_end_its_script() -> None:
    made = article(title="</script><b>", authors=(AuthorId("lan"), AuthorId("pv")))
    page = page_at(site_of([made]), made.url)
    assert "</" not in page.head.structured_data
    data = json.loads(page.head.structured_data)
    assert data["headline"] == "</script><b>"
    assert [author["@type"] for author in data["author"]] == ["Person", "Organization"]
    assert data["mainEntityOfPage"] == "https://portal.example/thu/tin-tuc/2024/04/tin-thu/"
    assert data["datePublished"] == "2024-04-24T17:18+07:00"


def test_the_source_names_people_as_authors_and_its_desk_by_the_publisher() -> None:
    original = Original(title="Bài gốc", authors=(AuthorId("lan"), AuthorId("pv")))
    made = article(credit=Credit("Báo Thái Bình"), original=original)
    page = page_at(site_of([made]), made.url)
    source = json.loads(page.head.structured_data)["isBasedOn"]
    assert [author["@type"] for author in source["author"]] == ["Person"]
    assert source["publisher"]["name"] == "Báo Thái Bình"


def test_a_source_that_is_only_described_is_no_organization() -> None:
    original = Original(title="Bài gốc", authors=(AuthorId("pv"),))
    made = article(credit=Credit("một báo điện tử (không ghi tên báo)"), original=original)
    page = page_at(site_of([made]), made.url)
    source = json.loads(page.head.structured_data)["isBasedOn"]
    assert source == {"@type": "NewsArticle", "headline": "Bài gốc"}
