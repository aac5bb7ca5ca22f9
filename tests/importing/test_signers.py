"""Who signs with a rank or a title, which office, and who of several makers wrote a piece."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

RANKS = [
    f"{height} {kind}"
    for height, kind in product(("Thiếu", "Trung", "Thượng", "Đại"), ("úy", "tá", "tướng"))
]
LOWER_RANKS = ["Binh nhất", "Hạ sĩ", "Thượng sĩ", "Chuẩn úy", "Chuẩn đô đốc"]
TITLES = ["Bác sĩ", "Luật sư", "Kỹ sư", "Nhà giáo ưu tú", "Nhà thơ", "Tiến sĩ", "Cô giáo"]
LETTERS = [
    "NGƯT",
    "TS.",
    "ThS.",
    "PGS.TS",
    "GS. TSKH",
    "PGS, TS",
    "BS.CKII",
    "Đại tá, TS.",
    "Ts.",
    "PGS.,TS.",
    "GV:",
]
ADDRESSES = ["Ông", "Bà", "Cô", "Thầy", "Thầy giáo"]
CALLED = [*RANKS, *LOWER_RANKS, *TITLES, *LETTERS, *ADDRESSES]


@pytest.mark.parametrize("called", CALLED)
def test_what_one_is_called_is_no_part_of_a_name(called: str) -> None:
    for name in ("Hoàng Thị Sinh", "HOÀNG TRƯỜNG SINH"):
        assert getattr(byline(f"{called} {name}", is_signature=True), "authors", ()) == (name,)
        assert getattr(byline(f"Tác giả: {called} {name}"), "authors", ()) == (name,)


def test_two_who_are_called_something_each() -> None:
    for line in ("Đại tá Lò Văn Biên và Bác sĩ Hà Quân", "PGS.TS Lò Văn Biên, ThS. Hà Quân"):
        said = byline(line, is_signature=True)
        assert getattr(said, "authors", ()) == ("Lò Văn Biên", "Hà Quân")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Bà Rịa Vũng Tàu", ("Bà Rịa Vũng Tàu",)),
        ("Anh Đức", ("Anh Đức",)),
        ("Luật sư Việt Nam", ()),
        ("Nhà báo & Công luận", ()),
        ("Thượng tá Lò Văn Biên trao quà cho học sinh", ()),
        ("PV - CTV", ("PV - CTV",)),
    ],
)
def test_what_begins_as_a_title_does(line: str, authors: tuple[str, ...]) -> None:
    assert getattr(byline(line, is_signature=True), "authors", ()) == authors


def test_an_officer_signs_above_a_note_of_the_paper(library: Library) -> None:
    note = "* Mời bạn đọc vào chuyên mục Giáo dục xem các tin, bài liên quan."
    signed = "Trung tá HOÀNG TRƯỜNG SINH"
    below = f"<p style='text-align: right'><strong>{signed}</strong></p><p><em>{note}</em></p>"
    read_piece = read(library, piece(below=below))
    assert (read_piece["authors"], read_piece["body"]) == (["Hoàng Trường Sinh"], BODY)
    dumped = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, signed, note)
    assert (dumped["authors"], dumped["body"]) == (["Hoàng Trường Sinh"], BODY)


@pytest.mark.parametrize("called", ["Bác sĩ", "Ông", "Trung tá", "Cô giáo"])
def test_who_is_seen_or_speaks_signs_nothing(library: Library, called: str) -> None:
    seen = f"<img src='a.jpg'><p>{called} Lò Văn Biên</p>"
    read_piece = read(library, piece(below=seen))
    assert read_piece["authors"] == []
    assert f"{called} Lò Văn Biên" in str(read_piece["images"])
    dumped = read_lines(library, TITLE, DAY, LEAD, f"{called} Lò Văn Biên", FIRST, LAST)
    assert dumped["authors"] == []
    told = f"{called} Lò Văn Biên cho biết tủ sách mở cả ngày mưa."
    assert read(library, piece(below=f"<p>{told}</p>"))["authors"] == []


@pytest.mark.parametrize(
    "office",
    [
        *("Thường trực Hội Khuyến học tỉnh", "Thường trực Hội đồng trường", "BTV Hội Khuyến học"),
        *("Ban Chấp hành Hội", "Ban Thường vụ Hội Khuyến học xã", "BCH Chi hội số 4"),
        *("Tổ Khuyến học bản Mòn", "Chi hội Khuyến học trường", "Thư viện tỉnh", "Đảng ủy xã"),
    ],
)
def test_an_office_that_signs_in_the_last_line(library: Library, office: str) -> None:
    signed = f"<div style='text-align:right'><b>{office}</b></div>"
    assert read(library, piece(below=signed))["authors"] == [office]
    lines = (TITLE, DAY, LEAD, FIRST, LAST, office)
    for button in ("Thích 186 Bình luận 12", "Tải về: lich-xe.pdf (214 KB)"):
        assert read_lines(library, *lines, button)["authors"] == [office]
    assert read(library, piece(below=f"<p>{office}</p>"))["authors"] == []


@pytest.mark.parametrize("behalf", ["TM.", "T/M"])
def test_an_office_on_whose_behalf_one_signs(library: Library, behalf: str) -> None:
    signed = f"<p style='text-align:right'><b>{behalf} Ban Chấp hành Hội</b></p>"
    assert read(library, piece(below=signed))["authors"] == ["Ban Chấp hành Hội"]


@pytest.mark.parametrize("does", ["đã trao quà cho học sinh", "sẽ mở thêm tủ sách", "ra mắt"])
def test_an_office_of_which_a_line_tells_what_it_does(library: Library, does: str) -> None:
    told = f"<p style='text-align:right'><b>Hội Khuyến học xã {does}</b></p>"
    assert read(library, piece(below=told))["authors"] == []


@pytest.mark.parametrize("post", ["Đồn Biên phòng", "Công an tỉnh", "Trung đoàn 95"])
def test_an_officer_and_where_they_serve(post: str) -> None:
    said = byline(f"Trung tá HOÀNG SINH – {post}", is_signature=True)
    assert getattr(said, "authors", ()) == ("HOÀNG SINH",)


WRITING = ["Thực hiện", "Nội dung", "Bài", "Tác giả", "Kịch bản", "Bài và ảnh", "Tin, ảnh"]
MAKING = [
    *("Quay phim", "Ảnh", "Đồ họa", "Kỹ thuật", "Trình bày", "Thiết kế", "Dựng phim", "Đạo diễn"),
    *("Biên tập", "Âm thanh", "Video", "Phát thanh viên"),
]


@pytest.mark.parametrize("writes", WRITING)
def test_who_wrote_is_the_author_of_what_several_made(writes: str) -> None:
    for makes, sign in product(MAKING, (" - ", "; ", " | ", ". ")):
        writer, maker = f"{writes}: Hà Quân", f"{makes}: Lò Văn Biên"
        for line in (f"{writer}{sign}{maker}", f"{maker}{sign}{writer}"):
            assert getattr(byline(line), "authors", ()) == ("Hà Quân",), line


@pytest.mark.parametrize("line", [f"{role}: Lò Văn Biên" for role in MAKING if role != "Ảnh"])
def test_who_only_made_a_piece_ready_wrote_nothing(library: Library, line: str) -> None:
    lines = dict.fromkeys((f"{line} - Kỹ thuật: Vi Hà", f"{line}; Trình bày: Vi Hà"))
    for said in lines:
        read_piece = read(library, piece(below=f"<p>{said}</p>"))
        assert (read_piece["authors"], read_piece["body"]) == ([], BODY)


def test_a_line_of_makers_that_says_where_it_stood() -> None:
    said = byline("Bài: Hà Quân; Ảnh: Vi Hà - Nguồn: Báo Sơn La")
    assert said is not None
    assert (said.authors, said.source) == (("Hà Quân",), "Báo Sơn La")


def test_lessons_are_no_makers() -> None:
    assert getattr(byline("Nội dung: Toán; Hình: tròn"), "authors", ()) == ()
