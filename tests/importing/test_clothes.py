"""Pages of one kind in many clothes: what is true of them was known before they were made."""

import pytest

from generator.importing.library import Library
from tests.importing.clothes.judged import WORSE
from tests.importing.clothes.trying import HALVES, shares

_FEW, _MANY = 16, 250
_LEAST, _MOST = 0.97, 0.01
_NOT_YET = {"leak": 0.07}
"""What is not held to that yet."""


@pytest.mark.parametrize("half", range(2), ids=HALVES)
def test_few_pages(half: int, library: Library) -> None:
    told = shares(library, half, _FEW)
    assert told["title"] == told["date"] == told["regions"] == 1
    assert told["documents"] == told["lost"] == 1
    assert told["invented"] == 0


@pytest.mark.long
@pytest.mark.parametrize("half", range(2), ids=HALVES)
def test_many_pages(half: int, library: Library) -> None:
    told = shares(library, half, _MANY)
    for field, share in told.items():
        if field in WORSE:
            assert share <= _NOT_YET.get(field, _MOST), field
        else:
            assert share >= _NOT_YET.get(field, _LEAST), field
