"""A template that somebody changed is named, with its line, and never ends in a traceback."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, TemplateError

from generator.plugin.failures import KEPT, as_failure


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("A\n{% if %}\n", "trang.html:2: mẫu sai cú pháp Jinja"),
        ("A\n{{ view.khong_co.x }}\n", "trang.html:2: mẫu không dựng được"),
        ("{% extends 'khong-co.html' %}", "Giao diện thiếu mẫu khong-co.html"),
        ("A\n{{ 1 | khong_co }}\n", "trang.html:2: mẫu sai cú pháp Jinja"),
    ],
)
def test_what_is_wrong_with_a_template_is_told(tmp_path: Path, source: str, said: str) -> None:
    (tmp_path / "trang.html").write_text(source, encoding="utf-8")
    environment = Environment(loader=FileSystemLoader(tmp_path), autoescape=True)
    with pytest.raises(TemplateError) as raised:
        environment.get_template("trang.html").render(view={})
    failure = as_failure(raised.value)
    assert failure and said in str(failure) and str(failure).endswith(KEPT)


def test_a_file_system_without_vietnamese_letters_is_told() -> None:
    with pytest.raises(UnicodeEncodeError) as error:
        "ứ".encode("ascii")
    assert "PYTHONUTF8=1" in str(as_failure(error.value))


def test_a_template_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "trang.html").write_bytes("Hội".encode("utf-16"))
    with pytest.raises(UnicodeDecodeError) as raised:
        Environment(loader=FileSystemLoader(tmp_path), autoescape=True).get_template("trang.html")
    assert "không phải UTF-8" in str(as_failure(raised.value))
