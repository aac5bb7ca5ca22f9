"""`make docs-pictures`: what an editor sees at each step of the guide's first section.

The form is the real one, with the portal's own fields; the Word file is made up.
"""

import shutil
import tempfile
from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from generator.admin import write_form
from generator.forms.named import names_in
from generator.model import FormHost, FormSettings, Settings
from generator.output.served import served
from generator.read import read_content
from generator.scripts import bundle
from tests.end_to_end import word_page
from tests.end_to_end.conftest import CHROMIUM
from tests.end_to_end.form_in_browser import PICKED, field, give_files
from tests.inbox.test_inbox import Office

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "huong-dan"
COLOURS = 64
SETTINGS = Settings(
    "Cổng thử", "https://portal.example/", form=FormSettings(FormHost.GITHUB, "hoi/cong-tin")
)
RECORD = "---\ntitle: Tân Bình giao ban quý III\n---\n\nMột câu.\n"


def main() -> None:
    """Write the pictures anew, below docs/huong-dan/."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        write_site(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with served(Path(folder)) as address:
            steps = chain(pictures(browser, address), answer(browser, Path(folder) / "hop-thu"))
            for name, picture in steps:
                (FOLDER / f"{name}.png").write_bytes(small(picture))
        browser.close()


def write_site(folder: Path) -> None:
    """Write the form, and the sheets of the portal, which its page for Word files wears."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    content, _ = read_content(ROOT)
    shutil.copytree(ROOT / "theme" / "assets", folder / "assets")
    bundle(ROOT, ROOT / "theme", folder)
    if not write_form(ROOT, folder, SETTINGS, lambda: names_in(content)):
        raise SystemExit("Chưa có các gói npm: chạy “npm ci” rồi thử lại.")


def pictures(browser: Browser, address: str) -> Iterator[tuple[str, bytes]]:
    """Yield the steps in order: the list, the file that was read, the form that it filled."""
    context = browser.new_context(viewport={"width": 1000, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.add_init_script(PICKED)
    page.goto(f"{address}/quan-tri/")
    record = {"content/news/2024/04/giao-ban.md": RECORD.encode()}
    give_files(page, record | {".git/HEAD": b"ref: refs/heads/main\n"})
    page.get_by_role("button", name="Làm việc với kho mã nguồn cục bộ").click()
    page.get_by_text("Chuyển tệp Word thành bài").wait_for()
    yield "danh-sach-bai", page.screenshot()
    word_page.choose_file(page, address, word_page.file())
    page.locator("#bai").wait_for()
    yield "tu-tep-word", page.screenshot()
    page.locator("#hinh").scroll_into_view_if_needed()
    yield "hinh-va-loi-mo-ta", page.screenshot()
    page.click("#mo")
    field(page, "title").wait_for()
    yield "bieu-mau", page.screenshot()
    context.close()


def answer(browser: Browser, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what stands beside a Word file that was dropped into the shared folder."""
    folder.mkdir()
    office = Office.make(folder)
    file = office.drop("Bài của chị Hoa.docx", word_page.file())
    done = office.visit()
    if done.returncode:
        raise SystemExit(done.stdout)
    page = browser.new_page(viewport={"width": 760, "height": 640}, locale="vi-VN")
    page.goto(file.with_name(f"{file.stem}.KET-QUA.html").as_uri())
    yield "ket-qua", page.screenshot(full_page=True)
    page.close()


def small(picture: bytes) -> bytes:
    """Return the picture in few colours: a page of the guide is read on a slow line, too."""
    data = BytesIO()
    image = Image.open(BytesIO(picture)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
    return data.getvalue()


if __name__ == "__main__":
    main()
