"""Who wrote a piece and where it stood, in the forms that portals write."""

import pytest

from generator.importing.news.agency import without_agency
from generator.importing.news.bylines import Byline, byline
from generator.importing.news.captions import Caption, caption
from generator.importing.news.date_lines import date_line


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        ("Tác giả: Thu Hà", ("Thu Hà",), ""),
        ("Tác giả: Văn phòng Hội Khuyến học tỉnh", ("Văn phòng Hội Khuyến học tỉnh",), ""),
        ("Đăng bởi: Thu Hà", ("Thu Hà",), ""),
        ("Được viết bởi Thu Hà", ("Thu Hà",), ""),
        ("Post by Thu Hà", ("Thu Hà",), ""),
        ("Tin, ảnh: Thu Hà", ("Thu Hà",), ""),
        ("Bài và ảnh: Thu Hà", ("Thu Hà",), ""),
        ("Ảnh và bài: Thu Hà", ("Thu Hà",), ""),
        ("Tin: Thu Hà; ảnh: T.L", ("Thu Hà",), ""),
        ("Thực hiện: Lan Anh – Hải Yến", ("Lan Anh", "Hải Yến"), ""),
        ("Thu Hà và Minh Đức", ("Thu Hà", "Minh Đức"), ""),
        ("Thu Hà (tổng hợp)", ("Thu Hà",), ""),
        ("Thu Hà/TTXVN", ("Thu Hà",), "TTXVN"),
        ("PV Thu Hà", ("Thu Hà",), ""),
        ("PV", ("PV",), ""),
        ("GS.TS Trần Văn Thử", ("Trần Văn Thử",), ""),
        ("PGS.TS. Thu Hà", ("Thu Hà",), ""),
        ("Ban Biên tập", ("Ban Biên tập",), ""),
        ("Văn phòng Hội Khuyến học tỉnh Thử", ("Văn phòng Hội Khuyến học tỉnh Thử",), ""),
        ("N.T.H", ("N.T.H",), ""),
        ("Trần Văn Thử - Chủ tịch Hội Khuyến học xã", ("Trần Văn Thử",), ""),
        ("Theo Thu Hà/Báo Thử", ("Thu Hà",), "Báo Thử"),
        ("Theo Thu Hà (Báo Thử)", ("Thu Hà",), "Báo Thử"),
        ("Thu Hà (theo Báo Thử)", ("Thu Hà",), "Báo Thử"),
        ("Theo Thu Hà - Báo Thử", ("Thu Hà",), "Báo Thử"),
        ("Thu Hà (khuyenhoc.example.vn)", ("Thu Hà",), "khuyenhoc.example.vn"),
        ("Thu Hà (TTXVN)", ("Thu Hà",), "TTXVN"),
        ("Thu Hà - VOV", ("Thu Hà",), "VOV"),
        ("Thu Hà/VOV-Miền Trung", ("Thu Hà",), "VOV-Miền Trung"),
        ("Người thực hiện: Thu Hà", ("Thu Hà",), ""),
        ("Tác giả: Thu Hà - Nguồn: Báo Thử", ("Thu Hà",), "Báo Thử"),
        ("Tác giả: Thu Hà (theo: Báo Thử)", ("Thu Hà",), "Báo Thử"),
        ("Nguồn: Thu Hà - khuyenhoc.example.vn", ("Thu Hà",), "khuyenhoc.example.vn"),
        ("Nguồn: Thu Hà/Báo Thử", ("Thu Hà",), "Báo Thử"),
        ("N.T", ("N.T",), ""),
        ("N.T.", ("N.T.",), ""),
        ("(H.Y.)", ("H.Y.",), ""),
        ("Tin, ảnh: H.Y. - Thu B.", ("H.Y.", "Thu B."), ""),
        ("Tác giả: Th.S Trần Thu Hà.", ("Trần Thu Hà",), ""),
        ("Theo Báo Thử", (), "Báo Thử"),
        ("(Theo TTXVN)", (), "TTXVN"),
        ("Nguồn: khuyenhoc.example.vn", (), "khuyenhoc.example.vn"),
        ("Công dân & Khuyến học trên", (), "Công dân & Khuyến học"),
        ("Người đăng: admin", (), ""),
    ],
)
def test_forms(line: str, authors: tuple[str, ...], source: str) -> None:
    read = byline(line, is_signature=True)
    assert isinstance(read, Byline)
    assert (read.authors, read.source) == (authors, source)


@pytest.mark.parametrize(
    "line",
    [
        *("PHÓNG SỰ ẢNH", "CHUYÊN ĐỀ HỌC TẬP", "GÓC NHÌN"),
        *("Ảnh: Mỹ Lệ", "Giáo dục", "THỜI SỰ", "Biên tập: Thu Hà", "Theo kế hoạch của tỉnh"),
        "Ông Trần Văn Thử phát biểu tại hội nghị",
        "Hội Khuyến học tỉnh Yên Bái",
        "Tin tức - Sự kiện",
        "Đà Nẵng - Ban ngày quét phố, ban đêm chị Thử học bổ túc, ba năm không nghỉ buổi nào.",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert byline(line) is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("24-11-2023 15:09 | Chuyên mục: Tin tức | Tác giả: Thu Hà", "Tác giả: Thu Hà"),
        ("Đăng bởi: Thu Hà - 24/11/2023", "Đăng bởi: Thu Hà"),
        ("Thu Hà (Thứ Sáu, 24/11/2023)", "Thu Hà"),
        ("Trần Thu Hà24 tháng 11, 2023", "Trần Thu Hà"),
        ("Trần Văn Thử24/11/2023 15:09", "Trần Văn Thử"),
        ("24/11/2023 15:09:00 Lượt xem: 12 Tác giả: Thu Hà", "Tác giả: Thu Hà"),
    ],
)
def test_the_day_s_line_says_who(line: str, rest: str) -> None:
    read = date_line(line)
    assert read is not None
    assert rest in read.rest


def test_prose_that_names_a_day_is_no_line_of_the_day() -> None:
    words = (
        "ngày 24/11/2023, hội nghị tổng kết công tác khuyến học của tỉnh đã diễn ra tại hội trường"
    )
    assert date_line(words) is None


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Toàn cảnh hội nghị. Ảnh: Mỹ Lệ", "Toàn cảnh hội nghị.", "Mỹ Lệ"),
        ("Toàn cảnh hội nghị - Ảnh: MỸ LỆ", "Toàn cảnh hội nghị", "Mỹ Lệ"),
        ("Toàn cảnh hội nghị (Ảnh: M.L).", "Toàn cảnh hội nghị", "M.L"),
        ("Ảnh: Mỹ Lệ", "", "Mỹ Lệ"),
        ("Toàn cảnh hội nghị", "Toàn cảnh hội nghị", ""),
    ],
)
def test_captions(line: str, text: str, credit: str) -> None:
    assert caption(line) == Caption(text, credit)


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("(Dân trí) - Hội Khuyến học tỉnh họp.", "Dân trí"),
        ("(Chinhphu.vn) – Hội Khuyến học tỉnh họp.", "Chinhphu.vn"),
        ("VOV.VN - Hội Khuyến học tỉnh họp.", "VOV.VN"),
        ("TTO - Hội Khuyến học tỉnh họp.", "TTO"),
        ("QĐND Online - Hội Khuyến học tỉnh họp.", "QĐND Online"),
        ("YBĐT - Hội Khuyến học tỉnh họp.", "YBĐT"),
        ("GD&TĐ – Hội Khuyến học tỉnh họp.", "GD&TĐ"),
        ("(TTXVN) Hội Khuyến học tỉnh họp.", "TTXVN"),
        ("(HNMO) - Hội Khuyến học tỉnh họp.", "HNMO"),
        ("Báo Yên Bái – Hội Khuyến học tỉnh họp.", "Báo Yên Bái"),
        ("Đài PT-TH Yên Bái - Hội Khuyến học tỉnh họp.", "Đài PT-TH Yên Bái"),
        ("Kinhtedothi - Hội Khuyến học tỉnh họp.", "Kinhtedothi"),
    ],
)
def test_the_mark_of_a_newspaper_is_no_part_of_the_lead(lead: str, name: str) -> None:
    assert without_agency(lead) == ("Hội Khuyến học tỉnh họp.", name)


@pytest.mark.parametrize(
    "lead",
    [
        *("Đài Loan - Trung Quốc là hai nơi.", "Đài tưởng niệm liệt sĩ - Nơi yên nghỉ."),
        *("Báo hiếu cha mẹ - Nét đẹp.", "Báo chí cách mạng - 100 năm.", "Bản tin Xã - số 5 ra."),
        *("UNESCO – được thế giới biết đến.", "Báo ăn nên làm ra - Nét đẹp."),
        *("UNESCO – tổ chức của Liên Hợp Quốc – vừa họp.", "ĐH - CĐ trong tỉnh.", "AI - Trợ thủ."),
        *("THPT - Chu Văn An.", "GD-ĐT - Ngành họp.", "(TP.HCM) Ngày 5/9.", "(Kỳ cuối) - Hội họp."),
    ],
)
def test_a_place_a_body_or_words_that_go_on_are_no_newspaper(lead: str) -> None:
    assert without_agency(lead) == (lead, "")


@pytest.mark.parametrize(
    "lead",
    [
        "Hội Khuyến học tỉnh họp.",
        "Thái Bình - Sáng nay hội họp.",
        "UBND tỉnh - nơi họp - vừa",
        "UBND - MTTQ xã cùng họp.",
        "Báo cáo – bảng số liệu kèm theo.",
    ],
)
def test_a_lead_without_a_mark_stays(lead: str) -> None:
    assert without_agency(lead) == (lead, "")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Thực hiện: Phòng Truyền thông; Quay phim: Lò Biên", ("Phòng Truyền thông",)),
        ("Thực hiện: Phòng Truyền thông; Quay phim Lò Biên", ("Phòng Truyền thông",)),
        ("Nội dung: Tổ Truyền thông - Ảnh: Hà Quân", ("Tổ Truyền thông",)),
        ("Nội dung & ảnh: Hà Quân", ("Hà Quân",)),
        ("Nội dung, hình ảnh: Hà Quân", ("Hà Quân",)),
        ("Thực hiện và trình bày: Hà Quân", ("Hà Quân",)),
        ("Đưa tin: Hà Quân", ("Hà Quân",)),
        ("Lược ghi: Hà Quân", ("Hà Quân",)),
        ("Viết: Hà Quân. Ảnh: Lò Biên", ("Hà Quân",)),
        ("Hiệu trưởng Lò Văn Biên", ("Lò Văn Biên",)),
        ("Phó Hiệu trưởng Hà Quân", ("Hà Quân",)),
        ("Tổng phụ trách Đội Hà Quân", ("Hà Quân",)),
        ("Lường Thanh Xuân/Tiếng nói mới - Đông Bắc", ("Lường Thanh Xuân",)),
    ],
)
def test_offices_and_roles_of_who_signs(line: str, authors: tuple[str, ...]) -> None:
    said = byline(line, is_signature=True)
    assert said is not None
    assert said.authors == authors


@pytest.mark.parametrize(
    "line", ["Văn hóa/Giáo dục đời sống", "Ghi nhận: lớp vẫn mở", "Ảnh: Hà Quân"]
)
def test_what_only_looks_like_who_signs(line: str) -> None:
    said = byline(line, is_signature=True)
    assert said is None or said.authors == ()
