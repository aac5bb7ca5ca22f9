"""No line of a body begins with a number that the line above says what it is of."""

import pytest

from generator.markdown import searched
from tests.markdown.test_body import render, shown_html


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Từ năm 2023, ngày 16 tháng 9.", "Từ năm·2023, ngày·16 tháng·9."),
        ("Từ **năm** 2023.", "Từ <strong>năm</strong>·2023."),
        ("Từ năm\n2023.", "Từ năm·2023."),
        ("Theo số 8/QĐ-KHVN.", 'Theo số·<span class="document-number">8/QĐ-KHVN</span>.'),
        ("Mã `năm 2023`.", "Mã <code>năm 2023</code>."),
    ],
)
def test_a_number_stays_with_its_word_across_marks_and_links(source: str, shown: str) -> None:
    html = shown_html(render(source)).replace("\u00a0", "·").replace(' id="dan-1"', "")
    assert html == f"<p>{shown}</p>\n"


def test_a_heading_of_a_body_keeps_its_words_whole() -> None:
    body = render("## Quỹ khuyến học theo Chỉ thị 11")
    html = shown_html(body)
    assert '<span class="keep">khuyến học</span>' in html
    assert '<span class="keep">Chỉ thị 11</span>' in html
    (heading,) = body.headings
    assert (heading.text, heading.anchor) == (
        "Quỹ khuyến học theo Chỉ thị 11",
        "quy-khuyen-hoc-theo-chi-thi-11",
    )


def test_the_search_is_given_plain_blanks() -> None:
    assert searched(shown_html(render("Từ năm 2023."))) == "<p>Từ năm 2023.</p>\n"
