"""PDF files that a real browser prints: columns, fonts, page numbers, tables, scans."""

import base64
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import sync_playwright

from generator.importing.batch import Batch, run
from generator.importing.block import BlockKind
from generator.importing.files import read_page
from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.page import Unreadable
from generator.importing.pdf.columns import columns_of
from generator.importing.pdf.legibility import is_legible
from generator.importing.pdf.lines import Segment
from generator.importing.pdf.paragraphs import joined, paragraphs_of
from generator.pictures import picture_file
from tests.photos import photo

CHROMIUM = "/usr/bin/chromium"
STYLE = (
    "<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:20mm}body{font:14pt/1.4 serif;"
    "margin:0}table{width:100%;font:inherit}td{text-align:center;vertical-align:top}"
    "p{margin:6px 0;text-align:justify;text-indent:1.2cm}.c{text-align:center;text-indent:0;"
    "font-weight:bold}.l{text-align:left}</style>"
)
SENTENCE = (
    "Các cấp hội tiếp tục phối hợp với ngành giáo dục và các đoàn thể vận động người học ra lớp, "
    "giữ vững sĩ số và chất lượng các lớp học ở cộng đồng trong năm học mới."
)


@pytest.fixture(scope="module")
def browser_page() -> Iterator[BrowserPage]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched.new_page()
        launched.close()


def printed(page: BrowserPage, body: str, **options: object) -> bytes:
    page.set_content(STYLE + body)
    return page.pdf(prefer_css_page_size=True, **options)  # type: ignore[arg-type]


def texts(data: bytes) -> list[str]:
    return [block.text for block in read_page("tep.pdf", data).blocks]


PLAN = (
    "<table><tr><td>HỘI KHUYẾN HỌC VIỆT NAM<br><b>HỘI KHUYẾN HỌC<br>TỈNH YÊN BÁI</b><br>Số: "
    "12/KH-HKH"
    "</td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>"
    "<br>"
    "<i>Yên Bái, ngày 05 tháng 3 năm 2024</i></td></tr></table><p class=c>KẾ HOẠCH</p>"
    "<p class=c>Triển khai công tác khuyến học,<br>xây dựng xã hội học tập năm 2024</p>"
    "<p>Thực hiện Chỉ thị số 14/CT-TTg ngày 25/5/2021, hội lập kế hoạch như sau:</p>"
    "<p><b>I. MỤC ĐÍCH, YÊU CẦU</b></p>"
    + "".join(f"<p>{number}. {SENTENCE}</p>" for number in range(1, 19))
    + "<table><tr><td class=l><b>Nơi nhận:</b><br>- Hội Khuyến học Việt Nam;<br>- Lưu: VT.</td>"
    "<td><b>TM. BAN THƯỜNG VỤ<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</b><br><br><br><b>Lê Văn Thử</b></td>"
    "</tr></table>"
)


def test_an_official_text_in_two_columns_and_two_pages(
    browser_page: BrowserPage, library: Library
) -> None:
    margins = {"top": "20mm", "bottom": "20mm", "left": "20mm", "right": "20mm"}
    data = printed(
        browser_page,
        PLAN,
        display_header_footer=True,
        header_template="<div style='font-size:9px;margin:auto'>Văn bản nội bộ</div>",
        footer_template="<div style='font-size:10px;margin:auto' class=pageNumber></div>",
        margin=margins,
    )
    assert len(pypdfium2.PdfDocument(data)) > 1
    text = draft("kh.pdf", data, library, "", date(2026, 11, 26)).object
    expected = {
        "number": "12/KH-HKH",
        "type": "ke-hoach",
        "issuer": "hkh-yen-bai",
        "place": "Yên Bái",
        "issued": "2024-03-05",
        "subject": "Triển khai công tác khuyến học, xây dựng xã hội học tập năm 2024",
        "signers": [{"name": "Lê Văn Thử", "role": "Phó Chủ tịch"}],
        "regions": ["yen-bai"],
        "documents": ["14/CT-TTg"],
        "attachments": ["kh.pdf"],
        "doubts": [],
    }
    assert {key: text[key] for key in expected} == expected
    body = str(text["body"])
    assert body.count(SENTENCE) == 18
    assert not [words for words in ("nội bộ", "Nơi nhận", "Độc lập") if words in body]
    dropped = text["dropped"]
    assert {"Văn bản nội bộ", "1", "2", "- Lưu: VT."} <= set(dropped)  # type: ignore[call-overload]


def test_two_columns_are_read_one_after_the_other(browser_page: BrowserPage) -> None:
    paragraphs = "".join(f"<p>Đoạn {number}. {SENTENCE}</p>" for number in range(1, 13))
    body = f"<h1>Bản tin khuyến học</h1><div style='columns:2;font-size:12pt'>{paragraphs}</div>"
    read = texts(printed(browser_page, body))
    assert read == ["Bản tin khuyến học"] + [f"Đoạn {at}. {SENTENCE}" for at in range(1, 13)]


def test_marks_of_another_font_keep_their_place(browser_page: BrowserPage) -> None:
    """Letters that the first font lacks are drawn later, from another; their boxes fit in."""
    fonts = (
        "<style>@font-face{font-family:Bare;src:local('DejaVu Sans'),local('Liberation Sans');"
        "unicode-range:U+20-7E}p,h1{font-family:Bare,serif}</style>"
    )
    read = texts(printed(browser_page, f"{fonts}<h1>HỘI KHUYẾN HỌC</h1><p>{SENTENCE}</p>"))
    assert read == ["HỘI KHUYẾN HỌC", SENTENCE]


def test_a_paragraph_goes_on_on_the_next_page(browser_page: BrowserPage) -> None:
    body = f"<div style='height:235mm'></div><p>{SENTENCE[:-1]}, {SENTENCE[:-1]}, {SENTENCE}</p>"
    data = printed(browser_page, body)
    assert len(pypdfium2.PdfDocument(data)) == 2
    assert texts(data) == [f"{SENTENCE[:-1]}, {SENTENCE[:-1]}, {SENTENCE}"]


def test_a_table_keeps_its_rows(browser_page: BrowserPage) -> None:
    rows = [
        ("Huyện", "Hội viên", "Tỷ lệ"),
        ("Văn Chấn", "12.000", "20%"),
        ("Trấn Yên", "900", "9%"),
    ]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = read_page("tep.pdf", printed(browser_page, f"<p>{SENTENCE}</p><table>{cells}</table>"))
    (table,) = [block for block in page.blocks if block.kind is BlockKind.TABLE]
    assert table.markdown.splitlines()[0] == "| Huyện | Hội viên | Tỷ lệ |"
    assert table.markdown.splitlines()[2] == "| Văn Chấn | 12.000 | 20% |"


def test_a_watermark_is_dropped_and_told(browser_page: BrowserPage) -> None:
    look = "position:absolute;top:300px;transform:rotate(-45deg);font-size:40pt"
    mark = f"<div style='{look}'>BẢN SAO</div>"
    page = read_page("tep.pdf", printed(browser_page, f"{mark}<p>{SENTENCE}</p>"))
    assert [block.text for block in page.blocks] == [SENTENCE]
    assert any("BẢNSAO" in words for words in page.dropped)


def test_a_scan_is_told_for_what_it_is(browser_page: BrowserPage) -> None:
    browser_page.set_content(f"{STYLE}<p>{SENTENCE}</p>")
    picture = browser_page.screenshot()
    source = base64.b64encode(picture).decode()
    body = f"<img style='width:100%' src='data:image/png;base64,{source}'>"
    with pytest.raises(Unreadable, match="bản quét"):
        read_page("quet.pdf", printed(browser_page, body))
    mixed = printed(browser_page, f"<p>{SENTENCE}</p><div style='break-before:page'>{body}</div>")
    assert any("Trang 2 là ảnh quét" in doubt for doubt in read_page("a.pdf", mixed).doubts)


def test_pictures_among_words_are_told(browser_page: BrowserPage) -> None:
    browser_page.set_content(f"{STYLE}<p>{SENTENCE}</p>")
    source = base64.b64encode(browser_page.screenshot()).decode()
    body = f"<p>{SENTENCE}</p><img width=200 src='data:image/png;base64,{source}'>"
    page = read_page("tep.pdf", printed(browser_page, body))
    assert page.doubts == (
        "PDF có hình: đặt từng hình vào chỗ của nó trong bài, hoặc xóa tệp hình.",
    )


def test_an_empty_one_and_half_a_one(browser_page: BrowserPage) -> None:
    with pytest.raises(Unreadable, match="không có chữ nào"):
        read_page("trong.pdf", printed(browser_page, ""))
    with pytest.raises(Unreadable, match="hỏng"):
        read_page("nua.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Cat")


def test_a_password_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(data: bytes) -> None:
        raise pypdfium2.PdfiumError("Failed to load document (PDFium: Incorrect password error).")

    monkeypatch.setattr(pypdfium2, "PdfDocument", locked)
    with pytest.raises(Unreadable, match="mật khẩu"):
        read_page("khoa.pdf", b"%PDF-1.7")


def test_a_bad_text_layer_is_none() -> None:
    assert is_legible(SENTENCE * 3)
    assert not is_legible("Cóc cáp hộl tlếp tụe phổl hqp vởl ngành glảo duc vâ cảc đoân thệ " * 6)
    assert not is_legible("H1 khvyn hc tnh xd rtq wlm sdg pkt bvn ghj " * 8)


def test_the_pictures_of_an_article_lie_beside_its_draft(
    browser_page: BrowserPage, library: Library, tmp_path: Path
) -> None:
    """Logos are none of them; where they belong is left open."""
    pictures = "".join(
        f'<p><img src="data:image/jpeg;base64,{base64.b64encode(data).decode()}"></p>'
        for data in (photo(300, 200, place=True), photo(60, 40))
    )
    body = f"<p class=c>Lớp học tối ở thôn Thử</p><p>{SENTENCE}</p>{pictures}<p>{SENTENCE}</p>"
    file = tmp_path / "lop-hoc.pdf"
    file.write_bytes(printed(browser_page, body))
    (result,) = run(Batch(library, tmp_path, None, "", False, date(2026, 11, 26)), [file])
    assert result.place, result.error
    folder = result.place.file.parent
    (picture,) = [path for path in folder.iterdir() if path.suffix != ".md"]
    shown = picture_file(picture.read_bytes())
    assert (shown.width, shown.height, shown.tells_place) == (300, 200, False)
    draft_file = result.place.file.read_text("utf-8")
    assert f"chưa đặt vào bài: ![tả hình]({picture.name})" in draft_file
    assert picture.name not in draft_file.split("\n---\n", 1)[1]


@pytest.mark.parametrize(
    ("above", "below", "count"),
    [
        ("Người dân góp gạo, góp công, góp cả sách cũ cho lớp học;", "con em tới lớp đều.", 1),
        ("Người dân góp gạo, góp công, góp cả sách cũ cho lớp:", "ai cũng vui lòng.", 1),
        ("Người dân góp gạo, góp công, góp cả sách cũ cho lớp học;", "Con em tới lớp đều.", 2),
        ("Người dân góp gạo, góp công, góp cả sách cũ cho lớp học.", "con em tới lớp đều.", 2),
        ("Người dân góp gạo, góp công, góp cả sách cũ cho lớp học,", "con em tới lớp đều.", 1),
    ],
)
def test_a_paragraph_over_the_turn_of_a_page(above: str, below: str, count: int) -> None:
    columns = [
        paragraphs_of([Segment(words, 50, 400, 100, 12, is_bold=False)]) for words in (above, below)
    ]
    assert len(list(joined(columns))) == count


CELLS = (
    "<table><tr><td>UBND TỈNH SÓC TRĂNG<br>SỞ GIÁO DỤC VÀ ĐÀO TẠO<br>Số: 918/SGDĐT-VP<br>"
    "V/v tổ chức Tuần lễ<br>học tập suốt đời</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>"
    "Độc lập – Tự do – Hạnh phúc<br>Sóc Trăng, ngày 12 tháng 9 năm 2023</td></tr></table>"
    f"<p>Kính gửi: Các phòng giáo dục.</p><p>{SENTENCE}</p>"
    "<table><tr><td class=l>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td>"
    "<td>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br><br>Thạch Thị Thử</td></tr></table>"
)


def test_lines_of_cells_stay_apart(browser_page: BrowserPage, library: Library) -> None:
    text = draft("cv.pdf", printed(browser_page, CELLS), library, "", date(2026, 11, 27)).object
    assert text["place"] == "Sóc Trăng"
    assert text["issuer"] == "Sở Giáo dục và Đào tạo tỉnh Sóc Trăng"
    assert text["subject"] == "Tổ chức Tuần lễ học tập suốt đời"
    assert text["signers"] == [{"name": "Thạch Thị Thử", "role": "Phó Giám đốc"}]


def test_a_lead_in_large_letters_is_no_title(browser_page: BrowserPage, library: Library) -> None:
    lead = "Ba đêm một tuần, nhà văn hóa thôn lại sáng đèn, 23 học viên tập viết tên của mình."
    caption = (
        "<div style='margin:0 40mm;font-size:12pt'>Cụ Đỗ Văn Thử trao phần thưởng cho học sinh "
        "giỏi cấp tỉnh. Ảnh: Vũ Thử</div>"
    )
    body = f"<h1>Lớp học bên sông</h1><p>12/5/2023</p><h2>{lead}</h2><p>{SENTENCE}</p>{caption}"
    pdf = printed(browser_page, f"{body}<p>{SENTENCE}</p><p>{SENTENCE}</p>")
    piece = draft("bai.pdf", pdf, library, "article", date(2026, 11, 27)).object
    assert (piece["title"], piece["lead"]) == ("Lớp học bên sông", lead)
    assert "Cụ Đỗ Văn Thử trao phần thưởng cho học sinh giỏi cấp tỉnh. Ảnh: Vũ Thử" in texts(pdf)


def test_columns_that_stand_close_and_at_other_heights(
    browser_page: BrowserPage, library: Library
) -> None:
    lead = "Nhà thờ họ Vũ ở tỉnh Hải Dương nay có 900 cuốn sách."
    paragraphs = "".join(f"<p>{number}. {SENTENCE} {SENTENCE}</p>" for number in (1, 2, 3, 4))
    columns = f"<p><b>{lead}</b></p>{paragraphs}<p>Họ Vũ mở cửa tủ sách cho cả làng.</p>"
    head = "<h1 style='text-align:center'>DÒNG HỌ VŨ MỞ TỦ SÁCH<br>Ở NHÀ THỜ HỌ</h1><p>5/9/2023</p>"
    pdf = printed(browser_page, f"{head}<div style='column-count:2'>{columns}</div>")
    piece = draft("bai.pdf", pdf, library, "article", date(2026, 11, 27)).object
    assert (piece["title"], piece["lead"]) == ("DÒNG HỌ VŨ MỞ TỦ SÁCH Ở NHÀ THỜ HỌ", lead)
    whole = [f"{number}. {SENTENCE} {SENTENCE}" for number in (1, 2, 3, 4)]
    assert [line for line in whole if line not in str(piece["body"])] == []


def test_a_caption_of_two_centred_lines_is_one(browser_page: BrowserPage) -> None:
    lines = "Sư cả Thạch Thử đứng lớp cùng thầy cô<br>Trường Tiểu học Thử. Ảnh: Kim Thử"
    shown = f"<div style='text-align:center;margin:0 40mm'>{lines}</div>"
    pdf = printed(browser_page, f"<p>{SENTENCE}</p>{shown}<p>{SENTENCE}</p>")
    assert lines.replace("<br>", " ") in texts(pdf)


def test_loose_columns_whose_lines_stand_at_different_heights(browser_page: BrowserPage) -> None:
    """A newspaper's lines are filled with wide blanks, and each column has its own paragraphs."""
    told = [f"Đoạn {number} của bài: {SENTENCE}" for number in ("một", "hai", "ba", "bốn")]
    inside = "".join(f"<p style='margin:13pt 0;text-indent:0'>{line}</p>" for line in told)
    style = "columns:2;column-gap:18pt;text-align:justify;font:13pt/1.4 'DejaVu Serif'"
    read = texts(
        printed(browser_page, f'<h1>Tiêu đề của bài</h1><div style="{style}">{inside}</div>')
    )
    whole = " ".join(read)
    assert [whole.count(line) for line in told] == [1, 1, 1, 1]
    assert whole.index(told[0]) < whole.index(told[1]) < whole.index(told[2]) < whole.index(told[3])


@pytest.mark.parametrize("column", [(63, 289), (307, 533)], ids=["left", "right"])
def test_a_filled_line_of_one_column_ends_no_other(column: tuple[int, int]) -> None:
    """Long numbers in narrow columns leave blanks as wide as a gap between cells."""
    left, right = column
    wide = ((left, left + 110, "số 1373/QĐ-TTg"), (left + 120, left + 150, "của"))
    parted = (*wide, (left + 165, right, "Thủ tướng"))
    rows: list[tuple[tuple[int, int, str], ...]] = []
    for number in range(4):
        rows += [((63, 289, f"trái {number}"),), ((307, 533, f"phải {number}"),)]
    rows += [parted, ((63, 136, "trái hết"),), ((307, 373, "phải hết"),)]
    lines = [
        tuple(Segment(words, a, b, 700.0 - 7 * at, 17.0, is_bold=False) for a, b, words in row)
        for at, row in enumerate(rows)
    ]
    sides = [[segment.text for segment in half.segments] for half in columns_of(lines)]
    told = [f"{side} {number}" for side in ("trái", "phải") for number in (*range(4), "hết")]
    told.insert(4 if left == 63 else 9, "số 1373/QĐ-TTg của Thủ tướng")
    assert [words for side in sides for words in side] == told
