"""What a page puts into a body, and that the same body can be shown at another depth."""

import pickle
import re

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Slot, SlotKind, TextId
from tests.markdown.shown_body import shown_html
from tests.markdown.test_body import render

CONCLUSION = TextId("ket-luan/tw/2019/49")
CITING = "Theo Kết luận 49-KL/TW và Quyết định 324/QĐ-KHVN."
LAW = "Mở đầu.\n\n## Chương I. Chung\n\n### Điều 1. Một\n\n1. Lời.\n\n### Điều 2. Hai\n\nLời."


def test_a_body_without_links_is_one_piece() -> None:
    assert render("Câu đầu.\n\n## Mục\n\nCâu sau.").pieces == (
        '<p>Câu đầu.</p>\n<h2 id="muc">Mục</h2>\n<p>Câu sau.</p>\n',
    )


def test_a_citation_has_the_title_of_its_text_and_none_without_one() -> None:
    body = render(CITING)
    html = shown_html(body, {CONCLUSION: 'Kết luận "49" & <khác>'})
    title = "Kết luận &quot;49&quot; &amp; &lt;khác&gt;"
    assert f'id="dan-1" title="{title}" href="../../van-ban/{CONCLUSION}/"' in html
    assert html.count("title=") == 1
    assert "title=" not in shown_html(body)


def test_a_list_stands_at_the_end_of_its_article() -> None:
    html = shown_html(render(LAW, legal=True), references={"dieu-1": "<ul></ul>", "muc-1": "x"})
    assert '</p>\n<ul></ul><h3 id="dieu-2">' in html
    assert shown_html(render(LAW, legal=True), references={"dieu-2": "[2]"}).endswith("[2]")


def test_every_provision_that_is_cited_has_a_link_that_says_how() -> None:
    source = f"{LAW}\n\n## Phụ lục I. Mẫu\n\n### Điều 1. Của mẫu\n\n1. Lời.\n\na) Lời."
    html = shown_html(render(source, legal=True))
    assert dict(re.findall(r'href="#([\w-]+)"[^>]* aria-label="([^"]+)"', html)) == {
        "dieu-1": "Điều 1",
        "dieu-1-khoan-1": "khoản 1 Điều 1",
        "dieu-2": "Điều 2",
        "phu-luc-1": "Phụ lục I",
        "dieu-1-2": "Điều 1 Phụ lục I",
        "dieu-1-khoan-1-2": "khoản 1 Điều 1 Phụ lục I",
        "dieu-1-khoan-1-diem-a": "điểm a khoản 1 Điều 1 Phụ lục I",
    }


def test_relative_addresses_begin_in_the_folder_of_the_bodys_own_page() -> None:
    source = (
        f"{CITING}\n\n[a](tep.pdf) [b](/van-ban/) ![c](c.jpg)\n\n![d](d.jpg)\n\n"
        "[e](https://noi-khac.vn) [f](#muc) [g](mailto:a@b.vn) [h](HTTPS://noi-khac.vn)"
    )
    body = render(source)
    addresses = re.compile(r'(?:href|src)="([^"]*)"')
    near, far = (
        addresses.findall(shown_html(body)),
        addresses.findall(shown_html(body, folder="x/")),
    )
    assert far[:6] == [f"x/{address}" for address in near[:6]]
    assert far[6:] == near[6:] == [*near[6:8], "mailto:a@b.vn", "HTTPS://noi-khac.vn"]


def test_only_a_table_in_a_text_of_law_is_reached_by_the_keyboard() -> None:
    source = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert '<table tabindex="0">' in shown_html(render(source, legal=True))
    assert "<table>" in shown_html(render(source))


def test_bodies_share_their_slots() -> None:
    slots = [
        piece
        for _ in range(2)
        for piece in render(CITING).pieces
        if piece == Slot(SlotKind.TITLE, CONCLUSION)
    ]
    assert len(slots) == 2 and slots[0] is slots[1]


@given(st.text(alphabet='\0aĐ1 ./-#*[]()!&;|`\\\n"{}49KLTW:', max_size=120), st.booleans())
def test_no_source_makes_a_slot_of_its_own(source: str, legal: bool) -> None:
    body = render(source, "49-KL/TW", legal=legal)
    assert "\0" not in "".join(piece for piece in body.pieces if isinstance(piece, str))
    assert pickle.loads(pickle.dumps(body)) == body
    assert render(source, "49-KL/TW", legal=legal) == body
