"""Another association's portal: from a built wheel alone, in an empty folder, to a whole site."""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml

from tests.end_to_end.conftest import ROOT

DEPENDENCIES = Path(pytest.__file__).parents[1]
PORTAL = ("-c", "from generator.cli import main; main()")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a Python that has the wheel's own files, and the packages that the wheel asks for."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir")
    subprocess.run([sys.executable, *build, folder, ROOT], check=True, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    (packages,) = folder.glob("venv/lib/python3*/site-packages")
    with ZipFile(wheel) as archive:
        archive.extractall(packages)
    # the editable install of this repository is a .pth file, which is not followed from here
    (packages / "dependencies.pth").write_text(f"{DEPENDENCIES}\n", encoding="utf-8")
    return folder / "venv/bin/python"


def run(python: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(python), *arguments],
        cwd=cwd,
        env=kept | {"NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def portal(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new portal of a province."""
    folder = tmp_path_factory.mktemp("elsewhere")
    done = run(python, *PORTAL, "new", "site", "cong", "--region", "hung-yen", cwd=folder)
    assert done.returncode == 0, done.stdout
    return folder / "cong"


def test_the_wheel_is_what_runs(python: Path, portal: Path) -> None:
    where = run(python, "-c", "import generator; print(generator.__file__)", cwd=portal)
    assert str(python.parents[1]) in where.stdout


def test_a_new_portal_has_only_the_owners_blanks_to_fill(python: Path, portal: Path) -> None:
    done = run(python, *PORTAL, "check", "--strict", cwd=portal)
    assert done.returncode == 0, done.stdout


def test_it_builds_whole_with_places_and_search(python: Path, portal: Path) -> None:
    done = run(python, "-m", "mkdocs", "build", cwd=portal)
    assert done.returncode == 0, done.stdout
    for name in (
        "index.html",
        "dia-phuong/hung-yen/index.html",
        "dia-phuong/thai-binh/index.html",
        "van-ban/ket-luan/tw/2019/49/index.html",
        "thong-ke/index.html",
        "pagefind/shards.json",
        "assets/css/base/tokens.css",
    ):
        assert (portal / "site" / name).is_file(), name
    home = (portal / "site/index.html").read_text("utf-8")
    assert "Hội Khuyến học tỉnh Hưng Yên" in home
    verified = run(python, *PORTAL, "verify-site", "site", cwd=portal)
    assert verified.returncode == 0, verified.stdout


@pytest.mark.long
def test_an_own_file_stands_in_place_of_the_shared_one(python: Path, portal: Path) -> None:
    own = portal / "content/regions/hung-yen.md"
    own.parent.mkdir(exist_ok=True)
    own.write_text('---\nname: Hưng Yên\nkind: province\ncodes: [{code: "33"}]\n---\n\nRiêng.\n')
    topics = portal / "content/vocabularies/topics.yml"
    topics.write_text("hoc-tap-suot-doi:\n  name: Chủ đề riêng\n", encoding="utf-8")
    article = next((portal / "content/news").rglob("*.md"))
    words = article.read_text("utf-8")
    article.write_text(words.replace("regions:", "topics: [hoc-tap-suot-doi, hoc-bong]\nregions:"))
    done = run(python, "-m", "mkdocs", "build", cwd=portal)
    assert done.returncode == 0, done.stdout
    assert "Riêng." in (portal / "site/dia-phuong/hung-yen/index.html").read_text("utf-8")


def test_a_mistake_in_an_own_file_is_told_at_it(python: Path, portal: Path) -> None:
    own = portal / "content/regions/ha-noi.md"
    own.parent.mkdir(exist_ok=True)
    own.write_text("---\nname: Hà Nội\nkind: tinh\n---\n", encoding="utf-8")
    done = run(python, *PORTAL, "check", cwd=portal)
    own.unlink()
    assert done.returncode == 1
    assert "content/regions/ha-noi.md:3:7" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("cong", "--region", "hung-yen"), "đã có tệp"),
        (("moi", "--region", "hung yen"), "Có phải “hung-yen” (Hưng Yên) không?"),
    ],
)
def test_what_cannot_be_made_is_said(
    python: Path, portal: Path, arguments: tuple[str, ...], words: str
) -> None:
    done = run(python, *PORTAL, "new", "site", *arguments, cwd=portal.parent)
    assert done.returncode == 1
    assert words in done.stdout
    assert not (portal.parent / "moi").exists()


WORKFLOWS = (".github/workflows/portal.yml", ".forgejo/workflows/portal.yml", ".gitlab-ci.yml")


def test_a_new_portal_has_its_guide_and_workflows(portal: Path) -> None:
    assert "# Hướng dẫn cho người viết" in (portal / "HUONG-DAN.md").read_text("utf-8")
    assert all(yaml.safe_load((portal / name).read_text("utf-8")) for name in WORKFLOWS)


@pytest.mark.parametrize("name", WORKFLOWS[:2])
def test_actions_are_pinned_as_our_own(name: str) -> None:
    pinned = re.compile(r"uses: (\S+@[0-9a-f]{40})")
    skeleton = ROOT / "generator/skeleton" / name.removeprefix(".")
    theirs = set(pinned.findall(skeleton.read_text("utf-8")))
    assert theirs and theirs <= set(pinned.findall((ROOT / name).read_text("utf-8")))
