"""The words of attached PDF files."""

import io
from pathlib import Path

import pypdfium2

from generator.search.pdf import pdf_text


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
    kept.write_text("đã đọc", encoding="utf-8")
    assert pdf_text(file, tmp_path / "cache") == "đã đọc"


def test_a_scan_and_a_broken_file_have_no_words(tmp_path: Path) -> None:
    for name, data in (("scan.pdf", scan()), ("broken.pdf", b"%PDF-1.4 nothing")):
        (tmp_path / name).write_bytes(data)
        assert pdf_text(tmp_path / name, tmp_path / "cache") == ""
