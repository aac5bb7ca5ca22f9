"""The shared folder, as its users have it: real Word files, real Git, the command itself."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.folder import PROJECT
from tests.importing.word_files import paragraph, picture, run, word
from tests.photos import photo

COMMAND = ("-c", "from generator.cli import main; main()", "inbox")
COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")
SECRET = "<script>alert(1)</script>"


def letter(title: str = "Hưng Yên trao 120 suất học bổng", region: str = "Hưng Yên") -> bytes:
    lead = f"Sáng 20/11/2026, Hội Khuyến học tỉnh {region} trao học bổng cho học sinh vượt khó."
    body = f"Hội Khuyến học tỉnh {region} đã trao 120 suất học bổng. {SECRET}"
    return word(
        *(paragraph("Ngày đăng: 20/11/2026"), paragraph(title, style="Heading1")),
        *(paragraph(run(lead, bold=True)), paragraph(body)),
    )


def git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), "-c", "core.quotePath=off", *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


@dataclass(frozen=True)
class Office:
    """A folder that people share, and the portal's repository."""

    folder: Path
    repository: Path

    @classmethod
    def make(cls, root: Path) -> "Office":
        portal = root / "portal"
        for name in ("regions", "vocabularies", "statistics"):
            shutil.copytree(PROJECT / "content" / name, portal / "content" / name)
        for name in ("gioi-thieu", "lien-he"):
            (portal / f"content/{name}.md").write_text(f"# {name}\n\nMở.\n", encoding="utf-8")
        settings = (PROJECT / "mkdocs.yml").read_text("utf-8")
        settings = settings.replace("custom_dir: theme", f"custom_dir: {PROJECT / 'theme'}")
        (portal / "mkdocs.yml").write_text(settings, encoding="utf-8")
        (portal / ".gitignore").write_text(".cache/\n/site\n/.site*\n", encoding="utf-8")
        git(root, "init", "--quiet", "--initial-branch", "main", str(portal))
        git(portal, "add", ".")
        git(portal, *COMMIT, "--message", "first")
        git(root, "clone", "--quiet", "--bare", str(portal), str(root / "kho.git"))
        (root / "chung").mkdir()
        return cls(root / "chung", root / "kho.git")

    def drop(self, name: str, data: bytes | None = None) -> Path:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(letter() if data is None else data)
        return file

    def visit(self, settle: float = 0) -> subprocess.CompletedProcess[str]:
        started = self.start(settle)
        out, _ = started.communicate()
        return subprocess.CompletedProcess(COMMAND, started.returncode, out)

    def start(self, settle: float = 0) -> subprocess.Popen[str]:
        options = ("--repo", str(self.repository), "--settle", str(settle))
        return subprocess.Popen(
            [sys.executable, *COMMAND, str(self.folder), *options],
            env=os.environ | {"PYTHONPATH": str(PROJECT), "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        )

    def answer(self, name: str) -> str:
        return (self.folder / f"{name}.KET-QUA.html").read_text("utf-8")

    def articles(self) -> list[str]:
        listed = git(self.repository, "ls-tree", "-r", "--name-only", "main", "content/")
        return [path for path in listed.splitlines() if path.startswith("content/news/")]

    def published(self) -> list[str]:
        return [path.name for path in self.folder.glob("da-dang/*/*") if path.suffix == ".docx"]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.make(tmp_path)


def test_a_word_file_is_answered_previewed_approved_and_published(office: Office) -> None:
    file = office.drop("Bài của chị Hoa.docx")
    assert office.visit().returncode == 0
    answer = office.answer("Bài của chị Hoa")
    assert "Đăng được" in answer and "Hưng Yên trao 120 suất học bổng" in answer
    assert "<dd>Hưng Yên</dd>" in answer and "<dd>hung-yen</dd>" not in answer
    assert SECRET not in answer
    (link,) = [part.split('"')[0] for part in answer.split('href="')[1:]]
    assert "Hưng Yên trao 120 suất học bổng" in (office.folder / link).read_text("utf-8")
    assert office.articles() == []
    file.rename(office.folder / "da-duyet" / file.name)
    done = office.visit()
    assert "đã đăng ở /tin-tuc/" in done.stdout, done.stdout
    (path,) = office.articles()
    words = git(office.repository, "show", f"main:{path}")
    assert "status: draft" not in words and "\ndate: 2026-11-20\n" in words
    assert office.published() == [file.name]
    assert not (office.folder / "Bài của chị Hoa.KET-QUA.html").exists()
    assert not list((office.folder / "xem-truoc").iterdir())
    author = git(office.repository, "log", "-1", "--format=%an|%s", "main").strip()
    assert author.endswith("|Đăng: Hưng Yên trao 120 suất học bổng")
    assert not author.startswith("Hộp thư")


@pytest.mark.long
def test_a_second_visit_changes_nothing(office: Office) -> None:
    office.drop("bai.docx", letter()[:700])
    office.visit()
    page = office.folder / "bai.KET-QUA.html"
    before = page.stat().st_mtime_ns
    office.visit()
    assert page.stat().st_mtime_ns == before
    assert "Không đọc được tệp" in page.read_text("utf-8")


def test_what_cannot_be_published_stays_and_is_told(office: Office) -> None:
    office.drop("da-duyet/hong.docx", b"khong phai word")
    done = office.visit()
    assert "hong.docx: chưa đăng được" in done.stdout
    assert (office.folder / "da-duyet/hong.docx").exists()
    assert "Chưa đăng được" in office.answer("da-duyet/hong")
    assert office.articles() == []


def test_a_file_still_being_copied_waits(office: Office) -> None:
    office.drop("da-duyet/bai.docx")
    office.visit(settle=60)
    assert office.articles() == []
    assert office.published() == []
    office.visit()
    assert len(office.articles()) == 1


@pytest.mark.parametrize("name", ["~$bai.docx", ".bai.docx", "bai.docx.part", "bai.tmp", "anh.jpg"])
def test_what_is_no_finished_document_is_let_be(office: Office, name: str) -> None:
    office.drop(f"da-duyet/{name}")
    assert office.visit().returncode == 0
    assert office.articles() == []
    assert (office.folder / "da-duyet" / name).exists()


@pytest.mark.long
def test_names_with_marks_in_either_form(office: Office) -> None:
    names = [unicodedata.normalize(form, "Lễ trao học bổng Đợt 2.docx") for form in ("NFC", "NFD")]
    for number, name in enumerate(names):
        office.drop(f"da-duyet/{name}", letter(f"Bài số {number} của Hưng Yên"))
    office.visit()
    assert len(office.articles()) == 2
    assert sorted(office.published()) == sorted(names)


def test_the_same_file_twice_is_published_once(office: Office) -> None:
    data = letter()
    office.drop("da-duyet/bai.docx", data)
    office.visit()
    office.drop("da-duyet/ban sao.docx", data)
    office.visit()
    assert len(office.articles()) == 1
    assert sorted(office.published()) == ["bai.docx", "ban sao.docx"]


@pytest.mark.long
def test_two_files_of_one_name_are_each_answered_and_both_kept(office: Office) -> None:
    office.drop("da-duyet/bai.docx")
    office.visit()
    office.drop("da-duyet/bai.docx", letter("Thái Bình họp giao ban", "Thái Bình"))
    office.visit()
    assert len(office.articles()) == 2
    assert sorted(office.published()) == ["bai-2.docx", "bai.docx"]


def test_two_visits_at_once_publish_once(office: Office) -> None:
    office.drop("da-duyet/bai.docx")
    for started in [office.start(), office.start()]:
        out, _ = started.communicate()
        assert started.returncode == 0, out
    office.visit()
    assert len(office.articles()) == 1
    assert office.published() == ["bai.docx"]


@pytest.mark.parametrize("seconds", [0.8, 1.6])
def test_a_visit_that_was_killed_loses_nothing(office: Office, seconds: float) -> None:
    office.drop("da-duyet/bai.docx")
    office.drop("da-duyet/bai khac.docx", letter("Thái Bình họp giao ban", "Thái Bình"))
    started = office.start()
    time.sleep(seconds)
    os.killpg(started.pid, signal.SIGKILL)
    started.communicate()
    assert office.visit().returncode == 0
    assert len(office.articles()) == 2
    assert sorted(office.published()) == ["bai khac.docx", "bai.docx"]


@pytest.mark.long
def test_what_others_push_meanwhile_stays(office: Office, tmp_path: Path) -> None:
    office.visit()
    git(tmp_path, "clone", "--quiet", str(office.repository), str(tmp_path / "other"))
    (tmp_path / "other/GHI-CHU.txt").write_text("Của người khác.\n", encoding="utf-8")
    git(tmp_path / "other", "add", ".")
    git(tmp_path / "other", *COMMIT, "--message", "other")
    git(tmp_path / "other", "push", "--quiet", "origin", "main")
    office.drop("da-duyet/bai.docx")
    assert office.visit().returncode == 0
    assert git(office.repository, "show", "main:GHI-CHU.txt") == "Của người khác.\n"
    assert len(office.articles()) == 1


def test_a_repository_that_is_not_there_is_said_and_nothing_is_moved(office: Office) -> None:
    shutil.rmtree(office.repository)
    office.drop("da-duyet/bai.docx")
    done = office.visit()
    assert done.returncode == 1
    assert "git fetch không xong" in done.stdout
    assert (office.folder / "da-duyet/bai.docx").exists()


@pytest.mark.long
def test_the_answer_to_a_file_that_is_gone_goes_too(office: Office) -> None:
    file = office.drop("bai.docx", b"khong phai word")
    office.visit()
    file.unlink()
    office.visit()
    assert not (office.folder / "bai.KET-QUA.html").exists()


JARGON = re.compile(
    r"khóa|content/|\.yml|\.md\b|\b[BGLTS]\d{3}\b"
    r"|“[a-z_]+”|\bregions\b|\bissuer\b|\bauthors\b"
)


def visible(page: str) -> str:
    return re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)


def test_a_corrected_file_replaces_its_page_and_says_so(office: Office) -> None:
    office.drop("da-duyet/bai.docx")
    office.visit()
    (path,) = office.articles()
    corrected = letter("Hưng Yên trao 125 suất học bổng")
    office.drop("bai.docx", corrected)
    office.visit()
    assert "bản sửa của bài đã đăng ở /tin-tuc/" in office.answer("bai")
    assert "có người sửa" not in office.answer("bai")
    (office.folder / "bai.docx").rename(office.folder / "da-duyet/bai.docx")
    office.visit()
    assert office.articles() == [path]
    assert "125 suất" in git(office.repository, "show", f"main:{path}")


@pytest.mark.long
def test_a_page_is_replaced_by_a_file_of_another_name_only_when_that_was_said(
    office: Office,
) -> None:
    """Two clerks write one piece: the one that is approved later was shown as a new page."""
    office.drop("hoa.docx")
    office.drop("lan.docx", letter("Hưng Yên trao 120 suất học bổng ") + b"\0")
    office.visit()
    for name in ("hoa.docx", "lan.docx"):
        (office.folder / name).rename(office.folder / "da-duyet" / name)
    done = office.visit()
    assert "lan.docx: chưa đăng, vì trang cùng tên đã có" in done.stdout, done.stdout
    (path,) = office.articles()
    first = git(office.repository, "rev-parse", "main")
    assert "chưa đăng" in office.visit().stdout
    assert git(office.repository, "rev-parse", "main") == first
    assert "cổng đã có trang cùng tên ở /tin-tuc/" in office.answer("da-duyet/lan")
    (office.folder / "da-duyet/lan.docx").rename(office.folder / "lan.docx")
    office.visit()
    assert "bản sửa của bài đã đăng ở /tin-tuc/" in office.answer("lan")
    (office.folder / "lan.docx").rename(office.folder / "da-duyet/lan.docx")
    assert "lan.docx: đã đăng ở /tin-tuc/" in office.visit().stdout
    assert office.articles() == [path]
    assert sorted(office.published()) == ["hoa.docx", "lan.docx"]


@pytest.mark.long
@pytest.mark.parametrize("other", ["Chiều 21/11, xã Tân Hưng mở lớp xóa mù chữ cho 30 người.", ""])
def test_of_two_files_of_one_title_approved_together_none_is_lost(
    office: Office, other: str
) -> None:
    """They may be two pieces, or two states of one: the first stays with its picture."""
    lead = "Sáng 20/11/2026, Hội Khuyến học tỉnh Hưng Yên trao học bổng cho học sinh vượt khó."
    for name, words in (("mot", lead), ("hai", other or f"{lead} Có thêm một câu.")):
        head = (paragraph("Ngày đăng: 20/11/2026"), paragraph("Thông báo", style="Heading1"))
        shown = picture("Các em nhận quà")
        rows = (paragraph(run(words, bold=True)), paragraph(words), paragraph(shown))
        office.drop(f"{name}.docx", word(*head, *rows))
    office.visit()
    for name in ("hai", "mot"):
        (office.folder / f"{name}.docx").rename(office.folder / f"da-duyet/{name}.docx")
    office.visit()
    first = git(office.repository, "rev-list", "--reverse", "main").split()[1]
    for path in git(
        office.repository, "ls-tree", "-r", "--name-only", first, "content/news"
    ).split():
        before, after = (
            git(office.repository, "rev-parse", f"{at}:{path}") for at in (first, "main")
        )
        assert before == after, path
    waiting = [file.name for file in office.folder.glob("da-duyet/*.docx")]
    assert len(office.published()) + len(waiting) == 2


@pytest.mark.long
def test_a_piece_under_another_name_and_title_is_told_and_its_picture_goes_with_it(
    office: Office,
) -> None:
    office.drop("da-duyet/bai.docx")
    office.visit()
    office.drop("ban moi.docx", letter("Trao học bổng cho học sinh vượt khó"))
    office.drop("ban moi.jpg", photo(800, 500))
    office.drop("la.jpg", b"khong phai")
    office.visit()
    answer = visible(office.answer("ban moi"))
    assert "Giống bài đã có: “Hưng Yên trao 120 suất học bổng” (/tin-tuc/" in answer
    assert "Ảnh “ban moi.jpg” nằm cạnh tệp" in answer and "Chưa đăng được" in answer
    aside = office.answer("TEP-CHUA-DUNG")
    assert "ban moi.jpg" not in aside and "Tệp ảnh hỏng hoặc chép dở" in aside


@pytest.mark.long
def test_a_picture_beside_a_file_is_published_and_put_away_with_it(office: Office) -> None:
    named = paragraph("[Ảnh: le trao.jpg – Các em nhận quà]")
    lead = "Sáng 20/11/2026, Hội Khuyến học tỉnh Hưng Yên trao học bổng cho học sinh vượt khó."
    lines = (paragraph("Ngày đăng: 20/11/2026"), paragraph("Lễ trao quà", style="Heading1"))
    office.drop("bai.docx", word(*lines, paragraph(lead), paragraph(lead), named))
    office.visit()
    assert "(le trao.jpg)" not in office.answer("bai") and "le trao.jpg" in office.answer("bai")
    office.drop("le trao.jpg", photo(800, 500))
    office.visit()
    assert "không mang theo" not in office.answer("bai") and "Đăng được" in office.answer("bai")
    assert "“le trao.jpg”" in visible(office.answer("bai"))
    assert not (office.folder / "TEP-CHUA-DUNG.KET-QUA.html").exists()
    (office.folder / "bai.docx").rename(office.folder / "da-duyet/bai.docx")
    office.visit()
    assert [Path(path).suffix for path in office.articles()] == [".jpg", ".md"]
    assert [path.name for path in office.folder.glob("da-dang/*/*.jpg")] == ["le trao.jpg"]
    again = word(*lines, paragraph(lead), paragraph(f"{lead} Bản sửa."), named)
    office.drop("da-duyet/bai.docx", again)
    assert "đã đăng" in office.visit().stdout
    assert [Path(path).suffix for path in office.articles()] == [".jpg", ".md"]


@pytest.mark.long
def test_that_a_page_was_edited_meanwhile_is_said(office: Office, tmp_path: Path) -> None:
    office.drop("da-duyet/bai.docx")
    office.visit()
    (path,) = office.articles()
    git(tmp_path, "clone", "--quiet", str(office.repository), str(tmp_path / "other"))
    record = tmp_path / "other" / path
    record.write_text(record.read_text("utf-8") + "\nThêm một câu.\n", encoding="utf-8")
    git(tmp_path / "other", *COMMIT, "--all", "--message", "edited")
    git(tmp_path / "other", "push", "--quiet", "origin", "main")
    office.drop("bai.docx", letter("Hưng Yên trao 125 suất học bổng"))
    office.visit()
    assert "có người sửa trên cổng" in office.answer("bai")


def test_a_name_and_a_body_that_are_new_come_with_their_file(office: Office) -> None:
    head = [
        *("HỘI KHUYẾN HỌC TỈNH HƯNG YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        *("Số: 27/QĐ-HKH", "Hưng Yên, ngày 3 tháng 2 năm 2026", "QUYẾT ĐỊNH"),
        *("Về việc khen thưởng tập thể", "Điều 1. Khen thưởng mười tập thể."),
        "Mỗi tập thể được thưởng một giấy khen và một phần quà.",
        *("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Nguyễn Văn An"),
    ]
    office.drop("da-duyet/qd.docx", word(*map(paragraph, head)))
    lead = "Sáng 20/11/2026, Hội Khuyến học tỉnh Hưng Yên trao học bổng cho học sinh vượt khó."
    lines = ("Ngày đăng: hôm nay", "Tác giả: Lò Văn Ún", "Một buổi trao học bổng", lead, lead)
    office.drop("bai.docx", word(*map(paragraph, lines)))
    done = office.visit()
    assert "qd.docx: đã đăng ở /van-ban/" in done.stdout, done.stdout
    issuers = git(office.repository, "show", "main:content/vocabularies/issuers.yml")
    assert 'name: "Hội Khuyến học tỉnh Hưng Yên"' in issuers and "region: hung-yen" in issuers
    answer = office.answer("bai")
    assert "Tác giả “Lò Văn Ún” mới với cổng" in answer and "Đăng được" in answer


def test_an_undated_file_is_asked_in_words_of_word(office: Office) -> None:
    lines = (
        "Một buổi trao học bổng",
        "Sáng nay, nhiều em nhỏ đã nhận học bổng của các nhà hảo tâm.",
    )
    office.drop(
        "bai.docx", word(*map(paragraph, (*lines, "Xem văn bản 999/QĐ-TTg ngày 1/2/2020.")))
    )
    office.drop("da-duyet/hai.docx", word(*map(paragraph, lines)))
    office.visit()
    answer = visible(office.answer("bai"))
    assert "Chưa có ngày đăng." in answer and "“Ngày đăng: …”" in answer
    assert "Địa phương: …" in answer
    assert not JARGON.search(answer), answer
    assert office.articles() == []


def test_what_no_visit_can_use_is_told(office: Office) -> None:
    for name in ("anh.jpg", "so-lieu.xlsx", "thang-5/bai.docx"):
        office.drop(name)
    office.visit()
    page = (office.folder / "TEP-CHUA-DUNG.KET-QUA.html").read_text("utf-8")
    assert all(name in page for name in ("anh.jpg", "so-lieu.xlsx", "thang-5/bai.docx"))
    for name in ("anh.jpg", "so-lieu.xlsx", "thang-5/bai.docx"):
        (office.folder / name).unlink()
    office.visit()
    assert not (office.folder / "TEP-CHUA-DUNG.KET-QUA.html").exists()
