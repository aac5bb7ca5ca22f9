"""What comes along with a copy is told wherever it stands; what is meant as it stands is not."""

import pytest

from generator.diagnostics import Diagnostic
from generator.read.frontmatter import read_front_matter
from generator.text.unmeant import (
    habits,
    may_be_a_habit,
    may_be_a_habit_in,
    may_be_pasted,
    may_be_unfinished,
    maybe_of_a_file,
    maybe_unfinished,
    not_of_a_name,
    pasted,
    title_left_over,
)
from generator.text.unmeant.twice import TWICE
from tests.linear import is_linear
from tests.markdown.test_odd_lines import rendered

HOSTS = ("localhost", "localhost:8000", "may-chu", "may-chu:81", "[::1]:8000")
PATHS = ("", "/", "/tin-tuc/", "/a?b=1")
ADDRESSES = [f"http://{host}{path}" for host in HOSTS for path in PATHS]
MACHINE = (
    *("10.0.0.5", "10.12.0.7", "10.1.2.3:8080", "10.1.2.3/tin", "172.16.3.4", "172.31.255.9:81"),
    *("localhost:8000", "127.0.0.1", "127.0.0.1:8000/tin", "192.168.1.10", "192.168.100.7/a"),
    *("file:///C:/bai.docx", "file:/home/an/a.md", "smb://may/x", "blob:https://a.vn/1"),
    *("about:blank", "chrome-extension://abc/x", "C:\\Users\\Lan\\bai.docx", "D:\\Ho so\\a"),
    *("C:/Users/Lan/a.doc", "/home/lan/bai.md", "/Users/lan/bai.md", "~/Desktop/a.md"),
)
CODES = (
    "H%E1%BB%99i",
    "h%c3%b4m",
    "H\\u1ed9i",
    "H\\xe1",
    "H=E1=BB=99i",
    *(f"x {word}".encode("utf-7").decode() for word in ("Hội", "bằng", "được", "quý")),
    "(V%C4%83n",
)
LETTERS = ("ﬁnal", "ho\ufb01", "ＡＢＣ", "１２３", "𝐁ài", "𝟐𝟎𝟐𝟒", "Hộі", "сông")
WIDE = "".join(map(chr, range(0xFF10, 0xFF1A)))
TWICE_WORDS = (
    *("của của", "và và", "các các", "những những", "được được", "đã đã", "với với", "tại tại"),
    *("trong trong", "là là", "cho cho", "hoặc hoặc", "sẽ sẽ"),
)
HOURS = (
    "lúc 25h",
    "Lúc 25h",
    "hồi 30 giờ",
    "khai mạc 24 giờ 30 ngày 3/4",
    "họp 25h30 hôm sau",
    "lúc 17h75",
    "từ 8 giờ 60 phút đến trưa",
    "khai mạc 7h90 sáng 3/4",
)
ASIDES = (
    *("[BTV: số này lấy đâu?]", "(BTV: kiểm tra lại)", "(BBT: cần xem)", "(chờ xác nhận)"),
    *("[chờ ảnh]", "(đang chờ số liệu)", "(hỏi lại anh Nam)", "@Lan xem lại", "@Minh Anh bổ sung"),
    *("120??", "5??? em"),
)
MEANT = (
    *("10.000.000.000 đồng", "bản 10.0.0.5", "tiêu chí 10.2.3.4", "172.160.000 đồng", "172.32.1.2"),
    *("172.165.170 em", "10.0", "10.000 người", "1.10.0.5", "10.050.000.000 đồng", "10.1.0 rồi"),
    *("10.000.000.000 đồng", "192.168.100.200 đồng", "https://a.vn/x", "mục 10.1.2.3", "và/hoặc"),
    *("luôn luôn", "xanh xanh", "từ từ", "để để dành", "thiết bị bị hỏng", "hiện tại tại Hà Nội"),
    *("chợ và Và ở Sơn Tây", "lễ hội đền Và và làng", "bàn là là áo", "trời trong trong vắt"),
    *("bởi vì vì sao ấy", "dài 36h30.", "Tổng thời lượng 48 giờ 30;", "45 giờ 15 tối đa"),
    *("theo dõi @HoiKhuyenHoc xem", "Толстой", "日本１２３"),
    *("bay là là mặt nước", "nước trong trong", "bên trong trong", "hình thức vừa học vừa làm"),
    *("20:80", "tỷ lệ 1:2/3", "đạt 60%", "(BTV: Thu Hà)", "thu@a.vn", "@khuyenhoc", "Thật sao??"),
    *(
        "trong 24 giờ 30 người",
        "lúc 23h30",
        "lúc 8 giờ 65 em có mặt",
        "36 giờ",
        "24 giờ 30 phút",
        "số 30/2/2024",
        "5.579 em",
    ),
    *("第１回", "Москва", "α-amylase", "Δt", "a/home/b", "AC/DC", "TP.HCM", "(chờ phê duyệt)"),
    *("25h là tên phim", "x + y = z", "ngày 2/9", "Xem: http://a.vn", "website:http://a.gov.vn/"),
)
OF_THE_HOUSE = ("Mở địa chỉ 10.1.2.3 rồi", "máy chủ 10.9.9.9.", "truy cập vào 10.20.30.40, đăng")
ABOUT_TYPING = ("Kiểu gõ Telex: gõ hocj ra học.", "Bộ gõ tắt thì ra tieengs Vieejt.")


def told(source: str, legal: bool = False) -> set[str]:
    return {code for code, _, _ in rendered(source, legal).problems}


@pytest.mark.parametrize("words", (*ADDRESSES, *MACHINE, *CODES, *LETTERS, WIDE))
def test_what_is_pasted_is_told_once(words: str) -> None:
    assert may_be_pasted(words)
    assert len(list(pasted(words))) == 1
    assert len(list(pasted(f"Xem {words}, rồi làm."))) == 1


@pytest.mark.parametrize("words", (*ADDRESSES, *MACHINE, *CODES, *LETTERS, "\\\\\\\\may\\chung\\a"))
@pytest.mark.parametrize("legal", [False, True])
def test_in_every_body(words: str, legal: bool) -> None:
    assert told(f"Xem {words} rồi làm.", legal) == {"B629"}
    assert legal or told(f"- Một\n- {words}") == {"B629"}


@pytest.mark.parametrize("words", (*TWICE_WORDS, *HOURS, "5.5790 người", "10^6 người", "5 km^2"))
def test_habits(words: str) -> None:
    assert may_be_a_habit(f"Họp {words}")
    assert may_be_a_habit_in(f"Họp {words}")
    assert list(habits(f"Họp {words}"))
    assert told(f"Họp {words}") == {"B629"}


@pytest.mark.parametrize("words", ASIDES)
def test_asides(words: str) -> None:
    assert may_be_unfinished(words)
    assert list(maybe_unfinished(words))
    assert told(f"Có 5 em {words}.") == {"B627"}


@pytest.mark.parametrize("words", MEANT)
def test_what_is_meant_is_left_alone(words: str) -> None:
    assert not [*pasted(words), *habits(words), *maybe_unfinished(words)]
    assert not told(f"Hôm qua {words} và thế.") & {"B627", "B629"}


@pytest.mark.parametrize("words", OF_THE_HOUSE)
def test_an_address_of_the_house_that_might_be_a_section(words: str) -> None:
    assert may_be_pasted(words)
    assert len(list(pasted(words))) == 1
    assert told(words) == {"B629"}


@pytest.mark.parametrize("words", ABOUT_TYPING)
def test_who_writes_of_typing_may_show_it(words: str) -> None:
    assert told(words) == set()


@pytest.mark.parametrize(
    "word", ["từ", "luôn", "xanh", "đời", "ngày", "bị", "để", "ở", "do", "nên"]
)
def test_words_of_two_halves_are_words(word: str) -> None:
    assert not TWICE.search(f"cứ {word} {word} mà")


BUTTONS = (
    "Chia sẻ",
    "Bình luận của bạn",
    "Xem thêm",
    "XEM THÊM »",
    "Bình luận (0)",
    "12 bình luận",
    "Đọc tiếp",
)
MORE_BUTTONS = ("In bài viết", "Lượt xem: 1.245", "Facebook | Zalo", "Từ khóa: một, hai", "Like 3")


@pytest.mark.parametrize("button", (*BUTTONS, *MORE_BUTTONS))
def test_furniture_alone_in_a_paragraph(button: str) -> None:
    assert told(f"Đoạn.\n\n{button}\n\nĐoạn.") == {"B629"}
    assert told(f"Đoạn.\n\n{button}") == {"B629"}
    assert told(button, legal=True) == set()
    assert told(f"Đoạn {button} nữa.") == set()


@pytest.mark.parametrize(
    "source", ["## Chia sẻ\n\nLời.", "- Yêu thương\n- Chia sẻ", "Chia sẻ là vui.", "Ai chia sẻ?"]
)
def test_values_and_headings_are_no_furniture(source: str) -> None:
    assert told(source) == set()


def test_a_code_in_a_code_is_told_as_it_was_meant() -> None:
    (problem,) = rendered("Anh&amp;nbsp;em").problems
    assert dict(problem[2])["advice"] == "Viết thẳng dấu cách."


SURE_TITLES = (
    *("NHÁP: Xã trao quà", "[Draft] Xã trao quà", "Bản nháp - Xã trao quà", "Xã trao quà (nháp)"),
    *("Xã trao quà - Copy (2)", "Xã trao quà - Copy", "Copy of Xã", "${title}", "{{ title }} x"),
    *("Untitled 1", "Không tiêu đề", "%TITLE% Xã"),
)
MAYBE_TITLES = (
    *("Xã trao quà.docx", "bai_viet_xa.md", "Tài liệu 1", "Document2", "Xã trao quà - bản cuối"),
    *("Xã trao quà (final)", "Xã trao quà_v2", "Xã trao quà - lần 2", "Xã trao quà bản chốt"),
    *("Bản sao của Xã trao quà", "Xã trao quà - Bản sao", "Không tên"),
    *("Xã trao quà - khuyenhoc.vn", "Xem https://xa.vn/tin", "Xã trao quà (www.xa.vn)"),
)
TITLES = (
    *("Luật Giáo dục 2019 (sửa đổi lần 2)", "Nháp của cuộc đời", "Công chứng bản sao", "Draft NBA"),
    *("Hội nghị lần thứ 2", "Cách mở tệp .docx", "Nhà văn viết bản cuối của sách", "Sách 3.0"),
    *("Thông báo mời họp (lần 2)", "Dự thảo Luật – lần 2", "Tài liệu", "Văn bản mới"),
    *("Người Mông ở Bản Chốt", "Bản sao: giá trị pháp lý", "Văn bản mới 2026"),
    *("Về việc cấp bản sao từ sổ gốc – bản sao", "TS. Lê: đọc sách", "Học bổng đợt 2"),
    *("Trang khuyenhoc.vn ra mắt", "Đọc báo (báo giấy)", "Mở cổng hoctap.edu.vn cho hội viên"),
)


def findings(title: str, more: str = "") -> list[Diagnostic]:
    text = f"---\ntitle: '{title}'\n{more}---\n\nLời.\n"
    rows = read_front_matter("content/news/a.md", text).problems
    return [row for row in rows if row.code in ("K210", "K211")]


@pytest.mark.parametrize("title", SURE_TITLES)
def test_titles_that_nobody_publishes(title: str) -> None:
    assert list(title_left_over(title))
    assert "K210" in {row.code for row in findings(title)}
    assert not findings(title, "status: draft\n")


@pytest.mark.parametrize("title", MAYBE_TITLES)
def test_titles_of_files(title: str) -> None:
    assert list(maybe_of_a_file(title))
    assert {row.code for row in findings(title)} == {"K211"}


@pytest.mark.parametrize("title", TITLES)
def test_titles(title: str) -> None:
    assert not findings(title)


SIGNED = (
    *("(Đã ký)", "(Đã kí) Trần An", "Đã ký", "Đã ký - An", "TM. Trần An", "KT. An"),
    *("Dấu", "(Dấu) Trần An", "Q. Chủ tịch Trần An"),
)


@pytest.mark.parametrize("name", SIGNED)
def test_a_signature_is_no_name(name: str) -> None:
    (finding,) = findings("Xã trao quà", f"signers:\n  - name: '{name}'\n    role: Chủ tịch\n")
    assert (finding.code, finding.key) == ("K210", "signers.0.name")


@pytest.mark.parametrize("name", ["Dấu Văn An", "Q. Anh", "Nguyễn Văn Dấu", "Lê Văn Ký"])
def test_a_name_of_such_words_is_a_name(name: str) -> None:
    assert not findings("Xã trao quà", f"signers:\n  - name: '{name}'\n    role: Chủ tịch\n")


@pytest.mark.parametrize("name", ["Trần Quốc Vượng", "Đỗ T. Mai", "Ký Con"])
def test_a_name_is(name: str) -> None:
    assert not list(not_of_a_name(name))


@pytest.mark.parametrize("unit", ["a", "a1b2", "ж", "a_", "("])
def test_long_words_take_no_longer_than_they_are(unit: str) -> None:
    assert is_linear(lambda words: list(pasted(f"{words} ﬁ!")), unit, 4_000 // len(unit))
