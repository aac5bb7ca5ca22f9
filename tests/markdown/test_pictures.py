"""Pictures below one another are a gallery, whether or not the editor left a line between them."""

from itertools import product

import pytest

from generator.citations import Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import CitationStatus
from tests.markdown.shown_body import shown_html

PICTURES = [f'![Ảnh {number}](a{number}.jpg "Chú thích {number} | Ảnh: Lan")' for number in "123"]
UNKNOWN = Resolution(CitationStatus.UNKNOWN)


def shown(source: str) -> str:
    request = BodyRequest("", lambda citation: UNKNOWN, lambda href: href)
    return str(shown_html(render_body(source, 1, request)))


@pytest.mark.parametrize(
    ("before", "between", "behind"),
    list(product(("", "Mở đầu.\n\n"), ("\n\n", "\n", "  \n", " ", "\\\n"), ("", "\n\nKết."))),
)
def test_pictures_together_are_a_gallery(before: str, between: str, behind: str) -> None:
    html = shown(before + between.join(PICTURES) + behind)
    gallery = html.split('<div class="gallery">')[1].split("</div>")[0]
    assert gallery.count("<figure>") == gallery.count("<figcaption>") == 3
    assert gallery.count('<span class="credit">Ảnh: Lan</span>') == 3
    assert "<p></p>" not in html


@pytest.mark.parametrize("between", [" và ", "\nrồi\n"])
def test_pictures_among_words_stay_among_them(between: str) -> None:
    html = shown(between.join(PICTURES))
    assert "<figure>" not in html and html.count("<img") == 3


def test_a_picture_that_leads_somewhere_keeps_its_link() -> None:
    html = shown(f"[{PICTURES[0]}](https://example.vn/)\n[{PICTURES[1]}](https://example.vn/b)")
    assert html.count('<a href="https://example.vn/') == 2


@pytest.mark.parametrize(
    "credit", ["Lan", "Ảnh: Lan", "Ảnh:Lan", "ảnh: Lan", "ảnh Lan", "ẢNH : Lan"]
)
def test_the_word_before_a_name_is_not_shown_twice(credit: str) -> None:
    assert '<span class="credit">Ảnh: Lan</span>' in shown(f'![a](a.jpg "Chú thích | {credit}")')


def test_a_name_with_that_word_stays() -> None:
    assert "Ảnh: Hoàng Ảnh<" in shown('![a](a.jpg "Chú thích | Hoàng Ảnh")')


@pytest.mark.parametrize("credit", ["Internet", "Sưu tầm", "Lan"])
def test_the_net_took_no_picture(credit: str) -> None:
    source = PICTURES[0].replace("Lan", credit)
    body = render_body(source, 1, BodyRequest("", lambda citation: UNKNOWN, lambda href: href))
    known = [dict(values)["written"] for code, _, values in body.problems if code == "B629"]
    assert known == ([] if credit == "Lan" else [credit])
