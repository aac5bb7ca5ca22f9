"""Pictures that are brought: those of Word files, and by themselves."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.importing.pictures import plain_pictures
from generator.pictures import picture_file
from tests.photos import bomb, heic, photo

HEIC = b"\0\0\0\x18ftypheic" + bytes(40)


def imported(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["import", *map(str, arguments)])
    return done.exit_code, done.output


def test_a_telephones_picture_is_put_where_it_is_wanted(tmp_path: Path) -> None:
    brought, folder = tmp_path / "Ảnh hội nghị.JPG", tmp_path / "content" / "bai"
    brought.write_bytes(photo(3200, 1600, turned=6, place=True))
    for name in ("anh-hoi-nghi.jpg", "anh-hoi-nghi-2.jpg"):
        code, said = imported(brought, "--into", folder, "--root", tmp_path)
        assert (code, "đã bỏ nơi chụp (GPS)" in said) == (0, True), said
        kept = picture_file((folder / name).read_bytes())
        assert (kept.width, kept.height, kept.tells_place) == (1280, 2560, False)


def test_one_of_the_content_is_cleaned_in_its_place(tmp_path: Path) -> None:
    file = tmp_path / "Lop hoc.jpeg"
    file.write_bytes(photo(400, 300, place=True))
    assert imported(file, "--dry-run", "--root", tmp_path)[0] == 0
    assert picture_file(file.read_bytes()).tells_place
    assert imported(file, "--root", tmp_path)[0] == 0
    assert not picture_file(file.read_bytes()).tells_place
    assert [path.name for path in tmp_path.iterdir()] == ["Lop hoc.jpeg"]


def test_a_photo_of_an_iphone_becomes_a_jpeg_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "IMG 1.HEIC"
    file.write_bytes(heic(900, 600, turned=6, place=True))
    code, said = imported(file, "--root", tmp_path)
    assert (code, "đã bỏ nơi chụp (GPS)" in said) == (0, True), said
    kept = picture_file((tmp_path / "img-1.jpg").read_bytes())
    assert (kept.form, kept.width, kept.height, kept.tells_place) == ("JPEG", 600, 900, False)
    pictures, doubts = plain_pictures({"a.heic": file.read_bytes()})
    assert pictures["a.heic"].ending == ".jpg" and not doubts


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (HEIC, "HEIC của iPhone, mà hỏng"),
        (heic(900, 600)[:1500], "HEIC của iPhone, mà hỏng"),
        (b"Tin ngay 24/4", "không phải hình"),
        (photo()[:900], "hỏng hoặc chép dở"),
        (bomb(), "30.000 × 30.000 điểm ảnh, quá lớn"),
    ],
)
def test_what_is_no_picture_is_told_for_what_it_is(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "hinh.jpg"
    file.write_bytes(data)
    code, said = imported(file, "--root", tmp_path)
    assert (code, words in said) == (1, True), said
    assert file.read_bytes() == data


def test_a_picture_that_cannot_be_kept_does_not_stop_the_others() -> None:
    kept, doubts = plain_pictures({"a.png": photo(90, 60), "b.jpg": HEIC, "c.jpg": photo(60, 90)})
    assert list(kept) == ["a.png", "c.jpg"]
    assert [picture.ending for picture in kept.values()] == [".jpg", ".jpg"]
    assert len(doubts) == 1 and doubts[0].startswith("Hình 2 chưa lấy được")
