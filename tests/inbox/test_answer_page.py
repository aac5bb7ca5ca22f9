"""KET-QUA.html: what was read, what is wrong, and what was left out, in words of Word."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Level, Position
from generator.importing.batch import Result
from generator.inbox.answer_page import answer_page
from generator.inbox.article import Brought
from generator.inbox.beside import claimed_in
from generator.inbox.plain_words import PlainFinding, plain_finding

SIGNERS = [{"name": "Cầm Thử", "role": "Chủ tịch"}, {"name": "Lò Thử", "role": ""}]


def shown(*findings: PlainFinding) -> str:
    result = Result("a.docx", {"kind": "text", "signers": SIGNERS})
    return answer_page("a.docx", "Xong.", Brought(result, findings), "")


def test_what_must_be_mended_stands_apart_from_what_may_stay() -> None:
    error = PlainFinding("Hình không có lời tả.", "Tả hình.", is_error=True)
    warning = PlainFinding("Văn bản chưa có trong kho.", "Cứ đăng.", is_error=False)
    page = shown(warning, error)
    order = [page.index(words) for words in ("Phải sửa", "Hình", "Nên xem", "Văn bản chưa")]
    assert order == sorted(order)
    assert "Phải sửa" not in shown(warning)
    assert "Nên xem" not in shown(error)


def test_signers_and_hints_stand_apart() -> None:
    finding = PlainFinding("Hình không có lời tả.", "Tả hình.", is_error=True)
    page = shown(finding)
    assert "<dt>Người ký</dt><dd>Cầm Thử (Chủ tịch), Lò Thử</dd>" in page
    assert "<b>Hình không có lời tả.</b><br>Tả hình." in page
    page = shown(replace(finding, quoted="Lễ trao"))
    assert "</b><blockquote>Lễ trao</blockquote>Tả hình." in page


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ('![](a-1.jpg "Lớp ở xưởng 2 (Ảnh: công ty)")', "Lớp ở xưởng 2 (Ảnh: công ty)"),
        ("![](a-1.jpg)", ""),
        ("Xem [bài này](https://example.org/a).", "Xem bài này."),
    ],
)
def test_a_picture_is_quoted_by_its_caption(tmp_path: Path, line: str, quoted: str) -> None:
    (tmp_path / "bai.md").write_text(f"---\ntitle: A\n---\n{line}\n", encoding="utf-8")
    finding = Diagnostic(Position("bai.md", 4, 1), "B601", Level.ERROR, "Hình.", "Viết.")
    assert plain_finding(finding, tmp_path, "bai.md", {}).quoted == quoted


def test_of_a_file_that_cannot_be_read_nothing_is_listed() -> None:
    page = answer_page("a.doc", "Hỏng.", Brought(Result("a.doc", {"error": "x"}, error="x")), "")
    assert "Cổng đọc được" not in page and "<dl>" not in page


def test_pictures_beside_are_told_and_claimed(tmp_path: Path) -> None:
    """However a name is written in the piece, its picture is no stranger in the folder."""
    names = ("le trao.jpg", "a & b.png", "bai (3).jpg")
    result = Result("bai.docx", {"kind": "article", "title": "A"})
    brought = Brought(result, path="content/news/2026/11/a.md", beside=names)
    (tmp_path / "bai-viet.docx").write_bytes(b"")
    page = answer_page("bai-viet.docx", "Xong.", brought, "")
    (tmp_path / "bai-viet.KET-QUA.html").write_text(page, encoding="utf-8")
    for name in (*names, "la.jpg", "trao.jpg"):
        (tmp_path / name).write_bytes(b"")
    assert claimed_in(tmp_path) == set(names)


@pytest.mark.parametrize("said", ["“Lễ-Trao.JPG”", "“Các em nhận quà” (le trao.jpg)"])
def test_a_picture_that_was_missing_is_waited_for(tmp_path: Path, said: str) -> None:
    (tmp_path / "bai.docx").write_bytes(b"")
    answer = f"<li>Bài có 1 hình mà tệp không mang theo: {said}.</li>"
    (tmp_path / "bai.KET-QUA.html").write_text(answer, encoding="utf-8")
    (tmp_path / "le trao.jpg").write_bytes(b"")
    assert claimed_in(tmp_path) == {"le trao.jpg"}
