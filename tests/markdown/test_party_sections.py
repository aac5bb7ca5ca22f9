"""Sections of texts without điều: one tree in any notation of the Party's; other lines stay."""

from itertools import product

import pytest

from generator.model import Provision
from tests.markdown.test_law import law

SIGNS = ("{}-", "{}.", "{} –", "{}/")
DRESSES = ("{}", "**{}**", "## {}", "*{}*", "\n{}\n")


def tree(provisions: tuple[Provision, ...]) -> list[tuple[str, str, list]]:  # type: ignore[type-arg]
    return [(row.anchor, row.heading, tree(row.children)) for row in provisions]


def section(sign: str, dress: str, number: str, title: str) -> str:
    return dress.format(f"{sign.format(number)} {title}")


@pytest.mark.parametrize(("sign", "dress"), [*product(SIGNS, DRESSES)])
def test_sections_and_what_they_number_in_any_notation(sign: str, dress: str) -> None:
    title = "Tình hình" if dress != "{}" else "TÌNH HÌNH"
    source = (
        f"Mở đầu.\n\n{section(sign, dress, 'I', title)}\n\n1- Một.\na) Hai.\n\n"
        f"{section(sign, dress, 'II', title)}\n\n1. Ba.\n\n2. Bốn.\n\nT/M BAN BÍ THƯ\n\nI. A\n"
    )
    body = law(source)
    assert body.problems == ()
    points = [("muc-1-khoan-1-diem-a", "", [])]
    assert tree(body.provisions) == [
        ("", "", []),
        ("muc-1", title, [("muc-1-khoan-1", "", points)]),
        ("muc-2", title, [("muc-2-khoan-1", "", []), ("muc-2-khoan-2", "", [])]),
    ]
    assert body.provisions[1].children[0].cited_as == "khoản 1 Mục I"
    assert {heading.level for heading in body.headings} == {2}


def test_parts_by_letters_begin_the_numbers_anew() -> None:
    source = (
        "A- TÌNH HÌNH\n\nI- KẾT QUẢ\nVÀ HẠN CHẾ\n\n1- Một.\n\nII- NGUYÊN NHÂN\n\nB- GIẢI PHÁP\n\n"
        "I- CHUNG\n\n1- Hai.\n\nII- RIÊNG\n\nLời."
    )
    body = law(source)
    assert body.problems == ()
    assert [heading.anchor for heading in body.headings] == [
        *("phan-a", "phan-a-muc-1", "phan-a-muc-2", "phan-b", "phan-b-muc-1", "phan-b-muc-2")
    ]
    assert body.provisions[0].children[0].heading == "KẾT QUẢ VÀ HẠN CHẾ"
    assert body.provisions[1].children[0].children[0].cited_as == "khoản 1 Mục I Phần B"


def test_a_number_that_is_left_out_is_told() -> None:
    body = law("I- MỘT\n\nLời.\n\nII- HAI\n\nLời.\n\nIV- BỐN\n\nLời.")
    assert [code for code, *_ in body.problems] == ["B608"]
    assert dict(body.problems[0][2]) == {"previous": "Mục II", "current": "Mục IV"}


@pytest.mark.parametrize(
    "source",
    [
        "I- Con đi đâu?\n\nA- Mẹ đi chợ.\n\nB- Thế à.",
        "Lời.\n\nI. MỘT MÌNH\n\nLời.",
        "V. Hugo viết.\n\nX. Nguyễn đọc.",
        "Khóa\nI. Một\nII. Hai",
        "A. Nguyễn Văn Một\n\nB. Trần Thị Hai",
        "- I. MỘT\n- II. HAI",
        "“I- MỘT\n\nII- HAI”",
        "Điều 1. Một\n\nI- PHẦN ĐẦU\n\nLời.\n\nII- PHẦN SAU\n\nLời.",
    ],
)
def test_lines_that_only_look_like_sections_stay_words(source: str) -> None:
    assert not [heading for heading in law(source).headings if "muc-" in heading.anchor]
