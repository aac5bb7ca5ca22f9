"""Notes written by hand become footnotes, in whatever file and form; what only looks so stays."""

from time import process_time

import pytest

from generator.importing.block import Block
from generator.importing.files import read_page
from generator.importing.library import Library
from generator.importing.news.reader import read_article
from generator.importing.notes import with_notes
from generator.importing.page import Page
from generator.importing.written.documents import article_object
from tests.importing.word_files import paragraph
from tests.importing.word_files import word as file_of

HEAD = ("Hải Minh mở lớp học buổi tối", "12/05/2026 08:30")
LEAD = "Ngày 12/5, hội khuyến học xã mở lớp học buổi tối cho người lớn ở ba thôn ven sông."
FIRST = "Theo lời dạy của Bác{}, học là việc của cả đời người, ai cũng học, ở đâu cũng học được."
SECOND = "Xã dựng “Dòng họ học tập”{} từ mười năm nay, mỗi dòng họ góp một tủ sách cho cả thôn."
NOTES = ("Hồ Chí Minh, Toàn tập, tập 5, trang 20.", "Kết luận số 49-KL/TW ngày 10/5/2019.")
FORMS = {"round": "({})", "square": "[{}]", "raised": "{}", "spaced": " ({})"}
RAISED = str.maketrans("12", "¹²")


def mark(form: str, number: int) -> str:
    said = FORMS[form].format(number)
    return said.translate(RAISED) if form == "raised" else said


def lines(form: str) -> list[str]:
    notes = [f"{mark(form, at).strip()} {note}" for at, note in enumerate(NOTES, 1)]
    told = [FIRST.format(mark(form, 1)), SECOND.format(mark(form, 2))]
    return [*HEAD, LEAD, *told, "Thu Hà", "-----", *notes]


def dump(form: str) -> bytes:
    return "\n".join(lines(form)).encode()


def html(form: str) -> bytes:
    head, *rest = lines(form)
    inside = "".join(f"<p>{line}</p>" for line in rest)
    for figure in ("¹", "²"):
        inside = inside.replace(figure, f"<sup>{'¹²'.index(figure) + 1}</sup>")
    return f"<html><body><h1>{head}</h1>{inside}</body></html>".encode()


def word(form: str) -> bytes:
    return file_of(*map(paragraph, lines(form)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("made", [dump, html, word])
def test_notes_become_footnotes(made: object, form: str, library: Library) -> None:
    page = with_notes(read_page("bai", made(form)))  # type: ignore[operator]
    piece = article_object(read_article(page, library))
    body = str(piece["body"])
    assert "của Bác[^1], học là" in body
    assert "học tập”[^2] từ mười" in body
    assert body.endswith(f"[^1]: {NOTES[0]}\n[^2]: {NOTES[1]}\n")
    assert (piece["authors"], piece["documents"]) == (["Thu Hà"], ["49-KL/TW"])
    assert "-----" in piece["dropped"]  # type: ignore[operator]


@pytest.mark.parametrize(
    "told",
    [
        ["Hội làm hai việc: (1) lập quỹ, (2) mở lớp.", "(1) Lập quỹ ở mỗi thôn.", "(2) Mở lớp."],
        ["Hội họp hai buổi trong tháng.", "(1) Buổi đầu bàn về quỹ.", "(2) Buổi sau bàn về lớp."],
        ["Có hai việc (1) lập quỹ, (2) mở lớp.", "(1) Lập quỹ ở mỗi thôn.", "(2) Mở lớp."],
        ["Chia hai nhóm (1) và (2).", "(1) Nhóm học sinh giỏi.", "(2) Nhóm học sinh khá."],
        ["Ở bước (1) có họp; bước (2) bầu.", "(1) Họp ở mỗi thôn.", "(2) Bầu ra hội."],
        ["Theo Điều 5(1) của Luật.", "(1) Hội viên có quyền đề cử."],
        ["Sân rộng 20 m², đường dài 5km².", "² Không có dấu nào ở trên."],
        ["Diện tích là 20 m², cao 3 m.", "¹ Không có dấu nào ở trên."],
    ],
)
def test_what_has_no_mark_stays(told: list[str]) -> None:
    page = read_page("bai", "\n".join([*HEAD, LEAD, *told]).encode())
    assert with_notes(page) == page


def test_a_measure_is_no_mark() -> None:
    told = ["Trường¹ rộng 20 m².", "Sân² cũng vậy.", "¹ Chu Văn An.", "² Theo số liệu."]
    page = with_notes(read_page("bai", "\n".join([*HEAD, LEAD, *told]).encode()))
    assert page.footnotes == ("Chu Văn An.", "Theo số liệu.")
    assert [block.text for block in page.blocks[-2:]] == ["Trường rộng 20 m².", "Sân cũng vậy."]


def test_a_note_of_the_lead_is_told(library: Library) -> None:
    """Front matter has no place for a mark."""
    text = "\n".join([*HEAD, LEAD[:-1] + "(1).", FIRST.format(""), f"(1) {NOTES[0]}"])
    piece = article_object(read_article(with_notes(read_page("bai", text.encode())), library))
    assert piece["lead"] == LEAD
    assert "[^1]" not in str(piece["body"])
    assert any(NOTES[0] in doubt for doubt in piece["doubts"])  # type: ignore[attr-defined]


def test_footnotes_of_word_stay() -> None:
    page = Page("bai", (), footnotes=("Của Word.",))
    assert with_notes(page) is page


@pytest.mark.parametrize("line", ["(1) Lời thứ {}", "[1] Lời thứ {}", "¹ Lời thứ {}"])
def test_many_lines_of_one_number_are_read_in_time(line: str) -> None:
    blocks = tuple(Block(line.format(at)) for at in range(6000))
    begun = process_time()
    assert with_notes(Page("tệp", blocks)).footnotes == ()
    assert process_time() - begun < 3
