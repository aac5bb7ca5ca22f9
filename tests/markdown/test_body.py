"""Source in, HTML and findings out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.citations import Citation, Resolution
from generator.markdown import BodyRequest, render_body
from generator.markdown.findings import NEAR
from generator.model import Body, CitationStatus, TextId
from tests.linear import is_linear
from tests.markdown.shown_body import shown_html

KNOWN = {
    "49-KL/TW": TextId("ket-luan/tw/2019/49"),
    "324/QĐ-KHVN": TextId("quyet-dinh/khvn/2023/324"),
}


def resolution(citation: Citation) -> Resolution:
    target = KNOWN.get(str(citation.number))
    if target is None:
        return Resolution(CitationStatus.UNKNOWN)
    return Resolution(CitationStatus.RESOLVED, target, (target,))


def render(
    source: str,
    *quotes: str,
    legal: bool = False,
    own: TextId | None = None,
    extensions: frozenset[str] | None = None,
) -> Body:
    request = BodyRequest(
        relative_root="../..",
        resolve=resolution,
        full_texts=frozenset(KNOWN.values()),
        address_of=lambda href: href if href.startswith("/") else None,
        legal=legal,
        quotes=quotes,
        own=own,
        extensions=extensions,
    )
    return render_body(source, 10, request)


def test_a_citation_becomes_a_link_and_a_mention_with_its_sentence() -> None:
    body = render(
        "Câu đầu. Tỉnh nói về Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư. Câu sau."
    )
    assert (
        '<a class="citation" id="dan-1" href="../../van-ban/ket-luan/tw/2019/49/">'
        '<span class="document-number">49-KL/TW</span></a>'
    ) in shown_html(body)
    (mention,) = body.mentions
    assert mention.date == date(2019, 5, 10)
    assert mention.sentence.before == "Tỉnh nói về "
    assert mention.sentence.marked.startswith("Kết luận số 49-KL/TW ngày 10/5/2019")
    assert mention.sentence.after.endswith(".")
    assert (mention.line, mention.anchor) == (10, "dan-1")


def test_a_text_does_not_lead_to_itself() -> None:
    own = KNOWN["49-KL/TW"]
    body = render("Kết luận số 49-KL/TW thay văn bản trước.", own=own)
    assert "href" not in shown_html(body)
    assert [mention.target for mention in body.mentions] == [own]


def test_a_text_leads_to_its_own_provisions() -> None:
    body = render("Theo Điều 5 Kết luận số 49-KL/TW.", own=KNOWN["49-KL/TW"])
    assert 'href="../../van-ban/ket-luan/tw/2019/49/#dieu-5"' in shown_html(body)


def test_a_citation_inside_emphasis_nests_properly() -> None:
    body = render("Theo **Kết luận 49-KL/TW** và *Quyết định 324/QĐ-KHVN*.")
    assert shown_html(body).count('class="citation"') == 2
    assert "<strong>Kết luận <a " in shown_html(body)
    assert "</a></strong>" in shown_html(body)


def test_no_link_inside_a_link_and_none_in_code() -> None:
    body = render("[Kết luận 49-KL/TW](/van-ban/) và `49-KL/TW`")
    assert 'class="citation"' not in shown_html(body)
    assert len(body.mentions) == 1


@pytest.mark.parametrize("end", [". ", ", ", "\n", " *rồi* "])
def test_the_time_and_the_kept_words_grow_with_the_paragraph(end: str) -> None:
    unit = f"Xã làm theo Quyết định 324/QĐ-KHVN{end}"
    assert is_linear(render, unit, 250)
    for mention in render(unit * 500).mentions:
        assert len(mention.sentence.before) + len(mention.sentence.after) <= 2 * NEAR + 2


def test_words_far_from_a_citation_are_left_out_of_its_sentence() -> None:
    far = "chữ " * 400
    (mention,) = render(f"Đầu {far}theo 49-KL/TW {far}cuối.").mentions
    assert mention.sentence.before.startswith("…chữ ")
    assert mention.sentence.before.endswith("chữ theo ")
    assert mention.sentence.after.endswith("chữ…")
    (near,) = render("Đầu theo 49-KL/TW cuối.").mentions
    assert (near.sentence.before, near.sentence.after) == ("Đầu theo ", " cuối.")


def test_a_backslash_keeps_a_number_from_being_a_citation() -> None:
    body = render("Số \\49-KL/TW chỉ là ví dụ.")
    assert not body.mentions
    assert "Số 49-KL/TW chỉ" in shown_html(body)


def test_pinpoints_lead_to_the_provision() -> None:
    body = render("Xem điểm a khoản 2 Điều 5 Quyết định số 324/QĐ-KHVN.")
    assert body.mentions[0].fragment == "#dieu-5-khoan-2-diem-a"
    assert 'href="../../van-ban/quyet-dinh/khvn/2023/324/#dieu-5-khoan-2-diem-a"' in shown_html(
        body
    )


def test_a_quote_marks_its_sentence_even_across_a_line_break() -> None:
    body = render("Mở đầu. Có 60.358\nhội viên ở đây. Hết.", "60.358 hội viên", "không có")
    assert '<span class="sentence" id="so-lieu-1">Có 60.358\nhội viên ở đây.</span>' in shown_html(
        body
    )
    quotation, missing = body.quotations
    assert quotation is not None
    assert quotation.anchor == "so-lieu-1"
    assert missing is None


def test_two_quotes_in_one_sentence_share_its_anchor() -> None:
    body = render("Có 43/43 dòng họ, 117/117 khu phố.", "43/43 dòng họ", "117/117 khu phố")
    assert shown_html(body).count('class="sentence"') == 1
    assert {quotation.anchor for quotation in body.quotations if quotation} == {"so-lieu-1"}


def test_a_sentence_that_crosses_emphasis_is_marked_with_its_whole_block() -> None:
    body = render("Mở **đầu. Có 43/43 dòng** họ. Hết.", "43/43 dòng họ")
    assert '<p><span class="sentence" id="so-lieu-1">Mở <strong>' in shown_html(body)


def test_a_picture_alone_is_a_figure_with_caption_and_credit() -> None:
    body = render('![Toàn cảnh](anh.jpg "Hội nghị | Ảnh: Mỹ Lệ")')
    assert shown_html(body) == (
        '<figure><img src="anh.jpg" alt="Toàn cảnh" loading="lazy"><figcaption>Hội nghị '
        '<span class="credit">Ảnh: Mỹ Lệ</span></figcaption></figure>\n'
    )
    assert body.images[0].href == "anh.jpg"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("![](anh.jpg)", "B601"),
        ("![Hội nghị](https://noi-khac.vn/a.jpg)", "B605"),
        ("# Tiêu đề", "B606"),
        ("[x](ftp://noi-khac.vn/tep)", "B607"),
    ],
)
def test_bad_bodies_are_reported(source: str, code: str) -> None:
    assert [problem_code for problem_code, _, _ in render(source).problems] == [code]


def test_a_script_address_is_no_link() -> None:
    body = render("[x](javascript:alert(1))")
    assert "javascript" not in shown_html(body)
    assert body.problems == (("B607", 10, (("href", "javascript:alert(1)"),)),)


def test_law_keeps_its_literal_numbers_and_gets_anchors() -> None:
    source = (
        "## Chương I. Chung\n\n### Điều 1. Phạm vi\n\n1. Một.\n2. Hai.\n\na) Điểm a.\n\n"
        "đ) Điểm đ.\n"
    )
    body = render(source, legal=True)
    assert [heading.anchor for heading in body.headings] == ["chuong-1", "dieu-1"]
    for part in ("khoan-1", "khoan-2", "khoan-2-diem-a", "khoan-2-diem-dd"):
        assert f'id="dieu-1-{part}"' in shown_html(body)
    assert "<ol>" not in shown_html(body)
    assert "<span>2.</span>" in shown_html(body)


def test_a_gap_in_the_numbering_is_reported() -> None:
    body = render("### Điều 1. A\n\n1. Một.\n\n3. Ba.\n\n### Điều 3. B\n", legal=True)
    assert [(code, line) for code, line, _ in body.problems] == [("B608", 14), ("B608", 16)]


def test_html_in_a_body_is_shown_not_passed_on() -> None:
    assert "<script" not in shown_html(render("<script>alert(1)</script> & <b>x</b>"))


@given(st.text(alphabet='aĐđ1 2./-#*[]()!|`\\\n"{}<>49KLTW:', max_size=200), st.booleans())
def test_no_source_makes_it_raise(source: str, legal: bool) -> None:
    render(source, "49-KL/TW", legal=legal)
