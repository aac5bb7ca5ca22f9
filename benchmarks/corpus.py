"""A made-up portal of any size, in the format of the real one.

    python -m benchmarks.corpus 10000 FOLDER --seed 1

writes FOLDER/content: 90% articles, 9% official texts, 1% wards and communes, and the real
portal's words, regions and indicators. The same seed gives the same bytes.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from random import Random

from benchmarks.articles import Newsroom
from benchmarks.grammar import Grammar
from benchmarks.official_texts import acts, official_texts
from benchmarks.project import Project, take_over
from benchmarks.wards import wards

REAL_CONTENT = Path(__file__).parent.parent / "content"


def write_corpus(count: int, folder: Path, seed: int, real: Path = REAL_CONTENT) -> Path:
    """Write `count` items below `folder` and return its content folder."""
    content = folder / "content"
    project = take_over(real, content)
    parents: set[Path] = set()
    for path, text in _items(count, project, Grammar(Random(seed))):
        target = content / path
        if target.parent not in parents:
            target.parent.mkdir(parents=True, exist_ok=True)
            parents.add(target.parent)
        target.write_text(text, "utf-8")
    return content


def shares(count: int) -> tuple[int, int, int]:
    """Return how many articles, official texts and places make up `count` items."""
    texts, places = round(count * 0.09), round(count * 0.01)
    return count - texts - places, texts, places


def _items(count: int, project: Project, grammar: Grammar) -> Iterator[tuple[str, str]]:
    articles, texts, places = shares(count)
    new = list(wards(places, project, grammar))
    yield from ((f"regions/{place.id}.md", text) for place, text in new)
    issued = acts(texts, project, grammar)
    yield from zip((act.path for act in issued), official_texts(issued, grammar), strict=True)
    old = [place for place in project.places if place.kind != "cluster"]
    newsroom = Newsroom(project, [*old, *(place for place, _ in new)], issued, grammar)
    yield from (newsroom.article() for _ in range(articles))


def main() -> None:
    parser = argparse.ArgumentParser(description="Sinh nội dung giả lập để đo tốc độ.")
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(write_corpus(options.count, options.folder, options.seed))


if __name__ == "__main__":
    main()
