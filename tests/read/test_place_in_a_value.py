"""What is told of words within a value is told where they stand, however the value is written."""

import pytest

from generator.read.frontmatter import read_front_matter

UNMEANT = {"5,579 hội viên": "5,579", "học của , xã": "của ,", "ngày 31/4/2024": "31/4/2024"}
FORMS = {
    "plain": "lead: {0}",
    "double": 'lead: "{0}"',
    "single": "lead: '{0}'",
    "folded": "lead: >\n  Dòng đầu.\n  {0}",
    "literal": "lead: |-\n  Dòng đầu.\n  {0}",
    "in a group": 'source: {{name: Báo Hưng Yên, title: "{0}"}}',
    "in a list": "corrections:\n  - date: 2024-05-01\n    note: {0}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", UNMEANT)
def test_the_place_is_that_of_the_words(form: str, words: str) -> None:
    text = f"---\ntitle: Bài\n{FORMS[form].format(f'Xã kể về {words} của mình')}\n---\n\nLời.\n"
    (finding,) = read_front_matter("a.md", text).problems
    line = text.split("\n")[finding.position.line - 1]
    assert finding.code == "K211"
    assert line[finding.position.column - 1 :].startswith(UNMEANT[words])


@pytest.mark.parametrize("value", ['"Xã \\u0061 của , xã"', '"Xã kể\n  của\n  , xã"'])
def test_words_that_are_written_otherwise_are_told_at_the_value(value: str) -> None:
    (finding,) = read_front_matter("a.md", f"---\nlead: {value}\n---\n\nLời.\n").problems
    assert (finding.code, finding.position.line) == ("K211", 2)
