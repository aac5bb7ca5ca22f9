"""Official texts in Word: letterhead, title, wording, signatures; made-up texts of real forms."""

from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.word_files import levels, paragraph, run, table, word

TODAY = date(2026, 11, 26)
STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
LAW = levels(("decimal", "Điều %1."), ("decimal", "%2."), ("lowerLetter", "%3)"))


def column(*lines: str) -> str:
    return "".join(map(paragraph, lines))


def bold(*lines: str) -> str:
    return "".join(paragraph(run(line, bold=True)) for line in lines)


def read(library: Library, *content: str, **parts: object) -> Object:
    return draft("van-ban.docx", word(*content, **parts), library, "", TODAY).object  # type: ignore[arg-type]


def plan(library: Library) -> Object:
    return read(
        library,
        table(
            [
                column(
                    "HỘI KHUYẾN HỌC VIỆT NAM", "HỘI KHUYẾN HỌC", "TỈNH YÊN BÁI", "Số: 12/KH-HKH"
                ),
                column(*STATE, "Yên Bái, ngày 05 tháng 3 năm 2024"),
            ]
        ),
        bold("KẾ HOẠCH", "Triển khai công tác khuyến học năm 2024"),
        column("-----", "Thực hiện Chỉ thị số 14/CT-TTg ngày 25/5/2021, Hội lập kế hoạch như sau:"),
        bold("I. MỤC ĐÍCH"),
        column("Nâng cao nhận thức của cán bộ, hội viên./."),
        table(
            [
                column("Nơi nhận:", "- Hội Khuyến học Việt Nam;", "- Lưu: VT."),
                column(
                    "TM. BAN THƯỜNG VỤ",
                    "KT. CHỦ TỊCH",
                    "PHÓ CHỦ TỊCH",
                    "(Đã ký)",
                    "GS.TS Lê Văn Thử",
                ),
            ]
        ),
    )


def test_a_plan_of_a_provincial_association(library: Library) -> None:
    text = plan(library)
    expected = {
        "number": "12/KH-HKH",
        "type": "ke-hoach",
        "issuer": "hkh-yen-bai",
        "place": "Yên Bái",
        "issued": "2024-03-05",
        "subject": "Triển khai công tác khuyến học năm 2024",
        "signers": [{"name": "Lê Văn Thử", "role": "Phó Chủ tịch"}],
        "regions": ["yen-bai"],
        "documents": ["14/CT-TTg"],
        "attachments": ["van-ban.docx"],
        "doubts": [],
    }
    assert {key: text[key] for key in expected} == expected


def test_recipients_and_mottoes_are_dropped_and_listed(library: Library) -> None:
    text = plan(library)
    for words in (*STATE, "Nơi nhận:", "- Lưu: VT."):
        assert words in text["dropped"]  # type: ignore[operator]
        assert words not in str(text["body"])
    assert "## I. MỤC ĐÍCH" in str(text["body"])


def test_a_decision_with_its_articles(library: Library) -> None:
    text = read(
        library,
        table(
            [column("ỦY BAN NHÂN DÂN", "TỈNH THÁI BÌNH"), column(*STATE)],
            [column("Số: 345/QĐ-UBND"), column("Thái Bình, ngày 15 tháng 10 năm 2023")],
        ),
        bold("QUYẾT ĐỊNH", "Về việc ban hành Quy chế khuyến học"),
        column(
            "ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật Tổ chức chính quyền địa phương;", "QUYẾT ĐỊNH:"
        ),
        paragraph("Phạm vi", number=(1, 0)),
        paragraph("Quy chế áp dụng trong tỉnh.", number=(1, 1)),
        paragraph("Giao các sở:", number=(1, 1)),
        paragraph("Sở Nội vụ;", number=(1, 2)),
        table(
            [column("Nơi nhận:", "- Như Điều 3;"), column("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")],
            ["", column("Nguyễn Văn Thử")],
        ),
        lists=[LAW],
    )
    expected = {
        "number": "345/QĐ-UBND",
        "type": "quyet-dinh",
        "issuer": "Ủy ban nhân dân tỉnh Thái Bình",
        "subject": "Về việc ban hành Quy chế khuyến học",
        "signers": [{"name": "Nguyễn Văn Thử", "role": "Chủ tịch"}],
        "provisions": ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-2-diem-a"],
        "regions": ["thai-binh"],
    }
    assert {key: text[key] for key in expected} == expected


def test_a_dispatch_has_its_subject_below_the_number(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column(
                    "HỘI KHUYẾN HỌC VIỆT NAM",
                    "Số: 88/KHVN-VP",
                    "V/v hướng dẫn tổng kết",
                    "năm 2023",
                ),
                column(*STATE, "Hà Nội, ngày 2 tháng 11 năm 2023"),
            ]
        ),
        column("Kính gửi: Hội Khuyến học các tỉnh, thành phố", "Hội hướng dẫn tổng kết như sau."),
        column("Nơi nhận:", "- Như trên;", "T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Trần Thị Thử"),
    )
    expected = {
        "number": "88/KHVN-VP",
        "type": "cong-van",
        "issuer": "hoi-khuyen-hoc-viet-nam",
        "subject": "Hướng dẫn tổng kết năm 2023",
        "signers": [{"name": "Trần Thị Thử", "role": "Chủ tịch"}],
    }
    assert {key: text[key] for key in expected} == expected


def test_a_text_of_the_party(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column("BAN CHẤP HÀNH TRUNG ƯƠNG", "*", "Số 97-KL/TW"),
                column("ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 3 tháng 2 năm 2025"),
            ]
        ),
        bold("KẾT LUẬN", "CỦA BAN BÍ THƯ", "về việc học tập suốt đời"),
        column("Sau khi xem xét, Ban Bí thư kết luận như sau.", "1. Các cấp ủy quán triệt."),
        column("Nơi nhận:", "- Các tỉnh ủy,", "- Lưu Văn phòng.", "T/M BAN BÍ THƯ", "Phạm Văn Thử"),
    )
    assert text["number"] == "97-KL/TW"
    assert text["type"] == "ket-luan"
    assert text["subject"] == "về việc học tập suốt đời"
    assert text["signers"] == [{"name": "Phạm Văn Thử", "role": "T/M Ban Bí thư"}]


def test_a_joint_programme_has_two_issuers_and_two_signers(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column(
                    "HỘI KHUYẾN HỌC TỈNH THÁI BÌNH",
                    "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
                    "Số: 05/CTPH-HKH-SGDĐT",
                ),
                column(*STATE, "Thái Bình, ngày 9 tháng 9 năm 2024"),
            ]
        ),
        bold("CHƯƠNG TRÌNH PHỐI HỢP", "Về khuyến học giai đoạn 2024 - 2030"),
        column("Hai bên thống nhất chương trình như sau."),
        table(
            [column("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "GIÁM ĐỐC"), column("HỘI KHUYẾN HỌC", "CHỦ TỊCH")],
            [column("Ngô Thị Hai"), column("Vũ Văn Một")],
        ),
    )
    assert text["issuers"] == ["hkh-thai-binh", "Sở Giáo dục và Đào tạo tỉnh Thái Bình"]
    assert text["signers"] == [
        {"name": "Ngô Thị Hai", "role": "Giám đốc"},
        {"name": "Vũ Văn Một", "role": "Chủ tịch"},
    ]


def test_bodies_on_one_line_share_the_place_below(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column("HỘI KHUYẾN HỌC - TỈNH ĐOÀN", "TỈNH CAO BẰNG", "Số: 08/HD-HKH-TĐTN"),
                column(*STATE, "Cao Bằng, ngày 9 tháng 9 năm 2026"),
            ]
        ),
        bold("HƯỚNG DẪN LIÊN TỊCH", "Tổ chức đôi bạn cùng tiến"),
        column("Hai cơ quan hướng dẫn như sau.", "CHỦ TỊCH", "Rơ Châm H'Yéo"),
    )
    assert text["issuers"] == ["Hội Khuyến học tỉnh Cao Bằng", "Tỉnh đoàn tỉnh Cao Bằng"]
    assert text["signers"] == [{"name": "Rơ Châm H'Yéo", "role": "Chủ tịch"}]


def test_what_nobody_filled_in_stays_open(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column("HỘI KHUYẾN HỌC TỈNH YÊN BÁI", "Số:      /TB-HKH"),
                column(*STATE, "Yên Bái, ngày      tháng 3 năm 2024"),
            ]
        ),
        bold("THÔNG BÁO", "Về lịch họp"),
        column("Hội thông báo lịch họp quý một."),
    )
    assert (text["number"], text["issued"], text["signers"]) == ("", "", [])
    doubts = " ".join(text["doubts"])  # type: ignore[arg-type]
    for words in ("số ký hiệu", "chưa điền đủ", "ngày ban hành", "người ký"):
        assert words in doubts


def beside(left: str, right: str) -> str:
    return paragraph(run(left), "<w:r><w:tab/></w:r>", run(right))


def test_a_letterhead_held_by_tabs(library: Library) -> None:
    text = read(
        library,
        beside("HỘI KHUYẾN HỌC VIỆT NAM", STATE[0]),
        beside("HỘI KHUYẾN HỌC TỈNH HÀ NAM", STATE[1]),
        beside("Số: 15/BC-HKH", "Hà Nam, ngày 20 tháng 12 năm 2023"),
        column("BÁO CÁO", "Kết quả công tác khuyến học năm 2023", "Hội báo cáo như sau:"),
        beside("Nơi nhận:", "TM. BAN THƯỜNG VỤ"),
        beside("- Hội Khuyến học Việt Nam;", "CHỦ TỊCH"),
        column("- Lưu VP.", "Đỗ Văn Thử"),
    )
    expected = {
        "number": "15/BC-HKH",
        "issuer": "Hội Khuyến học tỉnh Hà Nam",
        "place": "Hà Nam",
        "issued": "2023-12-20",
        "subject": "Kết quả công tác khuyến học năm 2023",
        "signers": [{"name": "Đỗ Văn Thử", "role": "Chủ tịch"}],
        "regions": ["ha-nam"],
    }
    assert {key: text[key] for key in expected} == expected
    assert text["body"] == "Hội báo cáo như sau:\n"


def test_a_letterhead_held_by_blanks_and_a_name_in_capitals(library: Library) -> None:
    text = read(
        library,
        column(
            f"ỦY BAN NHÂN DÂN              {STATE[0]}",
            "TỈNH SƠN LA                  Độc lập – Tự do – Hạnh phúc",
            "Số: 77/KH-UBND               Sơn La, ngày 3 tháng 4 năm 2024",
            "KẾ HOẠCH",
            "Triển khai mô hình Công dân học tập",
            "Căn cứ Quyết định số 677/QĐ-TTg, UBND tỉnh ban hành kế hoạch:",
            "Nơi nhận:                    KT. CHỦ TỊCH",
            "- Lưu: VT.                   PHÓ CHỦ TỊCH",
            "LÒ VĂN THỬ",
        ),
    )
    expected = {
        "number": "77/KH-UBND",
        "issuer": "Ủy ban nhân dân tỉnh Sơn La",
        "issued": "2024-04-03",
        "signers": [{"name": "Lò Văn Thử", "role": "Phó Chủ tịch"}],
        "documents": ["677/QĐ-TTg"],
    }
    assert {key: text[key] for key in expected} == expected


def test_a_text_in_tcvn3(library: Library) -> None:
    def typed(*lines: str, font: str = ".VnTime") -> str:
        return "".join(paragraph(run(line, font=font)) for line in lines)

    text = read(
        library,
        table(
            [
                typed("héi khuyÕn häc", "tØnh yªn b¸i", font=".VnTimeH") + typed("Sè: 09/HD-HKH"),
                typed("céng hoµ x· héi chñ nghÜa viÖt nam", font=".VnTimeH")
                + typed("§éc lËp - Tù do - H¹nh phóc", "Yªn B¸i, ngµy 6 th¸ng 7 n¨m 2009"),
            ]
        ),
        typed("h\u00adíng dÉn", font=".VnTimeH"),
        typed("VÒ viÖc b×nh xÐt gia ®×nh hiÕu häc", "§iÒu 1. §èi t\u00adîng", "1. Gia ®×nh."),
        table(
            [
                typed("N¬i nhËn:", "- L\u00adu VP."),
                typed("chñ tÞch", font=".VnTimeH") + typed("NguyÔn V¨n Thö"),
            ]
        ),
    )
    expected = {
        "number": "09/HD-HKH",
        "type": "huong-dan",
        "issuer": "hkh-yen-bai",
        "issued": "2009-07-06",
        "subject": "Về việc bình xét gia đình hiếu học",
        "signers": [{"name": "Nguyễn Văn Thử", "role": "Chủ tịch"}],
        "provisions": ["dieu-1", "dieu-1-khoan-1"],
    }
    assert {key: text[key] for key in expected} == expected


def test_a_law_tells_its_day_at_its_end(library: Library) -> None:
    text = read(
        library,
        column("QUỐC HỘI", "Luật số: 99/2025/QH15", *STATE, "LUẬT", "HỌC TẬP SUỐT ĐỜI"),
        column("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "Luật này quy định việc học."),
        column("Luật này được Quốc hội thông qua ngày 10 tháng 12 năm 2025."),
        column("CHỦ TỊCH QUỐC HỘI", "Trần Thanh Thử"),
    )
    expected = {
        "number": "99/2025/QH15",
        "type": "luat",
        "issuer": "quoc-hoi",
        "issued": "2025-12-10",
        "provisions": ["chuong-1", "dieu-1"],
        "signers": [{"name": "Trần Thanh Thử", "role": "Chủ tịch Quốc hội"}],
    }
    assert {key: text[key] for key in expected} == expected
    assert "## Chương I. QUY ĐỊNH CHUNG" in str(text["body"])


@pytest.mark.parametrize("committee", ["BAN THƯỜNG VỤ", "BAN CHẤP HÀNH TRUNG ƯƠNG"])
def test_a_committee_speaks_for_its_body(library: Library, committee: str) -> None:
    text = read(
        library,
        table(
            [
                column("HỘI KHUYẾN HỌC VIỆT NAM", committee, "Số: 56/QĐ-KHVN"),
                column(*STATE, "Hà Nội, ngày 14 tháng 8 năm 2024"),
            ]
        ),
        bold("QUYẾT ĐỊNH", "Về việc ban hành Quy chế khen thưởng"),
        column(
            "Điều 1. Ban hành Quy chế khen thưởng.", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Lê Thị Thử"
        ),
    )
    assert text["issuer"] == "hoi-khuyen-hoc-viet-nam"


def instruction(library: Library, *title: str) -> Object:
    return read(
        library,
        table(
            [
                column("TỈNH ỦY YÊN BÁI", "BAN TUYÊN GIÁO", "*", "Số 27-HD/BTGTU"),
                column("ĐẢNG CỘNG SẢN VIỆT NAM", "Yên Bái, ngày 3 tháng 4 năm 2023"),
            ]
        ),
        column("HƯỚNG DẪN", *title),
        column("Những năm qua, công tác khuyến học ở vùng cao có chuyển biến rõ rệt."),
        column("Nơi nhận:", "- Lưu.", "KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN", "Giàng Thị Thử"),
    )


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        (("của Ban Tuyên giáo về tăng cường khuyến học ở vùng cao",), "về tăng cường khuyến học"),
        (("của Ban Tuyên giáo", "về tăng cường khuyến học ở vùng cao"), "về tăng cường khuyến học"),
        (("của Ban Tuyên giáo Tỉnh ủy", "khóa XX về tăng cường khuyến học"), "về tăng cường"),
        (("của Ban Tuyên giáo", "tăng cường khuyến học ở vùng cao"), "tăng cường khuyến học"),
        (("về tăng cường khuyến học ở vùng cao.",), "về tăng cường khuyến học ở vùng cao"),
        (("của Ban Tuyên giáo Tỉnh ủy",), ""),
        ((), ""),
    ],
)
def test_the_body_that_speaks_is_no_part_of_the_subject(
    library: Library, title: tuple[str, ...], subject: str
) -> None:
    text = instruction(library, *title)
    assert str(text["subject"]).startswith(subject) and bool(text["subject"]) == bool(subject)
    assert str(text["body"]).startswith("Những năm qua")
    assert ("Không thấy trích yếu." in text["doubts"]) == (not subject)  # type: ignore[operator]
    assert text["signers"] == [{"name": "Giàng Thị Thử", "role": "Phó Trưởng ban"}]
    assert text["issuer"] == "Ban Tuyên giáo Tỉnh ủy Yên Bái"


@pytest.mark.parametrize(
    ("bodies", "issuers"),
    [
        (("UBND TỈNH SÓC TRĂNG", "SỞ NỘI VỤ"), ["Sở Nội vụ tỉnh Sóc Trăng"]),
        (
            ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG", "SỞ NỘI VỤ"),
            ["Sở Nội vụ thành phố Hải Phòng"],
        ),
        (("UBND HUYỆN VỤ BẢN", "PHÒNG NỘI VỤ"), ["Phòng Nội vụ huyện Vụ Bản"]),
        (("UBND TỈNH SÓC TRĂNG", "SỞ NỘI VỤ SÓC TRĂNG"), ["Sở Nội vụ Sóc Trăng"]),
        (
            ("SỞ NỘI VỤ - HỘI KHUYẾN HỌC", "TỈNH KIÊN GIANG"),
            ["Sở Nội vụ tỉnh Kiên Giang", "Hội Khuyến học tỉnh Kiên Giang"],
        ),
    ],
)
def test_a_department_is_called_with_its_place(
    library: Library, bodies: tuple[str, ...], issuers: list[str]
) -> None:
    text = read(
        library,
        table(
            [
                column(*bodies, "Số: 918/SNV-VP", "V/v tổ chức tuần lễ học tập"),
                column(*STATE, "Sóc Trăng, ngày 12 tháng 9 năm 2023"),
            ]
        ),
        column("Kính gửi: Các huyện", "Sở đề nghị các đơn vị làm tốt các việc sau."),
    )
    assert (text.get("issuers") or [text["issuer"]]) == issuers


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("TỈNH SƠN LA",), (*STATE, "Sơn La , ngày 30 tháng 6 năm 2025")),
        (("TỈNH SƠN", "LA"), (*STATE, "Sơn La, ngày 30 tháng 6 năm", "2025")),
        (
            ("TỈNH SƠN LA",),
            (
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
                "VIỆT NAM",
                STATE[1],
                "Sơn La, ngày 30 tháng",
                "6 năm 2025",
            ),
        ),
        (("TỈNH SƠN LA",), (STATE[0][:-4], "NAM", STATE[1], "Sơn La, ngày 30 tháng 6 năm 2025")),
    ],
)
def test_lines_that_a_narrow_cell_breaks(
    library: Library, left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    subject = ("V/v báo cáo kết quả", "Chương trình “Học tập suốt đời”", "6 tháng đầu năm 2025")
    text = read(
        library,
        table([column("HỘI KHUYẾN HỌC", *left, "Số: 63/HKH-VP", *subject), column(*right)]),
        column("Kính gửi: Các huyện", "Hội đề nghị các đơn vị làm tốt các việc sau."),
    )
    expected = {
        "issuer": "Hội Khuyến học tỉnh Sơn La",
        "place": "Sơn La",
        "issued": "2025-06-30",
        "subject": "Báo cáo kết quả Chương trình “Học tập suốt đời” 6 tháng đầu năm 2025",
    }
    assert {key: text[key] for key in expected} == expected


def test_a_committee_of_a_province_and_a_subject_in_short_form(library: Library) -> None:
    text = read(
        library,
        table(
            [
                column("ĐẢNG BỘ TỈNH GIA LAI", "TỈNH ỦY", "*", "Số 88-KL/TU"),
                column("ĐẢNG CỘNG SẢN VIỆT NAM", "Pleiku, ngày 20 tháng 02 năm 2024"),
            ]
        ),
        bold("KẾT LUẬN", "V/v nâng cao chất lượng khuyến học"),
        column("Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy kết luận như sau:"),
    )
    assert text["issuer"] == "Tỉnh ủy Gia Lai"
    assert text["subject"] == "Nâng cao chất lượng khuyến học"


@pytest.mark.parametrize("count", [1, 3, 8])
@pytest.mark.parametrize(
    "authority", ["CHỦ TỊCH HỘI KHUYẾN HỌC VIỆT NAM", "GIÁM ĐỐC SỞ NỘI VỤ", "HIỆU TRƯỞNG"]
)
def test_who_decides_stands_above_the_grounds_and_signs_below(
    authority: str, count: int, library: Library
) -> None:
    """However short a decision is, the line that says who decides is no signature."""
    articles = [f"Điều {number}. Giao việc thứ {number}." for number in range(1, count + 1)]
    text = read(
        library,
        table(["HỘI KHUYẾN HỌC VIỆT NAM", column(*STATE)], ["Số: 8/QĐ-KHVN", "Hà Nội, 15/5/2023"]),
        bold("QUYẾT ĐỊNH", "Về việc giao việc"),
        column(authority, "Căn cứ Điều lệ của hội;", "QUYẾT ĐỊNH:", *articles),
        table(["Nơi nhận:", "CHỦ TỊCH"], ["- Lưu: VT.", "Nguyễn Thị Mẫu"]),
    )
    assert text["signers"] == [{"name": "Nguyễn Thị Mẫu", "role": "Chủ tịch"}]
    assert "Nơi nhận" not in str(text["body"]) and articles[-1] in str(text["body"])
