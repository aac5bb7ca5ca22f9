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
]
DROPPED = [
    *('{ href="javascript:alert(1)" }', "{ onclick=alert(1) }", "{: style=color:red }"),
    *("{ target=_blank rel=opener }", '{ .nut data-x="1" }', "{ width=50% }"),
]
KEPT = ["{ .nut }", "{ #neo .nut }", '{ title="Mẫu, a=b" }', "{: .nut }"]
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


@pytest.mark.parametrize("braces", DROPPED)
@pytest.mark.parametrize("sign", ["[x](/tin-tuc/)", "**đậm**", "*nghiêng*"])
def test_what_braces_lose_or_show_is_told_once(sign: str, braces: str) -> None:
    source = f"Xem {sign}{braces} nhé."
    assert codes(render(source)) in (["B613"], ["B614"])
    assert codes(render(source, extensions=frozenset({"attr_list"}))) == ["B613"]


@pytest.mark.parametrize("braces", DROPPED)
@pytest.mark.parametrize("source", ["Đoạn.\n{}", "## Mục {}", "| a |\n|---|\n| b {} |"])
def test_of_a_page_they_are_told_where_they_may_stand(source: str, braces: str) -> None:
    body = render(source.replace("{}", braces), extensions=frozenset({"attr_list"}))
    assert codes(body) == ["B613"]


@pytest.mark.parametrize("braces", KEPT)
def test_what_a_page_keeps_of_braces_is_not_told(braces: str) -> None:
    body = render(f"Xem [x](/tin-tuc/){braces} nhé.", extensions=frozenset({"attr_list"}))
    assert codes(body) == []


@pytest.mark.parametrize(
    ("source", "advice"),
    [
        ("[x](https:// moet.gov.vn)", "Bỏ dấu cách"),
        ("[gọi](0221 3862 000)", "Viết [gọi](tel:02213862000)."),
        ("[gọi](+84 221.3862-000)", "Viết [gọi](tel:+842213862000)."),
        ("[x](mailto:a@b.vn?subject=Chào bạn)", "Bỏ dấu cách"),
        ("[x](mau 1.pdf)", "mau-1.pdf"),
        ("thêm](/gioi-thieu/)", "trong một đoạn"),
    ],
)
def test_an_address_that_is_no_link_is_told_with_its_cure(source: str, advice: str) -> None:
    ((code, _, values),) = render(source).problems
    assert code == "B614"
    assert advice in str(dict(values)["advice"])


@pytest.mark.parametrize("tag", ["iframe", "video", "embed", "object", "IFRAME"])
def test_what_is_embedded_is_told_with_what_to_write_instead(tag: str) -> None:
    ((code, _, values),) = render(f'<{tag} src="https://a.vn/x"></{tag}>').problems
    assert code == "B613"
    assert "viết [tên video](địa chỉ của video)" in str(dict(values)["advice"])


@pytest.mark.parametrize("words", [".", "→", "…", "»"])
def test_a_link_without_a_letter_cannot_be_pressed(words: str) -> None:
    assert codes(render(f"Xem [{words}](/gioi-thieu/) nhé.")) == ["B616"]
    assert codes(render("Xem [1](/gioi-thieu/) nhé.")) == []


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
        "- một\n- \n- ba",
        "1. một\n2.\n3. ba",
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
