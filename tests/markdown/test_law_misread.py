"""A điều, khoản, chương that a scanner misread is told with what is wrong; sound ones are not."""

import pytest

from generator.model import Body
from tests.markdown.test_odd_lines import rendered

ARTICLES = (
    *("Đi ều 2. Tên", "Điều l. Tên", "Điêu 2. Tên", "Diều 2. Tên", "Điều2. Tên", "Điều. 2. Tên"),
    *("ĐIÊU 2. TÊN", "Điều 1O. Tên", "Điều lI. Tên", "Điều ll", "D iều 2. Tên", "**Điêu 2. Tên**"),
    *("Điều 2) Tên", "Điều 2/ Tên", "Đ iề u 2. Tên", "Diéu 2. Tên", "Đỉều 2: Tên", "Điều ２. Tên"),
    *(
        "Điều ②. Tên",
        "Điều 2\u2024 Tên",
        "### Đìều 2. Tên",
        "Đièu 2. Tên",
        "Điều B. Tên".replace("B", "|"),
    ),
)
OTHERS = (
    *("Khoàn 1. Tên", "Khoan 1. Tên", "Khỏan 2. Tên", "Chưong II", "Chuơng II. TÊN", "Chương l"),
    *("Chương lI", "Mục l. Tên", "Muc 1. Tên", "l. Công dân có quyền", "Điềm a) Một"),
)
SOUND = (
    *(
        "Điều 2. Tên",
        "**Điều 2.** Tên",
        "## Điều 2. Tên",
        "ĐIỀU 2. TÊN",
        "Điều 2\n\nTên",
        "Điều 2: Tên",
    ),
    *(
        "Mức 1: Đạt yêu cầu.",
        "Khoán 10. Chính sách",
        "Điểm 5: trung bình.",
        "Diều sáo bay.",
        "Khoan đã.",
    ),
    *(
        "Chương II\n\nQUYỀN",
        "Mục 1. TÊN",
        "Đại biểu 5. Một",
        "l) Điểm l.",
        "Điều 5a. Tên",
        "Mục tiêu 1. Học",
    ),
    *("Điều 2, Điều 3 Luật này được áp dụng.", "Dieu khien: bằng tay.", "Chương trình 1. Học"),
)


def body(line: str) -> Body:
    return rendered(f"**Điều 1. Phạm vi**\n\nLời văn.\n\n{line}\n\nLời văn.\n", True)


def codes(line: str) -> list[str]:
    return [code for code, _, _ in body(line).problems]


@pytest.mark.parametrize("line", ARTICLES)
def test_a_misread_article_is_an_error(line: str) -> None:
    assert "B618" in codes(line)


@pytest.mark.parametrize("line", OTHERS)
def test_another_misread_provision_is_a_warning(line: str) -> None:
    assert "B615" in codes(line)


@pytest.mark.parametrize("line", SOUND)
def test_sound_lines_are_not_told(line: str) -> None:
    assert not {"B618", "B615"} & set(codes(line))


def test_an_article_does_not_ask() -> None:
    assert rendered("Khoàn 1. Tên\n\nĐiêu 2. Tên").problems == ()
