"""A key of a vocabulary's word that is not indented is told once, at its line, with its cure."""

from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostic
from generator.read.schema import Keys, TopicKeys
from generator.read.words import Words, read_words
from tests.read.sound_words import FILES, SOUND


def line_of(row: tuple[str, Any]) -> str:
    key, value = row
    return f"{key}: [{', '.join(value)}]" if isinstance(value, list) else f"{key}: {value}"


WORDS = {FILES[file]: tuple(map(line_of, word.items())) for file, word in SOUND.items()}
CASES = [(keys, place) for keys, lines in WORDS.items() for place in range(len(lines))]


def words_of(root: Path, keys: type[Keys], text: str) -> Words[Keys]:
    (root / "a.yml").write_text(text, encoding="utf-8")
    return read_words([root], "a.yml", keys, lambda _, values: values)


def written(keys: type[Keys], *at_the_margin: int) -> str:
    rows = enumerate(WORDS[keys])
    lines = (f"{'' if place in at_the_margin else '  '}{line}" for place, line in rows)
    return "\n".join(("mot-muc:", *lines, ""))


def told(problems: tuple[Diagnostic, ...]) -> list[tuple[str, int]]:
    return [(row.code, row.position.line) for row in problems]


@pytest.mark.parametrize("keys", WORDS)
def test_a_sound_word_is_untold(tmp_path: Path, keys: type[Keys]) -> None:
    assert words_of(tmp_path, keys, written(keys)).problems == ()


@pytest.mark.parametrize(("keys", "place"), CASES)
def test_the_key_that_stands_at_the_margin_is_told(
    tmp_path: Path, keys: type[Keys], place: int
) -> None:
    words = words_of(tmp_path, keys, written(keys, place))
    (finding,) = words.problems
    assert told(words.problems) == [("K203", place + 2)]
    key = WORDS[keys][place].partition(":")[0]
    assert f"“{key}” đứng sát lề, nên không nằm dưới “mot-muc:”" in finding.message
    assert "Thụt dòng này" in finding.hint


@pytest.mark.parametrize("keys", WORDS)
def test_each_key_at_the_margin_is_told(tmp_path: Path, keys: type[Keys]) -> None:
    every = range(len(WORDS[keys]))
    both = written(keys, *every) + written(keys, *every).replace("mot-muc", "hai-muc")
    words = words_of(tmp_path, keys, both)
    ends = len(WORDS[keys]) + 2
    lines = [*range(2, ends), *range(ends + 1, ends + 1 + len(WORDS[keys]))]
    assert sorted(told(words.problems)) == [("K203", line) for line in lines]
    assert words.named.ids == {"mot-muc", "hai-muc"}


@pytest.mark.parametrize("name", ["Mot muc", "Một mục", "MỘT-MỤC", "mot_muc"])
def test_a_word_with_a_wrong_id_is_known_by_the_right_one(tmp_path: Path, name: str) -> None:
    """Its own mistake is told, and not once more wherever it is named as it must be."""
    words = words_of(tmp_path, TopicKeys, written(TopicKeys).replace("mot-muc", name))
    assert told(words.problems) == [("G313", 1)]
    assert words.named.ids == {"mot-muc"}
    assert words.named.closest(name) == "mot-muc"
