"""What somebody meant to fill in later is told; what prose and law write is not."""

import pytest

from generator.markdown import BodyRequest, render_body
from tests.markdown.test_odd_lines import UNKNOWN, codes

SURE = (
    *("[Hình 1]", "\\[Hình 12\\]", "[hình 3]", "[Ảnh]", "[Ảnh 2]", "[Video]", "[chèn ảnh]", "[?]"),
    *("[chưa điền: tên]", "[chưa điền …]", "[chưa điền]", "[điền tên người ký]", "[nhập ngày]"),
    *("[bổ sung sau]", "[TODO]", "TODO", "TODO: viết", "todo: viết", "FIXME", "Lorem ipsum dolor"),
    *("lorem ipsum", "#REF!", "#N/A", "#DIV/0!", "[object Object]", "<chèn ảnh vào đây>"),
    *("[…chưa điền…]", "[ CHƯA ĐIỀN ]", "(chưa điền tên)", "(chèn ảnh ở đây)", "( chèn ảnh )"),
)
MAYBE = (" ??? ", "(???)", "xxx", "Số xxx ngày", "00/00/0000", "ngày ... tháng ... năm 2024")
MAYBE += (
    "XX/XX/2024",
    "ngày xx tháng",
    "Ông XXX",
    "số …/KH-HKH",
    "ngày …/…/2024",
    "[link]",
    "[tại đây]",
)
MAYBE += ("[Hình 1: Quang cảnh]", "[ảnh bìa]", "[cần kiểm tra]", "[xem lại số liệu]", "Tên: ……………")
ALONE = (
    "XXX",
    "??",
    "N/A",
    "Đang cập nhật",
    "(đang cập nhật...)",
    "test",
    "asdf asdf",
    "Bổ sung sau",
)
PROSE = (
    *("“Khuyến học là […] việc của toàn dân.”", "Ông nói: “Tôi [...] rất mừng”.", "Vì sao???"),
    *("Đại hội XXX của hội", "[Theo TTXVN]", "[nhập viện]", "[sic]", "[1]", "[bổ sung năm 2015]"),
    *(
        "Ảnh: Lan",
        "(Ảnh 1)",
        "Hình 1. Quang cảnh",
        "Đang cập nhật số liệu của các tỉnh",
        "xx",
        "XX",
    ),
    *(
        "(xem lại Điều 5)",
        "(nhập tên đăng nhập)",
        "(chưa nhập học)",
        "(chưa viết được)",
        "(điền kinh)",
    ),
    *(
        "chưa điền phiếu",
        "“test nhanh”",
        "[Vỗ tay]",
        "0912.xxx.345",
        "thế kỷ XX",
        "(ảnh dưới)",
        "Thơ...",
    ),
    *("Thế kỷ XXX", "Mức N/A của bảng", "số 0012/xxx-KH", "toàn tỉnh [chưa kể Huế] có"),
)


@pytest.mark.parametrize("written", SURE)
@pytest.mark.parametrize("legal", [False, True])
def test_a_place_to_fill_in_is_an_error(written: str, legal: bool) -> None:
    for body in (f"Một {written} hai.", f"Đoạn.\n\n{written}\n\nĐoạn.", f"- {written}"):
        assert "B626" in codes(body, legal), body


@pytest.mark.parametrize("written", MAYBE)
def test_what_may_be_one_is_a_warning_and_none_in_a_form_of_law(written: str) -> None:
    assert codes(f"Một {written} hai.") == {"B627"}
    assert codes(f"Một {written} hai.", legal=True) == set()


@pytest.mark.parametrize("written", ALONE)
def test_what_stands_alone_for_words_is_a_warning(written: str) -> None:
    assert codes(f"Đoạn.\n\n{written}\n\nĐoạn.") == {"B627"}


@pytest.mark.parametrize("dots", ["...", "…", "[...]", "[…]", "“...”"])
def test_a_body_that_ends_in_dots_is_told(dots: str) -> None:
    assert codes(f"Đoạn.\n\n{dots}\n") == {"B627"}
    assert codes(f"Đoạn.\n\n{dots}\n\nĐoạn.") == set()
    assert codes(f"> Lời trích.\n>\n> {dots}\n") == set()


@pytest.mark.parametrize("written", PROSE)
def test_prose_is_left_alone(written: str) -> None:
    assert codes(f"Đoạn đầu {written}.\n\nTheo đó, {written} rồi.\n") == set()


@pytest.mark.parametrize("written", ["……………", "lớp ....... ", "Ngày … tháng … năm 2024"])
def test_the_blank_of_a_form_that_is_quoted_is_no_place_to_fill_in(written: str) -> None:
    assert codes(f"Em viết vào đơn: “Tên em là {written}”, rồi nộp.") == set()
    assert codes(f"Em viết “đơn”. Tên em là {written}, rồi nộp.") == {"B627"}


def test_what_a_page_leaves_to_its_owner_is_no_error_there() -> None:
    request = BodyRequest("", lambda citation: UNKNOWN, lambda href: None, extensions=frozenset())
    body = render_body("Lãnh đạo: [chưa điền: họ tên]. Số: [điền số].", 1, request)
    assert [code for code, _, _ in body.problems] == ["B626"]
