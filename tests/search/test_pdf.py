"""The words of attached PDF files."""

import io
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

from generator.output.served import served
from generator.search.pdf import pdf_text
from tests.search import site as portal
from tests.search.browser import SearchPage

PRINTED = """<html lang="vi"><body><h1>Danh sách kèm theo</h1>
<p>Thí sinh đoạt giải đuốc sáng bản Nậm Đíp: Lò Văn Ưởng, Vừ Thị Đậu.</p></body></html>"""
WITH_FILE = """---
number: 31/TB-KHVN
type: thong-bao
issuer: hoi-khuyen-hoc-viet-nam
issued: 2025-03-03
subject: Thông báo thử có tệp kèm theo (văn bản giả lập)
text: summary
attachments: [{file: ban-ky.pdf, title: Danh sách kèm theo}]
---

Văn bản này chỉ để thử.
"""


def scan() -> bytes:
    """A page without a letter, as a scanner makes it."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def written(text: str) -> bytes:
    """The smallest PDF that says something."""
    stream = f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
    ]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    body, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = f"trailer\n<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{start}".encode()


def test_words_are_read_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(written("Quy khuyen hoc"))
    assert pdf_text(file, tmp_path / "cache") == "Quy khuyen hoc"
    (kept,) = (tmp_path / "cache").iterdir()
    made = kept.stat().st_mtime_ns
    assert pdf_text(file, tmp_path / "cache") == "Quy khuyen hoc"
    assert kept.stat().st_mtime_ns == made


@pytest.mark.parametrize("damage", [b"", b"\0" * 30, b"Quy khac", b"abc\nQuy khac", b"\xff\n\xff"])
def test_damaged_words_are_read_again(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(written("Quy khuyen hoc"))
    pdf_text(file, tmp_path / "cache")
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(damage)
    assert pdf_text(file, tmp_path / "cache") == "Quy khuyen hoc"


def test_a_scan_and_a_broken_file_have_no_words(tmp_path: Path) -> None:
    for name, data in (("scan.pdf", scan()), ("broken.pdf", b"%PDF-1.4 nothing")):
        (tmp_path / name).write_bytes(data)
        assert pdf_text(tmp_path / name, tmp_path / "cache") == ""


def test_the_words_of_a_printed_file_are_found_and_lead_to_it(
    browser: Browser, tmp_path: Path
) -> None:
    portal.write_content(tmp_path, made_up=0)
    folder = tmp_path / "content" / "documents" / "thong-bao"
    (folder / "2025-31-tb-khvn.md").write_text(WITH_FILE, "utf-8")
    (folder / "2025-31-tb-khvn").mkdir()
    paper = browser.new_page()
    paper.set_content(PRINTED)
    paper.pdf(path=folder / "2025-31-tb-khvn" / "ban-ky.pdf")
    paper.close()
    with served(portal.build_written(tmp_path)) as root:
        page = SearchPage.open(browser, root)
        for query in ("đuốc sáng bản Nậm Đíp", "lo van uong vu thi dau", '"Vừ Thị Đậu"'):
            assert page.ask(query)[:1] == ["/van-ban/thong-bao/khvn/2025/31/ban-ky.pdf"], query
        assert "Tệp PDF" in page.page.locator(".result").first.inner_text()
        page.page.close()
