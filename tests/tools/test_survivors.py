"""What mutmut printed in, one line a mutant out."""

import pytest

from tools.survivors import by_file, first_line, read_difference, score

SHOWN = """\
# generator.site.texts.timeline.x__days__mutmut_2: survived
--- generator/site/texts/timeline.py
+++ generator/site/texts/timeline.py
@@ -2,7 +2,8 @@
     \"\"\"The days on which something may change.\"\"\"
     if text.effective:
         yield text.effective
-        if known(text) < text.effective:
+        if known(text) <= (
+            text.effective):
             yield known(text)
     if text.expires:
"""
SOURCE = """\
def alone(): ...

class Shelf:
    first = 1

    @staticmethod
    def alone(): ...
"""


def test_a_difference_in_one_line() -> None:
    change = "if known(text) < text.effective: → if known(text) <= ( text.effective):"
    assert read_difference(SHOWN) == (5, change)


def test_no_difference_is_an_error() -> None:
    with pytest.raises(ValueError, match="no difference"):
        read_difference("# x: not found\n")


@pytest.mark.parametrize(("name", "line"), [("alone", 1), ("Shelf.alone", 6)])
def test_where_a_function_begins(name: str, line: int) -> None:
    assert first_line(SOURCE, name) == line


def test_scores_by_file() -> None:
    statuses = {
        "generator.site.link.x_link__mutmut_1": "killed",
        "generator.site.link.x__pair__mutmut_2": "survived",
        "generator.site.site.xǁSiteǁtext__mutmut_1": "timeout",
    }
    files = by_file(statuses)
    assert [(file, score(mutants)) for file, mutants in files.items()] == [
        ("generator/site/link.py", "1 of 2 mutants noticed: 50.0%"),
        ("generator/site/site.py", "1 of 1 mutants noticed: 100.0%"),
    ]
    assert score(statuses) == "2 of 3 mutants noticed: 66.7%"
    untried = {**statuses, "generator.site.site.x_site__mutmut_9": "not checked"}
    assert score(untried) == "2 of 3 mutants noticed: 66.7%, 1 not tried"


def test_another_form_of_names_is_an_error() -> None:
    with pytest.raises(ValueError, match="otherwise"):
        by_file({"generator/site/link.py:3": "killed"})
