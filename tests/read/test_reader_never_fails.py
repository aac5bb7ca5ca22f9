"""Whatever bytes a file holds, the reader reports; it never raises and never points outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, as_text
from generator.read import read_content

KEYS = ["title", "date", "lead", "regions", "image", "source", "figures", "status", "withdrawn"]
KEYS += ["number", "type", "issuer", "issued", "kind", "name", "history", "tile", "khóa lạ", ""]
WORDS = ["Hội nghị", "2024-04-24 17:18", "Thứ 6, 24/04/2024", "60.358", "40,1", "[24, 28]", "~"]
WORDS += ["{src: a.jpg, alt: b}", "[a, {b: c}]", "49-KL/TW", "..2023-11", "cu\u0309\u2028", "²"]
MARKS = list(": - ? [ ] { } , # & * ! | > ' \" % @ ` \\ \t --- ... << = ~".split(" "))
MARKS += ["\n", "\r\n", "\r", "\n  ", "\n- ", ": ", "\t", "\ufeff", "\x00", "\u0085", "\u00a0"]

pieces = st.sampled_from(KEYS + WORDS + MARKS)
lines = st.builds("{}: {}\n".format, st.sampled_from(KEYS), st.sampled_from(WORDS + MARKS))
yaml_like = st.lists(lines | pieces, max_size=30).map("".join)
front_matter = st.builds("---\n{}\n---\n{}".format, yaml_like, st.text(max_size=20))
anything = st.binary(max_size=200) | front_matter.map(str.encode) | yaml_like.map(str.encode)
cut = st.builds(lambda data, end: data[:end], anything, st.integers(0, 200))

TARGETS = [
    "news/2024/04/hoi-nghi.md",
    "documents/ket-luan/2019-49-kl-tw.md",
    "regions/thai-binh.md",
    "statistics/ty-le-hoi-vien.md",
    "vocabularies/issuers.yml",
    "gioi-thieu.md",
]
few, many = (
    settings(
        max_examples=number,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    for number in (40, 400)
)


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
@few
@given(data=cut)
@example(data=b"[")
@example(data=b"---")
def test_any_bytes(project: Path, target: str, data: bytes) -> None:
    says_where(project, target, data)


@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS)
@many
@given(data=cut)
def test_many_bytes(project: Path, target: str, data: bytes) -> None:
    says_where(project, target, data)


def says_where(project: Path, target: str, data: bytes) -> None:
    (project / "content" / target).write_bytes(data)
    _, problems = read_content(project)
    assert list(outside(project, problems)) == []
    as_text(problems)


a_wound = given(start=st.integers(0, 900), length=st.integers(0, 9), piece=pieces)


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
@few
@a_wound
def test_a_sound_file_with_one_wound(
    project: Path, target: str, start: int, length: int, piece: str
) -> None:
    """One change somewhere in a sound file: the mistakes that people make."""
    says_where_it_is_wounded(project, target, start, length, piece)


@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS)
@many
@a_wound
def test_a_sound_file_with_many_a_wound(
    project: Path, target: str, start: int, length: int, piece: str
) -> None:
    says_where_it_is_wounded(project, target, start, length, piece)


def says_where_it_is_wounded(
    project: Path, target: str, start: int, length: int, piece: str
) -> None:
    file = project / "content" / target
    sound = file.read_text(encoding="utf-8")
    wounded = sound[:start] + piece + sound[start + length :]
    file.write_bytes(wounded.encode())
    _, problems = read_content(project)
    file.write_text(sound, encoding="utf-8")
    assert list(outside(project, problems, {f"content/{target}": wounded})) == []


BOMBS = {
    "brackets": "title: " + "[" * 100_000,
    "braces": "title: " + "{" * 100_000,
    "dashes": "title:\n" + "- " * 100_000,
    "questions": "? " * 100_000,
    "indentation": "".join(f"{' ' * depth}a:\n" for depth in range(500)),
    "aliases": "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(5_000)),
    "many keys": "".join(f"key{n}: x\n" for n in range(500)),
    "a long word": "title: " + "x" * 1_000_000,
    "a long key": "x" * 100_000 + ": y",
    "quotes": "title: " + "'" * 100_001,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_bombs(project: Path, bomb: str) -> None:
    file = project / "content/news/2024/04/hoi-nghi.md"
    file.write_text(f"---\n{bomb}\n---\n", encoding="utf-8")
    content, problems = read_content(project)
    assert any(problem.is_error for problem in problems)
    assert content.articles == ()


def outside(
    project: Path, problems: tuple[Diagnostic, ...], texts: dict[str, str] | None = None
) -> Iterator[Diagnostic]:
    """Yield the findings whose place is not in their file; one past a line's end is in it."""
    for problem in problems:
        data = (texts or {}).get(problem.position.path, "").encode() or read(
            project / problem.position.path
        )
        lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
        line = lines[problem.position.line - 1] if 0 < problem.position.line <= len(lines) else None
        if line is None or not 0 < problem.position.column <= len(line) + 1:
            yield problem


def read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""
