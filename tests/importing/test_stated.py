"""What an editor states above a piece, in plain words, in every format."""

from datetime import date

import pytest

from generator.importing.imported import ImportedArticle, ImportedText
from generator.importing.importer import draft
from tests.importing.library import library
from tests.importing.word_files import paragraph, table, word

DAY = date(2026, 11, 20)
STATED = (
    ("Địa phương", "Hưng Yên; Thái Bình"),
    ("Ngày đăng", "5/3/2019"),
    ("Nguồn", "Báo Hưng Yên"),
    ("Tác giả", "Lò Văn Ún, Hà Vy"),
    ("Chủ đề", "Học bổng"),
)
TITLE = "Mười năm một quỹ học bổng"
PROSE = (
    "Quỹ học bổng của các dòng họ đã giúp hơn một nghìn học sinh nghèo được tới trường.",
    "Ai cũng mong quỹ lớn thêm, để không em nào phải bỏ học giữa chừng vì thiếu tiền.",
)


def article(name: str, data: bytes) -> ImportedArticle:
    record = draft(name, data, library(), "", DAY).record
    assert isinstance(record, ImportedArticle)
    return record


LINES = [f"{label}: {value}" for label, value in STATED]
MANNERS = {
    "lines.txt": "\n".join((*LINES, TITLE, *PROSE)).encode(),
    "lines.html": "".join(f"<p>{line}</p>" for line in (*LINES, TITLE, *PROSE)).encode(),
    "lines.docx": word(*map(paragraph, (*LINES, TITLE, *PROSE))),
    "below.docx": word(*map(paragraph, (TITLE, *LINES, *PROSE))),
    "capitals.docx": word(
        *map(paragraph, (*(line.upper() for line in LINES[:1]), *LINES[1:], TITLE, *PROSE))
    ),
    "tabs.docx": word(
        *(paragraph(line.replace(": ", ":\t")) for line in LINES), *map(paragraph, (TITLE, *PROSE))
    ),
    "table.docx": word(table(*STATED), *map(paragraph, (TITLE, *PROSE))),
    "colons.docx": word(
        table(*((f"{label}:", value) for label, value in STATED)), *map(paragraph, (TITLE, *PROSE))
    ),
}


@pytest.mark.parametrize("name", MANNERS)
def test_what_is_stated_counts(name: str) -> None:
    read = article(name, MANNERS[name])
    assert read.regions == ("hung-yen", "thai-binh")
    assert read.date and read.date.value.date() == date(2019, 3, 5)
    assert (read.source, read.authors) == ("Báo Hưng Yên", ("Lò Văn Ún", "Hà Vy"))
    assert read.topics == ("hoc-bong",) and read.topics_are_sure
    assert (read.title, read.lead) == (TITLE, PROSE[0])
    assert [block.text for block in read.body] == [PROSE[1]]
    assert len(read.dropped) == len(STATED) and not read.doubts


def test_today_is_the_day_on_which_it_is_read() -> None:
    lines = ("Ngày đăng: hôm nay", "Địa phương: tỉnh Yên Bái", TITLE, *PROSE)
    read = article("a.docx", word(*map(paragraph, lines)))
    assert read.date and read.date.value.date() == DAY


def test_what_the_portal_does_not_know_is_a_doubt() -> None:
    lines = ("Địa phương: Xứ Lạ", "Ngày đăng: tháng trước", "Chủ đề: Bóng đá", TITLE, *PROSE)
    doubts = " ".join(article("a.docx", word(*map(paragraph, lines))).doubts)
    assert "Cổng không có địa phương “Xứ Lạ”" in doubts and "chủ đề “Bóng đá”" in doubts
    assert "Không hiểu ngày ở dòng “Ngày đăng: tháng trước”" in doubts


def test_lines_within_the_words_state_nothing() -> None:
    lines = (TITLE, PROSE[0], "Địa phương: Hưng Yên", PROSE[1])
    read = article("a.docx", word(*map(paragraph, lines)))
    assert "Địa phương: Hưng Yên" in [block.text for block in read.body]


def test_a_text_whose_letterhead_says_nothing() -> None:
    lines = (
        *("Số ký hiệu: 27/QĐ-HKH", "Ngày ban hành: 3/2/2026", "Loại văn bản: Quyết định"),
        *("Cơ quan ban hành: Hội Khuyến học tỉnh Hưng Yên", "Địa phương: Hưng Yên"),
        *("Trích yếu: Về việc khen thưởng", "Điều 1. Khen thưởng mười tập thể.", PROSE[0]),
    )
    read = draft("a.docx", word(*map(paragraph, lines)), library(), "", DAY).record
    assert isinstance(read, ImportedText)
    assert (read.number, read.type, read.regions) == ("27/QĐ-HKH", "quyet-dinh", ("hung-yen",))
    assert read.subject == "Về việc khen thưởng"
    assert read.issued and read.issued.value.date() == date(2026, 2, 3)


@pytest.mark.parametrize("label", ["Tác giả", "Nguồn", "Địa phương", "Ngày đăng", "Chủ đề"])
@pytest.mark.parametrize("name", ["bai.txt", "bai.docx"])
def test_a_label_left_blank_does_not_take_the_title(label: str, name: str) -> None:
    title = "Xã Bình Thử trao 120 suất học bổng"
    lines = (f"{label}:", "Địa phương: Hưng Yên", "Ngày đăng: 5/3/2019", f"{label}:", title, *PROSE)
    data = word(*map(paragraph, lines)) if name.endswith("docx") else "\n".join(lines).encode()
    read = article(name, data)
    assert (read.title, read.lead) == (title, PROSE[0])
    assert (read.source, read.authors) == ("", ())
    assert f"Dòng đầu tệp, để trống: {label}" in read.dropped


def test_a_label_may_end_in_a_dash() -> None:
    lines = (
        "Địa phương – Hưng Yên",
        "Ngày đăng - 5/3/2019",
        "Tiếng trống học bài bên sông",
        *PROSE,
    )
    read = article("bai.docx", word(*map(paragraph, lines)))
    assert (read.title, read.regions) == (lines[2], ("hung-yen",))


def test_a_day_that_no_calendar_has_is_not_called_used() -> None:
    lines = ("Ngày đăng: 31/11/2026", "Địa phương: Hưng Yên", TITLE, *PROSE)
    read = article("bai.docx", word(*map(paragraph, lines)))
    assert "Dòng đầu tệp, không dùng được: Ngày đăng: 31/11/2026" in read.dropped


@pytest.mark.parametrize("coding", ["utf-16", "utf-8-sig"])
def test_what_notepad_saves_is_text(coding: str) -> None:
    data = "\r\n".join((*LINES, TITLE, *PROSE)).encode(coding)
    assert article("bai.txt", data).title == TITLE


def test_what_stood_above_the_lead_is_told() -> None:
    above = "Một buổi sáng khác thường"
    read = article("bai.docx", word(*map(paragraph, (TITLE, above, *PROSE))))
    assert read.lead == PROSE[0]
    assert any(above in doubt for doubt in read.doubts)
