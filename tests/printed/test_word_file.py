"""The words of a full text as a Word file, read back by another program."""

from io import BytesIO

import mammoth

from generator.model import Provision, ProvisionKind, TextKind
from generator.printed.word_file import word_file
from generator.printed.words import printed_text
from generator.site.texts.linked import LinkedWords
from generator.site.texts.text_pages import linked_words
from tests.small_site import circular, site_of

WORDS = """Căn cứ <Luật> & văn bản khác;

### Điều 1. Phạm vi

1. Quy chế này áp dụng cho hội viên.

a) Hội viên mới;

2. Và người khác.
"""


def made() -> tuple[bytes, bytes]:
    """Return the same text's file, made twice."""
    site = site_of(texts=[circular(text=TextKind.FULL, body=WORDS)])
    text = printed_text(linked_words(site, site.texts[0]), site.edition)
    return word_file(text, site.edition), word_file(text, site.edition)


def read(file: bytes) -> str:
    html: str = mammoth.convert_to_html(BytesIO(file)).value
    return html


def test_the_same_words_give_the_same_bytes() -> None:
    first, second = made()
    assert first == second


def test_headings_numbers_and_anchors_are_kept() -> None:
    html = read(made()[0])
    assert '<h3><a id="dieu_1"></a>Điều 1. Phạm vi</h3>' in html
    assert '<a id="dieu_1_khoan_1"></a>1. Quy chế này áp dụng cho hội viên.' in html
    assert "a) Hội viên mới;" in html and "2. Và người khác." in html
    assert "Căn cứ &lt;Luật&gt; &amp; văn bản khác;" in html


def test_it_says_what_it_is_and_where_the_text_stands() -> None:
    html = read(made()[0])
    assert "99/2020/TT-BGDĐT" in html and "Bộ Giáo dục và Đào tạo" in html
    assert "không thay cho bản chính thức" in html
    assert "https://portal.example/thu/van-ban/thong-tu/bgddt/2020/99/" in html


def test_every_part_of_a_law_has_its_level() -> None:
    site = site_of(texts=[circular()])
    clause = Provision(ProvisionKind.CLAUSE, "1", "", "dieu-1-khoan-1", "Một.")
    article = Provision(ProvisionKind.ARTICLE, "1", "Tên", "dieu-1", "", (clause,))
    chapter = Provision(ProvisionKind.CHAPTER, "I", "Chung", "chuong-1", "", (article,))
    link = site.text_links[site.texts[0].id]
    html = read(word_file(printed_text(LinkedWords(link, (chapter,)), site.edition), site.edition))
    places = [html.index(part) for part in ("<h1>", "Chương I. Chung", "<h3>", "1. Một.")]
    assert places == sorted(places)
