"""What a build costs at two sizes, and whether the cost grows in step with the size.

    python -m benchmarks.bench [--index] [--sizes 1000 10000] [--seed 1]

Each size is built once, in a process of its own, from a made-up corpus in a temporary folder.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.corpus import write_corpus

Costs = Mapping[str, float]


def cost(size: int, seed: int, index: bool) -> Costs:
    """Return what building `size` items costs."""
    with tempfile.TemporaryDirectory() as name:
        write_corpus(size, Path(name), seed)
        command = [sys.executable, "-m", "benchmarks.build_once", name, f"{name}/site"]
        command += ["--index"] if index else []
        process = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        costs: Costs = json.loads(process.stdout.splitlines()[-1])
        return costs


def table(sizes: Sequence[int], costs: Sequence[Costs]) -> str:
    """Return one line a measure, one column a size, and the last size over the first."""
    ratio = f"×{sizes[-1] / sizes[0]:g}"
    lines = [_line("items", [f"{size:,}" for size in sizes], ratio)]
    for measure in costs[0]:
        values = [cost_of_size[measure] for cost_of_size in costs]
        growth = f"{values[-1] / values[0]:.1f}" if values[0] else "–"
        lines.append(_line(measure, [f"{value:,.2f}" for value in values], growth))
    return "\n".join(lines)


def _line(name: str, cells: Sequence[str], last: str) -> str:
    return f"{name:<26}" + "".join(f"{cell:>14}" for cell in (*cells, last))


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo thời gian và bộ nhớ của việc xây cổng tin.")
    parser.add_argument("--index", action="store_true", help="cả việc lập chỉ mục tìm kiếm")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    costs = [cost(size, options.seed, options.index) for size in options.sizes]
    print(table(options.sizes, costs))


if __name__ == "__main__":
    main()
