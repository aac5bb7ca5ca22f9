"""Days that are not when a piece was published, and titles that stand beside them."""

from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

TITLE = "Lớp học đêm của thợ gốm làng Thử ở bãi sông"
LEAD = "Hội Khuyến học xã mở lớp học đêm cho bốn mươi hai người thợ gốm của làng Thử."
TOLD = (
    "Thợ nặn học chữ trước, thợ vẽ học tính sau, ai xong mẻ lò thì vào lớp muộn nửa giờ.",
    "Sau ba tháng, cả tổ đọc được hóa đơn mua củi và tự ghi sổ công của mình ở lớp học đêm.",
)


def read(library: Library, name: str, text: str) -> Object:
    return draft(name, text.encode(), library, "article", date(2026, 11, 27)).object


def dump(library: Library, *lines: str) -> Object:
    return read(library, "trang.txt", "\n\n".join(lines))


def page(library: Library, head: str, foot: str = "", window: str = "Trang tin") -> Object:
    story = "".join(f"<p>{line}</p>" for line in (LEAD, *TOLD))
    body = f"<div class='x'>{head}<div class='nd'>{story}</div>{foot}</div>"
    return read(library, "trang.html", f"<html><title>{window}</title><body>{body}</body></html>")


@pytest.mark.parametrize("number", ["07/GP-XBBT", "123/GP-BTTTT", "15/GP-STTTT"])
def test_the_day_of_a_licence_is_none(library: Library, number: str) -> None:
    licence = f"Giấy phép xuất bản số {number} ngày 12/01/2026"
    assert not dump(library, "Bản tin làng Thử", licence, TITLE, LEAD, *TOLD).get("date")


@pytest.mark.parametrize("label", ["Tham gia:", "Ngày tham gia:", "Gia nhập:", "Joined:"])
def test_since_when_somebody_is_a_member_is_no_day(library: Library, label: str) -> None:
    above = f"{label} Thứ 2 Tháng 3 04, 2013 8:00 am"
    article = dump(library, TITLE, above, "Thứ 6 Tháng 4 12, 2019 9:15 pm", LEAD, *TOLD)
    assert str(article["date"]).startswith("2019-04-12")


def test_a_heading_twice_is_the_title_and_not_the_name_of_the_forum(library: Library) -> None:
    head = f"<h1>Diễn đàn người làm gốm</h1><h2>{TITLE}</h2><h3>{TITLE}</h3><p>12/04/2019</p>"
    assert page(library, head, window="Hỏi... - Diễn đàn người làm gốm")["title"] == TITLE


@pytest.mark.parametrize("day", ["2/10/2025", "20-11-2025", "ngày 8/9/2025"])
def test_a_title_may_name_a_day(library: Library, day: str) -> None:
    title = f"Thư gửi thợ gốm làng Thử nhân Ngày hội học đêm {day}"
    article = page(library, f"<h1>{title}</h1><div>01 Tháng 12, 2025</div>")
    assert article["title"] == title
    assert str(article["date"]).startswith("2025-12-01")


def test_a_title_in_capitals_stands_above_what_explains_it(library: Library) -> None:
    title, below = TITLE.upper(), "Kết quả mười năm và điều còn lại"
    head = f"<div>{title}</div><div>{below}</div><div>14:22, ngày 19-5-2023</div>"
    assert page(library, head)["title"] == title


@pytest.mark.parametrize(("prefix", "desk"), [*product(("CMS", "DNN"), ("Phòng GDTX&amp;ĐH",))])
def test_capitals_in_the_name_of_a_class_are_a_word(
    library: Library, prefix: str, desk: str
) -> None:
    head = f"<span class='{prefix}Title'>{TITLE}</span><br>"
    head += f"<span class='{prefix}Date'>(Ngày cập nhật: 14/01/2026 - 3:05 CH)</span><br>"
    article = page(library, head, f"<div align='right'><b>{desk}</b></div><br>Các bài đã đăng")
    assert article["title"] == TITLE
    assert str(article["date"]).startswith("2026-01-14 15:05")
    assert article["authors"] == ["Phòng GDTX&ĐH"]


@pytest.mark.parametrize("count", ["101", "1.250", "7"])
def test_a_short_sum_is_the_last_sentence(library: Library, count: str) -> None:
    last = f"Tổng số người học: {count}."
    article = dump(library, TITLE, "16/05/2024", LEAD, *TOLD, last, "Tác giả bài viết: Lò Thị Mẫu")
    assert last in str(article["body"])


@pytest.mark.parametrize(
    "line",
    ["14Th12", "3 Th 9", "Tải về Quyết định 12/QĐ-UBND: Tại đây", "XEM CLIP: Đàn bò làng Thử"],
)
def test_what_leads_to_a_file_or_a_film_is_no_word(library: Library, line: str) -> None:
    article = dump(library, TITLE, "16/05/2024", LEAD, TOLD[0], line, TOLD[1], "Lò Thị Mẫu")
    assert line not in str(article["body"])


def test_a_letter_closes_with_two_names(library: Library) -> None:
    foot = ("Bắc Ninh, 20/10/2026", "Nguyễn Thị Mẫu – Trần Đăng Thử", "ĐT: 0912 345 000")
    article = dump(library, TITLE, LEAD, *TOLD, *foot)
    assert article["authors"] == ["Nguyễn Thị Mẫu", "Trần Đăng Thử"]
    assert "0912" not in str(article["body"])
