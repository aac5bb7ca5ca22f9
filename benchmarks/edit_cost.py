"""What an edit costs: all built, nothing changed, one article edited, and `portal check` of each.

    python -m benchmarks.edit_cost [--size 10000] [--seed 1] [--no-index]

CPU seconds of a process and its children, each build in a process of its own: only what is kept in
the folder passes from one to the next.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus import write_corpus

BUILD = ("-m", "benchmarks.build_once")
CHECK = ("-c", "from generator.cli import main; main()", "check", "--format", "json", "--root")


def run(arguments: Sequence[str]) -> tuple[float, float, str]:
    """Return the CPU seconds and wall seconds of a Python process, and what it printed."""
    started, before = time.perf_counter(), os.times()
    done = subprocess.run([sys.executable, *arguments], stdout=subprocess.PIPE, check=False)
    after = os.times()
    if done.returncode not in (0, 1):
        sys.exit(done.returncode)
    cpu = after[2] + after[3] - before[2] - before[3]
    return cpu, time.perf_counter() - started, done.stdout.decode()


def build(name: str, folder: Path, index: bool) -> None:
    """Build a folder with what is kept in it, and print what it cost."""
    options = ["--cache", *(["--index"] if index else [])]
    cpu, wall, words = run([*BUILD, str(folder), str(folder / "site"), *options])
    costs = json.loads(words.splitlines()[-1])
    stages = {key.split(",")[0]: value for key, value in costs.items() if key.endswith(", CPU s")}
    stages.pop("whole process")
    stage_costs = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in stages.items())
    peak = costs["peak memory, MB"]
    print(f"{name:<24}{cpu:>8.1f}{wall:>8.1f}{peak:>8.0f}  {stage_costs}", flush=True)


def check(name: str, *arguments: str) -> None:
    cpu, wall, _ = run([*CHECK, *arguments])
    print(f"{name:<24}{cpu:>8.1f}{wall:>8.1f}", flush=True)


def edit(article: Path) -> None:
    """Add a sentence to an article."""
    article.write_text(article.read_text("utf-8") + "\nMột câu vừa được thêm.\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo giá của một lần sửa.")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-index", action="store_true")
    options = parser.parse_args()
    print(f"{'':<24}{'CPU s':>8}{'wall s':>8}{'MB':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder, index = Path(name), not options.no_index
        articles = sorted(write_corpus(options.size, folder, options.seed).glob("news/*/*/*.md"))
        middle = articles[len(articles) // 2]
        check("check, cold", name)
        check("check, warm", name)
        check("check of one file", name, str(middle))
        build("build, cold", folder, index)
        build("build, nothing changed", folder, index)
        edit(middle)
        build("build, one edit", folder, index)


if __name__ == "__main__":
    main()
