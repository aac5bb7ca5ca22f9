"""What is shown and what is searched of HTML that says of itself what the search leaves out."""

from hypothesis import given
from hypothesis import strategies as st

from generator.markdown.search_marks import APART, LEAVE, RETURN, searched, shown, unsearched
from generator.text import NO_BREAK

WORDS = st.text(st.characters(exclude_characters=f"{LEAVE}{RETURN}{APART}"), max_size=5)


def test_what_is_not_searched_is_shown() -> None:
    html = f"<p>một{unsearched('<b>hai</b>')} ba</p>"
    assert shown(html) == "<p>một<b>hai</b> ba</p>"
    assert searched(html) == "<p>một ba</p>"


def test_a_stretch_may_lie_in_another() -> None:
    inside = f"b{unsearched('c')}d{unsearched('')}e"
    html = f"a{unsearched(inside)}f{unsearched('g')}"
    assert shown(html) == "abcdefg"
    assert searched(html) == "af"


def test_the_search_parts_what_the_page_shows_by_its_style() -> None:
    html = f"<span>1.</span>{APART}<span>Hội</span>"
    assert shown(html) == "<span>1.</span><span>Hội</span>"
    assert searched(html) == "<span>1.</span> <span>Hội</span>"


@given(st.lists(st.tuples(st.booleans(), WORDS)))
def test_nothing_else_is_lost(stretches: list[tuple[bool, str]]) -> None:
    html = "".join(words if kept else unsearched(words) for kept, words in stretches)
    assert shown(html) == "".join(words for _, words in stretches)
    kept = "".join(words for kept, words in stretches if kept)
    assert searched(html) == kept.replace(NO_BREAK, " ")
