"""Who wrote a piece, said without a colon, between two languages, beside places and numbers."""

from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

TITLE = "Lớp học đêm của thợ gốm làng Thử"
DAY = "16/05/2024 09:05"
LEAD = "Hội Khuyến học xã mở lớp học đêm cho bốn mươi hai người thợ gốm của làng Thử."
TOLD = (
    "Thợ nặn học chữ trước, thợ vẽ học tính sau, ai xong mẻ lò thì vào lớp muộn nửa giờ.",
    "Sau ba tháng, cả tổ đọc được hóa đơn mua củi và tự ghi sổ công của mình.",
)
PERSONS = ("Phạm Tuấn Thử", "Lò Thị Mẫu", "Đinh Văn Nếp")


def read(library: Library, *lines: str, name: str = "trang.txt") -> Object:
    return draft(name, "\n\n".join(lines).encode(), library, "article", date(2026, 11, 27)).object


@pytest.mark.parametrize(
    ("label", "person"),
    [*product(("Bài, ảnh", "Tin và ảnh", "Tin, bài, ảnh", "Bài - Ảnh"), PERSONS)],
)
def test_a_label_needs_no_colon(library: Library, label: str, person: str) -> None:
    article = read(library, TITLE, DAY, LEAD, *TOLD, f"{label} {person}")
    assert article["authors"] == [person]


@pytest.mark.parametrize(
    ("name", "deed"),
    [*product((*PERSONS, "H.P", "T.Hà"), ("lược ghi", "ghi", "tổng hợp", "lược thuật"))],
)
def test_what_somebody_did_stands_behind_the_name(library: Library, name: str, deed: str) -> None:
    article = read(library, TITLE, DAY, LEAD, *TOLD, f"{name} {deed}")
    assert article["authors"] == [name]


@pytest.mark.parametrize(("sign", "person"), [*product(("✍️", "✍", "🖊️", "📝 "), PERSONS)])
def test_a_little_picture_stands_before_the_label(library: Library, sign: str, person: str) -> None:
    line = f"{sign} Tin, ảnh: {person} (Trung tâm Văn hóa xã)"
    assert read(library, TITLE, DAY, LEAD, *TOLD, line)["authors"] == [person]


@pytest.mark.parametrize("person", PERSONS)
def test_the_day_behind_a_name_is_read_apart(library: Library, person: str) -> None:
    article = read(library, TITLE, f"Post by {person} on 11/11/2019 | 5:19 CH", LEAD, *TOLD)
    assert article["authors"] == [person]
    assert str(article["date"]).startswith("2019-11-11")


@pytest.mark.parametrize(("person", "plain"), [("Vừ Mí Thử", "Vu Mi Thu"), ("Lò Á", "Lo A")])
def test_a_second_language_names_nobody_else(library: Library, person: str, plain: str) -> None:
    below = f"By {plain}, May 16, 2024"
    article = read(library, TITLE, f"Đăng bởi: {person} | {DAY}", LEAD, *TOLD, below)
    assert article["authors"] == [person]


@pytest.mark.parametrize("heading", ["I. MỤC TIÊU", "II. CÁCH LÀM", "V. KIẾN NGHỊ", "III. KẾT QUẢ"])
def test_a_numbered_heading_is_nobody(library: Library, heading: str) -> None:
    article = read(library, TITLE, DAY, LEAD, heading, *TOLD)
    assert article["authors"] == []
    assert heading.partition(" ")[2] in str(article["body"])


@pytest.mark.parametrize("buttons", ["T T", "A A A"])
def test_letters_that_set_the_size_are_nobody(library: Library, buttons: str) -> None:
    article = read(library, TITLE, DAY, "Xem cỡ chữ", buttons, LEAD, *TOLD, "T.H")
    assert article["authors"] == ["T.H"]


@pytest.mark.parametrize(
    ("person", "place"), [*product(PERSONS, ("Nho Quan, Ninh Bình", "Cúc Phương, Ninh Bình"))]
)
def test_where_somebody_posted_is_no_name(library: Library, person: str, place: str) -> None:
    article = read(library, person, f"12 tháng 5, 2024 · {place} ·", TITLE.upper(), LEAD, *TOLD)
    assert article["authors"] == [person]
