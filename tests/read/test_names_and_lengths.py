"""Names that some machines cannot have, and titles that nobody could read, are refused."""

from pathlib import Path

import pytest

from generator.diagnostics import as_text
from generator.read import read_content
from tests.documents import decision
from tests.folder import article, lay_out

KEPT = ("regions", "vocabularies")


@pytest.mark.parametrize("name", ["con", "nul", "com1"])
def test_a_name_that_windows_keeps_for_itself_is_told(tmp_path: Path, name: str) -> None:
    lay_out(tmp_path, {f"news/2024/03/{name}.md": article("Một câu.")}, KEPT)
    report = as_text(read_content(tmp_path)[1])
    assert f"content/news/2024/03/{name}.md:1:1: lỗi[T105]" in report
    assert f"Đổi thành “{name}-1.md”" in report


@pytest.mark.parametrize(
    ("title", "most"), [("x " * 160, "300"), ("x " * 1100, "2000"), ("x " * 140, "")]
)
def test_a_title_has_an_end(tmp_path: Path, title: str, most: str) -> None:
    words = article("Một câu.").replace("Bài để thử", title.strip())
    lay_out(tmp_path, {"news/2024/03/bai.md": words}, KEPT)
    report = as_text(read_content(tmp_path)[1])
    assert (f"nhiều nhất là {most}." in report) is bool(most), report


@pytest.mark.parametrize(
    "url",
    ["https://a.vn@b.example/", "https://b\u0430o.vn/", "http://127.0.0.1/", "http://10.0.0.1/"],
)
def test_a_source_whose_host_is_another_than_it_seems_is_refused(tmp_path: Path, url: str) -> None:
    source = "---\n\nMột câu."
    words = article("Một câu.").replace(source, f'source: {{name: A, url: "{url}"}}\n{source}')
    lay_out(tmp_path, {"news/2024/03/bai.md": words}, KEPT)
    assert "lỗi[G312]" in as_text(read_content(tmp_path)[1])


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("nicknames: [và]", "“và” không dùng được"),
        ("nicknames: [Đề án 89, QĐ387]", ""),
        ("expires: 2020-12-31", "ngày hết hiệu lực (31/12/2020) đứng trước"),
        ("effective: 2021-03-01\nexpires: 2021-02-01", "ngày hết hiệu lực (01/02/2021) đứng trước"),
        ("effective: 2021-03-01\nexpires: 2021-03-01", ""),
    ],
)
def test_a_text_that_would_be_linked_everywhere_or_ends_first(
    tmp_path: Path, keys: str, said: str
) -> None:
    lay_out(tmp_path, dict([decision("91/QĐ-KHVN", "2021-01-01", keys)]), KEPT)
    report = as_text(read_content(tmp_path)[1])
    assert (said in report) if said else "lỗi[" not in report, report
