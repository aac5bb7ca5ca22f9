"""Each key of the vocabularies with each wrong value: told at its place, and all at once."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import as_text
from generator.read import read_content
from tests.read.sound_words import FILES, SOUND

WRONG: Mapping[str, object] = {
    "a group": {"a": "b"},
    "a list in a list": [["a"]],
    "nothing but signs": "!!!",
    "a place to fill in": "TODO",
    "a letter like nothing": "\u3164",
    "a control character": "a\x07b",
    "a mark of direction": "a\u202eb",
    "a link": "[a](https://a.vn)",
    "bold": "**a**",
    "a tag": "<b>a</b>",
    "a link into the portal": "[a](bai.md)",
    "a picture": "![a](a.jpg)",
    "italics": "*a*",
    "a heading": "# a",
    "a template": "{{ a }}",
    "a class": "a {: .b }",
    "code": "`a`",
    "letters without end": "a" * 60,
    "words without end": "a " * 1100,
}
KEYS = [(file, key) for file, keys in FILES.items() for key in keys.model_fields]


def report(root: Path, file: str, word: Mapping[str, object], behind: str = "") -> str:
    path = root / "content/vocabularies" / f"{file}.yml"
    before = path.read_text("utf-8") if path.exists() else ""
    own = yaml.safe_dump({"tu-thu": word}, allow_unicode=True, sort_keys=False)
    path.write_text(f"{before}\n{own}{behind}", "utf-8")
    return as_text(read_content(root)[1])


def test_every_key_has_a_sound_value() -> None:
    assert {(file, key) for file, word in SOUND.items() for key in word} == set(KEYS)


@pytest.mark.parametrize("file", FILES)
def test_the_sound_values_are_told_nothing_of(project: Path, file: str) -> None:
    assert report(project, file, SOUND[file]) == ""


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize(("file", "key"), KEYS)
def test_each_key_with_each_wrong_value(project: Path, file: str, key: str, wrong: str) -> None:
    value = [WRONG[wrong]] if isinstance(SOUND[file][key], list) else WRONG[wrong]
    assert f"content/vocabularies/{file}.yml:" in report(project, file, {**SOUND[file], key: value})


@pytest.mark.parametrize("file", FILES)
def test_a_word_written_twice_hides_nothing(project: Path, file: str) -> None:
    wrong = {**SOUND[file], "name": "**a**", "la": "b"}
    said = report(project, file, wrong, "tu-thu: {name: c}\n")
    assert {code for code in ("K204", "K209", "G301") if f"[{code}]" in said} == {
        *("K204", "K209", "G301")
    }
