"""Hints find the word meant, with or without its marks."""

import pytest

from generator.text import nearest


@pytest.mark.parametrize(
    ("word", "meant"), [("titel", "title"), ("ket-luận", "kết-luận"), ("xyz", None), ("", None)]
)
def test_nearest(word: str, meant: str | None) -> None:
    assert nearest(word, ["title", "date", "kết-luận"]) == meant
