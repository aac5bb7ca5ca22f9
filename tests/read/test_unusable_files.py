"""What is no plain file, lies elsewhere, or is enormous is told at once, and never read."""

import os
from pathlib import Path

import pytest

from generator.diagnostics import as_text
from generator.read import read_content

HERE = Path("content/news/2024/04/bai.md")


def told(project: Path) -> str:
    return as_text(read_content(project)[1])


@pytest.mark.parametrize("target", ["/dev/zero", "/dev/null", "/etc/passwd", "../../../../../x"])
def test_a_link_that_leaves_the_project_is_not_followed(project: Path, target: str) -> None:
    (project / HERE).symlink_to(target)
    assert f"{HERE}:1:1: lỗi[T107] Không dùng được “bai.md”: liên kết trỏ ra ngoài" in told(project)


def test_pipes_and_links_to_pipes_and_folders_are_not_read(project: Path) -> None:
    os.mkfifo(project / "content" / "ong.md")
    (project / HERE).symlink_to(project / "content" / "ong.md")
    (project / HERE.with_name("muc.md")).symlink_to(project / "content" / "news")
    report = told(project)
    assert "content/ong.md:1:1: lỗi[T107] Không dùng được “ong.md”: đây là ống dẫn" in report
    for name in ("bai.md", "muc.md"):
        assert f"“{name}”: liên kết không trỏ tới một tệp" in report


@pytest.mark.parametrize("name", ["bai.md", "anh.jpg", "ban-ky.pdf"])
def test_a_link_that_leads_to_itself_is_told(project: Path, name: str) -> None:
    (project / HERE.with_name(name)).symlink_to(name)
    assert f"“{name}”: liên kết không trỏ tới một tệp" in told(project)


def test_a_link_inside_the_project_is_a_file(project: Path) -> None:
    article = next((project / "content" / "news").rglob("*.md"))
    kept = project / "ban-goc.md"
    article.rename(kept)
    article.symlink_to(kept)
    assert not told(project)


def test_an_enormous_file_is_not_read(project: Path) -> None:
    with (project / HERE).open("wb") as file:
        file.truncate(4_000_000_000)
    assert "lỗi[T108] Tệp quá lớn: 4.000 MB; cổng đọc tệp nội dung đến 3 MB." in told(project)


def test_an_enormous_line_is_told_in_few_words(project: Path) -> None:
    (project / HERE).write_text("---\ntitle: x\n" + "chữ " * 20_000 + "\n---\n", encoding="utf-8")
    report = told(project)
    assert f"{HERE}:3:1: lỗi[T109] Dòng dài 80.000 ký tự; một dòng dài nhất 50.000." in report
    assert len(report) < 1_000


def test_a_huge_attachment_is_told_and_never_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = project / "content/documents/ket-luan/2019-49-kl-tw/ban-ky.pdf"
    with file.open("r+b") as attachment:
        attachment.truncate(120_000_000)

    def read(path: Path) -> bytes:
        assert path != file, "120 MB in memory"
        with path.open("rb") as opened:
            return opened.read()

    monkeypatch.setattr(Path, "read_bytes", read)
    report = told(project)
    assert "ban-ky.pdf:1:1: lỗi[T108] Tệp quá lớn: 120 MB; cổng đọc tệp đi kèm đến 50 MB." in report
    assert report.count("lỗi[") == 1
