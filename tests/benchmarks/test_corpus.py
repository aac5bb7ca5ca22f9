"""The made-up corpus is what the benchmarks take it for."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.bench import table
from benchmarks.corpus import shares, write_corpus

SIZE = 300


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(SIZE, tmp_path_factory.mktemp("corpus"), seed=7)


def files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def records(content: Path, kind: str) -> Iterator[tuple[dict[str, Any], str]]:
    for path in sorted((content / kind).rglob("*.md")):
        _, keys, body = path.read_text("utf-8").split("---\n", 2)
        yield yaml.safe_load(keys), body


def test_the_same_seed_gives_the_same_bytes(content: Path, tmp_path: Path) -> None:
    assert files(content) == files(write_corpus(SIZE, tmp_path, seed=7))


def test_another_seed_gives_another_corpus(content: Path, tmp_path: Path) -> None:
    other = write_corpus(SIZE, tmp_path, seed=8)
    assert not files(content / "news").keys() & files(other / "news").keys()


def test_nine_in_ten_are_articles() -> None:
    assert shares(1_000) == (900, 90, 10)
    assert sum(shares(12_345)) == 12_345


def test_every_item_is_written(content: Path) -> None:
    """No two items share a file, and none stands on one of the real portal's."""
    articles, texts, places = shares(SIZE)
    assert len(list((content / "news").rglob("*.md"))) == articles
    assert len(list((content / "documents").rglob("*.md"))) == texts
    made_up = [body for _, body in records(content, "regions") if "giả lập" in body]
    assert len(made_up) == places


def test_articles_have_the_length_of_news(content: Path) -> None:
    lengths = [len(body.split()) for _, body in records(content, "news")]
    assert min(lengths) >= 250
    assert max(lengths) <= 700


def test_official_texts_have_their_length_and_identity(content: Path) -> None:
    found = list(records(content, "documents"))
    lengths = [len(body.split()) for _, body in found]
    assert min(lengths) >= 800
    assert max(lengths) <= 3_000
    assert all("### Điều 1. " in body for _, body in found)
    identities = Counter((k["type"], k["issuer"], k["issued"].year, k["number"]) for k, _ in found)
    assert max(identities.values()) == 1


def test_every_lead_says_that_it_is_made_up(content: Path) -> None:
    for keys, _ in records(content, "news"):
        assert keys["lead"].startswith("Số liệu giả lập để đo tốc độ.")
        assert len(keys["lead"]) <= 400


def test_quotes_stand_in_the_body(content: Path) -> None:
    figures = [(f, body) for k, body in records(content, "news") for f in k.get("figures", ())]
    assert figures
    for figure, body in figures:
        assert figure["quote"] in body


def test_relations_lead_to_earlier_texts(content: Path) -> None:
    found = [keys for keys, _ in records(content, "documents")]
    issued = {(keys["number"], keys["issued"]) for keys in found}
    targets = [(r, keys) for keys in found for r in keys.get("relations", ())]
    assert targets
    for relation, keys in targets:
        assert (relation["target"], relation["issued"]) in issued
        assert relation["issued"] <= keys["issued"]


def test_some_articles_cite_texts_issued_before(content: Path) -> None:
    numbers = {keys["number"]: keys["issued"] for keys, _ in records(content, "documents")}
    articles = list(records(content, "news"))
    citing = [body for _, body in articles if any(number in body for number in numbers)]
    assert 0.3 < len(citing) / len(articles) < 0.9


def test_words_vary_and_are_composed(content: Path) -> None:
    text = "\n".join(body for _, body in records(content, "news"))
    assert text == unicodedata.normalize("NFC", text)
    assert len(set(re.findall(r"\w+", text.lower()))) > 3_000


def test_table_shows_growth() -> None:
    lines = table([1_000, 10_000], [{"reading": 2.0}, {"reading": 21.0}]).splitlines()
    assert lines[0].split() == ["items", "1,000", "10,000", "×10"]
    assert lines[1].split() == ["reading", "2.00", "21.00", "10.5"]
