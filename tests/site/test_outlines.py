"""What others may know of an article."""

import pytest

from generator.site.outlines import head_of

FILE = b"---\ntitle: M\xe1\xbb\x99t\ndate: 2024-03-01\n---\n\nL\xe1\xbb\x9di.\n"


@pytest.mark.parametrize("fence", [b"\n---\n", b"\n---  \n", b"\r\n---\r\n", b"\n---"])
def test_a_key_that_was_edited_is_seen_however_their_end_is_written(fence: bytes) -> None:
    before = FILE.replace(b"\n---\n", fence)
    assert head_of(before) != head_of(before.replace(b"2024", b"2023"))


def test_words_that_were_edited_are_not() -> None:
    assert head_of(FILE) == head_of(FILE + b"Th\xc3\xaam.\n\n---\n\nN\xe1\xbb\xafa.\n")
