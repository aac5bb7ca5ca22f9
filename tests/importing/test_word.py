"""Word files: what mammoth does not give, and what a file may be instead of one."""

import io
import unicodedata
import zipfile

import pytest

from generator.importing.block import BlockKind
from generator.importing.files import read_page
from generator.importing.legacy import converter_of
from generator.importing.page import Page, Unreadable
from generator.importing.word.numbering import written
from tests.importing import word_files as make
from tests.importing.word_files import levels, paragraph, run, word


def read(*content: str, **parts: object) -> Page:
    return read_page("tep.docx", word(*content, **parts))  # type: ignore[arg-type]


def lines(*content: str, **parts: object) -> list[str]:
    return [block.text for block in read(*content, **parts).blocks]


LAW = levels(("decimal", "Điều %1."), ("decimal", "%2."), ("lowerLetter", "%3)"))


def test_automatic_numbers_are_words() -> None:
    content = [
        paragraph("Phạm vi", number=(1, 0)),
        paragraph("Khoản", number=(1, 1)),
        paragraph("Điểm", number=(1, 2)),
        paragraph("Điểm nữa", number=(1, 2)),
        paragraph("Khoản hai", number=(1, 1)),
        paragraph("Hiệu lực", number=(1, 0)),
        paragraph("Lại khoản", number=(1, 1)),
    ]
    assert lines(*content, lists=[LAW]) == [
        *("Điều 1. Phạm vi", "1. Khoản", "a) Điểm", "b) Điểm nữa", "2. Khoản hai"),
        *("Điều 2. Hiệu lực", "1. Lại khoản"),
    ]


def test_numbers_of_a_style() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    content = [paragraph("Một", style="Dieu"), paragraph("Hai", style="Dieu")]
    assert lines(*content, lists=[LAW], styles=style) == ["Điều 1. Một", "Điều 2. Hai"]


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (1949, "upperRoman", "MCMXLIX"),
        (2, "lowerLetter", "b"),
        (28, "upperLetter", "BB"),
        (5, "decimalZero", "05"),
        (7, "ordinal", "7"),
    ],
)
def test_forms_of_numbers(count: int, form: str, shown: str) -> None:
    assert written(count, form) == shown


def test_bullets_stay_a_list() -> None:
    page = read(
        paragraph("Một", number=(1, 0)),
        paragraph("Trong một", number=(1, 1)),
        lists=[levels(("bullet", "·"), ("bullet", "o"))],
    )
    assert [(block.kind, block.level) for block in page.blocks] == [
        (BlockKind.ITEM, 1),
        (BlockKind.ITEM, 2),
    ]


@pytest.mark.parametrize(
    ("font", "typed", "shown"),
    [
        (".VnTime", "Héi khuyÕn häc tØnh Th¸i B×nh", "Hội khuyến học tỉnh Thái Bình"),
        (".VnTime", "c«ng t¸c \u00adu tiªn §¶ng", "công tác ưu tiên Đảng"),
        (".VnTimeH", "quyÕt ®Þnh", "QUYẾT ĐỊNH"),
        (".VnArialH", "kÕ ho¹ch", "KẾ HOẠCH"),
        ("VNI-Times", "Hoäi Khuyeán hoïc tænh Bình Döông", "Hội Khuyến học tỉnh Bình Dương"),
        ("VNI-Times", "ÑOÄC LAÄP - TÖÏ DO, ngöôøi vieät", "ĐỘC LẬP - TỰ DO, người việt"),
    ],
)
def test_old_fonts(font: str, typed: str, shown: str) -> None:
    convert = converter_of(font)
    assert convert is not None
    assert unicodedata.normalize("NFC", convert(typed)) == shown
    page = read(paragraph(run(typed, font=font), run(" và Unicode ư", font="Times New Roman")))
    assert page.blocks[0].text == f"{shown} và Unicode ư"
    assert any("phông chữ cũ" in doubt for doubt in page.doubts)


@pytest.mark.parametrize("font", ["Times New Roman", "Arial", "", "Vnf", "Calibri"])
def test_fonts_of_unicode_are_left_alone(font: str) -> None:
    assert converter_of(font) is None
    assert lines(paragraph(run("Café ¸ Õ", font=font))) == ["Café ¸ Õ"]


def test_a_letter_and_its_mark_in_two_runs() -> None:
    content = paragraph(run("Khuyeá", font="VNI-Times"), run("n ho", font="VNI-Times"))
    more = paragraph(run("Ho", font="VNI-Times"), run("äi", font="VNI-Times"))
    assert lines(content, more) == ["Khuyến ho", "Hội"]


def test_the_font_of_a_style() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Co"><w:name w:val="Co"/><w:rPr>'
        '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>'
    )
    assert lines(paragraph("khuyÕn häc", style="Co"), styles=style) == ["khuyến học"]


def test_a_soft_hyphen_that_word_keeps_as_an_element() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    hyphen = f"<w:r>{fonts}<w:softHyphen/><w:t>u tiªn</w:t></w:r>"
    assert lines(f"<w:p>{hyphen}</w:p>") == ["ưu tiên"]


def test_what_is_no_part_of_the_text_is_dropped_and_told() -> None:
    page = read(
        paragraph(
            "Giữ ",
            make.deleted("bị xóa"),
            make.inserted("thêm vào"),
            run("ẩn", hidden=True),
            '<w:r><w:commentReference w:id="1"/></w:r>',
        ),
        comments=["Xem lại câu này"],
        header="Bản nội bộ",
    )
    assert [block.text for block in page.blocks] == ["Giữ thêm vào"]
    assert page.dropped == (
        "Chữ đã xóa: bị xóa",
        "Chữ ẩn: ẩn",
        "Nhận xét của Người soát: Xem lại câu này",
        "Đầu trang: Bản nội bộ",
    )


def test_a_text_box_counts_once() -> None:
    assert lines(paragraph(make.box(paragraph("Trong khung")))) == ["Trong khung"]


def test_marks_links_and_footnotes() -> None:
    page = read(
        paragraph(
            "Có ", run("chữ đậm", bold=True), " và ", run("nghiêng", italic=True), make.note_mark(1)
        ),
        footnotes=["Lời chú."],
    )
    assert page.blocks[0].markdown == "Có **chữ đậm** và *nghiêng*[^1]"
    assert page.footnotes == ("Lời chú.",)


@pytest.mark.parametrize("numbers", [(1, 2), (2, 3), (0, 1), (7, 3), (4, 9)])
def test_notes_stand_at_their_marks_whatever_numbers_the_file_gives_them(
    numbers: tuple[int, int],
) -> None:
    first, second = numbers
    page = read(
        paragraph("Một", make.note_mark(first), " và hai", make.note_mark(second), "."),
        footnotes={
            second: "Chú hai.",
            first: paragraph("Chú một.") + paragraph("Đoạn sau của nó."),
        },
    )
    assert page.blocks[0].markdown == "Một[^1] và hai[^2]."
    assert page.footnotes == ("Chú một. Đoạn sau của nó.", "Chú hai.")


def test_words_struck_out_are_no_part_of_the_text_and_are_told() -> None:
    page = read(
        paragraph(
            "Trao ",
            run("100", properties="<w:strike/>"),
            run("90", properties="<w:dstrike/>"),
            run("120", properties='<w:strike w:val="0"/>'),
            " suất.",
        )
    )
    assert [block.text for block in page.blocks] == ["Trao 120 suất."]
    assert page.dropped == ("Chữ gạch bỏ: 100", "Chữ gạch bỏ: 90")


def test_a_table_of_figures_and_a_table_that_only_holds_things() -> None:
    figures = make.table(["Huyện", "Hội viên"], ["A | B", "1.200"], ["C", "900"])
    photos = make.table([paragraph(make.picture("Lễ trao")), ""], ["Lễ trao. Ảnh: Mai", ""])
    page = read(figures, photos)
    assert page.blocks[0].markdown == (
        "| Huyện | Hội viên |\n| --- | --- |\n| A \\| B | 1.200 |\n| C | 900 |"
    )
    assert [block.kind for block in page.blocks[1:]] == [BlockKind.PICTURE, BlockKind.PARAGRAPH]
    assert page.blocks[1].alt == "Lễ trao"
    assert page.pictures == {"hinh-1.png": make.png()}


def test_a_name_within_the_file_is_never_a_path() -> None:
    attack = word(paragraph("Chữ"), parts={"../../../tmp/x.txt": b"x", "/etc/passwd": b"x"})
    page = read_page("tep.docx", attack)
    assert [block.text for block in page.blocks] == ["Chữ"]


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


GOOD = word(paragraph("Một đoạn đủ dài để tệp có thân." * 40))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = zipped(**{"word/document.xml": b"\0" * 60_000_000, "[Content_Types].xml": b"x"})
DOCTYPE = zipped(
    **{"word/document.xml": b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>'}
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xd8\xff\xe0" + bytes(50), "ảnh JPEG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "ảnh PNG"),
        (GOOD[: len(GOOD) // 2], "một nửa"),
        (OLE + "WordDocument".encode("utf-16-le"), "Word 97"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        (OLE, "Office đời cũ"),
        (BOMB, "bom nén"),
        (DOCTYPE, "an toàn"),
        (zipped(**{"xl/workbook.xml": b"x"}), "Excel"),
        (zipped(**{"ppt/presentation.xml": b"x"}), "PowerPoint"),
        (zipped(**{"content.xml": b"x"}), "OpenDocument"),
        (zipped(**{"anh.jpg": b"x"}), "tệp nén"),
        (zipped(**{"word/document.xml": b"<w:document"}), "hỏng"),
        (word(), "không có chữ"),
        (b"{\\rtf1 abc}", "RTF"),
        (b"", "trống"),
        (b"\x00\x9f\x92\x96" * 30, "không phải văn bản UTF-8"),
    ],
)
def test_a_file_is_told_for_what_it_is(data: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        read_page("tep.docx", data)


@pytest.mark.parametrize(
    ("name", "said"),
    [("tep.DOCX", "cũng không phải tệp Word"), ("tep.pdf", "cũng không phải tệp PDF")],
)
def test_bytes_of_no_kind_are_told_by_what_their_name_claims(name: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        read_page(name, b"\x00\x9f\x92\x96" * 30)
    with pytest.raises(Unreadable, match=r"UTF-8 \(byte"):
        read_page("tep.txt", b"\x00\x9f\x92\x96" * 30)
