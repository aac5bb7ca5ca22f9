"""What is written at random is read back: numbers, days and provisions in any rendering."""

from random import Random

import pytest

from generator.citations import Pinpoint, recognise
from generator.model.document_number import DocumentNumber
from tests.citations.day_renderings import sentence_with_day
from tests.citations.number_renderings import sentence_with_number
from tests.citations.provision_renderings import sentence_with_provisions

SEEDS = range(8)
SENTENCES = 150


@pytest.mark.parametrize("seed", SEEDS)
def test_provisions(seed: int) -> None:
    random = Random(seed)
    cases = [sentence_with_provisions(random) for _ in range(SENTENCES)]
    read = [(text, [citation.pinpoint for citation in recognise(text)]) for text, _ in cases]
    assert read == [(text, [Pinpoint(*path)]) for text, path in cases]


@pytest.mark.parametrize("seed", SEEDS)
def test_days(seed: int) -> None:
    random = Random(seed)
    cases = [sentence_with_day(random) for _ in range(SENTENCES)]
    read = [(text, [citation.date for citation in recognise(text)]) for text, _ in cases]
    assert read == [(text, [day]) for text, day in cases]


@pytest.mark.parametrize("seed", SEEDS)
def test_numbers(seed: int) -> None:
    random = Random(seed)
    cases = [sentence_with_number(random) for _ in range(SENTENCES)]
    read = [
        (text, [(citation.number, citation.type_name) for citation in recognise(text)])
        for text, *_ in cases
    ]
    for (text, citations), (_, number, name) in zip(read, cases, strict=True):
        keys = [(found and found.key, kind) for found, kind in citations]
        assert (text, keys) == (text, [(DocumentNumber.parse(number).key, name)])
