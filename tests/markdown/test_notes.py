"""Notes of the editors: shown, linked, and no words of the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markdown import plain_lines
from generator.markdown.notes import NAME
from tests.markdown.shown_body import shown_html
from tests.markdown.test_body import render

NOTE = "> [!ghi-chu]\n> Xem Kết luận số 49-KL/TW: có 60.358 hội viên."
FULL = "### Điều 1. Một\n\n1. Hai.\n\n> [!ghi-chu]\n> 7. Xem khoản 1 Điều 1.\n\n2. Ba."


def test_a_note_is_named_and_stands_apart() -> None:
    html = shown_html(render(f"Lời của bài.\n\n{NOTE}\n>\n> Đoạn hai.\n\nLời sau."))
    assert f'<div class="note editors" role="note" aria-label="{NAME}">' in html
    assert f"<p><strong>{NAME}.</strong> Xem " in html
    assert "<p>Đoạn hai.</p>\n</div>\n<p>Lời sau.</p>" in html
    assert "ghi-chu" not in html


@pytest.mark.parametrize("opening", ["> [!ghi-chu]\n>\n>", "> [!ghi-chu]  \n>", ">[!ghi-chu]\n>"])
def test_the_mark_may_be_a_paragraph_of_its_own(opening: str) -> None:
    body = render(f"{opening} Lời ghi chú.")
    assert body.problems == ()
    assert f"<strong>{NAME}.</strong> " in shown_html(body)
    assert "Lời ghi chú.</p>\n</div>" in shown_html(body)


def test_what_a_note_cites_is_linked_and_no_mention() -> None:
    body = render(f"Theo Quyết định 324/QĐ-KHVN.\n\n{NOTE}")
    assert [str(mention.number) for mention in body.mentions] == ["324/QĐ-KHVN"]
    (mention,) = body.editors_mentions
    assert (str(mention.number), mention.anchor, mention.line) == ("49-KL/TW", "dan-2", 13)
    assert 'id="dan-2"' in shown_html(body)


def test_a_quote_is_not_looked_for_in_a_note() -> None:
    assert render(NOTE, "60.358 hội viên").quotations == (None,)
    after = render(f"{NOTE}\n\nQuận có 60.358 hội viên.", "60.358 hội viên").quotations[0]
    assert after is not None
    assert after.sentence.before == "Quận có "


def test_a_note_is_no_provision_of_a_full_text() -> None:
    body = render(FULL, legal=True)
    (article,) = body.provisions
    assert [clause.number for clause in article.children] == ["1", "2"]
    assert (body.problems, body.references) == ((), ())
    assert "7. Xem khoản\u00a01" in shown_html(body)


def test_figures_are_not_proposed_from_a_note() -> None:
    assert plain_lines(f"Lời của bài.\n\n{NOTE}") == ("Lời của bài.",)


def test_other_quote_blocks_stay_what_they_are() -> None:
    body = render("> Lời nói của đại biểu về 49-KL/TW.")
    assert "<blockquote>" in shown_html(body)
    assert len(body.mentions) == 1


@pytest.mark.parametrize(
    "source",
    ["> [!Ghi-chu]\n> A", "> [! ghi-chu]\n> A", "> \\[!ghi-chu]\n> A", "> [ghi-chu]\n> A",
     "> [!warning]\n> A", "## [!ghi-chu]", "> > [!ghi-chu]", f"{NOTE}\n> > [!ghi-chu]\n> > A"],
)  # fmt: skip
def test_what_looks_like_a_note_and_is_none_is_told(source: str) -> None:
    assert "B612" in [code for code, _, _ in render(source).problems]


@given(st.text("abcghinuúrtWN -_!ChC", min_size=1, max_size=12))
def test_no_other_word_in_its_brackets_makes_a_note(word: str) -> None:
    body = render(f"> [!{word}]\n> Lời của ai?")
    assert ("B612" in [code for code, _, _ in body.problems]) == (word != "ghi-chu")
    assert ('role="note"' in shown_html(body)) == (word == "ghi-chu")
