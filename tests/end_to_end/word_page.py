"""The page “Từ tệp Word”, and a Word file for it."""

import io
import zipfile
from pathlib import Path

from playwright.sync_api import Page

from tests.importing import word_files as make
from tests.importing.word_files import paragraph, run, word
from tests.photos import photo

TITLE = "Thái Bình: mở đợt khuyến học ở Đông Hưng"
LEAD = "Hội Khuyến học tỉnh Thái Bình mở đợt vận động tại huyện Đông Hưng."


def file() -> bytes:
    """Return an article as people write one in Word."""
    return word(
        paragraph(TITLE, style="Title"),
        paragraph("Ngày 24 tháng 4 năm 2024, 17h18"),
        paragraph(run(LEAD, bold=True)),
        paragraph("Có ", run("chữ đậm", bold=True), " và [ngoặc]", make.note_mark(1), "."),
        paragraph(make.picture()),
        paragraph(run("Quang cảnh hội nghị. Ảnh: Mỹ Lệ", italic=True)),
        make.table(["Huyện", "Hội viên"], ["Đông Hưng", "1.200"]),
        paragraph("Nguồn: Báo Thái Bình"),
        styles=make.STYLES,
        footnotes=["Lời chú."],
        parts={"word/media/image1.png": photo(900, 600, turned=6, place=True)},
    )


def old_file() -> bytes:
    """Return a file of before Unicode, numbered by Word."""
    law = make.levels(("decimal", "Điều %1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    return word(
        paragraph(run("Th¸i B×nh më ®ît khuyÕn häc", font=".VnTime", bold=True)),
        paragraph("Phạm vi", number=(1, 0)),
        paragraph(run("\u00a6u tiªn", font=".VnTime"), number=(1, 1)),
        paragraph("Điểm", number=(1, 2)),
        paragraph("Hiệu lực", number=(1, 0)),
        lists=[law],
        header="Hội Khuyến học",
    )


def workbook() -> bytes:
    """Return a file of Excel, as far as its parts tell."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return buffer.getvalue()


def choose_file(page: Page, address: str, data: bytes) -> None:
    page.goto(f"{address}/quan-tri/tu-tep-word.html")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    page.set_input_files("#tep", [{"name": "bai.docx", "mimeType": kind, "buffer": data}])


def downloaded(page: Page) -> dict[str, bytes]:
    """Return the files of the archive that the page offers."""
    with page.expect_download() as download:
        page.click("#tron-goi")
    archive = zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}
