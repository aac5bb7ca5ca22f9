"""`portal import`: drafts that the check accepts, nothing overwritten, nothing done twice."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.folder import PROJECT
from tests.importing.word_files import paragraph, table, word

PAGES = PROJECT / "tests" / "importing" / "pages"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A portal with the real places and words, and no records."""
    for name in ("regions", "statistics", "vocabularies"):
        shutil.copytree(PROJECT / "content" / name, tmp_path / "content" / name)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    (tmp_path / "theme").mkdir()
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(arguments))
    return result.exit_code, result.stdout, result.stderr


def imported(root: Path, *arguments: str) -> tuple[int, str, str]:
    return run("import", "--root", str(root), *arguments)


def records(root: Path) -> list[Path]:
    return sorted((root / "content" / "news").rglob("*.md"))


def test_a_page_becomes_a_draft_that_the_check_accepts(root: Path) -> None:
    code, out, _ = imported(root, str(PAGES / "tap-chi.txt"))
    assert code == 0
    (file,) = records(root)
    assert file.relative_to(root).as_posix() == (
        "content/news/2023/06/ha-giang-dua-sach-len-cao-nguyen-da.md"
    )
    assert str(file) in out
    text = file.read_text("utf-8")
    assert "\ndate: 2023-06-18 09:30\n" in text
    assert '\nsource: {name: "Công dân & Khuyến học"}\n' in text
    assert "\nstatus: draft\n" in text
    assert "# authors: […]  # thêm “Lý Mí Và” vào vocabularies/authors.yml" in text
    code, report, _ = run("check", "--root", str(root), "--format", "github")
    assert code == 0, report


def test_an_official_text_becomes_a_draft_too(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.docx"
    head = table(
        [paragraph("HỘI KHUYẾN HỌC TỈNH YÊN BÁI"), paragraph("Độc lập - Tự do - Hạnh phúc")],
        [paragraph("Số: 12/KH-HKH"), paragraph("Yên Bái, ngày 05 tháng 3 năm 2024")],
    )
    file.write_bytes(word(head, paragraph("KẾ HOẠCH"), paragraph("Hội lập kế hoạch như sau.")))
    assert imported(root, str(file))[0] == 0
    (text,) = (root / "content" / "documents").rglob("2024-12-*.md")
    assert "\nstatus: draft\n" in text.read_text("utf-8")


def test_what_is_not_known_is_named(root: Path) -> None:
    _, out, _ = imported(root, str(PAGES / "mo-tinh.txt"), str(PAGES / "khong-ngay.txt"))
    assert "còn phải điền: regions" in out
    assert "còn phải điền: date" in out
    without_day = next(file for file in records(root) if "tan-binh" in file.name)
    assert "# date:  # bài không ghi ngày đăng" in without_day.read_text("utf-8")


def test_the_second_time_nothing_is_written(root: Path) -> None:
    imported(root, str(PAGES / "cum.txt"))
    (file,) = records(root)
    file.write_text(file.read_text("utf-8").replace("Giao ban", "Họp giao ban"), "utf-8")
    edited = file.read_bytes()
    code, out, _ = imported(root, str(PAGES / "cum.txt"))
    assert (code, records(root), file.read_bytes()) == (0, [file], edited)
    assert "đã nhập từ trước" in out


def test_a_name_that_is_taken_is_never_overwritten(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "ban-khac.txt"
    other.write_text((PAGES / "cum.txt").read_text("utf-8") + "\nThêm một dòng.\n", "utf-8")
    imported(root, str(PAGES / "cum.txt"))
    imported(root, str(other))
    names = [file.name for file in records(root)]
    assert names == ["giao-ban-khuyen-hoc-cum-2-2.md", "giao-ban-khuyen-hoc-cum-2.md"]


def test_a_trial_writes_nothing_and_says_all(root: Path) -> None:
    code, out, _ = imported(root, str(PAGES / "cum.txt"), "--dry-run", "--format", "json")
    piece = json.loads(out)
    assert code == 0
    assert not records(root)
    assert piece["documents"] == ["49-KL/TW", "1373/QĐ-TTg"]
    assert {"title", "date", "authors", "source", "lead", "body", "images", "regions"} < set(piece)
    assert {"documents", "dropped", "doubts"} < set(piece)


def test_a_folder_goes_on_after_a_bad_file_and_reports(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    folder.mkdir()
    shutil.copy(PAGES / "cum.txt", folder)
    (folder / "a-anh.docx").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    (folder / "trong.txt").write_bytes(b"")
    code, out, err = imported(root, str(folder))
    assert code == 1
    assert len(records(root)) == 1
    assert "[1/3]" in err
    assert "ảnh JPEG" in out
    assert "tệp trống" in out
    (report,) = root.glob("bao-cao-nhap-*.txt")
    assert "3 tệp: 1 nhập mới, 0 đã nhập từ trước, 2 không nhập được" in report.read_text("utf-8")


def test_into_a_folder(root: Path, tmp_path: Path) -> None:
    into = tmp_path / "ra"
    code, _, _ = imported(root, str(PAGES / "cum.txt"), "--into", str(into))
    assert code == 0
    assert [file.name for file in into.iterdir()] == ["giao-ban-khuyen-hoc-cum-2.md"]
    assert not records(root)


def test_all_that_the_check_says_is_what_the_import_left_open(root: Path) -> None:
    _, out, _ = imported(root, str(PAGES))
    open_keys = {
        key
        for line in out.splitlines()
        if line.startswith("  còn phải điền: ")
        for key in line.partition(": ")[2].split(", ")
    }
    _, report, _ = run("check", "--root", str(root), "--format", "json")
    problems = json.loads(report)
    errors = [problem for problem in problems if problem["level"] == "error"]
    assert errors
    assert {problem["code"] for problem in errors} == {"G302"}
    assert len(records(root)) > 30
    assert all(any(f"“{key}”" in problem["message"] for key in open_keys) for problem in errors)


def test_words_with_signs_of_yaml_and_markdown_stay_words(root: Path, tmp_path: Path) -> None:
    page = tmp_path / "dau.txt"
    page.write_text(
        "Yên Bái: “Học # một, biết * mười” [ghi nhanh] - 100% thật\n12/05/2023\n"
        "Hội Khuyến học tỉnh Yên Bái họp tổng kết năm học, theo lời một người dự: học để làm "
        "người.\n"
        "# Không phải tiêu đề, chỉ là một dòng mở đầu bằng dấu thăng mà người viết để lại trong "
        "bài.\n"
        "Một câu có *dấu sao* và <b>thẻ</b>, có `dấu huyền` và [ngoặc](javascript:alert(1)) nữa "
        "nhé.\n",
        "utf-8",
    )
    imported(root, str(page))
    (file,) = records(root)
    text = file.read_text("utf-8")
    assert 'title: "Yên Bái: “Học # một, biết * mười” [ghi nhanh] - 100% thật"' in text
    assert "\\# Không phải tiêu đề" in text
    assert "\\*dấu sao\\*" in text
    assert "\\[ngoặc\\](javascript" in text
    code, report, _ = run("check", "--root", str(root), "--format", "github")
    assert code == 0, report
