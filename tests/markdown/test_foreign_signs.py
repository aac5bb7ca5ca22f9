"""What other programs and encodings leave in a body is told; our own words are left alone."""

import pytest

from generator.model import Body
from tests.markdown.test_body import render

FOREIGN = [
    "Xem [trang ấy][tên].",
    "Xem [[Trang khác]] và {{mẫu}}.",
    "{% include 'x' %}",
    "[b]đậm[/b]",
    "[caption id=1]Ảnh[/caption]",
    "Chữ ==tô màu== ở đây.",
    "$$x^2$$",
    "\uf0b7 Một",
    "- [ ] việc",
    "\u00a0## Mục",
    "＃ Mục",
    "####### Mục",
    "Héi KhuyÕn häc ViÖt Nam",
    "Hoäi Khuyeán hoïc Vieät Nam",
    "Há»™i Khuyáº¿n há»c",
    "H?i Khuy?n h?c t?nh H?i D??ng",
    "[" * 400,
    'Xem [x](/tin-tuc/){ href="javascript:alert(1)" }.',
]
OWN = [
    "Anh đi đâu? Tôi về! UBND TP. ĐÀ NẴNG, QUYẾT ĐỊNH",
    "Mục [1] và [2], xem [3].",
    "Năm 2023 có 2 + 2 = 4, a == b.",
    "Ông François gặp bà Müller ở Köln.",
    "Mua $5 và $10; {a} và {b}.",
    "## Mục một\n\nHết giờ: xong.",
    "Dấu \\[a\\]\\[b\\] là chữ.",
]


def codes(body: Body) -> list[str]:
    return [code for code, *_ in body.problems]


@pytest.mark.parametrize("source", FOREIGN)
def test_signs_of_others_are_told_once_a_paragraph(source: str) -> None:
    assert codes(render(source)) == ["B614"]


@pytest.mark.parametrize("source", OWN)
def test_our_own_words_are_no_signs(source: str) -> None:
    assert codes(render(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "| a | b |\n|---|---|\n| c | d | e |",
        "Câu.[^1]\n\n[^1]: A.\n\n[^1]: B.",
        "##\n\nCâu.",
        "\n".join("  " * depth + "- mục" for depth in range(7)),
        ">" * 14 + " x",
        "| a | b |\n|---|---|",
    ],
)
def test_what_no_reader_would_see_is_told(source: str) -> None:
    assert set(codes(render(source))) == {"B615"}


@pytest.mark.parametrize(
    "source",
    [
        "| a | b |\n|---|---|\n| c \\| d | e |\n| f |",
        "- a\n  - b\n    - c\n      - d\n        - e",
        "Câu.[^1][^2]\n\n[^1]: A.\n\n[^2]: B.",
    ],
)
def test_what_is_seen_is_not_told(source: str) -> None:
    assert codes(render(source)) == []


@pytest.mark.parametrize(
    ("link", "is_told"),
    [
        ("[](https://a.vn/)", True),
        ("[https://moet.gov.vn/a](https://lua-dao.example/)", True),
        ("[moet.gov.vn](https://lua-dao.vn/)", True),
        ("[x](https://moet.gov.vn@lua-dao.example/)", True),
        ("[x](https://b\u0430othaibinh.vn/)", True),
        ("[x](https://xn--bothaibinh-7cf.vn/)", True),
        ("[www.moet.gov.vn](https://moet.gov.vn/tin)", False),
        ("[tin.moet.gov.vn](https://moet.gov.vn/tin)", False),
        ("[https://moet.gov.vn/a](/tin-tuc/)", False),
        ("[ke-hoach.pdf](https://moet.gov.vn/tep)", False),
        ("[x](https://hội.vn/)", False),
        ("<https://moet.gov.vn/a>", False),
        ("[**đậm**](https://moet.gov.vn/)", False),
    ],
)
def test_a_link_says_where_it_leads(link: str, is_told: bool) -> None:
    assert codes(render(f"Xem {link}.")) == (["B616"] if is_told else [])
