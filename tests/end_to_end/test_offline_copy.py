"""The copy for a memory stick: whole, signed, opened from a file in a real Chromium."""

import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Request

from generator.commands.offline import offline

WHO = "hoi@example.vn"


@pytest.fixture(scope="module")
def copy(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an unpacked, signed copy."""
    folder = tmp_path_factory.mktemp("stick")
    key = folder / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = CliRunner().invoke(offline, ["--site", str(site), "--key", str(key)])
    assert done.exit_code == 0 and "đã ký" in done.output, done.output
    (package,) = folder.glob("*.zip")
    zipfile.ZipFile(package).extractall(folder)
    (folder / "signers").write_text(f"{WHO} {(folder / 'key.pub').read_text()}")
    return next(path for path in folder.iterdir() if path.is_dir())


def test_every_link_leads_to_a_file_of_the_copy(copy: Path) -> None:
    missing = set()
    for page in copy.rglob("*.html"):
        for address in re.findall(r'(?:href|src|action)="([^"]*)"', page.read_text("utf-8")):
            path = unquote(re.split("[?#]", address)[0])
            outside = ":" in address.partition("/")[0]
            if path and not outside and not (page.parent / path).is_file():
                missing.add((page.relative_to(copy).as_posix(), address))
    assert missing == set()


def test_its_list_is_true_and_signed(copy: Path) -> None:
    checked = ["sha256sum", "--check", "--quiet", "BAN-KE-SHA256.txt"]
    subprocess.run(checked, cwd=copy, check=True)
    listed = (copy / "BAN-KE-SHA256.txt").read_text("utf-8").splitlines()
    files = [path for path in copy.rglob("*") if path.is_file()]
    assert len(listed) == len(files) - 2, "but for the list and its signature"
    command = (
        f"ssh-keygen -Y verify -f ../signers -I {WHO} -n khuyen-hoc "
        "-s BAN-KE-SHA256.txt.sig < BAN-KE-SHA256.txt"
    )
    assert command.split(" -f ")[0] in (copy / "DOC-TRUOC.txt").read_text("utf-8")
    subprocess.run(command, shell=True, cwd=copy, check=True)
    with (copy / "BAN-KE-SHA256.txt").open("a") as file:
        file.write(f"{'0' * 64}  them.html\n")
    forged = subprocess.run(command, shell=True, cwd=copy, check=False)
    assert forged.returncode != 0


def test_the_same_site_makes_the_same_copy(site: Path, tmp_path: Path) -> None:
    packages = []
    for name in ("a", "b"):
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(tmp_path)
            assert CliRunner().invoke(offline, ["--site", str(site), "--name", "c"]).exit_code == 0
        (package,) = tmp_path.glob("*.zip")
        packages.append(package.rename(tmp_path / f"{name}.copy").read_bytes())
    assert packages[0] == packages[1]


def test_it_is_searched_from_a_file(copy: Path, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(40_000)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("requestfailed", lambda request: faults.extend(_fault(request)))
        page.goto(f"{copy.as_uri()}/index.html")
        assert "Bản ngoại tuyến ngày" in page.locator(".note").first.inner_text()
        for query, title in (("kl49", "49-KL/TW"), ("49-KL/TW", "49-KL/TW"), ("bac ninh", "Bắc")):
            page.goto(f"{copy.as_uri()}/tim-kiem/index.html?q={query}")
            assert title in page.locator("[data-part=results] h3").first.inner_text()
        page.locator("[data-part=results] a").first.click()
        page.wait_for_load_state("load")
        assert page.url.endswith("/bac-ninh/index.html")
        page.goto(f"{copy.as_uri()}/tim-kiem/index.html?q=khongcotu")
        assert "Không trang nào" in page.locator("[data-part=count]").inner_text()
        assert faults == []


def test_what_readers_may_do_they_may_do_from_a_file(copy: Path, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(20_000)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{copy.as_uri()}/index.html")
        page.locator("footer [data-tool=settings]").click()
        page.get_by_label("Rất lớn").check()
        page.goto(f"{copy.as_uri()}/van-ban/index.html")
        size = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
        assert page.evaluate(size) == 23
        page.locator("main input[name=q]").fill("ket luan")
        page.locator("table.register caption", has_text="phù hợp").wait_for()
        page.locator("table.register tbody a").first.click()
        page.wait_for_url("**/van-ban/ket-luan/**/index.html")
        page.goto(f"{copy.as_uri()}/thong-ke/so-sanh/index.html")
        for place, chosen in enumerate(("hai-duong", "quang-ninh")):
            page.locator("select[name=noi]").nth(place).select_option(chosen)
        page.get_by_role("button", name="So sánh").click()
        page.locator("[data-component=comparison-result] table").wait_for()
        page.goto(f"{copy.as_uri()}/thong-ke/trien-khai/index.html")
        page.locator("[data-component=matrix-choice] input").fill("49-KL")
        page.locator("[data-component=offered-texts] button").first.click()
        page.locator("[data-component=matrix-result] table").wait_for()
        assert faults == []


def _fault(request: Request) -> Iterator[str]:
    """What a page had not loaded when it was left is no fault."""
    if request.failure != "net::ERR_ABORTED":
        yield f"{request.url} {request.failure}"


def test_without_a_built_site_it_says_so(tmp_path: Path) -> None:
    done = CliRunner().invoke(offline, ["--site", str(tmp_path)])
    assert done.exit_code == 1 and "make site" in done.output
