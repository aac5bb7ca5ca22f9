"""Every command with every kind of bad input: a Vietnamese sentence, no traceback, no success."""

import errno
import os
import re
import shutil
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import COMMANDS, main
from tests.folder import PROJECT

ARTICLE = "---\ntitle: Bài\ndate: 2024-03-01\n---\n\nCó 81.204 hội viên.\n"
NOTE = "Hội Khuyến học họp\n\nNgày 24/4/2024, Hội Khuyến học tỉnh Hưng Yên họp giao ban.\n"
ENGLISH = re.compile(
    r"Traceback|Error\b|No such|Usage|[Ii]nvalid|Errno|must be|expected|cannot|failed|Permission"
    r"|Is a directory|Not a|too long|surrogate|Thư Mục|Tệp '"
)
REGIONS = ("toan-quoc", "hung-yen", "da-nang", "khanh-hoa")
NEW = ("new", "article", "--no-ask", "--title", "Bài thử", "--date", "2024-03-01")
Arguments = Callable[[str], Sequence[str]]
FILES: dict[str, Arguments] = {
    "check": lambda path: ("check", path),
    "cite": lambda path: ("cite", path),
    "figures": lambda path: ("figures", path),
    "import": lambda path: ("import", path),
}
"""What reads a file of words."""
FOLDERS: dict[str, Arguments] = {
    **{
        f"{command} --root": lambda path, command=command: (command, "--root", path)
        for command in ("check", "current", "schema", "settings", "pictures")
    },
    "schema --guide": lambda path: ("schema", "--guide", "--root", path),
    "cite --root": lambda path: ("cite", "--root", path, "bai.txt"),
    "figures --root": lambda path: ("figures", "--root", path, "bai.txt"),
    "import --root": lambda path: ("import", "--root", path, "bai.txt"),
    "new --root": lambda path: (*NEW, "--root", path),
    "verify --root": lambda path: ("verify", "--root", path, "."),
    "verify": lambda path: ("verify", path),
    "inbox": lambda path: ("inbox", path, "--repo", "."),
    "inbox --repo": lambda path: ("inbox", "hop", "--repo", path),
    "new site": lambda path: ("new", "site", path, "--region", "khong-co"),
    "offline --site": lambda path: ("offline", "--site", path),
    "offline --key": lambda path: ("offline", "--key", path),
    "offline --name": lambda path: ("offline", "--name", path),
    "pictures --site": lambda path: ("pictures", "--site", path),
    "pictures --into": lambda path: ("pictures", "--into", path),
    "pictures --changed": lambda path: ("pictures", "--changed", path),
    "publish --site": lambda path: ("publish", "--to", "ra", "--site", path),
    "publish --to": lambda path: ("publish", "--to", path),
    "rollback": lambda path: ("rollback", "--to", path),
    "rollback --list": lambda path: ("rollback", "--list", "--to", path),
    "rollback name": lambda path: ("rollback", "--to", "ra", path),
    "verify-site": lambda path: ("verify-site", path),
    "verify-site --against": lambda path: ("verify-site", ".", "--against", path),
}
"""What reads a folder, a portal, a built site, or writes into one."""
SOUND_FILES = ("ngoai.md", "bài-nfd.md", "rong.md")
SOUND_FOLDERS = {"verify": ("day",)}


def lay(root: Path) -> list[str]:
    """Make a portal and, beside its content, one of each kind of bad thing; return their names."""
    shutil.copytree(PROJECT / "content/vocabularies", root / "content/vocabularies")
    (root / "content/regions").mkdir()
    for name in REGIONS:
        shutil.copy(PROJECT / f"content/regions/{name}.md", root / "content/regions")
    (root / "mkdocs.yml").write_text("site_name: Thử\ndocs_dir: content\nplugins: [portal]\n")
    (root / "bai.txt").write_text(NOTE, encoding="utf-8")
    (root / "ngoai.md").write_text(ARTICLE, encoding="utf-8")
    (root / "bài-nfd.md").write_text(ARTICLE, encoding="utf-8")
    (root / "rong.md").touch()
    (root / "nhi-phan.md").write_bytes(bytes(range(256)) * 20)
    (root / "cp1258.md").write_bytes(b"---\ntitle: a\n---\n\xf0\xe3\xff")
    (root / "trong").mkdir()
    (root / "day").mkdir()
    (root / "day/a.txt").write_text("x")
    (root / "vong").symlink_to(root / "vong")
    (root / "chet").symlink_to(root / "mat")
    os.mkfifo(root / "ong")
    with socket.socket(socket.AF_UNIX) as own:
        own.bind(str(root / "o-cam"))
    made = ("nhi-phan.md", "cp1258.md", "trong", "day", "vong", "chet", "ong", "o-cam")
    named = ("khong-co", "a" * 300, "b/" * 400, "ngoai.md/x", "\udcff", "~/x", "*.md", "http://x/y")
    return [*made, *named, *SOUND_FILES, "/dev/null", "-x", "/dev/zero", "mkdocs.yml"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def demand_plain(result: Result, arguments: Sequence[str], succeeds: bool = False) -> None:
    raised = None if isinstance(result.exception, SystemExit) else result.exception
    assert raised is None, (arguments, raised)
    assert result.output.strip(), (arguments, "nothing is said")
    assert not ENGLISH.search(result.output), (arguments, result.output)
    assert (result.exit_code == 0) <= succeeds, (arguments, result.output)


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    root = tmp_path_factory.mktemp("xau")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        yield lay(root)


PARTS = (2, pytest.param(0, marks=pytest.mark.long), pytest.param(1, marks=pytest.mark.long))
"""A third of what is bad, another third for each command; all with the long tests."""


def part_of(bad: Sequence[str], command: str, part: int) -> Sequence[str]:
    """Return a third of what is bad, by the length of the command's name."""
    return bad[(len(command) + part) % len(PARTS) :: len(PARTS)]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("command", FILES)
def test_what_is_no_file_of_words_is_told(command: str, part: int, names: list[str]) -> None:
    for name in part_of(names, command, part):
        arguments = FILES[command](name)
        is_sound = name in (*SOUND_FILES, "mkdocs.yml") and command != "import"
        demand_plain(run(*arguments), arguments, is_sound or (command, name) == ("import", "day"))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("command", FOLDERS)
def test_what_is_no_folder_of_it_is_told(command: str, part: int, names: list[str]) -> None:
    for name in part_of(names, command, part):
        arguments = FOLDERS[command](name)
        demand_plain(run(*arguments), arguments, name in SOUND_FOLDERS.get(command, ()))


@pytest.mark.parametrize("name", ["../x", "a/b", "Bài", "a b", "a.md", "", "-x", "/tmp/x", "~"])
def test_a_file_is_named_as_its_address_is(name: str, names: list[str]) -> None:
    demand_plain(run(*NEW, "--slug", name), name)


VALUES = ("31/2", "x", "-1", "0", "9" * 30, "nan", "../x", "a\nb", "\u202ex", "'; rm", "\udcff")
OPTIONS = (
    *(("figures", "bai.txt", "--date"), ("cite", "bai.txt", "--as-of")),
    *((command, *more, "--format") for command, *more in (("check",), ("cite", "bai.txt"))),
    *(("import", "bai.txt", "--format"), ("import", "bai.txt", "--kind"), ("schema", "--draft")),
    *(("publish", "--to", "ra", "--keep"), ("inbox", "hop", "--repo", ".", "--settle")),
    *(("pictures", "--most"), ("check", "--changed"), ("new", "site", "moi", "--region")),
    ("figures", "bai.txt", "--region"),
    *(("new", "article", "--no-ask", f"--{key}") for key in ("date", "regions", "status", "image")),
    *(("new", "text", "--no-ask", f"--{key}") for key in ("number", "type", "issued", "text")),
    *(("new", "event", "--no-ask", f"--{key}") for key in ("start", "end", "kind")),
    *(("new", "region", "--no-ask", f"--{key}") for key in ("kind", "parent", "codes", "tile")),
    *((), ("new",)),
)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("option", OPTIONS, ids=" ".join)
def test_a_value_that_an_option_cannot_have_is_told(
    option: tuple[str, ...], part: int, names: list[str]
) -> None:
    for value in part_of(VALUES, "".join(option), part):
        demand_plain(run(*option, value), (*option, value))


def test_every_command_is_tried() -> None:
    tried = {arguments("x")[0] for arguments in (*FILES.values(), *FOLDERS.values())}
    assert tried == set(COMMANDS)


@pytest.mark.parametrize("day", ["2/10/2021", "2021-10-02", "ngày 2 tháng 10 năm 2021"])
def test_a_day_is_read_as_everywhere(day: str, names: list[str]) -> None:
    assert run("figures", "bai.txt", "--date", day).exit_code == 0
    assert run("cite", "bai.txt", "--as-of", day).exit_code == 0


def full_disk(file: Path, *arguments: object, **options: object) -> None:
    file.touch()
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_no_half_of_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "content").mkdir()
    monkeypatch.setattr("generator.commands.new.fill", full_disk)
    result = run(*NEW, "--root", str(tmp_path))
    demand_plain(result, NEW)
    assert "không đọc hay ghi được: đĩa đã đầy." in result.output
    assert not list(tmp_path.rglob("*.md"))


def test_a_full_disk_leaves_no_half_of_a_new_portal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "write_text", full_disk)
    arguments = ("new", "site", str(tmp_path / "moi"), "--region", "hung-yen")
    demand_plain(run(*arguments), arguments)
    assert not (tmp_path / "moi").exists()
