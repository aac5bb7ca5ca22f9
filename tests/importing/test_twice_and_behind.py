"""What stands twice in a dump, and what its captions and last lines end in."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, read, read_lines


def dump(library: Library, *lines: str) -> Object:
    return read_lines(library, "\n".join(lines))


def captions(article: Object) -> list[tuple[str, str]]:
    return [(image["caption"], image["credit"]) for image in article["images"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("opener", ["Hội thảo khoa học", "Tọa đàm", "Cuộc thi viết thư"])
def test_a_name_in_quotes_twice_is_the_title(library: Library, opener: str) -> None:
    title = f"{opener}: “Tủ sách chung bên bến đò: kinh nghiệm từ Bình Sơn, Pá Uôn”"
    body = "VIỆN NGHIÊN CỨU HỌC TẬP SUỐT ĐỜI"
    article = dump(library, body, "Tin tức", title, "14Th12", title, DAY, LEAD, FIRST, LAST)
    assert (article["title"], article["lead"]) == (title, LEAD)


def test_a_lead_twice_is_no_title(library: Library) -> None:
    article = dump(library, TITLE, DAY, LEAD, LEAD, FIRST, LAST)
    assert (article["title"], article["lead"]) == (TITLE, LEAD)


@pytest.mark.parametrize("seen", ["Chị Mai bên tủ sách.", "Anh Tân chèo đò đêm."])
def test_a_short_sentence_twice_is_what_a_picture_shows(library: Library, seen: str) -> None:
    article = dump(library, TITLE, DAY, LEAD, FIRST, seen, seen, LAST)
    assert captions(article) == [(seen, "")]
    assert seen not in str(article["body"])


@pytest.mark.parametrize(("word", "sign"), [*product(("Hình", "Ảnh", "Hình số"), (".", ":", " -"))])
def test_a_number_opens_a_caption(library: Library, word: str, sign: str) -> None:
    seen = [f"{word} {at}{sign} Bà con góp sách cho bến đò" for at in (1, 2)]
    article = dump(library, TITLE, DAY, LEAD, FIRST, *seen, LAST)
    assert captions(article) == [(line, "") for line in seen]
    assert "##" not in str(article["body"])


@pytest.mark.parametrize(("word", "end"), [*product(("Ảnh", "ảnh", "ẢNH"), ("", "."))])
def test_who_took_a_picture_stands_behind_a_full_stop(
    library: Library, word: str, end: str
) -> None:
    line = f"Sinh viên học ghép cành. {word} Lò Văn Biên{end}"
    article = dump(library, TITLE, DAY, LEAD, FIRST, line, LAST)
    assert captions(article) == [("Sinh viên học ghép cành.", "Lò Văn Biên")]


@pytest.mark.parametrize("line", ["Nhà nào cũng treo một tấm. Ảnh Bác Hồ", "Ảnh Hồ Gươm ngày ấy"])
def test_whom_a_picture_shows_took_none(library: Library, line: str) -> None:
    article = dump(library, TITLE, DAY, LEAD, FIRST, line, LAST)
    assert all(not credit for _, credit in captions(article))


@pytest.mark.parametrize("when", ["tháng 5 năm 2014", "tháng 12/2020"])
def test_a_place_and_a_month_below_a_piece_are_told_apart(library: Library, when: str) -> None:
    line = f"Bình Sơn, {when}"
    article = dump(library, TITLE, LEAD, FIRST, LAST, line, "Lò Thị Mai")
    assert line not in str(article["body"])
    assert article["date"] == ""
    assert line in article["dropped"]  # type: ignore[operator]


@pytest.mark.parametrize("does", ["TIẾP SỨC 96 EM VÀO NĂM HỌC MỚI", "TRAO 40 SUẤT HỌC BỔNG"])
def test_who_does_what_in_two_lines_is_one_title(library: Library, does: str) -> None:
    who = "HỘI KHUYẾN HỌC PHƯỜNG BÌNH SƠN"
    head = f"<p align=center style='text-align:center'><b>{who}<br>{does}</b></p>"
    article = read(library, f"{head}<p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p>")
    assert article["title"] == f"{who} {does}"


@pytest.mark.parametrize("source", ["Báo Sơn La", "baosonla.vn", "Hội Khuyến học xã Bình Sơn"])
def test_a_last_line_names_the_source(library: Library, source: str) -> None:
    article = dump(library, TITLE, DAY, LEAD, FIRST, LAST, f"Nguồn: {source}")
    assert article["source"] == source
    assert "Nguồn" not in str(article["body"])


@pytest.mark.parametrize("rubric", ["TIN NHANH", "TIN HOẠT ĐỘNG HỘI", "GƯƠNG SÁNG KHUYẾN HỌC"])
def test_a_rubric_is_no_line_of_a_title(library: Library, rubric: str) -> None:
    title = TITLE.upper()
    head = "".join(
        f"<p align=center style='text-align:center'><b>{line}</b></p>" for line in (rubric, title)
    )
    article = read(library, f"{head}<p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p>")
    assert article["title"] == title
