"""What other dialects of Markdown write would be shown as words: each is told, on each record."""

import pytest

from tests.markdown.test_odd_lines import codes

LINES = (
    *(
        '!!! note "Lưu ý"\n    Lời.',
        "!!! note\nLời.",
        "!!!note",
        "??? tip\n    Lời.",
        '???+ tip "x"',
    ),
    *('=== "Thẻ"\n    Lời.', '===! "Thẻ"', "*[HKH]: Hội Khuyến học", '--8<-- "mau.md"', "-8<- a"),
    *(";--8<--", "[TOC]", "[toc]", ":::", "::: warning\nLời.\n:::", ":::note", "/// note | Tên"),
    *(
        "Từ\n:   Nghĩa",
        ".. note::\n   Lời.",
        ".. image:: a.png",
        "h2. Tiêu đề",
        "bq. Lời",
        "== Mục ==",
    ),
    *("===", "+++\na\n+++", "!include a", "include::a[]", "i> Lời", "// ghi chú"),
    *("=== Mục", "image::a.png[]", "{: .lop }", "{.giua}", "Đoạn\n{: #neo .lop }"),
)
SIGNS = (
    *("Đoạn {: .lop }", "Đoạn {#neo}", "Đoạn { .lop #neo }", 'Đoạn {width="50%"}', "{% tệp"),
    *("[[Trang khác]]", "![[anh.png]]", "==tô==", "~~bỏ~~", "$x^2$", "$$x$$", "$x$", "$a_1 + b$"),
    *("H~2~O", "m^2^", ":smile:", ":heart_eyes:", ":ref:`x`", "++ctrl++"),
    *("{++thêm++}", "{--bớt--}", "{>>lời<<}", "{==tô==}", "%%ẩn%%", "'''đậm'''", "{{ ten }}"),
    *(
        "{% if x %}",
        "{{< youtube x >}}",
        "{ten}",
        "${ten}",
        "{0}",
        "<<họ tên>>",
        "[b]đậm",
        "[url=a]",
    ),
    *(
        "{{",
        "{# chú #}",
        "\\alpha",
        "\\textbf{a}",
        "/* chú */",
        "`mã",
        "![hình]",
    ),
    *('"chữ":https://a.vn', "!anh.jpg!", "[chữ](bai.md", "![hình](anh.jpg"),
    *(
        "[@nguyen2020]",
        "[-@nguyen2020, tr. 5]",
        "[gallery ids=1]",
        "[youtube]",
        "[caption id=a]",
        '[contact-form-7 id="5"]',
        "[vc_row]",
    ),
)
PROSE = (
    *("Giá 5$, rồi 6$ một cuốn.", "Từ 8:30 đến 9:45: họp.", "Lớp C++ và C++.", "Chữ {đậm} ở đây."),
    *(
        "Ông nói: “Thế ư?!!! Tốt!!!”",
        "Vì sao??? Không ai rõ.",
        "Anh ấy (~ 5 km) tới.",
        "a = b == c",
    ),
    *("Xem [1] và [2].", "Điểm A[3] của hội.", "Tỷ lệ 1:2:3.", "Hội:hội viên", "Email a_b@c.vn."),
    *("Thưởng: 100.000$/người; $500 cho $nhóm", "ngày 5/6 ~ 7/6 ~ 8/6", "[Theo TTXVN]", "12h:30"),
    *("Xem https://a.vn/b//c hay a/b.", "Điểm (a) và (b).", "Lương 5$ - 10$/giờ", "Họ đi ~5 km"),
)


@pytest.mark.parametrize("source", LINES)
@pytest.mark.parametrize("legal", [False, True])
def test_a_line_of_another_dialect_is_told(source: str, legal: bool) -> None:
    assert "B614" in codes(f"Đoạn đầu.\n\n{source}\n\nĐoạn cuối.", legal)
    assert "B614" in codes(f"> {source}".replace("\n", "\n> "), legal)


@pytest.mark.parametrize("source", SIGNS)
@pytest.mark.parametrize("legal", [False, True])
def test_a_sign_of_another_dialect_is_told_wherever_it_stands(source: str, legal: bool) -> None:
    for body in (f"Một {source} hai.", f"## Một {source}", f"- Một {source}", f"> {source} hai"):
        assert codes(body, legal) & {"B614", "B613"}, body
    assert codes(f"| a |\n|---|\n| {source} |", legal) & {"B614", "B613"}


@pytest.mark.parametrize("source", PROSE)
def test_prose_is_left_alone(source: str) -> None:
    assert codes(f"Đoạn đầu.\n\n{source}\n\nĐoạn cuối.") == set()
