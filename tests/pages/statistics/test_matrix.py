"""The matrix of texts and provinces."""

from datetime import date

from generator.model import (
    CarriedOut,
    DocumentNumber,
    Grade,
    Membership,
    Region,
    RegionId,
    RegionKind,
    Span,
    TextId,
)
from generator.model.addresses import CARRIED_OUT
from generator.site.texts.carried_out import COLUMNS, implementation
from tests.planned import files_of, view_at
from tests.small_site import REGIONS, article, circular, origin, site_of

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT."
NUMBER = DocumentNumber.parse("99/2020/TT-BGDĐT")


def test_a_former_province_is_named_under_todays() -> None:
    later = article("tin-sau", date(2026, 1, 5), CITES, regions=(RegionId("hung-yen"),))
    site = site_of([article(body=CITES), later], [circular()])
    view = view_at(site, CARRIED_OUT)
    (row,), (column,) = view.rows, view.columns
    assert (row.name, column.number) == ("Hưng Yên", "99/2020/TT-BGDĐT")
    assert [(proof.label, proof.day, proof.carrier) for proof in row.cells[0].evidence] == [
        ("Chỉ nhắc tên", "05/01/2026", ""),
        ("Chỉ nhắc tên", "24/04/2024", "Thái Bình cũ"),
    ]
    assert row.cells[0].evidence[1].url.endswith("/tin-thu/#dan-1")


def test_what_is_only_named_is_not_counted_as_carried_out() -> None:
    proof = (CarriedOut(NUMBER, Grade.REVIEW, note="sơ kết 5 năm"),)
    named = view_at(site_of([article(body=CITES)], [circular()]), CARRIED_OUT)
    proven = view_at(site_of([article(body=CITES, carries_out=proof)], [circular()]), CARRIED_OUT)
    assert named.intro.startswith("0 trên 1 tỉnh, thành phố có bằng chứng triển khai")
    assert "; 1 nơi chỉ nhắc tên." in named.intro
    assert proven.intro.startswith("1 trên 1")
    (evidence,) = proven.rows[0].cells[0].evidence
    assert (evidence.grade, evidence.label) == ("review", "Sơ kết, tổng kết")
    assert evidence.note == "sơ kết 5 năm"


def test_a_districts_evidence_says_so_in_its_provinces_cell() -> None:
    district = Region(
        RegionId("huyen-a"),
        "Huyện A",
        RegionKind.DISTRICT,
        origin("content/regions/huyen-a.md"),
        parents=(Membership(RegionId("thai-binh"), Span()),),
    )
    news = article(body=CITES, regions=(district.id,))
    site = site_of([news], [circular()], regions=(*REGIONS, district))
    (evidence,) = view_at(site, CARRIED_OUT).rows[0].cells[0].evidence
    assert evidence.carrier == "cấp huyện: huyện A (Thái Bình cũ), không phải toàn tỉnh"


def test_provinces_without_an_article_are_counted_and_named() -> None:
    site = site_of([article(body=CITES)], [circular()])
    assert view_at(site, CARRIED_OUT).rest == ()
    empty = view_at(site_of(texts=[circular()]), CARRIED_OUT)
    assert [link.label for link in empty.rest] == ["Hưng Yên"]
    assert empty.rest_words == "1 tỉnh, thành phố chưa có tin nào nêu văn bản ở trang này"
    assert empty.empty != ""


def test_many_articles_of_one_province_lead_to_the_list() -> None:
    articles = [article(f"tin-{number}", body=CITES) for number in range(5)]
    (cell,) = view_at(site_of(articles, [circular()]), CARRIED_OUT).rows[0].cells
    assert len(cell.evidence) == 2
    assert (cell.more.label, cell.more.url) == (
        "và 3 tin nữa",
        "/van-ban/thong-tu/bgddt/2020/99/#nhac-toi",
    )


def test_texts_stand_where_the_matrix_says_and_lead_to_one_another() -> None:
    numbers = range(1, COLUMNS + 2)
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/2020/{number}"),
            number=DocumentNumber.parse(f"{number:02}/2020/TT-BGDĐT"),
        )
        for number in numbers
    ]
    body = "\n\n".join(f"Theo Thông tư số {number:02}/2020/TT-BGDĐT." for number in numbers)
    site = site_of([article(body=body)], texts)
    addresses = implementation(site).urls().values()
    for address in addresses:
        url, anchor = address.split("#")
        assert anchor in [column.anchor for column in view_at(site, url).columns]
    first, second = view_at(site, CARRIED_OUT), view_at(site, f"{CARRIED_OUT}trang-2/")
    assert second.title == "Ai triển khai văn bản nào, trang 2"
    assert (len(first.columns), len(second.columns)) == (COLUMNS, 1)
    assert [other.url for other in first.others] == [
        f"{CARRIED_OUT}trang-2/#{second.columns[0].anchor}"
    ]
    assert first.others_words == "Chọn văn bản khác (1)"


def test_the_matrix_is_a_table_to_take_away() -> None:
    site = site_of([article(body=CITES)], [circular()])
    files, view = files_of(site), view_at(site, CARRIED_OUT)
    assert [link.label for link in view.files] == ["XLSX", "CSV", "JSON"]
    assert all(link.url in files for link in view.files)
    csv = files[view.files[1].url].data.decode("utf-8-sig")
    assert (
        "99/2020/TT-BGDĐT,hung-yen,Hưng Yên,thai-binh,Thái Bình,province,Thái Bình cũ,named," in csv
    )
    assert CITES in csv
