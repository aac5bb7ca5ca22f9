"""One mistake of a body is told once, and what its hint says ends it."""

import pytest

from tests.markdown.test_good_sentences import findings

HTML = {
    "<p><span>chữ</span></p>": "chữ",
    '<p style="a"><span lang="vi"><b>chữ</b></span></p>': "chữ",
    "<b><i>chữ</i></b>": "***chữ***",
    "<div><p>chữ</p></div>": "chữ",
}
ADDRESSES = ("https://baohungyen.vn", "https://baohungyen.vn/tin-1.html", "www.baohungyen.vn/a")


def codes(source: str) -> list[str]:
    return [code for code, *_ in findings(source)]


@pytest.mark.parametrize("pasted", HTML)
def test_tags_that_came_with_one_paste(pasted: str) -> None:
    (finding,) = findings(f"Hội trao {pasted} ấy.")
    written = dict(finding[2])["written"]
    assert finding[0] == "B613" and written == pasted[: len(str(written))]
    assert str(written).count("<") == pasted.count("<") - pasted.count("</")
    assert codes(f"Hội trao {HTML[pasted]} ấy.") == []


def test_tags_apart_are_told_apart() -> None:
    assert codes("Hội <b>trao</b> học <i>bổng</i> ấy.") == ["B613", "B613"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_written_the_wrong_way_round(address: str) -> None:
    assert codes(f"Đọc (tin gốc)[{address}] ở đây.") == ["B614"]
    assert codes(f"Đọc [tin gốc]({address}) ở đây.") in ([], ["B616"])


@pytest.mark.parametrize("edges", ["()", "[]", "{}"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_bracket_around_an_address_is_no_part_of_it(address: str, edges: str) -> None:
    source = f"Tin ({edges[0]}xem {address}{edges[1]}) đã đăng."
    assert not [row for row in findings(source) if row[0] in ("B616", "B632")]


@pytest.mark.parametrize("words", ["đậm", "Học bổng mới", "120 suất"])
def test_one_end_of_bold_is_answered_with_the_other(words: str) -> None:
    (opened,) = findings(f"Hội trao **{words} cho em.")
    (closed,) = findings(f"Hội trao {words}** cho em.")
    assert "Thêm ** ngay sau chữ đậm" in str(dict(opened[2])["advice"])
    assert "Thêm ** ngay trước chữ đậm" in str(dict(closed[2])["advice"])
    assert codes(f"Hội trao **{words}** cho em.") == []
    assert codes(f"Hội trao {words} cho em.") == []


@pytest.mark.parametrize("mark", ["```", "~~~", "````"])
def test_a_block_of_code_says_whether_it_is_closed(mark: str) -> None:
    (left_open,) = findings(f"Lời.\n\n{mark}\nmã\n\nLời khác.")
    (closed,) = findings(f"Lời.\n\n{mark}\nmã\n{mark}\n\nLời khác.")
    assert "không có dòng nào đóng" in str(dict(left_open[2])["result"])
    assert "dòng đóng khối" in str(dict(closed[2])["advice"])
    assert codes("Lời.\n\nmã\n\nLời khác.") == []
