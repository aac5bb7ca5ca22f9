"""`make mutate`: small mistakes put into the code, one at a time; which does no test notice?

mutmut does the work, in a copy of the project, so that nothing is left in the work tree. It first
runs every test that is asked, to learn which of them reach a function: so the tests that the files
ask for, not all, which would take a quarter of an hour before the first mistake.
"""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.git import changed_files, lines_of
from generator.programs import TooSlow, run
from tools.selection import modules_for
from tools.survivors import by_file, results, score, survivors

ROOT = Path(__file__).parents[1]
CODE = "generator"


@click.command()
@click.option("--base", default="main", help="Without PATHS: the code changed since this commit.")
@click.option("--tests", multiple=True, help="Ask these, slow ones too; else as `make fast`.")
@click.option("--minutes", default=10, help="What is not tried by then is not counted.")
@click.argument("paths", nargs=-1)
def mutate(base: str, tests: Sequence[str], minutes: int, paths: Sequence[str]) -> None:
    """Print the share of mistakes that the tests notice, and every mistake they do not."""
    chosen = [path for path in paths or changed_files(ROOT, base) if _is_code(path)]
    if not chosen:
        sys.exit(f"no file of {CODE}/ to mutate: name PATHS, or another BASE than {base}")
    with TemporaryDirectory(prefix="mutate-") as folder:
        copy = Path(folder) / ROOT.name
        quick = () if tests else ("-m", "not slow")
        _copy_project(copy, chosen, (*quick, *(tests or modules_for(ROOT, _files(chosen)))))
        _run(copy, minutes)
        _report(copy)


def _is_code(path: str) -> bool:
    return path.startswith(f"{CODE}/") and (ROOT / path).suffix in ("", ".py")


def _files(chosen: Sequence[str]) -> list[str]:
    """Return the modules that paths of files and folders name."""
    named = [ROOT / path for path in chosen]
    files = (file for path in named for file in (path.rglob("*.py") if path.is_dir() else [path]))
    return [file.relative_to(ROOT).as_posix() for file in files]


def _copy_project(copy: Path, chosen: Sequence[str], tests: Sequence[str]) -> None:
    for path in _project_files():
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, copy / path)
    beside = [entry.name for entry in copy.iterdir() if entry.name != CODE]
    if (ROOT / "node_modules").is_dir():
        (copy / "mutants").mkdir()
        (copy / "mutants" / "node_modules").symlink_to((ROOT / "node_modules").resolve())
    settings = {
        "source_paths": [CODE],
        "only_mutate": [path if path.endswith(".py") else f"{path}/*" for path in chosen],
        "also_copy": beside,
        "pytest_add_cli_args": ["-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": list(tests),
    }
    rows = (f"{key} = {json.dumps(value)}\n" for key, value in settings.items())
    with (copy / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n" + "".join(rows))


def _project_files() -> tuple[str, ...]:
    """Return the paths of all files of the work tree that Git does not ignore."""
    listed = lines_of(
        ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"
    )
    return tuple(path for path in listed if (ROOT / path).is_file())


def _run(copy: Path, minutes: int) -> None:
    """Try the mutants, those first whose tests are quickest; mutmut notes each as it goes."""
    command = [sys.executable, "-m", "mutmut", "run"]
    try:
        done = run(command, folder=copy, patience=60 * minutes, check=False)
    except TooSlow:
        click.echo(f"stopped after {minutes} minutes", err=True)
        return
    if done.returncode:
        sys.exit(done.stdout[-4000:] + done.stderr)


def _report(copy: Path) -> None:
    statuses = results(copy)
    for survivor in survivors(copy, statuses):
        click.echo(survivor)
    for file, mutants in by_file(statuses).items():
        click.echo(f"{file}: {score(mutants)}")
    click.echo(score(statuses))


if __name__ == "__main__":
    mutate()
