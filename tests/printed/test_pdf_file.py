"""The words of a full text as a PDF file, read back by another program."""

import ctypes
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest

from generator.model import Provision, ProvisionKind, TextKind
from generator.model.file_addresses import pdf_url
from generator.plan import plan_of
from generator.printed.pdf_file import pdf_file
from generator.printed.words import PrintedText, printed_text
from generator.site.link import link
from generator.site.texts.text_pages import linked_words
from tests.folder import PROJECT
from tests.planned import view_at
from tests.small_site import NOW, SETTINGS, circular, site_of

WORDS = """Căn cứ <Luật> & văn bản khác;

### Điều 1. Phạm vi

1. Quy chế này áp dụng cho hội viên, người cao tuổi; Nguyễn Thị Ngữ ký ẵm.

a) Hội viên mới;

### Điều 2. Hiệu lực

Theo Quyết định số 324/QĐ-KHVN.
"""
SITE = site_of(texts=[circular(text=TextKind.FULL, body=WORDS)])


@cache
def text() -> PrintedText:
    return printed_text(linked_words(SITE, SITE.texts[0]), SITE.edition)


def opened(words: PrintedText) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf_file(words, SITE.edition))


def said(document: pypdfium2.PdfDocument) -> str:
    pages = (page.get_textpage().get_text_range() for page in document)
    return " ".join(" ".join(pages).split())


IN_ANOTHER_PROCESS = """
import hashlib
from tests.printed.test_pdf_file import SITE, pdf_file, text
print(hashlib.sha256(pdf_file(text(), SITE.edition)).hexdigest())
"""


def test_the_same_words_give_the_same_bytes_in_another_process() -> None:
    around = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/Lima", "SOURCE_DATE_EPOCH": "9"}
    other = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS],
        capture_output=True,
        check=True,
        env=around,
        cwd=PROJECT,
    )
    own = hashlib.sha256(pdf_file(text(), SITE.edition)).hexdigest()
    assert other.stdout.decode().strip() == own


def test_every_vietnamese_letter_and_sign_can_be_read_back() -> None:
    words = said(opened(text()))
    assert "Căn cứ <Luật> & văn bản khác;" in words
    assert "1. Quy chế này áp dụng cho hội viên, người cao tuổi; Nguyễn Thị Ngữ ký ẵm." in words
    assert "a) Hội viên mới;" in words
    assert "324/QĐ-KHVN" in words
    assert "không thay cho bản chính thức" in words


@pytest.mark.parametrize("letters", ["Ằ ặ ự ỹ Đ đ Ơ ơ Ư ư", "₫ ½ × – — “ ” … • §", "ñ ß ø"])
def test_letters_and_signs_of_texts_are_kept(letters: str) -> None:
    changed = replace(text(), subject=f"Trích yếu {letters} hết")
    assert f"Trích yếu {letters} hết" in said(opened(changed))


def test_the_outline_and_the_anchors_are_those_of_the_page() -> None:
    document = opened(text())
    assert [(row.level, row.get_title()) for row in document.get_toc()] == [
        (0, "Điều 1. Phạm vi"),
        (0, "Điều 2. Hiệu lực"),
    ]
    for anchor in ("dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-2"):
        assert pdfium_c.FPDF_GetNamedDestByName(document, anchor.encode()), anchor
    assert not pdfium_c.FPDF_GetNamedDestByName(document, b"dieu-3")


def test_headings_lie_below_those_that_are_open() -> None:
    article = Provision(ProvisionKind.ARTICLE, "3", "Ba", "dieu-3", "Một.")
    section = Provision(ProvisionKind.SECTION, "1", "Mục", "muc-1", "", (article,))
    chapter = Provision(ProvisionKind.CHAPTER, "I", "Chung", "chuong-i", "", (section,))
    bare = Provision(ProvisionKind.CHAPTER, "II", "", "chuong-ii", "", (article,))
    document = opened(replace(text(), provisions=(chapter, bare)))
    levels = [(row.level, row.get_title()) for row in document.get_toc()]
    assert levels == [
        (0, "Chương I. Chung"),
        (1, "Mục 1. Mục"),
        (2, "Điều 3. Ba"),
        (0, "Chương II"),
        (1, "Điều 3. Ba"),
    ]


def test_a_letter_that_the_font_lacks_breaks_nothing() -> None:
    words = said(opened(replace(text(), subject="Trích yếu 漢字 hết")))
    assert "Trích yếu" in words and "hết" in words


def test_it_says_what_it_is_to_those_who_keep_it() -> None:
    document = opened(text())
    known = document.get_metadata_dict()
    assert (known["Author"], known["Title"].partition(":")[0]) == (text().issuer, text().number)
    made = pdf_file(text(), SITE.edition)
    assert b"/Lang (vi-VN)" in made and b"/DisplayDocTitle true" in made


def heard(document: pypdfium2.PdfDocument) -> list[tuple[str, str]]:
    """Return the elements of all pages, each with the words that its marks enclose."""
    rows = []
    for page in document:
        tree = pdfium_c.FPDF_StructTree_GetForPage(page)
        (whole,) = (pdfium_c.FPDF_StructTree_GetChildAtIndex(tree, 0),)
        assert _kind(whole) == "Document"
        words = _marked_words(page)
        for place in range(pdfium_c.FPDF_StructElement_CountChildren(whole)):
            element = pdfium_c.FPDF_StructElement_GetChildAtIndex(whole, place)
            marks = range(pdfium_c.FPDF_StructElement_CountChildren(element))
            numbers = [
                pdfium_c.FPDF_StructElement_GetChildMarkedContentID(element, mark) for mark in marks
            ]
            rows.append(
                (_kind(element), "".join(words.get(one, "") for one in numbers if one >= 0))
            )
        pdfium_c.FPDF_StructTree_Close(tree)
    return rows


def _kind(element: object) -> str:
    room = pdfium_c.FPDF_StructElement_GetType(element, None, 0)
    buffer = ctypes.create_string_buffer(room)
    pdfium_c.FPDF_StructElement_GetType(element, buffer, room)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def _marked_words(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Return what is written under each mark of a page."""
    words: dict[int, str] = {}
    textpage = page.get_textpage()
    for part in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
        number = pdfium_c.FPDFPageObj_GetMarkedContentID(part)
        room = pdfium_c.FPDFTextObj_GetText(part, textpage, None, 0)
        buffer = (ctypes.c_ushort * (room // 2))()
        pdfium_c.FPDFTextObj_GetText(part, textpage, buffer, room)
        written = bytes(buffer).decode("utf-16-le").rstrip("\0")
        words[number] = words.get(number, "") + written
    return words


def test_those_who_hear_it_are_told_what_is_a_heading() -> None:
    article = Provision(ProvisionKind.ARTICLE, "3", "Ba", "dieu-3", "Một hai ba.")
    chapter = Provision(ProvisionKind.CHAPTER, "I", "Chung", "chuong-i", "", (article,))
    made = pdf_file(replace(text(), provisions=(chapter,)), SITE.edition)
    assert b"/Marked true" in made
    rows = heard(pypdfium2.PdfDocument(made))
    headings = [(kind, words) for kind, words in rows if kind != "P"]
    assert [kind for kind, _ in headings] == ["H1", "H2", "H3"]
    assert [words for _, words in headings[1:]] == ["Chương I. Chung", "Điều 3. Ba"]
    assert ("P", "Một hai ba.") in rows
    assert all(words for _, words in rows)


def test_a_paragraph_over_two_pages_is_one_and_the_foot_is_none() -> None:
    words = " ".join("Một đoạn dài của văn bản, nói về việc học." for _ in range(150))
    article = Provision(ProvisionKind.ARTICLE, "1", "Dài", "dieu-1", words)
    document = opened(replace(text(), provisions=(article,)))
    assert len(document) > 1
    rows = heard(document)
    assert not any("trang 1" in words for _, words in rows)
    assert sum("Một đoạn dài" in words for _, words in rows) == len(document)
    made = pdf_file(replace(text(), provisions=(article,)), SITE.edition)
    elements = len(re.findall(rb"/S /(?:P|H\d)\b", made))
    assert made.count(b"/Type /MCR") - elements == len(document) - 1


def test_a_long_text_has_a_foot_on_every_page() -> None:
    lines = "\n".join("Một đoạn dài của văn bản, nói về việc học." for _ in range(120))
    article = Provision(ProvisionKind.ARTICLE, "1", "Dài", "dieu-1", lines)
    document = opened(replace(text(), provisions=(article,)))
    assert len(document) > 2
    for number, page in enumerate(document, start=1):
        foot = page.get_textpage().get_text_bounded(bottom=0, top=50)
        assert f"{text().address} · trang {number}" in foot


def test_a_pdf_is_planned_and_offered_when_the_owner_wants_it() -> None:
    wanting = link(SITE.content, replace(SETTINGS, pdf=True), NOW)[0]
    url = pdf_url(SITE.texts[0].url)
    for site, wanted in ((SITE, False), (wanting, True)):
        view = view_at(site, site.texts[0].url)
        planned = {file.url for file in plan_of(site).files}
        assert (url in planned, view.pdf_url == url, "PDF" in view.downloads_words) == (wanted,) * 3


def test_a_provision_goes_on_over_the_page_and_is_led_to_once() -> None:
    """A paragraph that is cut between pages keeps its name and its outline on the first of them."""
    body = "".join(
        f"### Điều {number}. Việc\n\n{'Một câu dài. ' * 150}\n\n" for number in range(1, 5)
    )
    site = site_of(texts=[circular(text=TextKind.FULL, body=body)])
    words = printed_text(linked_words(site, site.texts[0]), site.edition)
    document = opened(words)
    assert len(document) > 2
    assert said(document).count("Một câu dài.") == 600
    assert len(list(document.get_toc())) == 4


def test_what_stands_below_a_text_is_on_no_sheet_alone() -> None:
    last_sheets = []
    for count in range(18, 30):
        lines = "\n\n".join(f"{number}. Một khoản của điều này." for number in range(1, count))
        article = Provision(ProvisionKind.ARTICLE, "1", "Dài", "dieu-1", lines)
        *_, last = opened(replace(text(), provisions=(article,)))
        last_sheets.append(last.get_textpage().get_text_range())
    assert all("Một khoản" in words for words in last_sheets)
