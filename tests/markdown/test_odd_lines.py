"""What an editor's line may turn into is told, by line; what is meant as it stands is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.citations import Resolution
from generator.markdown import BodyRequest, render_body
from generator.markdown.html_signs import HTML
from generator.model import Body, CitationStatus
from tests.markdown.shown_body import shown_html

TAGS = (
    *("p", "br", "b", "i", "u", "span", "div", "font", "table", "tr", "td", "img", "a", "h2", "li"),
    *("o:p", "v:shape", "script", "style", "iframe", "sup", "center", "strong", "em", "hr"),
)
ATTRIBUTES = ("", ' class="MsoNormal"', " style='color:red'", ' href="https://a.vn/"', "\n id=x")
UNKNOWN = Resolution(CitationStatus.UNKNOWN)


def rendered(source: str, legal: bool = False) -> Body:
    request = BodyRequest("", lambda citation: UNKNOWN, lambda href: None, legal=legal)
    return render_body(source, 1, request)


def codes(source: str, legal: bool = False) -> set[str]:
    return {code for code, _, _ in rendered(source, legal).problems}


def told(source: str, legal: bool = False) -> list[tuple[str, int]]:
    return sorted({(code, line) for code, line, _ in rendered(source, legal).problems})


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("attributes", ATTRIBUTES)
def test_every_tag_is_told(tag: str, attributes: str) -> None:
    assert told(f"Một.\n\nHai <{tag}{attributes}>ba</{tag}>.")[0] == ("B613", 3)
    assert told(f"- Một <{tag}{attributes}/> hai.") == [("B613", 1)]
    assert told(f"| a |\n|---|\n| <{tag}> |")[0][0] == "B613"


@pytest.mark.parametrize("name", ["nbsp", "amp", "lt", "gt", "shy", "copy", "#160", "#x1b", "quot"])
def test_every_named_letter_is_told(name: str) -> None:
    assert told(f"Một &{name}; hai.") == [("B613", 1)]


@pytest.mark.parametrize("number", [0x202E, 0x200E, 0x2066, 0x061C])
def test_a_hidden_letter_in_a_body_s_code_is_refused(number: int) -> None:
    assert told(f"Một &#x{number:x}; hai &#{number};.") == [("T103", 1)]


LEAKS = (
    *("**“Học tập”**là", "**Học tập **là", "** Học tập**", "*“Học”*là", "__“Học”__là", "_“Học”_là"),
    *("~~bỏ~~", "[x] (https://a.vn)", "[x](https://a.vn", "(x)[https://a.vn]", "Xem[^1]."),
    *("![Ảnh](Anh dai bieu.jpg)", "[Mẫu](mau 1.pdf)", "#Tiêu đề", "##Tiêu đề", "###Điều 1"),
    *("! [Ảnh](a.jpg)", "!(Ảnh)[a.jpg]", "(Mẫu)[mau.pdf]", "*vui *", "là *vui * nhé", "_vui _."),
    *("Là * vui* nhé", "Là _ vui_ nhé", "**A** *vui *"),
    *("| a | b |\n| c | d |", "| a | b |\n|---|\n| c | d |", "a\tb\n1\t2", "+----+\n| a |\n+----+"),
)


@pytest.mark.parametrize("source", LEAKS)
@pytest.mark.parametrize("legal", [False, True])
def test_every_sign_that_stays_is_told_on_its_line(source: str, legal: bool) -> None:
    assert ("B614", 3) in told(f"Một đoạn.\n\n{source}", legal)


TURNED = {
    "1975. Năm ấy": 1, "2. 9 là ngày": 1, "1. 5 là ngày": 1, "1. Một\n3. Ba": 2, "01. A\n01. B": 0,
    "Đoạn\n===": 1, "Đoạn\n---": 1, "~~~\nChữ": 1, "```\nChữ\n```": 1, "> 60 tuổi": 1, ">= 5": 1,
    "> 90%, vượt kế hoạch": 1, "> 3 - là nhiều": 1,
    "> Lời\nĐoạn": 2, "• Một\n• Hai": 2, "a) Một\nb) Hai": 2, "– Một\n– Hai": 2, "1) A\n3) C": 2,
    "Một\n2. Hai": 2, "[1]: Nguồn": 1, "[^1]: Nguồn": 1, "1.Học\n2.Xe": 2, "1)Học\n2)Xe": 2,
    "a)Một\nb)Hai": 2, "(a)Một\n(b)Hai": 2, "| a |\n|---|\n| c |\nNguồn: Báo": 4, "Một\n*Hai": 2,
}  # fmt: skip


@pytest.mark.parametrize(("source", "line"), TURNED.items())
def test_every_line_that_turns_is_told(source: str, line: int) -> None:
    assert told(source) == ([("B615", line)] if line else [])


MEANT = (
    *(
        "5 * 3 * 2",
        "(*) Chú thích",
        "*Ghi chú: sao lẻ",
        "Ký tên: ______",
        "0912***456",
        "a < b > c",
    ),
    *("<Tên>", "\\<br\\>", "\\*\\*", "Câu `mã`", "<https://a.vn/>", "#1 và #2", "Học & làm", "A|B"),
    *("1975\\. Năm ấy", "Đoạn\n\n---\n\nĐoạn", "Câu\\\nxuống", "- A\n  - B\n- C", "+ A\n+ B"),
    *("1. A\n1. B\n1. C", "1. A\n\nĐoạn.\n\n2. B\n\nĐoạn.\n\n3. C", "> Lời\n> nữa", "tep_anh_1"),
    *("| a | b |\n|---|---|\n| c | d |", "[x](/a/)[^1]\n\n[^1]: Có", "[x][1]\n\n[1]: https://a.vn"),
    *(
        "Chúc mừng! [Xem](/a/)",
        "Vui!\n[Xem](/a/)",
        "lúc\n8.30",
        "có\n1.250 em",
        "Một\n*Hai*",
        "a * b và c * d",
    ),
    *("hội viên * và tổng *", "2.Học\n\n3.Xe", "| a | b |\n|---|---|\n| c |", "Là (*) và (*) sao"),
    *("> 5 việc - 5 buổi - 5 người", "> 3 nhà, 2 trường", "> 7 thôn – 7 tủ sách"),
    *("Hà Nội\nHuế", "**Đậm** và *nghiêng*, **“trích”** nữa", "Mức 2 – 3 và 4 — 5"),
)


@pytest.mark.parametrize("source", MEANT)
def test_what_is_meant_is_not_told(source: str) -> None:
    assert told(source) == []


@given(st.integers(1, 12), st.sampled_from(["Một", "## Mục", "- Mục", "1. Mục", "> Lời"]))
def test_blanks_before_a_line_make_no_code(blanks: int, line: str) -> None:
    html = shown_html(rendered(f"Một.\n\n{' ' * blanks}{line}"))
    assert "<pre" not in html and "<code" not in html


@pytest.mark.parametrize(
    "address", ["https://moet.gov.vn/a_b?x=1&y=2", "http://a.vn", "www.a.vn/b"]
)
@pytest.mark.parametrize("around", ["Xem {}.", "({}),", "“{}”", "- {}", "**{}**", "{}\nnữa"])
def test_bare_addresses_become_links(address: str, around: str) -> None:
    body = rendered(around.format(address))
    full = address if "://" in address else f"https://{address}"
    assert [link.href for link in body.links] == [full]
    assert body.problems == ()
    assert f">{address.replace('&', '&amp;')}</a>" in shown_html(body)


def test_an_address_in_a_link_or_code_stays() -> None:
    body = rendered("[https://a.vn/](https://b.vn/) và `https://c.vn/`, thu@www.d.vn")
    assert [link.href for link in body.links] == ["https://b.vn/"]


@given(st.text(alphabet="<>!-/?abr =\"'[]:", max_size=30))
def test_no_text_takes_long_or_fails(source: str) -> None:
    assert isinstance(list(HTML.finditer(source)), list)


@pytest.mark.parametrize("sign", ["(1) ", "(a) ", "A. ", "i. ", "[1] ", "-", "–", "•", "*", "+"])
def test_items_joined_into_a_paragraph_are_told(sign: str) -> None:
    assert ("B615", 2) in told(f"Gồm:\n{sign}Một\n{sign}Hai")


@pytest.mark.parametrize("sign", ["-", "+"])
def test_an_item_without_its_blank_is_told(sign: str) -> None:
    assert told(f"{sign}Một mục.") == [("B615", 1)]
    assert told(f"{sign}5 độ.") == []


@pytest.mark.parametrize(
    "words", ["Chú thích", "*Ảnh: An*", "[Nguồn](/a/)", "Một hình ![b](b.jpg)"]
)
@pytest.mark.parametrize("picture", ["![a](a.jpg)", "![a](a.jpg) ![b](b.jpg)"])
@pytest.mark.parametrize("place", ["{}", "- {}", "Đoạn.\n\n{}"])
def test_a_picture_with_words_right_beside_it_is_told(words: str, picture: str, place: str) -> None:
    for above, below in ((picture, words), (words, picture)):
        source = place.format(f"{above}\n  {below}")
        assert ("B615", source.count("\n") + 1) in told(source)
        assert "B615" not in codes(place.format(f"{above}\n\n  {below}"))
    assert "B615" not in codes(place.format(f"Một hình {picture} trong câu\n  {words}"))
