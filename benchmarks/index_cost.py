"""What indexing costs: all of it, one edited article, and one Pagefind run over the same pages.

    python -m benchmarks.index_cost [--size 10000] [--seed 1]

CPU seconds of this process and its children; every build stands in a process of its own.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.corpus import write_corpus

WHOLE = """
import sys
from generator.search import shards
shards.SMALL = sys.maxsize
"""
_BUILD = """
import json, sys
from pathlib import Path
from benchmarks.build_once import measure
folder = Path(sys.argv[1])
print(json.dumps(measure(folder, folder / "site", True)))
"""


def build(folder: Path, before: str = "") -> dict[str, float]:
    """Build a folder; return its costs. `before` is run first in the same process."""
    command = [sys.executable, "-c", before + _BUILD, str(folder)]
    process = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    costs: dict[str, float] = json.loads(process.stdout.splitlines()[-1])
    return costs


def edit(article: Path) -> None:
    """Change a sentence of an article."""
    article.write_text(article.read_text("utf-8") + "\nMột câu vừa được thêm.\n", "utf-8")


def report(name: str, costs: dict[str, float]) -> None:
    index, collect = costs["index, CPU s"], costs["collect, CPU s"]
    peak = costs["peak of a child, MB"]
    print(f"{name:<28}{index:>10.1f}{collect:>10.1f}{peak:>10.0f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo giá của việc lập chỉ mục.")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(f"{'':<28}{'index':>10}{'collect':>10}{'peak MB':>10}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = sorted(write_corpus(options.size, folder, options.seed).glob("news/*/*/*.md"))
        report("all shards", build(folder))
        for age, position in (("newest", -1), ("middle", len(articles) // 2), ("oldest", 0)):
            edit(articles[position])
            report(f"one edited article, {age}", build(folder))
        report("one Pagefind run", build(folder, WHOLE))


if __name__ == "__main__":
    main()
