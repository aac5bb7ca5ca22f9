"""The matrix of texts and provinces."""

from datetime import date

from generator.model import DocumentNumber, RegionId, TextId
from generator.model.addresses import CARRIED_OUT
from generator.site.texts.carried_out import ROWS, implementation
from tests.planned import view_at
from tests.small_site import article, circular, site_of

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT."


def test_a_former_province_is_named_under_todays() -> None:
    later = article("tin-sau", date(2026, 1, 5), CITES, regions=(RegionId("hung-yen"),))
    site = site_of([article(body=CITES), later], [circular()])
    view = view_at(site, CARRIED_OUT)
    (row,), (column,) = view.rows, view.columns
    assert (row.number, column.label) == ("99/2020/TT-BGDĐT", "Hưng Yên")
    assert [(article.day, article.former) for article in row.cells[0].articles] == [
        ("05/01/2026", ""),
        ("24/04/2024", "Thái Bình"),
    ]
    assert row.cells[0].articles[1].url.endswith("/tin-thu/#dan-1")


def test_provinces_without_an_article_are_counted_and_named() -> None:
    site = site_of([article(body=CITES)], [circular()])
    assert view_at(site, CARRIED_OUT).rest == ()
    empty = view_at(site_of(texts=[circular()]), CARRIED_OUT)
    assert [link.label for link in empty.rest] == ["Hưng Yên"]
    assert empty.rest_words.startswith("1 tỉnh, thành phố chưa có tin")


def test_many_articles_of_one_province_lead_to_the_list() -> None:
    articles = [article(f"tin-{number}", body=CITES) for number in range(5)]
    (cell,) = view_at(site_of(articles, [circular()]), CARRIED_OUT).rows[0].cells
    assert len(cell.articles) == 2
    assert (cell.more.label, cell.more.url) == (
        "và 3 tin nữa",
        "/van-ban/thong-tu/bgddt/2020/99/#nhac-toi",
    )


def test_rows_stand_where_the_matrix_says() -> None:
    numbers = range(1, ROWS + 2)
    texts = [
        circular(
            id=TextId(f"thong-tu/bgddt/2020/{number}"),
            number=DocumentNumber.parse(f"{number:02}/2020/TT-BGDĐT"),
        )
        for number in numbers
    ]
    body = "\n\n".join(f"Theo Thông tư số {number:02}/2020/TT-BGDĐT." for number in numbers)
    site = site_of([article(body=body)], texts)
    addresses = implementation(site).row_urls().values()
    for address in addresses:
        url, anchor = address.split("#")
        assert anchor in [row.anchor for row in view_at(site, url).rows]
    second = view_at(site, f"{CARRIED_OUT}trang-2/")
    assert second.title == "Địa phương triển khai văn bản, trang 2"
    assert (len(addresses), len(second.rows)) == (ROWS + 1, 1)
