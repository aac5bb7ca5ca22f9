"""Boxes of portals at every place around a piece: no word of them is the piece's, nor a field."""

import re
from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.portal_rows import BOXES

TITLE = "Hũ gạo khuyến học của bến đò Ngã Tư"
LEAD = (
    "Mười hai năm nay, hũ gạo bên bến đò Ngã Tư ở xã Hạ Thử, tỉnh Nghệ An chưa ngày nào vơi, nhờ"
    " thế bốn mươi đứa trẻ vẫn được đến lớp."
)
TOLD = (
    "Sáng nào cũng vậy, ông Cao Văn Thử mở nắp hũ rồi ghi số gạo vào cuốn vở kẻ ô đã sờn gáy.",
    "Người đi chợ về bớt lại một nắm, người đi gặt về bớt lại một bơ, chẳng ai hỏi ai cho nhiều.",
    "Hội Khuyến học xã làm việc này theo Kế hoạch số 41/KH-HKH, mỗi tháng chia gạo một lần.",
    "Từ hũ gạo ấy, lớp học buổi tối ra đời, thầy là hai cô giáo về hưu và một anh bộ đội.",
)
DAY = "05/11/2026 08:15"
ROWS = {"div": "<div>{}</div>", "txt": "{}"}
MORE_ROWS = {
    "p": "<p>{}</p>",
    "table": "<table><tr><td>{}</td></tr></table>",
    "div in div": "<div><div>{}</div></div>",
}
CASES = [
    pytest.param(box, place, manner, id=f"{number}-{place}-{manner}")
    for number, (places, box) in enumerate(BOXES)
    for place in places
    for manner in ROWS
]
TELLING_DAYS = [case for case in CASES if any(map(str.isdigit, str(case.values[0])))]


def read(library: Library, box: tuple[str, ...], place: str, manner: str, day: str) -> Object:
    is_dump = manner == "txt"
    link = "{}" if is_dump else "<a href='/tin/khac'>{}</a>"
    rows = [link.format(row[1:]) if row.startswith("@") else row for row in box]
    shown = [(ROWS | MORE_ROWS)[manner].format(row) for row in rows]
    there = {at: shown if at == place else [] for at in "hmwb"}
    head = [*there["h"], TITLE if is_dump else f"<h1>{TITLE}</h1>"]
    head += [day if is_dump else f"<div>{day}</div>"] if day else []
    told = [line if is_dump else f"<p>{line}</p>" for line in (LEAD, *TOLD)]
    told[3:3] = there["w"]
    lines = [*head, *there["m"], *told, *there["b"]]
    page = (
        "\n\n".join(lines) if is_dump else f"<html><body><div>{''.join(lines)}</div></body></html>"
    )
    name = "trang.txt" if is_dump else "trang.html"
    return draft(name, page.encode(), library, "article", date(2026, 11, 28)).object


@pytest.mark.parametrize(("box", "place", "manner"), CASES)
def test_no_word_of_a_box(library: Library, box: tuple[str, ...], place: str, manner: str) -> None:
    _assert_nothing_of(library, box, place, manner)


@pytest.mark.long
def test_no_word_of_a_box_however_it_is_set(library: Library) -> None:
    for places, box in BOXES:
        for place, manner in product(places, MORE_ROWS):
            _assert_nothing_of(library, box, place, manner)


def _assert_nothing_of(library: Library, box: tuple[str, ...], place: str, manner: str) -> None:
    read_page = read(library, box, place, manner, DAY)
    assert (read_page["title"], read_page["lead"]) == (TITLE, LEAD)
    assert str(read_page["date"])[:16] == "2026-11-05 08:15"
    assert read_page["documents"] == ["41/KH-HKH"]
    assert (read_page["authors"], read_page["source"]) == ([], "")
    body = re.sub(r"\s+", " ", str(read_page["body"])).strip()
    assert body == " ".join(TOLD)


@pytest.mark.parametrize(("box", "place", "manner"), TELLING_DAYS)
def test_no_day_of_a_box(library: Library, box: tuple[str, ...], place: str, manner: str) -> None:
    assert not read(library, box, place, manner, "")["date"]
