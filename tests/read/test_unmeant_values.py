"""What nobody meant is told of every value that holds words, whichever kind and key has it."""

from collections.abc import Iterator

import pytest
import yaml

from generator.read.frontmatter import read_front_matter
from generator.read.kinds import KINDS
from generator.read.schema import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)
from generator.read.schema.tree import KeyGroup, group_of
from generator.read.schema.written import Way

WORDS = (Way.LINE, Way.PARAGRAPH)
VOCABULARY = (AbbreviationKeys, AuthorKeys, IssuerKeys, SerialKeys, TextTypeKeys, TopicKeys)
GROUPS = [group_of(keys) for keys in (*(kind.keys for kind in KINDS), *VOCABULARY)]
Keys = tuple[str | int, ...]


def places(group: KeyGroup, above: Keys = ()) -> Iterator[Keys]:
    for field in group.fields:
        here = (*above, field.key, 0) if field.is_list else (*above, field.key)
        if field.group:
            yield from places(field.group, here)
        elif field.written.way in WORDS:
            yield here


PLACES = [(group.noun, place) for group in GROUPS for place in places(group)]
WRONG = {"Héi khuyÕn häc": "K210", "Ông [chưa điền: tên]": "K210", "Xem { PAGE }": "K210"}
WRONG |= {"Hội nghị (BBT: xem lại)": "K211", "khuyeens hocj": "K211"}


def written(place: Keys, words: object) -> str:
    for step in reversed(place):
        words = [words] if isinstance(step, int) else {step: words}
    return f"---\n{yaml.safe_dump(words, allow_unicode=True)}---\n\nThân bài.\n"


def codes(text: str) -> list[tuple[str, str]]:
    return [(row.code, row.key) for row in read_front_matter("a.md", text).problems]


def test_there_are_places() -> None:
    assert len(PLACES) > 40


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize(("noun", "place"), PLACES, ids=str)
def test_every_key_of_words_is_asked(noun: str, place: Keys, wrong: str) -> None:
    is_others = place[-1] in ("said", "quote") and wrong == "khuyeens hocj"
    expected = [] if is_others else [(WRONG[wrong], ".".join(map(str, place)))]
    assert codes(written(place, wrong)) == expected
    assert codes(written(place, "Hội Khuyến học tỉnh Thái Bình")) == []


def test_a_draft_has_places_to_fill_in() -> None:
    open_place = {"title": "[chưa điền: tên]", "lead": "Há»™i nghị"}
    draft = yaml.safe_dump({**open_place, "status": "draft"}, allow_unicode=True)
    assert codes(f"---\n{draft}---\n") == [("K210", "lead")]


@pytest.mark.parametrize("title", ("Trao học bổng.", "bai_viet_moi"))
def test_a_draft_is_told_what_few_titles_have(title: str) -> None:
    assert codes(f"---\nstatus: draft\ntitle: {title}\n---\n")


@pytest.mark.parametrize("title", ("Trao học bổng (chưa duyệt)", "Bản nháp: Trao học bổng"))
def test_the_title_of_a_draft_may_say_so(title: str) -> None:
    assert codes(f'---\nstatus: draft\ntitle: "{title}"\n---\n') == []
    assert codes(f'---\ntitle: "{title}"\n---\n')


def test_an_escape_hides_nothing() -> None:
    assert codes('---\ntitle: "H\\uf0b7i"\n---\n') == [("K210", "title")]
