"""What Pagefind is given of a page."""

from collections import Counter

from generator.pages import SearchEntry
from generator.search.document import STROKE, document, searched
from generator.search.vocabulary import pieces_of, vocabulary, words_in

CONTENT = """<article class="x"><h1>Đèn <span class="document-number">49-KL/TW</span></h1>
<div class="a" data-pagefind-ignore><div>Mục lục</div><p>bỏ</p></div>
<p class="lead" id="l">Đường <a href="/x/">đi</a>.</p>
<aside data-pagefind-ignore><aside>trong</aside></aside><p>cuối</p></article>
"""


def test_what_is_not_searched_is_left_out() -> None:
    kept = searched(CONTENT)
    assert "<h1>Đèn 49-KL/TW</h1>" in kept
    assert "<p>Đường đi.</p>" in kept
    assert "cuối" in kept
    for gone in ("Mục lục", "bỏ", "trong", "class="):
        assert gone not in kept


def test_d_with_stroke_is_a_marked_d_but_not_in_filters() -> None:
    entry = SearchEntry("Địa phương", filters=(("region", "Đà Nẵng, Huế"),), words="Đà <Nẵng>")
    made = document("Đèn", entry, "<p>đường</p>")
    assert f"<p>d{STROKE}ường</p>" in made
    assert 'data-pagefind-filter="region[data-v]" data-v="Đà Nẵng, Huế"' in made
    assert f'data-pagefind-meta="title[data-v]" data-v="D{STROKE}èn"' in made
    assert "&lt;Nẵng&gt;" in made


def test_words_are_counted_once_a_document() -> None:
    pieces: Counter[str] = Counter()
    for text in ("<p>hoà học, d\u0335ường</p>", '<p class="la">hòa Học 49-KL/TW</p>'):
        pieces.update(pieces_of(text))
    counts = words_in(pieces)
    assert counts["học"] == 2
    assert "la" not in counts
    lines = vocabulary(counts).splitlines()
    assert "hoa hòa2" in lines
    assert "duong đường1" in lines
    assert "kl 1" in lines
