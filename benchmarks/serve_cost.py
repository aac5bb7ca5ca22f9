"""What an editor waits for in `mkdocs serve`: the start, and a save until the open page shows it.

    python -m benchmarks.serve_cost [--size 10000] [--seed 1] [--saves 3]

The CPU seconds are the server's own; the search's index follows in another process.
"""

import argparse
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

from benchmarks.build_once import PROJECT
from benchmarks.corpus import write_corpus
from generator.preview.overlay import POLL

REST = 5.0
"""Seconds between two saves."""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def cpu_of(process: int) -> float:
    """Return the CPU seconds that a process has used (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def wait_for(address: str, words: str) -> float:
    """Ask for a page until it has the words; return the seconds that took."""
    started = time.perf_counter()
    while True:
        with suppress(OSError), urlopen(address, timeout=600) as answer:
            if words in answer.read().decode():
                return time.perf_counter() - started
        time.sleep(0.02)


def save(article: Path, host: str, page: str, title: str) -> float:
    """Change an article's title; return the seconds until its open page has it.

    The page waits as its script does: it is told when there is something newer, and is asked for.
    """
    with urlopen(host + page, timeout=600) as answer:
        seen = re.search(rf"{POLL}\?([\d.]+)", answer.read().decode())
    if seen is None:
        raise ValueError(f"{page} does not wait for a newer one")
    source = article.read_text("utf-8")
    article.write_text(re.sub(r"(?m)^title: .*$", f"title: {title}", source), "utf-8")
    started = time.perf_counter()
    with urlopen(f"{host}{POLL}?{seen[1]}", timeout=600):
        pass
    wait_for(host + page, title)
    return time.perf_counter() - started


def serve(folder: Path, article: Path, saves: int) -> None:
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    try:
        address = f"http://127.0.0.1:{port}"
        wall = wait_for(address, "</html>")
        print(f"{'start':<24}{cpu_of(server.pid):>8.1f}{wall:>8.1f}", flush=True)
        path = article.relative_to(folder / "content" / "news").with_suffix("")
        for number in range(saves):
            time.sleep(REST)
            before = cpu_of(server.pid)
            wall = save(article, address, f"/tin-tuc/{path}/", f"Tít vừa sửa lần {number}")
            spent = cpu_of(server.pid) - before
            print(f"{'save until seen':<24}{spent:>8.1f}{wall:>8.1f}", flush=True)
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo lúc xem thử: từ khi lưu đến khi thấy.")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--saves", type=int, default=3)
    options = parser.parse_args()
    print(f"{'':<24}{'CPU s':>8}{'wall s':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = sorted(write_corpus(options.size, folder, options.seed).glob("news/*/*/*.md"))
        shutil.copytree(PROJECT / "theme", folder / "theme")
        shutil.copyfile(PROJECT / "mkdocs.yml", folder / "mkdocs.yml")
        for _ in range(2):
            serve(folder, articles[len(articles) // 2], options.saves)


if __name__ == "__main__":
    main()
