"""Whether the portal builds the same bytes without MkDocs and Material.

    python -m tools.properdocs [--root FOLDER]

MkDocs builds with the settings as they stand; ProperDocs, which goes on where MkDocs 1.6 ends,
builds with no theme below ours, in a process that can import neither `mkdocs` nor `material`.
Every file that differs is listed; exits with 1 when there is one.
"""

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

ALONE = (
    "import sys; sys.modules.update(mkdocs=None, material=None); "
    "from properdocs.__main__ import cli; cli()"
)
"""ProperDocs puts itself in the place of `mkdocs`; `material` stays away."""
THEME = re.compile(r"^(\s*(?:theme: \{)?\s*name:) material\b", re.MULTILINE)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.properdocs")
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[1])
    different, count = compared(parser.parse_args().root)
    for path in different:
        click.echo(path)
    click.echo(f"ProperDocs: {count} tệp, {len(different)} tệp khác với MkDocs")
    return 1 if different or not count else 0


def compared(root: Path) -> tuple[list[str], int]:
    """Return the files that differ or are in one site only, and how many there are in all.

    Raises subprocess.CalledProcessError when one of the two cannot build.
    """
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(time.time()))}
    environment["NO_MKDOCS_2_WARNING"] = "1"
    with tempfile.TemporaryDirectory() as folder, without_material(root) as settings:
        sites = []
        for name, program in (("mkdocs", ("-m", "mkdocs")), ("properdocs", ("-c", ALONE))):
            site = Path(folder) / name
            used = ("--config-file", str(settings if program[0] == "-c" else root / "mkdocs.yml"))
            command = (sys.executable, *program, "build", "--quiet", *used, "--site-dir", str(site))
            subprocess.run(command, check=True, cwd=root, env=environment)
            sites.append(dict(_digests(site)))
    paths = sites[0].keys() | sites[1].keys()
    different = [path for path in sorted(paths) if sites[0].get(path) != sites[1].get(path)]
    return different, len(paths)


@contextmanager
def without_material(root: Path) -> Iterator[Path]:
    """Yield a copy of the settings, beside them, that names no theme but ours."""
    words, count = THEME.subn(r"\1 null", (root / "mkdocs.yml").read_text("utf-8"))
    if count != 1:
        raise ValueError("mkdocs.yml names the theme material, once")
    settings = root / f".mkdocs-{os.getpid()}.yml"
    settings.write_text(words, encoding="utf-8")
    try:
        yield settings
    finally:
        settings.unlink()


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            path = file.relative_to(folder).as_posix()
            yield path, hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
