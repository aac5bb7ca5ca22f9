"""Which files the host is left with, though it never lists the content folder."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from mkdocs.structure.files import File, Files

from generator.plugin.host_files import host_files


def test_pages_come_first_and_a_file_of_the_portal_outweighs_the_themes(tmp_path: Path) -> None:
    content, theme, below = tmp_path / "content", tmp_path / "theme", tmp_path / "below"
    for name in ("lien-he.md", "gioi-thieu.md", "robots.txt", "nhap.md"):
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text("có", "utf-8")
    config: Any = SimpleNamespace(
        docs_dir=str(content),
        site_dir=str(tmp_path / "site"),
        use_directory_urls=True,
        theme=SimpleNamespace(dirs=[str(theme)]),
    )
    given = ((theme, "robots.txt"), (theme, "assets/trang.css"), (below, "assets/khac.css"))
    files = Files([File(name, str(folder), config.site_dir, True) for folder, name in given])
    plan: Any = SimpleNamespace(
        given=frozenset(["robots.txt"]), written=("/lien-he/", "/gioi-thieu/", "/da-xoa/")
    )
    left = [
        (Path(str(file.src_dir)).name, file.src_uri) for file in host_files(files, plan, config)
    ]
    assert left == [
        ("content", "gioi-thieu.md"),
        ("content", "lien-he.md"),
        ("content", "robots.txt"),
        ("theme", "assets/trang.css"),
    ]
