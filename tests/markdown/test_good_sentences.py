"""Good sentences are left alone; with one slip of the hand they are told, and the hint works."""

import re

import pytest

from tests.markdown.good_sentences import OVER_PARAGRAPHS, SENTENCES
from tests.markdown.test_odd_lines import rendered

Finding = tuple[str, int, dict[str, object]]


def findings(source: str) -> list[Finding]:
    return [(code, line, dict(values)) for code, line, values in rendered(source).problems]


def test_there_are_many() -> None:
    assert len(set(SENTENCES)) >= 200


def test_good_sentences_are_left_alone() -> None:
    wrong = [(words, rows) for words in SENTENCES if (rows := findings(f"{words}\n\nHết."))]
    assert not wrong


def test_they_are_left_alone_together() -> None:
    assert not findings("\n\n".join(SENTENCES))


@pytest.mark.parametrize("sign", [".", ",", ";"])
@pytest.mark.parametrize("ends", [("buổi lễ", "hội"), ("gia đình", "trường"), ("sách", "vở")])
def test_a_sign_without_a_blank_behind_it(sign: str, ends: tuple[str, str]) -> None:
    before, behind = ends
    behind = behind.capitalize() if sign == "." else behind
    source = f"Các em có {before}{sign}{behind} cũng vui."
    ((code, _, values),) = findings(source)
    right = re.search("Viết “(.*)”", str(values["advice"]))
    assert code == "B629" and right
    assert not findings(source.replace(str(values["written"]), right[1]))


@pytest.mark.parametrize("before", ["Bài đầu, bài hai", "Sách, vở", "Nhà, trường, lớp"])
def test_a_comma_apart_is_shown_where_it_stands(before: str) -> None:
    source = f"{before} ,rồi thôi."
    ((code, _, values),) = findings(source)
    assert code == "B629" and source.index(str(values["written"])) == source.index(" ,") - len(
        before.split()[-1]
    )


@pytest.mark.parametrize("words", [words for words in OVER_PARAGRAPHS if "“" in words])
def test_a_quotation_that_is_never_closed(words: str) -> None:
    last = words.rindex("”")
    ((code, _, values),) = findings(f"{words[:last]}{words[last + 1 :]}\n\nHết.")
    assert code == "B629" and "ngoặc kép" in str(values["reason"])


@pytest.mark.parametrize("caption", ["Chú thích", "Lễ trao | Ảnh: Mỹ Lệ", "Em A (trái)"])
@pytest.mark.parametrize("quotes", ["“{}”", "{}", "„{}“", "'{}", '“{}"'])
def test_a_caption_in_other_quotes(caption: str, quotes: str) -> None:
    if quotes == "{}" and ")" in caption:
        return  # the bracket of the caption closes the picture
    source = f"![Học sinh nhận quà](le-trao.jpg {quotes.format(caption)})"
    rows = [row for row in findings(source) if row[0] == "B614"]
    for _, _, values in rows[:1]:
        right = str(values["advice"]).removeprefix("Viết ").removesuffix(".")
        assert caption in right or ")" in caption
        if ")" not in caption:
            assert "B614" not in {code for code, _, _ in findings(right)}
    assert rows


@pytest.mark.parametrize("path", [r"C:\Users\A\anh.jpg", "D:/anh/anh.jpg", "file:///C:/anh.jpg"])
def test_a_picture_on_the_editor_s_own_machine(path: str) -> None:
    ((code, _, values),) = findings(f"![Học sinh nhận quà]({path})")
    assert code == "B605" and "máy của bạn" in str(values["where"])
    name = str(values["advice"]).rpartition(": ")[2].removesuffix(".")
    assert name == "anh.jpg" and not findings(f"![Học sinh nhận quà]({name})")


@pytest.mark.parametrize(
    "source",
    [
        "Xem [trang này](https://a.vn nhé",
        "| a | b |\n|---|\n| 1 | 2 |\n| 3 | 4 |",
        "Chữ <b>đậm</b> và <b>đậm</b>.",
        "Một **đậm chữ",
    ],
)
def test_a_mistake_is_told_once(source: str) -> None:
    assert len(findings(source)) <= (2 if "<b>" in source else 1)
