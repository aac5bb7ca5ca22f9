"""The rows of docs/where-to-change.md that a command shows, on a copy of the project."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.offline.copied import copied_files
from tests.end_to_end import one_line_commands
from tests.end_to_end.project_copy import ProjectCopy

pytestmark = pytest.mark.long
QUERIES = """\
from tests.search.classes.facts import Asked, Facts


def queries(facts: Facts) -> Asked:
    (text,) = (text for text in facts.texts if str(text.number) == "14/CT-TTg")
    yield str(text.number), (text.url,)
    yield "49-KL/TW", ("/khong-co/",)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    return ProjectCopy.make(tmp_path_factory.mktemp("commands"))


@pytest.mark.parametrize("name", one_line_commands.ROWS)
def test_a_line_changes_what_a_command_says(project: ProjectCopy, name: str) -> None:
    row = one_line_commands.ROWS[name]
    assert project.names(name, row.path)
    file = project.root / "bai-thu.txt"
    file.write_text(row.text, encoding="utf-8")
    assert row.words not in project.portal(*row.arguments, str(file))
    project.replace(row.path, row.old, row.new)
    assert row.words in project.portal(*row.arguments, str(file))
    project.replace(row.path, row.new, row.old)


def test_what_a_copy_for_a_memory_stick_leaves_out(project: ProjectCopy, site: Path) -> None:
    path, feed = "generator/offline/copied.py", "feed.xml"
    assert project.names("what a copy for a memory stick leaves out", path)
    assert feed in {Path(file).name for file in copied_files(site)}
    project.replace(path, '"robots.txt", ', f'"robots.txt", "{feed}", ')
    project.portal("offline", "--site", str(site), "--name", "ban-sao")
    (copied,) = project.root.glob("ban-sao*.zip")
    names = {Path(file).name for file in ZipFile(copied).namelist()}
    assert "index.html" in names and feed not in names


def test_how_well_each_class_of_queries_is_answered(project: ProjectCopy, site: Path) -> None:
    """A class more: its queries are made of the content, asked, and told with what was missed."""
    classes = "tests/search/classes/__init__.py"
    assert project.names(
        "how well each class of queries is answered", "tests/search/classes/new.py"
    )
    project.add("tests/search/classes/numbered.py", QUERIES)
    last = '    "nothing": nothing.queries,\n'
    project.replace(classes, last, f'{last}    "numbered": numbered.queries,\n')
    project.replace(classes, "    nothing,\n", "    nothing,\n    numbered,\n")
    asked = ("--site", str(site), "--only", "numbered", "--misses")
    table = project.benchmark("search_classes", *asked)
    assert ["numbered", "2", "0.500"] in [row.split()[:3] for row in table.splitlines()]
    assert "numbered: 49-KL/TW → 0: /van-ban/ket-luan/tw/2019/49/, not /khong-co/" in table
