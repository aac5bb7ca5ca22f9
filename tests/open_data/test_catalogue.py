"""The catalogue of open data: its files with their lengths, and how to cite it."""

from dataclasses import replace

from generator.model import Edition, IndicatorId, IndicatorKind, Owner, Theme
from generator.open_data.catalogue import DataView, catalogue_page
from generator.site.links import IndicatorLink
from generator.site.open_data.catalogue import IndicatorFigures, LinkedCatalogue
from generator.site.open_data.tables import TableName
from tests.small_site import NOW, SETTINGS

MEMBERS = IndicatorLink(
    IndicatorId("hoi-vien"),
    "Hội viên",
    "người",
    IndicatorKind.COUNT,
    None,
    Theme.ORGANISATION,
    True,
)
CATALOGUE = LinkedCatalogue(
    lengths={
        TableName.FIGURES: 12_345,
        TableName.INDICATORS: 1,
        TableName.REGIONS: 97,
        TableName.TEXTS: 0,
        TableName.CARRIED_OUT: 8,
    },
    indicators=(IndicatorFigures(MEMBERS, 7),),
)


def view(edition: Edition) -> DataView:
    shown = catalogue_page(CATALOGUE, edition).view
    assert isinstance(shown, DataView)
    return shown


def test_each_table_is_offered_in_both_forms_with_its_length() -> None:
    files = view(Edition(SETTINGS, NOW)).files
    assert all(file.xlsx_url == file.csv_url.replace(".csv", ".xlsx") for file in files)
    assert [(file.title, file.rows, file.csv_url, file.json_url) for file in files] == [
        ("Toàn bộ số liệu", "12.345 dòng", "/du-lieu/so-lieu.csv", "/du-lieu/so-lieu.json"),
        ("Danh mục chỉ tiêu", "1 dòng", "/du-lieu/chi-tieu.csv", "/du-lieu/chi-tieu.json"),
        ("Danh mục địa phương", "97 dòng", "/du-lieu/dia-phuong.csv", "/du-lieu/dia-phuong.json"),
        ("Danh mục văn bản", "chưa có số liệu", "/du-lieu/van-ban.csv", "/du-lieu/van-ban.json"),
        ("Triển khai văn bản", "8 dòng", "/du-lieu/trien-khai.csv", "/du-lieu/trien-khai.json"),
    ]


def test_each_indicator_has_files_of_its_own() -> None:
    (file,) = view(Edition(SETTINGS, NOW)).indicators
    assert (file.title, file.rows) == ("Hội viên", "7 dòng")
    assert (file.csv_url, file.xlsx_url, file.json_url) == (
        "/du-lieu/chi-tieu/hoi-vien.csv",
        "/du-lieu/chi-tieu/hoi-vien.xlsx",
        "/thong-ke/hoi-vien/index.json",
    )


def test_every_column_is_explained_under_the_name_of_its_table() -> None:
    dictionary = view(Edition(SETTINGS, NOW)).dictionary
    assert [meaning.anchor for meaning in dictionary] == [
        "cot-so-lieu",
        "cot-chi-tieu",
        "cot-dia-phuong",
        "cot-van-ban",
        "cot-trien-khai",
    ]
    assert all(field.title for meaning in dictionary for field in meaning.fields)


def test_the_collection_is_cited_as_the_portals_and_not_as_its_owners_figures() -> None:
    owned = replace(SETTINGS, owner=Owner(organisation="Hội thử"))
    school = replace(SETTINGS, site_name="Trường thử")
    for settings, name in (
        (SETTINGS, "Cổng thử"),
        (owned, "Cổng thử"),
        (school, "Cổng Trường thử"),
    ):
        shown = view(Edition(settings, NOW))
        assert shown.citation == (
            "Số liệu khuyến học tập hợp từ tin và văn bản, tính đến ngày 22/11/2026. "
            f"{name}, https://portal.example/thu/du-lieu/"
        )
        assert "Con số là dữ kiện do nguồn" in shown.licensed
        assert "không ghi cổng hay Hội là người công bố" in shown.cite_the_source
