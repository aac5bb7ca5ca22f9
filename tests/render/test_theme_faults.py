"""A portal's own theme is checked without a page: told with its place, in Vietnamese."""

import os
import re
from pathlib import Path

import pytest
from jinja2 import Environment, TemplateSyntaxError

from generator.render import theme_faults
from generator.render.jinja_words import jinja_words

THEME = Path(__file__).parents[2] / "theme"
FAULTS: dict[str, tuple[str, str, int]] = {
    "{% if a %}\n": ("T107", "hết tệp mà “if” chưa đóng", 1),
    "A\n\n{% xif %}": ("T107", "thẻ “xif” không có", 3),
    "A\n{{ 1 | khong }}": ("T107", "không có bộ lọc hay phép thử “khong”", 2),
    "A\r\n{{ }}\r\n": ("T107", "thiếu điều phải viết trước “}}”", 2),
    "{{ a b }}": ("T107", "sai ở “b”", 1),
    "{{ 'a }}": ("T107", "ký tự “'” sai chỗ", 1),
    "{# a": ("T107", "chưa đóng bằng “#}”", 1),
    "{{ (a }}": ("T107", "sai ở “}”", 1),
    "{{ a": ("T107", "chưa có “}}”", 1),
    " \n": ("T107", "tệp trống", 1),
    '{% set styles = "news/a" %}': ("T107", "danh sách viết thẳng ra", 1),
    'A\n{% include "khong-co.html" %}': ("B602", "khong-co.html", 2),
    'A\n{% extends "mian.html" %}': ("B602", "mian.html", 2),
    'A\n{% set styles = ["news/khong-co"] %}': ("B602", "assets/css/news/khong-co.css", 2),
    'A\n<script src="{{ base_url }}/assets/js/khong.js"></script>': (
        "B602",
        "assets/js/khong.js",
        2,
    ),
}


@pytest.mark.parametrize("source", FAULTS)
def test_a_fault_has_its_line_and_vietnamese_words(tmp_path: Path, source: str) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme/trang.html").write_bytes(source.encode())
    (finding,) = theme_faults(tmp_path, "theme")
    code, words, line = FAULTS[source]
    assert (finding.code, finding.position.path) == (code, "theme/trang.html")
    assert (words in finding.message, finding.position.line) == (True, line), finding
    assert finding.hint
    assert not re.search(r"\b(?:expected|unexpected|got|tag|template)\b", finding.message)


def test_what_cannot_be_read_is_told_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme/a.html").write_bytes("Hội".encode("utf-16"))
    os.mkfifo(tmp_path / "theme/b.html")
    assert [row.code for row in theme_faults(tmp_path, "theme")] == ["T107", "T104"]


def test_our_own_theme_has_no_fault() -> None:
    assert list(theme_faults(THEME.parent, "theme")) == []


def test_what_nobody_has_translated_is_passed_on() -> None:
    with pytest.raises(TemplateSyntaxError) as raised:
        Environment(autoescape=True).from_string("{% set a.b.c = 1 %}{% endset %}{{ 1 +")
    assert jinja_words(raised.value.message or "")
    assert jinja_words("Something new.") == "Something new."
