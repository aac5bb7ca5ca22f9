"""What Pagefind is given of a page."""

from generator.pages import SearchEntry
from generator.search.document import STROKE, document
from generator.search.vocabulary import vocabulary, words_in


def test_d_with_stroke_is_a_marked_d_but_not_in_filters() -> None:
    entry = SearchEntry("Địa phương", filters=(("region", "Đà Nẵng, Huế"),), words="Đà <Nẵng>")
    made = document("Đèn", entry, "<p>đường</p>")
    assert f"<p>d{STROKE}ường</p>" in made
    assert 'data-pagefind-filter="region[data-v]" data-v="Đà Nẵng, Huế"' in made
    assert f'data-pagefind-meta="title[data-v]" data-v="D{STROKE}èn"' in made
    assert "&lt;Nẵng&gt;" in made


def test_words_are_counted_once_a_page() -> None:
    counts = words_in(("hoà học, d\u0335ường hoà", "hòa Học 49-KL/TW"))
    assert counts["học"] == 2
    assert counts["hoà"] == 1
    lines = vocabulary(counts).splitlines()
    assert "hoa hòa2" in lines
    assert "duong đường1" in lines
    assert "kl 1" in lines
