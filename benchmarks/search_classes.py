"""How well the search answers queries made from all content, class by class.

    python -m benchmarks.search_classes [--site FOLDER] [--most 60] [--only dates glued] [--misses]

FOLDER holds a built site of the project's content; without it one is built first. Every query is
typed into the page's own box in Chromium, a class after the other.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.output.served import served
from tests.search.browser import SearchPage, chromium
from tests.search.classes import made_queries
from tests.search.labelled import by_kind, misses, run, table

PROJECT = Path(__file__).parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Chấm ô tìm theo từng lớp câu hỏi sinh từ nội dung."
    )
    parser.add_argument("--site", type=Path, help="một trang đã xây từ nội dung của cổng")
    parser.add_argument(
        "--most", type=int, default=60, help="số câu nhiều nhất mỗi lớp; 0 là tất cả"
    )
    parser.add_argument("--only", nargs="+", help="chỉ những lớp này")
    parser.add_argument("--misses", action="store_true", help="in cả những câu trả lời sai")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = options.site or _built(Path(folder))
        queries = [
            query
            for query in made_queries(site, PROJECT / "content", options.most)
            if not options.only or query.kind in options.only
        ]
        with served(site) as root, chromium() as browser:
            page = SearchPage.open(browser, root)
            outcomes = run(queries, page.ask)
    print(table(by_kind(outcomes)))
    if options.misses:
        print(misses(outcomes))


def _built(folder: Path) -> Path:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, cwd=PROJECT, check=True)
    return folder


if __name__ == "__main__":
    main()
