"""A page may be as long as it likes: what is asked of it is asked of each part once."""

import pytest

from generator.importing.html.reader import read_html
from tests.importing.small_pages import FIRST, LEAD
from tests.linear import is_linear

PIECE = f"<h1>Tủ sách bên bến đò</h1><p>{LEAD}</p><p>{FIRST}</p>"


@pytest.mark.parametrize("unit", ["<div><b>Tên một bài khác</b></div>", "<a href=x>Tên bài</a> "])
def test_many_boxes_and_links(unit: str) -> None:
    def work(text: str) -> object:
        page = f"<html><body><div>{text}</div>{PIECE}</body></html>"
        return read_html("trang.html", page.encode())

    assert is_linear(work, unit, 250)
