"""The facts of an official text, as files and the search tell them."""

from datetime import date

from generator.model import Certainty
from generator.pages.parts.text_facts import TEXT_FACTS, text_facts
from tests.small_site import circular, site_of

COLUMNS = {fact: fact for fact in TEXT_FACTS}


def test_each_fact_of_a_text() -> None:
    site = site_of(texts=[circular(issued=date(2020, 5, 1), effective=date(2020, 7, 1))])
    (text,) = site.text_links.values()
    assert text_facts(text, site.edition, COLUMNS) == {
        "id": "thong-tu/bgddt/2020/99",
        "url": "/van-ban/thong-tu/bgddt/2020/99/",
        "absolute_url": "https://portal.example/thu/van-ban/thong-tu/bgddt/2020/99/",
        "number": "99/2020/TT-BGDĐT",
        "number_is_long": False,
        "citation": "Thông tư số 99/2020/TT-BGDĐT ngày 01/05/2020 của Bộ Giáo dục và Đào tạo",
        "type_name": "Thông tư",
        "issuer_name": "Bộ Giáo dục và Đào tạo",
        "issuer_label": "Bộ Giáo dục và Đào tạo",
        "issued": "2020-05-01",
        "issued_certainty": "certain",
        "issued_iso": "2020-05-01",
        "issued_words": "01/05/2020",
        "issued_in_words": "01/05/2020",
        "issued_year": 2020,
        "issued_day_or_year": "2020-05-01",
        "sort_day": "2020-05-01",
        "subject": "Văn bản giả định để thử",
        "subject_shortened": "Văn bản giả định để thử",
        "effective": "2020-07-01",
        "expires": None,
        "status": "in-force",
        "status_label": "Còn hiệu lực",
        "status_since": "(từ 01/07/2020)",
        "status_words": "Còn hiệu lực (từ 01/07/2020)",
        "status_is_unknown": False,
        "status_state": "",
        "period": None,
        "status_on": "2026-11-22",
    }


def test_what_is_known_by_its_year_alone() -> None:
    doubtful = circular(issued=None, issued_certainty=Certainty.NEEDS_REVIEW)
    site = site_of(texts=[doubtful])
    (text,) = site.text_links.values()
    facts = text_facts(text, site.edition, COLUMNS)
    assert (facts["issued"], facts["issued_iso"], facts["sort_day"]) == (None, "", "2020-01-01")
    assert facts["issued_words"] == "Năm 2020 (ngày chưa xác nhận)"
    assert (facts["issued_day_or_year"], facts["issued_certainty"]) == ("2020", "needs-review")
    assert (facts["status_since"], facts["status_words"]) == ("", "Chưa xác nhận")


def test_a_day_in_doubt_is_left_out_where_no_doubt_can_be_told() -> None:
    doubtful = circular(issued=date(2020, 5, 1), issued_certainty=Certainty.NEEDS_REVIEW)
    site = site_of(texts=[doubtful])
    (text,) = site.text_links.values()
    facts = text_facts(text, site.edition, COLUMNS)
    assert facts["issued_words"] == facts["issued_in_words"] == "01/05/2020 (ngày chưa xác nhận)"
    assert facts["citation"] == (
        "Thông tư số 99/2020/TT-BGDĐT ngày 01/05/2020 (ngày chưa xác nhận) "
        "của Bộ Giáo dục và Đào tạo"
    )
    assert (facts["issued_iso"], facts["issued_day_or_year"]) == ("", "2020")
    assert (facts["sort_day"], facts["issued"]) == ("2020-01-01", "2020-05-01")


def test_a_column_has_the_fact_that_it_names() -> None:
    site = site_of(texts=[circular(subject="từ " * 100)])
    (text,) = site.text_links.values()
    told = text_facts(text, site.edition, {"ten": "number", "ve": "subject_shortened"})
    assert list(told) == ["ten", "ve"]
    assert str(told["ve"]).endswith(" từ…") and len(str(told["ve"])) <= 221
