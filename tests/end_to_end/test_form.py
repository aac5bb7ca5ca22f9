"""The form at /quan-tri/ in a real browser: Vietnamese, alone, and from an article to its page."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from playwright.sync_api import Browser, Page, Route

from generator.admin import policy_of
from generator.forms.form_config import form_config
from generator.model import FormHost, FormSettings, Settings
from generator.pictures import picture_file
from tests.end_to_end import word_page
from tests.end_to_end.conftest import ROOT
from tests.end_to_end.form_in_browser import (
    PICKED,
    choose,
    field,
    files_in,
    give_files,
    photo,
    press,
    write,
)
from tests.end_to_end.guarded import WATCH, refused, under_policies
from tests.end_to_end.project_copy import ProjectCopy
from tests.end_to_end.word_page import choose_file, downloaded

CMS = ROOT / "node_modules" / "@sveltia" / "cms"
needs_cms = pytest.mark.skipif(not CMS.is_dir(), reason="npm's packages are not there")
FORM = """      form:
        host: github
        repository: hoi-khuyen-hoc/cong-tin
        review: false
"""
STATUS_OF_HOST = "https://www.githubstatus.com/"
"""Sveltia would ask there how GitHub is; the form's own policy names the code host alone."""
ARTICLE = "thai-binh-mo-dot-khuyen-hoc-o-dong-hung"
WRITTEN = f"{ARTICLE}-va-tien-hai"
"""Another than that of the Word file: what was published and is a draft now is told (T115)."""
BODY = "Năm 2023, hội viên bằng 10,5% dân số, gia đình học tập bằng 81,5% số gia đình."
FIGURES = (
    ("Tỷ lệ hội viên trên dân số", "10.5", "10,5% dân số"),
    ("Tỷ lệ gia đình học tập", "81.5", "81,5% số gia đình"),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy of the project whose form is turned on, and built."""
    copy = ProjectCopy.make(tmp_path_factory.mktemp("form"))
    copy.replace("mkdocs.yml", "      tagline:", f"{FORM}      tagline:")
    copy.build()
    return copy


@pytest.fixture(scope="module")
def address(project: ProjectCopy) -> Iterator[str]:
    with under_policies(project.root / "site") as served_at:
        yield served_at


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The form in a browser that speaks English, with the project's content in its folder.

    It works under the policy of its own headers.
    """
    with browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-US") as context:
        page = context.new_page()
        page.add_init_script(PICKED)
        page.add_init_script(WATCH)
        page.goto(f"{address}/quan-tri/")
        yield page
        assert [line for line in refused(page) if STATUS_OF_HOST not in line] == []


def content_of(project: ProjectCopy) -> dict[str, bytes]:
    files = (file for file in (project.root / "content").rglob("*") if file.is_file())
    return {file.relative_to(project.root).as_posix(): file.read_bytes() for file in files}


def opened(page: Page, files: dict[str, bytes]) -> None:
    give_files(page, files | {".git/HEAD": b"ref: refs/heads/main\n"})
    page.get_by_role("button", name="Làm việc với kho mã nguồn cục bộ").click()
    page.get_by_text("Bài viết", exact=True).first.wait_for()


@needs_cms
def test_it_is_vietnamese_and_asks_nobody(page: Page, address: str, project: ProjectCopy) -> None:
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.reload()
    opened(page, content_of(project))
    page.goto(f"{address}/quan-tri/#/collections/news/new")
    field(page, "title").wait_for()
    labels = [
        name.inner_text() for name in page.locator("[data-key-path] h4").all() if name.is_visible()
    ]
    assert labels[:6] == ["Tiêu đề", "Sapo", "Nội dung", "Địa phương", "Ngày giờ đăng", "Tác giả"]
    assert "available" not in page.locator("body").inner_text()
    assert page.get_by_role("button", name="Lưu", exact=True).is_visible()
    strangers = [url for url in asked if not url.startswith((address, "blob:", "data:"))]
    assert strangers == []
    assert any("material-symbols" in url for url in asked)
    assert page.evaluate("document.fonts.check('16px \"Source Sans 3\"', 'ế')")


@needs_cms
def test_from_the_form_to_the_page(page: Page, address: str, project: ProjectCopy) -> None:
    """An article with a picture and two figures: written, committed, checked, public."""
    files = content_of(project)
    opened(page, files)
    page.goto(f"{address}/quan-tri/#/collections/news/new")
    write(page, "title", "Thái Bình: mở đợt khuyến học ở Đông Hưng và Tiền Hải")
    write(page, "date", "2024-04-25T08:30")
    write(page, "lead", "Hội Khuyến học tỉnh mở đợt vận động “học suốt đời”.")
    choose(page, "regions", "Thái Bình")
    page.keyboard.press("Escape")
    assert page.url.endswith("/news/new"), "Escape leaves the piece that is being written"
    write_picture(page)
    for number, (indicator, value, quote) in enumerate(FIGURES):
        press(field(page, "figures").get_by_role("button", name="Thêm").last)
        here = f"figures.{number}"
        choose(page, f"{here}.indicator", indicator)
        choose(page, f"{here}.region", "Thái Bình")
        write(page, f"{here}.period", "2023")
        write(page, f"{here}.value", value)
        write(page, f"{here}.quote", quote)
    field(page, "body").scroll_into_view_if_needed()
    field(page, "body").get_by_role("textbox").first.click()
    page.keyboard.type(BODY)
    page.get_by_role("button", name="Lưu", exact=True).click()
    page.wait_for_url("**/#/collections/news")
    written = {path: data for path, data in files_in(page).items() if files.get(path) != data}
    written.pop(".git/HEAD")
    commit(project.root, written)
    picture = f"content/news/2024/04/{WRITTEN}/hoi-nghi-dong-hung.webp"
    assert set(written) == {f"content/news/2024/04/{WRITTEN}.md", picture}

    report = project.check()
    assert WRITTEN not in report, report
    site = project.build()
    html = (site / "tin-tuc/2024/04" / WRITTEN / "index.html").read_text("utf-8")
    assert "Thái Bình: mở đợt khuyến học ở Đông Hưng và Tiền Hải" in html
    assert "hoi-nghi-dong-hung.webp" in html
    assert list(site.rglob("hoi-nghi-dong-hung*.webp"))
    statistics = (site / "thong-ke/ty-le-hoi-vien/index.html").read_text("utf-8")
    assert WRITTEN in statistics


@needs_cms
def test_what_few_pieces_have_is_folded_until_it_is_asked_for(
    page: Page, address: str, project: ProjectCopy
) -> None:
    opened(page, content_of(project))
    page.goto(f"{address}/quan-tri/#/collections/news/new")
    field(page, "figures").wait_for(state="attached")
    page.get_by_role("button", name="Hiện 6 mục ít dùng").click()
    field(page, "corrections").scroll_into_view_if_needed()
    page.get_by_role("button", name="Thu lại những mục ít dùng").click()
    assert field(page, "corrections").is_hidden()
    page.goto(f"{address}/quan-tri/#/collections/regions/new")
    page.get_by_role("button", name="Hiện 6 mục ít dùng").wait_for()


@needs_cms
def test_a_piece_that_was_not_saved_is_offered_again(
    page: Page, address: str, project: ProjectCopy
) -> None:
    """After F5, though a name came into the lists meanwhile; not after it was saved."""
    opened(page, content_of(project))
    for path, words in (("title", "Bài viết dở"), ("lead", "Sapo viết dở.")):
        page.goto(f"{address}/quan-tri/#/collections/news/new")
        field(page, path).locator("input, textarea").first.click()
        page.keyboard.type(words)
    page.wait_for_timeout(1000)  # the CMS stores what was typed half a second after
    page.route("**/config.json", _with_a_new_author)
    page.reload()
    page.get_by_text("Trình duyệt này còn giữ một bài viết dở").wait_for()
    page.get_by_role("button", name="Khôi phục").click()
    page.get_by_text("Đã lấy lại bài viết dở.").wait_for()
    assert field(page, "title").locator("input").first.input_value() == "Bài viết dở"
    assert field(page, "lead").locator("textarea").first.input_value() == "Sapo viết dở."
    write(page, "date", "2024-04-25T08:30")
    choose(page, "regions", "Thái Bình")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Lưu", exact=True).click()
    page.wait_for_url("**/#/collections/news")
    page.goto(f"{address}/quan-tri/#/collections/news/new")
    field(page, "title").wait_for()
    page.wait_for_timeout(1000)
    assert page.get_by_text("còn giữ một bài viết dở").count() == 0


def _with_a_new_author(route: Route) -> None:
    served = route.fetch().json()
    (news,) = [one for one in served["config"]["collections"] if one["name"] == "news"]
    (authors,) = [key for key in news["fields"] if key["name"] == "authors"]
    authors["options"].append({"label": "Người Mới", "value": "nguoi-moi"})
    route.fulfill(json=served)


def write_picture(page: Page) -> None:
    press(field(page, "image").get_by_role("checkbox").first)
    file = {"name": "Hội nghị Đông Hưng.jpg", "mimeType": "image/jpeg", "buffer": photo(page)}
    field(page, "image.src").locator("input[type=file]").first.set_input_files([file])
    field(page, "image.src").get_by_text("hoi-nghi-dong-hung.webp").wait_for()
    write(page, "image.alt", "Quang cảnh hội nghị")
    write(page, "image.credit", "Mỹ Lệ")


def commit(root: Path, written: dict[str, bytes]) -> None:
    """Commit what the form wrote, as its editor would."""
    git = ["git", "-c", "user.name=Biên tập", "-c", "user.email=bien-tap@example.vn"]
    subprocess.run([*git, "init", "--quiet"], cwd=root, check=True)
    for path, data in written.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    subprocess.run([*git, "add", *written], cwd=root, check=True)
    subprocess.run([*git, "commit", "--quiet", "-m", "Thêm bài"], cwd=root, check=True)
    listed = subprocess.run(
        ["git", "ls-files", "content"], cwd=root, check=True, capture_output=True, text=True
    )
    assert len(listed.stdout.split()) == len(written)


@needs_cms
def test_from_a_word_file_to_the_form_and_to_files(
    page: Page, address: str, project: ProjectCopy
) -> None:
    """The file is read in the browser: nobody is asked, and what it does not say stays open."""
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    choose_file(page, address, word_page.file())
    page.locator("#bai").wait_for(timeout=120_000)
    assert "Chưa chọn địa phương." in page.locator("#soat").inner_text()
    told = page.locator(".field:has(#tieu-de) .told, #dia-phuong .told").all_inner_texts()
    assert told == ["Đọc từ tệp", "Chưa chọn địa phương."]
    page.locator("#noi").get_by_text("Thái Bình", exact=True).click()
    page.fill("#hinh input", "Đại biểu giơ tay biểu quyết")
    assert page.locator("#soat").inner_text() == "Không còn chỗ nào. Đọc lại cả bài rồi gửi."
    assert not page.locator(".asked").count()
    files = downloaded(page)
    assert all(url.startswith((address, "blob:")) for url in asked), asked

    article, picture = (f"{ARTICLE}.md", f"{ARTICLE}/hinh-1.jpg")
    assert set(files) == {article, picture}
    shown = picture_file(files[picture])
    assert (shown.width, shown.height, shown.tells_place) == (600, 900, False)
    for name, data in files.items():
        path = project.root / "content/news/2024/04" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    report = project.check()
    (project.root / "content/news/2024/04" / article).unlink()
    shutil.rmtree(project.root / "content/news/2024/04" / ARTICLE)
    assert not any(name in report.replace("bản nháp", "") for name in files), report

    give_files(page, content_of(project) | {".git/HEAD": b"ref: refs/heads/main\n"})
    page.click("#mo")
    page.get_by_role("button", name="Làm việc với kho mã nguồn cục bộ").click()
    field(page, "title").wait_for()
    assert field(page, "title").locator("input, textarea").first.input_value() == word_page.TITLE
    assert field(page, "lead").locator("input, textarea").first.input_value() == word_page.LEAD


@needs_cms
def test_a_piece_from_a_word_file_is_kept_until_it_is_handed_in(page: Page, address: str) -> None:
    """F5 and a closed tab lose neither the file nor what was written; the archive ends it."""
    choose_file(page, address, word_page.file())
    page.locator("#bai").wait_for()
    page.locator("#noi").get_by_text("Thái Bình", exact=True).click()
    page.fill("#hinh input", "Đại biểu giơ tay")
    page.fill("#tieu-de", "Tiêu đề đã sửa")
    page.wait_for_timeout(800)  # what is written is stored after a pause
    page.goto(f"{address}/quan-tri/tu-tep-word.html")
    page.get_by_role("button", name="Làm tiếp").click()
    page.locator("#bai").wait_for()
    assert page.input_value("#tieu-de") == "Tiêu đề đã sửa"
    assert page.input_value("#hinh input") == "Đại biểu giơ tay"
    assert page.locator("#noi input:checked").count() == 1
    assert "tieu-de-da-sua/hinh-1.jpg" in downloaded(page)
    page.wait_for_timeout(300)
    page.reload()
    page.locator("#tep").wait_for()
    page.wait_for_timeout(500)
    assert page.get_by_role("button", name="Làm tiếp").count() == 0


@needs_cms
def test_old_fonts_and_automatic_numbers_are_read_as_an_import_does(
    page: Page, address: str
) -> None:
    choose_file(page, address, word_page.old_file())
    page.locator("#bai").wait_for()
    assert page.input_value("#tieu-de") == "Thái Bình mở đợt khuyến học"
    assert page.input_value("#than-bai").splitlines() == [
        *("Điều 1. Phạm vi", "", "1. Ưu tiên", "", "a) Điểm", "", "Điều 2. Hiệu lực"),
    ]
    page.locator("#soat").get_by_text("đã chuyển sang Unicode").wait_for()
    assert "Đầu trang: Hội Khuyến học" in (page.text_content("#da-bo") or "")


def test_a_file_that_is_chosen_before_the_script_came_is_read(page: Page, address: str) -> None:
    held: list[Route] = []
    page.route("**/word.json", lambda route: held.append(route))
    with page.expect_request("**/word.json"):
        choose_file(page, address, word_page.file())
    assert page.locator("#bai").is_hidden()
    held[0].continue_()
    page.locator("#bai").wait_for()


def test_what_is_no_word_file_is_told_for_what_it_is(page: Page, address: str) -> None:
    for data, words in (
        (b"%PDF-1.7", "PDF"),
        (word_page.workbook(), "Excel"),
        (word_page.file()[:1500], "hỏng"),
        (b"", "trống"),
    ):
        choose_file(page, address, data)
        page.locator("#ket-qua").get_by_text(words).wait_for()
        assert page.locator("#bai").is_hidden()


@needs_cms
@pytest.mark.parametrize("host", FormHost)
def test_the_cms_knows_each_option(host: FormHost) -> None:
    schema = json.loads((CMS / "schema" / "sveltia-cms.json").read_text("utf-8"))
    form = FormSettings(host, "hoi/cong-tin", address="https://git.hoi.example", application="a1")
    names = {"regions": {"thai-binh": "Thái Bình"}}
    config = form_config(Settings("Hội", "https://hoi.example/"), form, names)
    problems = Draft7Validator(schema).iter_errors(config)
    assert [(list(problem.absolute_path), problem.message) for problem in problems] == []
    assert [collection["name"] for collection in config["collections"]] == [
        *("news", "documents", "events", "regions", "statistics", "pages")
    ]
    assert "git.hoi.example" in policy_of(form)


def test_it_is_off_unless_turned_on(site: Path) -> None:
    """The page says so; neither the search nor the sitemap knows it."""
    html = (site / "quan-tri/index.html").read_text("utf-8")
    assert "Trang quản trị chưa bật" in html
    assert 'name="robots" content="noindex' in html
    assert not (site / "quan-tri/form.js").exists()
    assert "quan-tri" not in (site / "sitemap.xml").read_text("utf-8")
