"""Pictures that lie beside a Word file, or in the folder that a browser saved with its page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.importing.batch import Batch, Result, run
from generator.importing.library import Library
from generator.read import read_content
from tests.importing import word_files as make
from tests.photos import photo

LEAD = "Sáng 20/11/2026, Hội Khuyến học tỉnh Hưng Yên trao học bổng cho học sinh vượt khó."
BODY = "Thư viện rộng bốn mươi mét vuông do phụ huynh góp công dựng bằng tre trong hai tuần."
CAPTION = "Thư viện ngày khánh thành. Ảnh: Lò Thử"


@pytest.fixture(scope="module")
def batch() -> Iterator[Batch]:
    content, _ = read_content(Path(__file__).parents[2])
    yield Batch(Library.of(content), Path(), Path(), "article", False, date(2026, 11, 27))


def bring(batch: Batch, folder: Path, *lines: str, pictures: tuple[str, ...] = ()) -> Result:
    folder.mkdir(exist_ok=True)
    title = make.paragraph("Dựng thư viện bằng tre", style="Heading1")
    words = map(make.paragraph, ("20/11/2026", LEAD, *lines))
    (folder / "Bài tre.docx").write_bytes(make.word(title, *words))
    for name in pictures:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(photo(800, 500))
    (result,) = run(replace(batch, into=folder / "ra"), [folder / "Bài tre.docx"])
    return result


def written(result: Result) -> str:
    assert result.place is not None, result.error
    return result.place.file.read_text("utf-8")


@pytest.mark.parametrize("name", ["Bài tre.jpg", "bai-tre-2.jpg", "Bai tre (3).JPG", "bai_tre.png"])
def test_a_picture_called_as_the_file_stands_below_the_lead(
    batch: Batch, tmp_path: Path, name: str
) -> None:
    result = bring(batch, tmp_path, BODY, pictures=(name, "khac.jpg"))
    assert written(result).count("![](dung-thu-vien-bang-tre-1.jpg)") == 1
    assert any(name in doubt for doubt in result.object["doubts"])  # type: ignore[attr-defined]


def test_a_picture_is_placed_where_it_is_named(batch: Batch, tmp_path: Path) -> None:
    lines = (BODY, "[Ảnh: tre.jpg – Phụ huynh lợp mái]", CAPTION, BODY.replace("bốn", "năm"))
    words = written(bring(batch, tmp_path, *lines, pictures=("tre.jpg",)))
    assert "![Phụ huynh lợp mái](dung-thu-vien-bang-tre-1.jpg " in words
    assert words.index("bốn mươi") < words.index("![Phụ huynh") < words.index("năm mươi")


def test_a_name_may_be_written_otherwise(batch: Batch, tmp_path: Path) -> None:
    lines = (BODY, "[Ảnh: le-trao.jpg – Các em nhận quà]", CAPTION)
    words = written(bring(batch, tmp_path, *lines, pictures=("Lễ trao.JPG",)))
    assert "![Các em nhận quà](dung-thu-vien-bang-tre-1.jpg" in words


def test_a_picture_that_is_not_there_is_told_once(batch: Batch, tmp_path: Path) -> None:
    result = bring(batch, tmp_path, BODY, "[Ảnh: tre.jpg]", CAPTION, BODY.replace("bốn", "năm"))
    told = [doubt for doubt in result.object["doubts"] if "hình" in doubt]  # type: ignore[attr-defined]
    assert told == [
        "Bài có 1 hình mà tệp không mang theo: “Thư viện ngày khánh thành.” (tre.jpg). "
        "Còn dùng thì thêm vào."
    ]
    assert "[Ảnh" not in str(result.object["body"])


def test_pictures_of_a_saved_page_are_found(batch: Batch, tmp_path: Path) -> None:
    shown = f"<img src='trang_files/a%20b.jpg' alt='Mái tre'><p>{CAPTION}</p>"
    page = f"<html><body><h1>Dựng thư viện bằng tre</h1><p>{LEAD}</p>{shown}<p>{BODY}</p></body>"
    (tmp_path / "trang.html").write_text(page, encoding="utf-8")
    (tmp_path / "trang_files").mkdir()
    (tmp_path / "trang_files" / "a b.jpg").write_bytes(photo(800, 500))
    (result,) = run(replace(batch, into=tmp_path / "ra"), [tmp_path / "trang.html"])
    assert "![Mái tre](dung-thu-vien-bang-tre-1.jpg" in written(result)


def test_pictures_that_describe_nothing_are_told_by_their_numbers(
    batch: Batch, tmp_path: Path
) -> None:
    names = ("mot.jpg", "hai.jpg", "ba.jpg")
    shown = [f"[Ảnh: {name}{' – Mái tre' if name == 'hai.jpg' else ''}]" for name in names]
    lines = [line for name in shown for line in (BODY.replace("bốn", name[6:8]), name)]
    result = bring(batch, tmp_path, *lines, BODY, pictures=names)
    told = [doubt for doubt in result.object["doubts"] if "mô tả" in doubt]  # type: ignore[attr-defined]
    assert told == ["Hình 1, 3 chưa có lời mô tả: tả người và việc trong hình trước khi đăng."]
    assert "![Mái tre](dung-thu-vien-bang-tre-2.jpg" in written(result)
