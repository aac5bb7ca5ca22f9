"""The recogniser finds every labelled citation and nothing else (docs/official-texts.md)."""

import datetime
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.citations import Citation, Pinpoint, recognise
from generator.model.document_number import DocumentNumber

LABELLED = yaml.safe_load(Path(__file__).with_name("labelled.yml").read_text(encoding="utf-8"))
CASES = [(case["text"], case.get("found", [])) for group in LABELLED.values() for case in group]


def expected(text: str, labels: list[dict[str, Any]]) -> list[Citation]:
    """The labels as citations, each searched behind the one before it."""
    citations: list[Citation] = []
    for label in labels:
        start = text.index(label["cite"], citations[-1].end if citations else 0)
        written = label.get("written") or label.get("number") or label["short"]
        number_start = text.index(written, start)
        citations.append(
            Citation(
                start,
                start + len(label["cite"]),
                number_start,
                number_start + len(written),
                DocumentNumber.parse(label["number"]) if "number" in label else None,
                label.get("short"),
                label.get("year"),
                label.get("type"),
                datetime.date.fromisoformat(label["date"]) if "date" in label else None,
                label.get("issuer"),
                label.get("term"),
                Pinpoint(**label["pinpoint"]) if "pinpoint" in label else None,
            )
        )
    return citations


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_labelled(text: str, labels: list[dict[str, Any]]) -> None:
    assert list(recognise(text)) == expected(text, labels)


def test_precision_and_recall_are_one() -> None:
    """The labelled set is large and hard enough to mean something."""
    sizes = {kind: len(cases) for kind, cases in LABELLED.items()}
    assert sum(sizes.values()) >= 150
    assert sizes["hard"] * 3 >= sum(sizes.values())
    assert sizes["negative"] * 5 >= sum(sizes.values())
    wanted = {(text, citation) for text, labels in CASES for citation in expected(text, labels)}
    found = {(text, citation) for text, _ in CASES for citation in recognise(text)}
    assert len(wanted & found) / len(found) == 1.0
    assert len(wanted & found) / len(wanted) == 1.0


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_decomposed_letters_change_nothing(text: str, labels: list[dict[str, Any]]) -> None:
    apart = unicodedata.normalize("NFD", text)
    pairs = list(zip(recognise(apart), expected(text, labels), strict=True))
    for found, wanted in pairs:
        cited = apart[found.start : found.end]
        assert unicodedata.normalize("NFC", cited) == text[wanted.start : wanted.end]
        assert found.number == wanted.number
        assert found.type_name == wanted.type_name


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_a_paragraph_before_changes_nothing(text: str, labels: list[dict[str, Any]]) -> None:
    """Offsets move with the text, through every kind of blank."""
    before = "Đoạn trước\u00a0–\u200b có  nhiều\tdấu.\n\n"
    found = [before.join(["", text])[each.start : each.end] for each in recognise(before + text)]
    assert found == [label["cite"] for label in labels]


def test_an_empty_line_parts_a_number() -> None:
    assert recognise("Quyết định số 324/QĐ-\n\nKHVN") == ()


def test_the_pinpoint_is_the_nearest_article() -> None:
    (found,) = recognise("theo điểm b khoản 3 Điều 12a của Nghị định số 42/2022/NĐ-CP")
    assert found.pinpoint == Pinpoint(article="12a", clause="3", point="b")
