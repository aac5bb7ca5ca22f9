"""The labelled queries, their answers as addresses, and how well a search does on them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.model.addresses import text_url
from tests.search.built_register import register_records

HERE = Path(__file__).parent
DEPTH = 10
_FOLDERS = {
    "region": "dia-phuong",
    "stat": "thong-ke",
    "topic": "chu-de",
    "author": "tac-gia",
}


@dataclass(frozen=True, slots=True)
class Query:
    """`wanted` are the addresses that are right; none means that nothing is right."""

    kind: str
    text: str
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    query: Query
    found: tuple[str, ...]

    @property
    def rank(self) -> int:
        """Where the first right answer stands, from 1; 0 when it does not."""
        if not self.query.wanted:
            return 0 if self.found else 1
        return next(
            (at for at, one in enumerate(self.found[:DEPTH], 1) if one in self.query.wanted), 0
        )

    @property
    def recall(self) -> float:
        return float(self.rank > 0)


@dataclass(frozen=True, slots=True)
class Score:
    count: int
    first: float
    mrr: float
    recall: float


def queries(site: Path, file: Path = HERE / "queries.yml") -> list[Query]:
    """Read the labelled queries; each answer must stand in the built site."""
    listed = yaml.safe_load(file.read_text("utf-8"))
    texts = _texts(site)
    return [
        Query(kind, text, tuple(_address(site, texts, one) for one in wanted))
        for kind, rows in listed.items()
        for text, *wanted in rows
    ]


def run(asked: Sequence[Query], ask: Callable[[str], Sequence[str]]) -> list[Outcome]:
    """Ask every query."""
    return [Outcome(query, tuple(ask(query.text))) for query in asked]


def score(outcomes: Sequence[Outcome]) -> Score:
    """Return success@1, MRR@10 and recall@10."""
    ranks = [one.rank for one in outcomes]
    count = len(ranks) or 1
    return Score(
        len(ranks),
        sum(rank == 1 for rank in ranks) / count,
        sum(1 / rank for rank in ranks if rank) / count,
        sum(rank > 0 for rank in ranks) / count,
    )


def by_kind(outcomes: Sequence[Outcome]) -> dict[str, Score]:
    """Return the score of each class, and of all."""
    kinds = dict.fromkeys(one.query.kind for one in outcomes)
    scores = {kind: score([one for one in outcomes if one.query.kind == kind]) for kind in kinds}
    return scores | {"all": score(outcomes)}


def table(scores: Mapping[str, Score]) -> str:
    """Return one line a class."""
    lines = [f"{'class':<12}{'queries':>8}{'first':>8}{'MRR':>8}{'recall':>8}"]
    for name, one in scores.items():
        cells = f"{one.first:>8.3f}{one.mrr:>8.3f}{one.recall:>8.3f}"
        lines.append(f"{name:<12}{one.count:>8}{cells}")
    return "\n".join(lines)


def misses(outcomes: Sequence[Outcome]) -> str:
    """Return the queries whose right answer is not first, with what was."""
    lines = []
    for one in outcomes:
        if one.rank != 1:
            best = one.query.wanted[0] if one.query.wanted else "(nothing)"
            first = one.found[0] if one.found else "(nothing)"
            lines.append(f"{one.query.kind}: {one.query.text} → {one.rank}: {first}, not {best}")
    return "\n".join(lines)


def _texts(site: Path) -> dict[str, str]:
    """Every official text by number, and by number and year."""
    by_year = {
        f"{text['number']}@{text['day'][:4]}": text_url(text["id"])
        for text in register_records(site, "texts")
    }
    return {name.partition("@")[0]: url for name, url in by_year.items()} | by_year


def _address(site: Path, texts: Mapping[str, str], answer: str) -> str:
    kind, _, name = answer.partition(":")
    if kind == "text":
        return texts[name]
    if kind == "news":
        found = next(site.glob(f"tin-tuc/*/*/{name}/index.html"))
        return f"/{found.parent.relative_to(site)}/"
    folder = f"{_FOLDERS[kind]}/" if kind in _FOLDERS else ""
    if not (site / folder / name / "index.html").is_file():
        raise ValueError(f"no page {folder}{name}")
    return f"/{folder}{name}/"
