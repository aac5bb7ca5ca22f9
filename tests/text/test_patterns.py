"""Patterns that are compiled when they are first used."""

import re

import pytest

from generator.text.patterns import pattern


def test_it_behaves_as_a_compiled_one() -> None:
    late, compiled = pattern(r"(?P<day>\d+)/\d+", re.IGNORECASE), re.compile(r"(?P<day>\d+)/\d+")
    text = "ngày 27/8 và 30/9"
    match = late.search(text)
    assert match and match["day"] == "27"
    assert late.findall(text) == compiled.findall(text)
    assert [match.span() for match in late.finditer(text)] == [(5, 9), (13, 17)]
    assert late.sub("x", text) == "ngày x và x"
    assert (late.match(text), late.fullmatch("1/2") is not None) == (None, True)


def test_what_is_no_pattern_is_told_at_its_first_use() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("")
