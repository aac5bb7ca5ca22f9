"""Figures in words: nothing rounded, no range averaged, what is computed says so."""

from pathlib import Path

import pytest

from generator.pages.parts.figure_groups import places_today
from generator.pages.parts.figures import figure_view
from tests.made_figures import figures_of

FUND, SHARE, PEOPLE = "quy-khuyen-hoc", "ty-le-hoi-vien", "hoi-vien"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (f"indicator: {SHARE}, value: 40.1 | số 40,1% dân", "40,1%"),
        (f"indicator: {SHARE}, range: [24, 28] | từ 24-28%", "24–28%"),
        (
            f"indicator: {FUND}, value: 396000000000, qualifier: over | trên 396 tỉ",
            "trên 396 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: under | gần 400 tỉ",
            "gần 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: under | dưới 400 tỉ",
            "dưới 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: under | Ngót 400 tỉ",
            "ngót 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: about | gần 400 tỉ",
            "gần 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: about | chừng 400 tỉ",
            "chừng 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: under | gần đây dưới 400 tỉ",
            "dưới 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: about | trung bình là 400 tỉ",
            "trung bình 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: about | Bình quân 400 tỉ",
            "bình quân 400 tỷ đồng",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: about | 400 tỉ",
            "khoảng 400 tỷ đồng",
        ),
        (f"indicator: {FUND}, value: 400000000000 | trung bình 400 tỉ", "400 tỷ đồng"),
        (
            f"indicator: {PEOPLE}, value: 30, qualifier: over | 30 người trở lên",
            "ít nhất 30 người",
        ),
        (
            f"indicator: {PEOPLE}, value: 30, qualifier: under | 30 người trở xuống",
            "không quá 30 người",
        ),
        (
            f"indicator: {FUND}, value: 400000000000, qualifier: plan | gần 400 tỉ",
            "kế hoạch 400 tỷ đồng",
        ),
        (f"indicator: {PEOPLE}, value: 60358 | 60.358 người", "60.358 người"),
        (
            f"indicator: {PEOPLE}, value: 5000, qualifier: target | 5.000 người",
            "mục tiêu 5.000 người",
        ),
    ],
)
def test_words(tmp_path: Path, row: str, words: str) -> None:
    keys, quote = row.split(" | ")
    (figure,) = figures_of(tmp_path, f"{keys}, region: hai-duong, period: 2023 | {quote}")
    assert figure_view(figure).words == words


def test_part_and_total_make_a_share_that_is_marked_as_computed(tmp_path: Path) -> None:
    (figure,) = figures_of(
        tmp_path,
        "indicator: gia-dinh-hoc-tap, region: quan-tan-binh, period: 2022, value: 58234, "
        "total: 64536, stage: registered | 58.234/64.536 gia đình",
    )
    view = figure_view(figure)
    assert (view.value, view.unit) == ("58.234/64.536", "gia đình")
    assert (view.derived, view.stage) == ("90,23%", "đăng ký")
    assert view.place.label == "Quận Tân Bình (nay là 6 phường của TP. Hồ Chí Minh)"
    assert view.url == "/tin-tuc/2024/03/bai/#so-lieu-1"


def test_a_target_means_the_territory_of_the_day_it_was_set(tmp_path: Path) -> None:
    keys = f"indicator: {PEOPLE}, region: hung-yen, period: 2030, value: 90, qualifier: target"
    (figure,) = figures_of(tmp_path, f"{keys} | 90 người")
    view = figure_view(figure)
    assert view.place.note == "địa giới trước 01/07/2025"


def test_what_has_become_of_the_places_is_told_once_of_each(tmp_path: Path) -> None:
    regions = ("hai-duong", "thai-nguyen", "hai-duong", "hai-phong", "cao-bang")
    rows = (
        f"indicator: {PEOPLE}, region: {region}, period: 2023, value: {place} | số {place} dân"
        for place, region in enumerate(regions, 1)
    )
    assert places_today(figures_of(tmp_path, *rows)) == (
        "Hải Dương nay thuộc Hải Phòng. Thái Nguyên, Hải Phòng: địa giới trước 01/07/2025."
    )
    assert places_today(()) == ""
