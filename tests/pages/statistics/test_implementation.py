"""The matrix of texts and provinces."""

from datetime import date

from generator.model import RegionId
from generator.pages.statistics.implementation import ImplementationView, implementation_pages
from generator.site import Site
from tests.small_site import article, circular, site_of

CITES = "Hội nghị nhắc Thông tư số 99/2020/TT-BGDĐT."


def view_of(site: Site) -> ImplementationView:
    (page,) = implementation_pages(site)
    assert isinstance(page.view, ImplementationView)
    return page.view


def test_a_former_province_is_named_under_todays() -> None:
    later = article("tin-sau", date(2026, 1, 5), CITES, regions=(RegionId("hung-yen"),))
    site = site_of([article(body=CITES), later], [circular()])
    view = view_of(site)
    (row,), (column,) = view.rows, view.columns
    assert (row.number, column.label) == ("99/2020/TT-BGDĐT", "Hưng Yên")
    assert [(one.day, one.former) for one in row.cells[0].reports] == [
        ("05/01/2026", ""),
        ("24/04/2024", "Thái Bình"),
    ]
    assert row.cells[0].reports[1].url.endswith("/tin-thu/#dan-1")


def test_an_empty_matrix_says_so() -> None:
    view = view_of(site_of(texts=[circular()]))
    assert view.empty and not view.rows and not view.columns


def test_many_reports_of_one_province_lead_to_the_list() -> None:
    articles = [article(f"tin-{number}", body=CITES) for number in range(5)]
    (cell,) = view_of(site_of(articles, [circular()])).rows[0].cells
    assert len(cell.reports) == 2 and cell.more and cell.more.label == "và 3 tin nữa"
