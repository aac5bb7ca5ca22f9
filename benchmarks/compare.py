"""Whether two states of the code build the same bytes from the same content.

    python -m benchmarks.compare BASE [--size 1000] [--ignore PATTERN …] [--without EXPRESSION …]

BASE is a commit. The real content and a made-up corpus are built by BASE's code and by the code
that stands here, with the same `now`; every file that differs, is new or is gone is listed.
Exits with 1 when there is one that no PATTERN (as in a shell, on the path below the site) names.
In HTML files what an EXPRESSION (regular) matches is left out before they are compared.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

from benchmarks.build_once import PROJECT
from benchmarks.corpus import write_corpus

NOW = "2026-11-26 08:00"
SHOWN = 40


def build(code: Path, content: Path, output: Path) -> None:
    """Build a content folder with the code of another folder, search index and all."""
    with _empty_project() as project:
        settings = (code / "mkdocs.yml").read_text("utf-8")
        settings = settings.replace("  - portal:\n", f'  - portal:\n      now: "{NOW}"\n')
        (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
        for folder, original in (("content", content), ("theme", code / "theme")):
            (project / folder).symlink_to(original)
        for name in ("node_modules", "package.json"):
            (project / name).symlink_to(PROJECT / name)
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(output)]
        environment = {**os.environ, "PYTHONPATH": str(code), "NO_MKDOCS_2_WARNING": "1"}
        subprocess.run(command, check=True, cwd=project, env=environment)


@contextmanager
def _empty_project() -> Iterator[Path]:
    """Both builds lie in a folder of one name: the index is keyed by where its program is."""
    project = Path(tempfile.gettempdir()) / f"portal-compare-{os.getpid()}"
    project.mkdir()
    try:
        yield project
    finally:
        shutil.rmtree(project)


def differences(
    old: Path, new: Path, without: Sequence[re.Pattern[bytes]]
) -> Iterator[tuple[str, str]]:
    """Yield what became of each file that is not the same: path, and gone, new or differs."""
    before, after = _files(old), _files(new)
    for path in sorted(before | after):
        if path not in after:
            yield path, "gone"
        elif path not in before:
            yield path, "new"
        elif _words(old / path, without) != _words(new / path, without):
            yield path, "differs"


def _words(file: Path, without: Sequence[re.Pattern[bytes]]) -> bytes:
    words = file.read_bytes()
    for expression in without if file.suffix == ".html" else ():
        words = expression.sub(b"", words)
    return words


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def compare(base: Path, content: Path, options: argparse.Namespace, keep: Path | None) -> int:
    """Print how the builds of a content folder differ; return the number of unnamed files."""
    without = [re.compile(expression.encode()) for expression in options.without]
    with tempfile.TemporaryDirectory() as name:
        folder = keep or Path(name)
        old, new = folder / "old", folder / "new"
        build(base, content, old)
        build(PROJECT, content, new)
        changes = list(differences(old, new, without))
        unnamed = [
            row
            for row in changes
            if not any(fnmatch(row[0], pattern) for pattern in options.ignore)
        ]
        print(f"{content}: {len(_files(old))} files, {len(changes)} differ, {len(unnamed)} unnamed")
        for path, change in unnamed[:SHOWN]:
            print(f"  {change:<8}{path}")
        return len(unnamed)


def main() -> None:
    parser = argparse.ArgumentParser(description="So kết quả dựng của hai phiên bản mã.")
    parser.add_argument("base")
    parser.add_argument("--size", type=int, default=1_000)
    parser.add_argument("--ignore", nargs="*", default=[])
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--keep", type=Path, help="giữ hai bản dựng trong thư mục này")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        base, made_up = Path(name) / "base", Path(name) / "made"
        git = ["git", "-C", str(PROJECT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", base, options.base], check=True)
        try:
            contents = [PROJECT / "content"]
            if options.size:
                write_corpus(options.size, made_up, seed=1)
                contents.append(made_up / "content")
            total = sum(
                compare(base, content, options, options.keep and options.keep / str(number))
                for number, content in enumerate(contents)
            )
        finally:
            subprocess.run([*git, "remove", "--force", base], check=True)
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
