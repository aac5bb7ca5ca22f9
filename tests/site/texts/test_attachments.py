"""Attachments: what the page says of a file is the file's own."""

import hashlib
from pathlib import Path

import pytest

from generator.site.texts.attachments import AttachedFile, attached_files
from tests.attached import pdf
from tests.documents import decision
from tests.folder import site_of

PDF = pdf(more=b"%" + b"x" * 1_234_300 + b"\n").decode()
SUM = hashlib.sha256(PDF.encode()).hexdigest()
FOLDER = "documents/quyet-dinh/2021-91-qd-khvn"


def build(root: Path, name: str, data: str, more: str = "") -> tuple[tuple[AttachedFile, ...], str]:
    key = f"attachments: [{{file: {name}, title: Bản ký{more}}}]"
    files = dict([decision("91/QĐ-KHVN", "2021-01-01", key), (f"{FOLDER}/{name}", data)])
    site, found = site_of(root, files)
    return tuple(one for text in site.texts for one in attached_files(text)), found


@pytest.mark.parametrize("more", ["", f", sha256: {SUM}", f", sha256: {SUM.upper()}"])
def test_size_and_sum_are_those_of_the_file(tmp_path: Path, more: str) -> None:
    (one,), found = build(tmp_path, "ban-ky.pdf", PDF, more)
    assert found == ""
    assert one == AttachedFile(
        "Bản ký", "/van-ban/quyet-dinh/khvn/2021/91/ban-ky.pdf", "PDF", len(PDF), SUM
    )
    assert one.size_words == "1,2 MB"


def test_another_sum_is_an_error(tmp_path: Path) -> None:
    files, found = build(tmp_path, "ban-ky.pdf", PDF, f", sha256: {'0' * 64}")
    assert files == ()
    assert f"[B609] Tệp “ban-ky.pdf” không đúng mã SHA-256 đã ghi: tệp có mã {SUM}." in found


@pytest.mark.parametrize(
    ("name", "data"), [("ban-ky.doc", "%PDF-1"), ("ban-ky.pdf", "PK\x03"), ("ban-ky.docx", "x")]
)
def test_only_pdf_and_docx(tmp_path: Path, name: str, data: str) -> None:
    _, found = build(tmp_path, name, data)
    assert f"[B610] Tệp “{name}” không phải là PDF, DOCX hoặc XLSX: thật ra là tệp " in found


def test_a_missing_file_is_told_once(tmp_path: Path) -> None:
    key = "attachments: [{file: ban-ky.pdf, title: Bản ký}]"
    _, found = site_of(tmp_path, dict([decision("91/QĐ-KHVN", "2021-01-01", key)]))
    assert found.count("lỗi[") == 1
    assert "[B602]" in found


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 byte"), (999, "999 byte"), (1_000, "1 kB"), (1_540, "1,5 kB"), (12_000_000, "12 MB")],
)
def test_size_in_words(size: int, words: str) -> None:
    assert AttachedFile("", "", "PDF", size, "").size_words == words
