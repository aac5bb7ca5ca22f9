"""Structure that editors write otherwise than `1.`: read as structure, or told."""

from collections.abc import Iterable, Iterator

import pytest

from generator.model import Body, Provision, ProvisionKind
from tests.markdown.test_body import render


def law(source: str) -> Body:
    return render(source, legal=True)


def anchors(provisions: Iterable[Provision]) -> Iterator[str]:
    for provision in provisions:
        yield provision.anchor
        yield from anchors(provision.children)


def gaps(source: str) -> list[str]:
    return [
        str(dict(values)["current"]) for code, _, values in law(source).problems if code == "B608"
    ]


@pytest.mark.parametrize("sign", [".", ":", "-", "."])
@pytest.mark.parametrize("emphasis", ["", "*", "**"])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_clause_may_be_called_by_its_name(sign: str, emphasis: str, between: str) -> None:
    clauses = (f"{emphasis}Khoản {number}{sign}{emphasis} Nội dung." for number in (1, 2))
    source = "## Điều 1. Một\n\n" + between.join(clauses)
    # `Khoản 1-` in one paragraph with the line above is a sentence's dash
    expected = ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"]
    if (sign, between) != ("-", "\n"):
        assert list(anchors(law(source).provisions)) == expected


def test_a_point_may_be_called_by_its_name() -> None:
    source = "## Điều 1. Một\n\nKhoản 1. Có:\n\nĐiểm a) Một;\n\nĐiểm b. Hai;\n\nĐiểm c: Ba."
    points = [f"dieu-1-khoan-1-diem-{letter}" for letter in "abc"]
    assert list(anchors(law(source).provisions)) == ["dieu-1", "dieu-1-khoan-1", *points]


@pytest.mark.parametrize(
    "words", ["Khoản 1 Điều này nói.", "Khoản 2 của Điều 5.", "Điểm a khoản 1."]
)
def test_what_only_names_a_clause_is_none(words: str) -> None:
    assert list(anchors(law(f"## Điều 1. Một\n\n{words}").provisions)) == ["dieu-1"]


@pytest.mark.parametrize(
    ("kind", "third"), [("Phần thứ", "ba"), ("Chương", "III"), ("Mục", "3"), ("Phụ lục", "III")]
)
def test_a_jump_is_told(kind: str, third: str) -> None:
    first = {"ba": "nhất", "III": "I", "3": "1"}[third]
    source = f"## {kind} {first}. A\n\n### Điều 1. Một\n\n## {kind} {third}. B\n\n### Điều 2. Hai"
    assert len(gaps(source)) == 1


def test_numbers_that_begin_anew_are_no_jump() -> None:
    source = "".join(
        f"## Phần thứ {part}. A\n\n## Chương {chapter}. B\n\n### Mục 1. C\n\n### Mục 2. D\n\n"
        for part, chapter in (("nhất", "I"), ("hai", "I"), ("ba", "II"))
    )
    assert gaps(source) == []
    assert gaps(f"{source}## Phụ lục I. E\n\n## Chương I. F\n\n## Phụ lục II. G\n") == []


@pytest.mark.parametrize("emphasis", ["", "*", "**"])
@pytest.mark.parametrize("words", ["Ban hành kèm theo", "Kèm theo"])
def test_what_is_issued_with_a_decision_begins_anew(words: str, emphasis: str) -> None:
    articles = "".join(f"## Điều {number}. Lời\n\n" for number in (1, 2, 3))
    line = f"{emphasis}({words} Quyết định số 12/QĐ-KHVN){emphasis}"
    assert gaps(f"{articles}QUY CHẾ\n\n{line}\n\n{articles}") == []
    assert gaps(f"{articles}Lời khác.\n\n{articles}") == ["Điều 1"]


def test_sections_of_an_appendix_hold_its_numbers() -> None:
    source = "## Điều 1. x\n\n## Phụ lục I. B\n\nI. Một\n\n1. a\n\n2. b\n\nII. Hai\n\n1. c"
    body = law(source)
    assert not body.problems
    assert list(anchors(body.provisions))[-2:] == ["phu-luc-1-muc-2", "phu-luc-1-muc-2-khoan-1"]
    assert [row.kind for row in body.provisions[-1].children] == [ProvisionKind.SECTION] * 2


@pytest.mark.parametrize("sign", ["1.1.", "1.1-", "1.1", "1.1)", "**1.1.**", "1.1.1."])
def test_a_part_of_a_clause_is_told_once(sign: str) -> None:
    source = f"## Điều 1. x\n\n1. Một:\n\n{sign} Hai\n\n{sign.replace('1.1', '1.2')} Ba"
    assert [(code, line) for code, line, _ in law(source).problems] == [("B615", 14)]
