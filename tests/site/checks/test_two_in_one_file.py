"""A second article in a file, a shortened id, a number of a picture, a mark of order in bytes."""

from itertools import product
from pathlib import Path

import pytest

from tests.folder import article
from tests.site.checks.test_figures import figure, report


@pytest.mark.parametrize("key", ["title", "date", "lead", "regions"])
def test_a_second_article_is_told_to_have_a_file_of_its_own(tmp_path: Path, key: str) -> None:
    told = report(tmp_path, f"{article('Đoạn một.')}\n---\n{key}: Bài hai\n---\n\nĐoạn hai.\n")
    assert f"[B615] “{key}: Bài hai” ở đầu dòng: dòng này là khai báo của một bài nữa" in told
    assert "Mỗi bài một tệp" in told


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("ty-le-hv", "ty-le-hoi-vien"),
        ("tl-hoi-vien", "ty-le-hoi-vien"),
        ("ty-le-gdht", "ty-le-gia-dinh-hoc-tap"),
        ("quy-kh", "quy-khuyen-hoc"),
    ],
)
def test_a_shortened_id_is_known(tmp_path: Path, short: str, whole: str) -> None:
    row = figure(short, "hung-yen", "2023", "value: 40.1", "40,1% dân số")
    assert f"Có phải “{whole}” không?" in report(tmp_path, article("Đạt 40,1% dân số.", row))


@pytest.mark.parametrize(
    ("words", "sign"), [*product(("Thái Bình sơ kết", "Quang cảnh hội nghị"), "-–")]
)
def test_the_number_of_a_picture_is_rubbish(tmp_path: Path, words: str, sign: str) -> None:
    told = report(tmp_path, article(f"Đoạn một.\n\n{words} {sign} Ảnh 1.\n\nĐoạn hai."))
    assert "[B629]" in told


@pytest.mark.parametrize("words", ["Xem ảnh 1.", "Hội nghị bàn ba việc - ảnh 1 là việc đầu."])
def test_a_sentence_on_a_picture_stays(tmp_path: Path, words: str) -> None:
    assert "B629" not in report(tmp_path, article(f"Đoạn một.\n\n{words}\n\nĐoạn hai."))


def test_a_mark_of_the_order_of_bytes_is_no_error(tmp_path: Path) -> None:
    told = report(tmp_path, "\ufeff" + article("Đoạn một."))
    assert "cảnh báo[T101]" in told
    assert "lỗi[" not in told
