"""A Word file that holds two pieces is refused: one of them would be lost."""

from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.page import Unreadable
from tests.importing.library import library
from tests.importing.word_files import paragraph, word

LIBRARY = library()
PROSE = "Sáng nay, Hội Khuyến học tỉnh Hưng Yên trao 120 suất học bổng cho học sinh vượt khó."


def file(*days: str, label: str = "Ngày đăng") -> bytes:
    lines = [line for day in days for line in (f"{label}: {day}", "Hội trao quà", PROSE, PROSE)]
    return word(*map(paragraph, lines))


@pytest.mark.parametrize("label", ["Ngày đăng", "NGÀY ĐĂNG", "Ngày  đăng"])
def test_two_days_are_two_pieces(label: str) -> None:
    with pytest.raises(Unreadable, match="mỗi bài để trong một tệp"):
        draft(
            "hai.docx",
            file("20/11/2026", "21/11/2026", label=label),
            LIBRARY,
            "",
            date(2026, 11, 28),
        )


@pytest.mark.parametrize("label", ["Ngày đăng", "Ngày ban hành"])
def test_one_day_is_one_piece(label: str) -> None:
    data = file("20/11/2026", label=label)
    assert draft("mot.docx", data, LIBRARY, "", date(2026, 11, 28)).record.dropped is not None
