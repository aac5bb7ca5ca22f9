"""The catalogue is one table: no code stands in two families, each of which has its one letter."""

from itertools import chain

from generator.diagnostics.catalogue import CATALOGUE, FAMILIES


def test_no_code_stands_in_two_families() -> None:
    assert list(CATALOGUE) == list(chain.from_iterable(FAMILIES))


def test_every_family_has_one_letter_and_one_hundred() -> None:
    starts = [{code[:2] for code in family} for family in FAMILIES]
    assert all(len(start) == 1 for start in starts), starts
    assert len(set.union(*starts)) == len(FAMILIES)
