"""What the owner's own programs answer, no page of the portal can: each such page is told."""

from pathlib import Path

import pytest

from generator.build import prepare
from generator.diagnostics import as_text
from generator.model import Settings
from tests.folder import NOW, article, lay_out

NEWS = article("Một câu.", regions="ha-noi")
CONTENT = {"lien-he.md": "# Liên hệ\n", "news/2024/03/tin.md": NEWS}


def refused(
    root: Path, more: dict[str, str], site: str = "https://a.example/", **keys: str
) -> list[str]:
    """Return where an address is told as taken by a program, or a program's as taken."""
    lay_out(root, {**CONTENT, **more})
    problems = prepare(root, Settings("Thử", site, **keys), NOW).problems  # type: ignore[arg-type]
    return [line for line in as_text(problems).splitlines() if "lỗi[L402]" in line]


@pytest.mark.parametrize("key", ["visits", "comments"])
def test_a_page_at_the_address_of_a_program_is_told(tmp_path: Path, key: str) -> None:
    lines = refused(tmp_path, {"dem.md": "# Đếm\n"}, **{key: "/dem/"})
    assert len(lines) == 1 and lines[0].startswith("content/dem.md:1:1: ")
    assert "/dem/" in lines[0] and f"“{key}” trong mkdocs.yml" in lines[0]


@pytest.mark.parametrize("alias", ["/dem", "/dem/", "/dem/bai.htm", "/dem/2020/bai/"])
def test_so_is_an_old_address_below_it(tmp_path: Path, alias: str) -> None:
    news = NEWS.replace("lead:", f'aliases: ["{alias}"]\nlead:', 1)
    lines = refused(tmp_path, {"news/2024/03/tin.md": news}, visits="/dem/")
    assert len(lines) == 1 and f" {alias} " in lines[0]


def test_what_only_begins_so_is_not(tmp_path: Path) -> None:
    news = NEWS.replace("lead:", 'aliases: ["/dem.htm", "/demo/", "/tin/dem/"]\nlead:', 1)
    more = {"dem-sao.md": "# Đếm sao\n", "news/2024/03/tin.md": news}
    assert refused(tmp_path, more, visits="/dem/", comments="/binh-luan/") == []


def test_below_another_path_of_the_host_a_page_is_elsewhere(tmp_path: Path) -> None:
    dem = {"dem.md": "# Đếm\n"}
    assert refused(tmp_path / "beside", dem, "https://a.example/cong/", visits="/dem/") == []
    (line,) = refused(tmp_path / "above", dem, "https://a.example/cong/", visits="/cong/")
    assert line.startswith("mkdocs.yml:1:1: ") and "/cong/" in line


@pytest.mark.parametrize("folder", ["/assets/", "/pagefind/"])
def test_a_program_may_not_stand_at_what_pages_ask_for(tmp_path: Path, folder: str) -> None:
    (line,) = refused(tmp_path, {}, visits=folder)
    assert line.startswith("mkdocs.yml:1:1: ") and folder in line


def test_two_programs_have_two_addresses(tmp_path: Path) -> None:
    (line,) = refused(tmp_path, {}, visits="/dem/", comments="/dem/")
    assert line.startswith("mkdocs.yml:1:1: ") and "“visits”" in line
