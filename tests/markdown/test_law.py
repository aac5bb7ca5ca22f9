"""A text of law: its tree, its anchors, and the links between its provisions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markdown import anchors_named
from generator.markdown.references import references_in
from generator.model import Body, Provision, ProvisionKind
from tests.linear import is_linear
from tests.markdown.shown_body import shown_html
from tests.markdown.test_body import render

LAW = """Căn cứ một văn bản giả định.

## Phần thứ nhất. Chung

## Chương I. Quy định chung

### Mục 1. Mở đầu

### Điều 1. Phạm vi

1. Một. Xem khoản 2 Điều này.

2. Hai:

a) Điểm a;

đ) Điểm đ.

### Điều 1a. Bổ sung

Lời của điều, không có khoản.

| Tên | Số |
|-----|----|
| Hội | 12 |

## Phụ lục I. Mẫu

### Điều 1. Của mẫu

1. Một của mẫu.
"""


def law(source: str) -> Body:
    return render(source, legal=True)


def outline(provisions: tuple[Provision, ...]) -> list[object]:
    return [
        (
            provision.label,
            provision.anchor,
            *([outline(provision.children)] if provision.children else []),
        )
        for provision in provisions
    ]


def test_the_tree_of_a_text() -> None:
    body = law(LAW)
    clauses = [
        ("khoản 1", "dieu-1-khoan-1"),
        (
            "khoản 2",
            "dieu-1-khoan-2",
            [("điểm a", "dieu-1-khoan-2-diem-a"), ("điểm đ", "dieu-1-khoan-2-diem-dd")],
        ),
    ]
    articles = [("Điều 1", "dieu-1", clauses), ("Điều 1a", "dieu-1a")]
    section = ("Mục 1", "chuong-1-muc-1", articles)
    in_appendix = ("Điều 1", "dieu-1-2", [("khoản 1", "dieu-1-khoan-1-2")])
    assert outline(body.provisions) == [
        ("Phần mở đầu", ""),
        ("Phần thứ nhất", "phan-1", [("Chương I", "chuong-1", [section])]),
        ("Phụ lục I", "phu-luc-1", [in_appendix]),
    ]


def test_every_anchor_of_the_tree_is_on_the_page() -> None:
    body = law(LAW)
    anchors = [
        provision.anchor for top in body.provisions for provision in top.walk() if provision.anchor
    ]
    assert len(anchors) == len(set(anchors))
    for anchor in anchors:
        assert f'id="{anchor}"' in shown_html(body)
        assert anchor in body.anchors


def test_words_headings_and_tables_are_kept() -> None:
    rows = {provision.anchor: provision for top in law(LAW).provisions for provision in top.walk()}
    assert rows["dieu-1a"].heading == "Bổ sung"
    assert rows["dieu-1a"].text == "Lời của điều, không có khoản.\nTên | Số\nHội | 12"
    assert rows[""].kind is ProvisionKind.PREAMBLE
    assert rows["dieu-1-khoan-2"].text == "Hai:"


@pytest.mark.parametrize("heading", ["Mục đích, yêu cầu", "Phần việc của hội", "Điều khoản chung"])
def test_a_heading_that_only_begins_like_a_provision(heading: str) -> None:
    assert [provision.kind for provision in law(f"## {heading}\n\nLời.").provisions] == [
        ProvisionKind.PREAMBLE
    ]


def test_gaps_are_told_but_not_where_an_appendix_begins_anew() -> None:
    breaks = [(line, dict(gaps)["current"]) for _, line, gaps in law(LAW).problems]
    assert breaks == [(10 + 16, "điểm đ")]


REFERENCES = [
    ("theo khoản 2 Điều 5", ["dieu-5-khoan-2"]),
    ("tại điểm a khoản 2 Điều 5, Điều 7 của Quy chế này", ["dieu-5-khoan-2-diem-a", "dieu-7"]),
    ("do người tại khoản 2 Điều 5 quyết định.", ["dieu-5-khoan-2"]),
    ("Theo Điều 5, Ban Biên tập trả lời", ["dieu-5"]),
    ("Điều 5 và Điều 7 Quy chế này", ["dieu-5", "dieu-7"]),
    ("khoản 2 Điều này", ["dieu-7-khoan-2"]),
    ("từ Điều 5 đến Điều 7", ["dieu-5", "dieu-7"]),
    ("theo Điều này", []),
    ("Điều 5 và Điều 7 của Luật Giả định", []),
    ("khoản 2 Điều 5 Luật Giả định", []),
    ("Điều 5 quyết định số 12", []),
    ("Điều 5 của Hiến pháp", []),
    ("Sửa đổi khoản 2 Điều 5 như sau", []),
    ("Điều 99", []),
    ("điểm a khoản này", []),
    ("bài học về những điều 5 năm qua", []),
]


@pytest.mark.parametrize(("text", "targets"), REFERENCES, ids=[text for text, _ in REFERENCES])
def test_what_is_clearly_of_this_text(text: str, targets: list[str]) -> None:
    known = {"dieu-5", "dieu-5-khoan-2", "dieu-5-khoan-2-diem-a", "dieu-7", "dieu-7-khoan-2"}
    references = list(references_in(text, "7", known))
    assert [reference.target for reference in references] == targets
    assert all(text[reference.start : reference.end].strip() for reference in references)


def test_a_link_is_put_in_and_recorded_with_its_place() -> None:
    source = (
        "### Điều 1. A\n\n1. Xem Điều 2. Khác khoản 1 Điều 2 Quyết định số 324/QĐ-KHVN.\n\n"
        "### Điều 2. B"
    )
    body = law(source)
    assert '<a class="reference" id="noi-1" href="#dieu-2">Điều\u00a02</a>' in shown_html(body)
    (reference,) = body.references
    assert (reference.source, reference.target, reference.written) == (
        "dieu-1-khoan-1",
        "dieu-2",
        "Điều 2",
    )


def test_a_number_that_stands_twice_is_not_linked() -> None:
    assert law("### Điều 1. A\n\n### Điều 1. B\n\nXem Điều 1.").references == ()


def test_only_texts_of_law_have_such_links() -> None:
    body = render("### Điều 1. A\n\nXem Điều 1.")
    assert (body.references, body.provisions) == ((), ())


@pytest.mark.parametrize(
    ("words", "anchors"),
    [
        ("khoản 2 Điều 5", ["dieu-5-khoan-2"]),
        ("điểm a, đ khoản 1 Điều 3", ["dieu-3-khoan-1-diem-a", "dieu-3-khoan-1-diem-dd"]),
        ("khoản 1 và 3 Điều 5, 5a", ["dieu-5-khoan-1", "dieu-5-khoan-3", "dieu-5a"]),
        ("Mục 1 Chương II; Phụ lục I", ["chuong-2-muc-1", "phu-luc-1"]),
        ("Đề án của giai đoạn kế tiếp", []),
    ],
)
def test_the_provisions_that_a_scope_names(words: str, anchors: list[str]) -> None:
    assert list(anchors_named(words)) == anchors


@pytest.mark.parametrize(
    "unit", ["Điều 5, ", "điểm a, ", "khoản 1 ", "sửa đổi ", "Điều 5 và Điều 7 của ", "Điều 5 của "]
)
def test_time_is_linear(unit: str) -> None:
    assert is_linear(lambda text: list(references_in(text, "7", {"dieu-5"})), unit, 700)


PIECES = [
    *("Điều 5", "điều 1a. ", "khoản 2", "điểm a", "Chương I", "Phụ lục", "của Luật", "Quy chế này"),
    *("# ", "\n\n", "\n", "1. ", "a) ", ", ", " và ", " ", "**", "[x](y)", "`"),
    "| a | b |\n|--|--|\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_source_gives_a_tree_with_its_anchors(source: str) -> None:
    body = law(source)
    anchors = [
        provision.anchor for top in body.provisions for provision in top.walk() if provision.anchor
    ]
    assert len(anchors) == len(set(anchors))
    assert body.anchors.issuperset(anchors)
    assert {reference.target for reference in body.references} <= body.anchors
