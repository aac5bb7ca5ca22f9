"""A text of which no subject is sure: a sentence in its place, and never as its name."""

from generator.model import Certainty
from generator.pages.texts.head import title_of
from generator.site.links import NO_SUBJECT
from tests.pages.texts.test_official_text import view_of
from tests.planned import page_at
from tests.small_site import circular, site_of


def test_what_stands_for_a_subject_names_nothing() -> None:
    site = site_of(texts=[circular(subject="", issued_certainty=Certainty.CERTAIN)])
    (text,) = site.text_links.values()
    assert view_of(site).subject == NO_SUBJECT
    assert title_of(text) == "Thông tư số 99/2020/TT-BGDĐT"
    head = page_at(site, text.url).head
    assert NO_SUBJECT not in head.structured_data and NO_SUBJECT not in head.title
    assert '"name":"Thông tư số 99/2020/TT-BGDĐT"' in head.structured_data.replace('": "', '":"')
