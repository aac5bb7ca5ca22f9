"""Every word of a file is in what it becomes, or among what the import says it has dropped."""

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.importing.imported import ImportedText
from generator.importing.importer import draft
from generator.importing.page import Unreadable
from generator.importing.written.article import article_file
from generator.importing.written.text import text_file
from generator.text import squeeze
from tests.importing import word_files as make
from tests.importing.library import library
from tests.importing.test_any_text import PIECES
from tests.importing.test_pages import COPIED, ENDINGS, SENTENCES
from tests.importing.word_files import paragraph, run, word

LINES = (
    *PIECES,
    *SENTENCES,
    *COPIED,
    *(line for ending in ENDINGS for line in ending),
    "Theo Hà Vy",
    "(LĐO) - Sáng 12/8/2024, Hội Khuyến học tỉnh Ninh Bình trao học bổng cho 215 em của ba xã.",
    "Bút ký của Lò Văn Ún",
    "KT. CHỦ TỊCH",
    "(Đã ký)",
    "V/v trao học bổng đợt 2",
    "12 ảnh",
    "Từ khóa: khuyến học, học bổng",
)
drawn = st.lists(st.sampled_from(LINES), min_size=1, max_size=18)
many = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def words_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", squeeze(text.replace("\\", "")).casefold()))


def missing(lines: list[str], name: str, data: bytes) -> Counter[str]:
    try:
        item = draft(name, data, library(), "", date(2026, 11, 20))
    except Unreadable:
        return Counter()
    record = item.record
    if isinstance(record, ImportedText):
        shown = text_file(record, "", "", b"")
    else:
        shown = article_file(record, library().content.vocabulary, "", {})
    kept = words_in("\n".join((shown, *record.dropped, str(item.object))))
    return words_in("\n".join(lines)) - kept


@many
@given(lines=drawn)
def test_of_a_dump(lines: list[str]) -> None:
    assert not missing(lines, "a.txt", "\n".join(lines).encode())


@many
@given(lines=drawn, tags=st.lists(st.sampled_from(["p", "div", "li", "h2", "td", "button"])))
def test_of_a_saved_page(lines: list[str], tags: list[str]) -> None:
    named = [*tags, *["p"] * len(lines)]
    body = "".join(f"<{tag}>{line}</{tag}>" for tag, line in zip(named, lines, strict=False))
    page = f"<!doctype html><html><body><div>{body}</div></body></html>"
    assert not missing(lines, "a.html", page.encode())


@many
@given(lines=drawn, bold=st.integers(0, 18))
def test_of_a_word_file(lines: list[str], bold: int) -> None:
    rows = [paragraph(run(line, bold=at == bold)) for at, line in enumerate(lines)]
    assert not missing(lines, "a.docx", word(*rows))


DRAWN = {
    "WordArt": '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath '
    'string="Ngày hội khuyến học"/></v:shape></w:pict></w:r>',
    "formula": '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
    "<m:r><m:t>Ngày hội khuyến học</m:t></m:r></m:oMath>",
    "box": make.box(paragraph("Ngày hội khuyến học")),
    "control": f"<w:sdt><w:sdtContent>{run('Ngày hội khuyến học')}</w:sdtContent></w:sdt>",
    "field": '<w:fldSimple w:instr="TITLE">' + run("Ngày hội khuyến học") + "</w:fldSimple>",
    "deleted": make.deleted("Ngày hội khuyến học"),
    "hidden": run("Ngày hội khuyến học", hidden=True),
    "picture": make.picture("Ngày hội khuyến học"),
}


@pytest.mark.parametrize("kind", DRAWN)
def test_of_what_word_draws(kind: str) -> None:
    inside = DRAWN[kind]
    whole = f"<w:p>{inside}</w:p>" if kind in ("formula", "WordArt") else paragraph(inside)
    rows = (paragraph("Cà Mau trao học bổng đợt mười"), whole, paragraph(LINES[0]))
    assert not missing(["Ngày hội khuyến học"], "a.docx", word(*rows))


def test_of_a_diagram() -> None:
    diagram = (
        '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Ban</a:t></d>'
    )
    file = word(paragraph(LINES[0]), parts={"word/diagrams/data1.xml": diagram.encode()})
    item = draft("a.docx", file, library(), "", date(2026, 11, 20))
    assert "Chữ trong sơ đồ: Ban" in item.record.dropped


def test_what_is_there_is_not_told_as_lost() -> None:
    """Tabs and line breaks part words; a caption is shown with who took the picture."""
    head = "<w:p><w:r><w:t>HỘI KHUYẾN HỌC</w:t><w:tab/><w:t>Hưng Yên trao quà</w:t><w:br/>"
    rows = (
        head + "<w:t>Tin của Hội</w:t></w:r></w:p>",
        paragraph("Hưng Yên trao học bổng đợt mười"),
        *(paragraph(LINES[0]), paragraph(make.picture("Lễ trao"))),
        *(paragraph("Toàn cảnh buổi lễ trao học bổng. Ảnh: Mỹ Lệ"), paragraph(LINES[0])),
    )
    record = draft("a.docx", word(*rows), library(), "article", date(2026, 11, 20)).record
    assert not [line for line in record.dropped if "Ảnh" in line or "HỌCHưng" in line]
    assert not [line for line in record.dropped if "quàTin" in line]
