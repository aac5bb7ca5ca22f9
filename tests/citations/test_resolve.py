"""What a citation means depends on its date, its place and the register."""

from dataclasses import replace
from datetime import date

import pytest

from generator.citations import Entry, Register, Resolution, recognise, resolve
from generator.model import CitationStatus, TextId
from generator.model.document_number import DocumentNumber


def entry(
    number: str,
    type_name: str,
    issued: str | None,
    *,
    region: str | None = None,
    certain: bool = True,
    issuer: str = "",
) -> Entry:
    """A register entry whose target is its number, day and region."""
    day = date.fromisoformat(issued) if issued else None
    target = "@".join(filter(None, [number, issued, region]))
    return Entry(target, DocumentNumber.parse(number), type_name, day, certain, (issuer,), region)


REGISTER = Register.of(
    [
        entry("49-KL/TW", "kết luận", "2019-05-10"),
        entry("14/CT-TTg", "chỉ thị", "2021-05-25"),
        entry("14/CT-TTg", "chỉ thị", "2024-04-15"),
        entry("22/2020/TT-BGDĐT", "thông tư", "2020-08-06", issuer="Bộ Giáo dục và Đào tạo"),
        entry("22/2021/TT-BGDĐT", "thông tư", "2021-07-20", issuer="Bộ Giáo dục và Đào tạo"),
        entry("22/2023/TT-BTTTT", "thông tư", "2023-12-31", issuer="Bộ Thông tin và Truyền thông"),
        entry("281/QĐ-TTg", "quyết định", "2014-02-20", issuer="Thủ tướng Chính phủ"),
        entry("448/QĐ-KHVN", "quyết định", "2015-11-10", certain=False),
        entry("1271/QĐ-TTg", "quyết định", None, certain=False),
        entry("03/HD-HKH", "hướng dẫn", "2021-01-15", region="yen-bai"),
        entry("03/HD-HKH", "hướng dẫn", "2021-02-20", region="thai-binh"),
        entry("122/TTg", "quyết định", "1996-02-29"),
        entry("05-CT/TU", "chỉ thị", "2013-06-01", region="thai-binh"),
    ]
)


def resolved(text: str, as_of: str = "2022-01-01", *regions: str) -> Resolution:
    """Resolve the only citation of a text."""
    (citation,) = recognise(text)
    return resolve(citation, REGISTER, date.fromisoformat(as_of), frozenset(regions))


@pytest.mark.parametrize(
    ("text", "as_of", "target"),
    [
        ("Kết luận 49-KL/TW", "2022-01-01", "49-KL/TW@2019-05-10"),
        ("Kết luận 49-KL/TW ngày 10/5/2019", "2022-01-01", "49-KL/TW@2019-05-10"),
        ("Chỉ thị 14/CT-TTg", "2022-01-01", "14/CT-TTg@2021-05-25"),
        ("Chỉ thị 14/CT-TTg", "2024-04-15", "14/CT-TTg@2024-04-15"),
        ("Chỉ thị 14/CT-TTg ngày 25/5/2021", "2025-01-01", "14/CT-TTg@2021-05-25"),
        ("Quyết định 281/QĐ-TTg của Chính phủ", "2022-01-01", "281/QĐ-TTg@2014-02-20"),
        ("Quyết định 448/QĐ-KHVN ngày 01/12/2015", "2022-01-01", "448/QĐ-KHVN@2015-11-10"),
        ("Quyết định 1271/QĐ-TTg ngày 08/9/2008", "2022-01-01", "1271/QĐ-TTg"),
        ("Quyết định 122/QĐ-TTg", "2022-01-01", "122/TTg@1996-02-29"),
    ],
)
def test_full_numbers(text: str, as_of: str, target: str) -> None:
    answer = replace(resolved(text, as_of), doubts=frozenset())
    assert answer == Resolution(CitationStatus.RESOLVED, target, (target,))


@pytest.mark.parametrize(
    ("text", "as_of", "target"),
    [
        ("theo Thông tư 22", "2021-07-01", "22/2020/TT-BGDĐT@2020-08-06"),
        ("theo Thông tư 22/2021", "2024-07-01", "22/2021/TT-BGDĐT@2021-07-20"),
        ("theo Thông tư 22 năm 2023", "2024-07-01", "22/2023/TT-BTTTT@2023-12-31"),
        ("quyết định số 281 của Chính phủ", "2021-07-01", "281/QĐ-TTg@2014-02-20"),
    ],
)
def test_short_forms(text: str, as_of: str, target: str) -> None:
    assert resolved(text, as_of) == Resolution(CitationStatus.RESOLVED_SHORT, target, (target,))


@pytest.mark.parametrize("organ", ["của Ban Bí thư ", "của Bộ Chính trị ", ""])
@pytest.mark.parametrize("form", ["khóa {}", "khoá {}", "(khóa {})"])
@pytest.mark.parametrize("term", ["IX", "X", "XI", "XII", "XIII", "XIV"])
def test_the_centre_s_number_is_of_the_term_that_is_named(organ: str, form: str, term: str) -> None:
    found = resolved(f"Kết luận 49-KL/TW {organ}{form.format(term)}", "2026-06-01")
    assert (found.target == "49-KL/TW@2019-05-10") == (term == "XII")
    assert found.candidates == ("49-KL/TW@2019-05-10",)


@pytest.mark.parametrize("term", ["V", "VIII", "XV", "XVI"])
def test_of_a_term_that_is_not_known_nothing_is_concluded(term: str) -> None:
    assert resolved(f"Kết luận 49-KL/TW khóa {term}", "2026-06-01").target


def test_a_province_s_party_counts_its_own_terms() -> None:
    found = resolved("Chỉ thị 05-CT/TU khóa XIII", "2014-01-01", "thai-binh")
    assert found.target == "05-CT/TU@2013-06-01@thai-binh"


def test_a_day_outweighs_the_term() -> None:
    assert resolved("Kết luận 49-KL/TW ngày 10/5/2019 khóa XIII", "2026-06-01").target


def test_a_short_form_of_two_texts_of_the_issuer_is_ambiguous() -> None:
    found = resolved("theo Thông tư 22 của Bộ Giáo dục và Đào tạo", "2024-07-01")
    assert (found.status, found.target) == (CitationStatus.AMBIGUOUS, None)
    assert found.candidates == (
        "22/2021/TT-BGDĐT@2021-07-20",
        "22/2020/TT-BGDĐT@2020-08-06",
    )
    other = resolved("theo Thông tư 22 của Bộ Thông tin và Truyền thông", "2024-07-01")
    assert other.target == "22/2023/TT-BTTTT@2023-12-31"


def test_another_date_is_a_conflict_that_names_its_target() -> None:
    found = resolved("Kết luận 49-KL/TW ngày 10/6/2019")
    assert (found.status, found.target) == (CitationStatus.DATE_CONFLICT, "49-KL/TW@2019-05-10")
    assert resolved("Quyết định số 281 ngày 21/02/2014").status is CitationStatus.DATE_CONFLICT
    assert resolved("Kết luận 49-KL/TW ngày 10/4/2019", "2019-05-01").target is not None
    of_that_year = resolved("Chỉ thị 14/CT-TTg ngày 26/5/2021", "2025-01-01")
    assert of_that_year.target == "14/CT-TTg@2021-05-25"
    assert of_that_year.status is CitationStatus.DATE_CONFLICT


def test_an_article_cannot_mean_a_text_that_came_after_it() -> None:
    assert resolved("Chỉ thị 14/CT-TTg", "2020-01-01").status is CitationStatus.UNKNOWN
    assert resolved("theo Thông tư 22", "2020-01-01").status is CitationStatus.UNKNOWN


def test_a_number_of_many_places_needs_the_place() -> None:
    text = "Hướng dẫn số 3/HD-HKH"
    assert resolved(text, "2022-01-01", "yen-bai").target == "03/HD-HKH@2021-01-15@yen-bai"
    assert resolved(text, "2022-01-01", "thai-binh").target == "03/HD-HKH@2021-02-20@thai-binh"
    for regions in [(), ("ha-nam",), ("yen-bai", "thai-binh")]:
        assert resolved(f"{text} ngày 15/01/2021", "2022-01-01", *regions).target == (
            "03/HD-HKH@2021-01-15@yen-bai"
        )
    nowhere = resolved(text, "2022-01-01", "ha-nam")
    assert (nowhere.status, len(nowhere.candidates)) == (CitationStatus.AMBIGUOUS, 2)
    assert (
        resolved("Hướng dẫn số 03", "2022-01-01", "yen-bai").status is CitationStatus.RESOLVED_SHORT
    )


def test_an_article_of_two_places_is_ambiguous() -> None:
    both = resolved("Hướng dẫn số 03/HD-HKH", "2022-01-01", "yen-bai", "thai-binh")
    assert both.status is CitationStatus.AMBIGUOUS


def test_unknown_numbers() -> None:
    assert resolved("Kết luận 50-KL/TW") == Resolution(CitationStatus.UNKNOWN)
    assert resolved("theo Thông tư 99") == Resolution(CitationStatus.UNKNOWN)


def test_statuses_are_spelt_as_the_site_shows_them() -> None:
    assert [status.value for status in CitationStatus] == [
        *("resolved", "resolved-short", "date-conflict", "ambiguous", "unknown")
    ]


OF_TWO_TERMS = Register.of(
    [
        entry("91-KL/TW", "kết luận", "2024-08-12", issuer="Bộ Chính trị"),
        entry("91-KL/TW", "kết luận", "2026-09-03", issuer="Ban Bí thư Trung ương Đảng"),
        entry("45/2020/TT-BGDĐT", "thông tư", "2020-11-11"),
        entry("123a/QĐ-UBND", "quyết định", "2020-01-01"),
    ]
)


def of_two_terms(text: str, as_of: str) -> Resolution:
    (citation,) = recognise(text)
    return resolve(citation, OF_TWO_TERMS, date.fromisoformat(as_of), frozenset())


def test_a_party_number_of_two_terms_needs_its_date() -> None:
    undated = of_two_terms("theo Kết luận số 91-KL/TW", "2026-11-26")
    assert (undated.status, undated.target) == (CitationStatus.AMBIGUOUS, None)
    assert undated.candidates == ("91-KL/TW@2026-09-03", "91-KL/TW@2024-08-12")
    for day in ("2024-08-12", "2026-09-03"):
        written = f"91-KL/TW ngày {date.fromisoformat(day):%d/%m/%Y}"
        assert of_two_terms(written, "2026-11-26").target == f"91-KL/TW@{day}"


def test_before_the_second_term_the_first_is_meant() -> None:
    assert of_two_terms("theo 91-KL/TW", "2025-01-01").target == "91-KL/TW@2024-08-12"


def test_a_short_form_does_not_mean_a_number_with_a_letter() -> None:
    assert of_two_terms("theo Quyết định 123", "2026-01-01").status is CitationStatus.UNKNOWN
    assert of_two_terms("Quyết định 123a/QĐ-UBND", "2026-01-01").target is not None


NICKNAMED = Register.of(
    [
        replace(entry("89/QĐ-TTg", "quyết định", "2013-01-09"), nicknames=("Đề án 89",)),
        replace(entry("43/2019/QH14", "luật", "2019-06-14"), nicknames=("Luật Giáo dục 2019",)),
        replace(entry("1/2020/QĐ-UBND", "quyết định", "2020-01-01"), nicknames=("Đề án 7",)),
        replace(entry("2/2020/QĐ-UBND", "quyết định", "2020-02-01"), nicknames=("Đề án 7",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "status", "target"),
    [
        ("tổng kết Đề án 89", "resolved-short", "89/QĐ-TTg@2013-01-09"),
        ("tổng kết đề án số 89", "resolved-short", "89/QĐ-TTg@2013-01-09"),
        ("Điều 5 Luật Giáo dục năm 2019", "resolved-short", "43/2019/QH14@2019-06-14"),
        ("theo Luật Giáo dục 2019", "resolved-short", "43/2019/QH14@2019-06-14"),
        ("theo Luật Giáo dục 2005", "unknown", None),
        ("theo Hiến pháp năm 2013", "unknown", None),
        ("thực hiện Đề án 7", "ambiguous", None),
    ],
)
def test_nicknames_count_where_they_mean_one_text(
    text: str, status: str, target: str | None
) -> None:
    (citation,) = recognise(text)
    answer = resolve(citation, NICKNAMED, date(2026, 1, 1), frozenset())
    assert (answer.status.value, answer.target) == (status, target)


NAMED = Register.of(
    [
        replace(
            entry("1/QĐ-X", "hiến pháp", f"{year}-04-15"),
            number=DocumentNumber.named("Hiến pháp", year),
            target=TextId(f"hien-phap/{year}"),
        )
        for year in (1992, 2013)
    ]
    + [
        replace(
            entry("1/QĐ-X", "điều lệ", "2016-09-29"),
            number=DocumentNumber.named("Điều lệ Hội Khuyến học Việt Nam", 2016),
            target=TextId("dieu-le/2016"),
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("theo Hiến pháp năm 2013", "hien-phap/2013"),
        ("theo Hiến pháp 1992", "hien-phap/1992"),
        ("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013", "hien-phap/2013"),
        ("theo Hiến pháp năm 1980", None),
        ("theo Điều lệ Hội Khuyến học Việt Nam", "dieu-le/2016"),
        ("Điều 5 Điều lệ Hội Khuyến học Việt Nam năm 2016", "dieu-le/2016"),
        ("theo Điều lệ Hội Chữ thập đỏ Việt Nam", None),
    ],
)
def test_a_text_without_a_number_is_cited_by_its_name(text: str, target: str | None) -> None:
    (citation,) = recognise(text)
    assert resolve(citation, NAMED, date(2026, 1, 1), frozenset()).target == target


@pytest.mark.parametrize(
    ("text", "as_of", "target"),
    [
        ("Thông tư số 22/TT-BGDĐT", "2021-07-01", "22/2020/TT-BGDĐT@2020-08-06"),
        ("Thông tư số 22/TT-BGDĐT ngày 20/7/2021", "2022-01-01", "22/2021/TT-BGDĐT@2021-07-20"),
        ("Thông tư số 22/TT-BTTTT", "2024-01-01", "22/2023/TT-BTTTT@2023-12-31"),
        ("Thông tư số 22/TT-BGDĐT", "2022-01-01", None),
        ("Thông tư số 22/TT-BGDĐT ngày 5/3/2010", "2022-01-01", None),
        ("Thông tư số 22/TT-BTC", "2024-01-01", None),
    ],
)
def test_a_number_without_its_year_means_the_only_text(
    text: str, as_of: str, target: str | None
) -> None:
    assert resolved(text, as_of).target == target
