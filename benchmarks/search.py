"""How well the search answers, by class of query, and what each remedy adds.

    python -m benchmarks.search [--all | --split]

Every labelled query is typed into the page's own box in Chromium. `--all` also asks Pagefind as it
comes, without any of our work, and our page with one remedy only.
"""

import argparse
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from generator.output.served import served
from generator.search.executable import newest_executable
from tests.search import site as portal
from tests.search.browser import SearchPage, chromium
from tests.search.labelled import HERE, Score, by_kind, misses, queries, run, table

PROJECT = Path(__file__).parent.parent
REMEDIES = ("register", "spelling", "regions", "ranking")
_PLAIN = """async (query) => {
  const engine = await import("/as-it-comes/pagefind.js");
  const answer = await engine.search(query);
  const pages = await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
  return pages.map((page) => page.url);
}"""


def ours(browser: Browser, root: str, site: Path, without: tuple[str, ...]) -> dict[str, Score]:
    """Score our page with some remedies left out."""
    page = SearchPage.open(browser, root, without)
    outcomes = run(queries(site), page.ask)
    print(table(by_kind(outcomes)), flush=True)
    if not without:
        print(misses(outcomes))
        print("queries by another hand")
        others = run(queries(site, HERE / "second-hand.yml"), page.ask)
        print(f"{table(by_kind(others))}\n{misses(others)}", flush=True)
    page.page.close()
    return by_kind(outcomes)


def as_it_comes(browser: Browser, root: str, site: Path) -> None:
    """Score Pagefind's own index of the same pages, in its own order."""
    executable = newest_executable(PROJECT)
    if executable is None:
        print("không có Pagefind 1.6")
        return
    bundle = str(site / "as-it-comes")
    command = [str(executable), "--site", str(site), "--output-path", bundle, "--quiet"]
    command += ["--root-selector", "#noi-dung", "--force-language", "vi"]
    subprocess.run(command, check=True)
    page = browser.new_page()
    page.goto(f"{root}/tim-kiem/")

    def ask(query: str) -> list[str]:
        return [urlsplit(url).path for url in page.evaluate(_PLAIN, query)]

    print(table(by_kind(run(queries(site), ask))), flush=True)


def split(browser: Browser, whole: Path, parted: Path) -> None:
    """Score one index and ten shards of the same pages, and name the queries that differ."""
    addresses = _addresses(parted)
    asked = [query for query in queries(whole) if set(query.wanted) <= addresses]
    outcomes = []
    for name, site in (("one index", whole), ("ten shards", parted)):
        with served(site) as root:
            page = SearchPage.open(browser, root)
            outcomes.append(run(asked, page.ask))
            page.page.close()
        print(f"{name}, {len(asked)} queries\n{table(by_kind(outcomes[-1]))}", flush=True)
    for in_one, in_ten in zip(*outcomes, strict=True):
        if in_one.rank != in_ten.rank:
            print(f"{in_one.query.text}: {in_one.rank} in one index, {in_ten.rank} in ten shards")


def _addresses(site: Path) -> set[str]:
    return {f"/{file.parent.relative_to(site)}/" for file in site.rglob("index.html")}


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo chất lượng tìm kiếm.")
    parser.add_argument("--all", action="store_true", help="so cả khi tắt từng phần")
    parser.add_argument("--split", action="store_true", help="so một chỉ mục với nhiều mảnh")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        site = portal.build(Path(name) / "whole")
        parted = portal.build_parted(Path(name) / "parted") if options.split else site
        with chromium() as browser:
            if options.split:
                split(browser, site, parted)
            else:
                compare(browser, site, options.all)


def compare(browser: Browser, site: Path, with_parts: bool) -> None:
    """Score our page; with its parts, each remedy alone and Pagefind as it comes."""
    with served(site) as root:
        if with_parts:
            print("Pagefind as it comes")
            as_it_comes(browser, root, site)
            for remedy in REMEDIES:
                print(f"đ and {remedy} alone")
                others = tuple(other for other in REMEDIES if other != remedy)
                ours(browser, root, site, others)
        print("all")
        ours(browser, root, site, ())


if __name__ == "__main__":
    main()
