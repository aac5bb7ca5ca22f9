"""An old address may not be a file of the portal, lie below one, or be a folder of one."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.diagnostics import as_text
from generator.plan import plan_of
from generator.plan.taken_addresses import taken_addresses
from generator.site.addresses import file_of, folders_of
from tests.folder import article, site_of

EVENT = "---\ntitle: Họp\nkind: conference\nstart: 2024-06-11\nregions: [ha-noi]\n---\n"
CONTENT = {
    "lien-he.md": "# Liên hệ\n",
    "events/2024/hop.md": EVENT,
    "news/2024/03/tin.md": article("Một câu.", regions="ha-noi"),
}


def files_of_portal(root: Path) -> list[str]:
    site, report = site_of(root, CONTENT)
    assert "lỗi[" not in report, report
    plan = plan_of(site)
    urls = (*(page.url for page in plan.lasting), *(file.url for file in plan.files))
    return sorted({*map(file_of, urls), "/lien-he/index.html"})


def refused(root: Path, aliases: Iterable[str]) -> list[str]:
    """Return the aliases that are refused, each as often as it is."""
    listed = ", ".join(f'"{alias}"' for alias in aliases)
    news = CONTENT["news/2024/03/tin.md"].replace("lead:", f"aliases: [{listed}]\nlead:", 1)
    site, report = site_of(root, {**CONTENT, "news/2024/03/tin.md": news})
    report += as_text(tuple(taken_addresses(site, plan_of(site))))
    lines = [line for line in report.splitlines() if "lỗi[L402]" in line]
    return [alias for alias in aliases for line in lines if f" {alias} " in line]


@pytest.mark.parametrize("ending", ["", "/x", "/x.htm", "/"])
def test_no_file_of_the_portal_is_taken_nor_made_a_folder(tmp_path: Path, ending: str) -> None:
    files = files_of_portal(tmp_path / "portal")
    pages = [file for file in files if ending or file.endswith(".html")]
    aliases = [f"{file}{ending}" for file in pages]
    assert refused(tmp_path / "taken", aliases) == aliases


@pytest.mark.parametrize(
    "alias",
    ["/.htaccess", "/web.config", "/.user.ini", "/sw.js", "/a/x.css", "/feed.xml", "/a.PDF"],
)
def test_what_programs_read_is_no_old_address(tmp_path: Path, alias: str) -> None:
    """A redirect at `/.htaccess` is a server that answers nothing any more."""
    news = CONTENT["news/2024/03/tin.md"].replace("lead:", f'aliases: ["{alias}"]\nlead:', 1)
    _, report = site_of(tmp_path, {**CONTENT, "news/2024/03/tin.md": news})
    assert "lỗi[G312]" in report


def test_no_folder_of_the_portal_becomes_a_file(tmp_path: Path) -> None:
    folders = {
        folder for file in files_of_portal(tmp_path / "portal") for folder in folders_of(file)
    }
    named = sorted(folder for folder in folders if "." in folder.rpartition("/")[2])
    assert refused(tmp_path / "taken", named) == named


@pytest.mark.parametrize(
    "aliases", [("/cu/a/index.html/x", "/cu/a/"), ("/cu/a", "/cu/a/index.html"), ("/a.b", "/a.b/c")]
)
def test_two_old_addresses_do_not_want_one_name(tmp_path: Path, aliases: tuple[str, str]) -> None:
    assert len(refused(tmp_path, aliases)) == 1


def test_an_old_address_beside_them_is_free(tmp_path: Path) -> None:
    assert refused(tmp_path, ["/cu/tin-1.htm", "/tin-tuc/2024/cu.htm", "/lich/cu/"]) == []
