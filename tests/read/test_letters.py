"""Letters that nobody sees are refused, written or escaped; look-alikes read as what is meant."""

import unicodedata
from pathlib import Path

import pytest

from generator.citations.normalise import normalise
from generator.read import read_content
from generator.text import HIDDEN, collation_key, fold, slug

HERE = Path("content/news/2024/04/bai.md")
KEYS = "---\ntitle: {title}\ndate: 2024-04-24\nlead: Lời dẫn\nregions: [thai-binh]\n---\n\n{body}\n"
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r"]
TURNING = [
    chr(code)
    for code in range(0x10000)
    if unicodedata.bidirectional(chr(code))
    in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
]
MARKS = ["\u200e", "\u200f", "\u061c"]


def written(project: Path, title: str, body: str = "Thân bài.") -> set[str]:
    (project / HERE).write_text(KEYS.format(title=title, body=body), encoding="utf-8", newline="")
    problems = read_content(project)[1]
    assert {problem.position.path for problem in problems} <= {str(HERE)}
    return {problem.code for problem in problems}


def test_every_letter_that_turns_the_direction_of_writing_is_hidden() -> None:
    assert len(TURNING) == 9
    assert [letter for letter in (*CONTROLS, *TURNING, *MARKS) if not HIDDEN.match(letter)] == []


@pytest.mark.parametrize("letter", [*CONTROLS, *TURNING, *MARKS], ids=lambda sign: f"{ord(sign):x}")
def test_written_or_escaped_it_is_refused(project: Path, letter: str) -> None:
    assert written(project, f"Hội{letter}nghị") == {"T103"}
    assert written(project, "Hội nghị", f"Thân{letter}bài") == {"T103"}
    assert written(project, f'"Hội\\u{ord(letter):04x}nghị"') == {"T103"}


def test_an_escape_in_a_key_and_in_a_list_is_refused(project: Path) -> None:
    assert written(project, 'Hội\n"sta\\x00tus": draft') == {"T103"}
    assert written(project, 'Hội\nauthors: ["a\\u202eb"]') == {"T103"}


@pytest.mark.parametrize(
    "title", ["Ðảng", '"\\xd0ảng"', '"\\u0110ảng"', "Đả\u00adng", "Ɖả\u200bng"]
)
def test_look_alikes_and_soft_hyphens_are_read_as_meant(project: Path, title: str) -> None:
    assert written(project, title, f"{title.strip(chr(34))} bộ") == set()
    article = next(
        article for article in read_content(project)[0].articles if article.origin.path == str(HERE)
    )
    assert article.title == "Đảng"
    if "\\" not in title:
        assert article.origin.body == "\nĐảng bộ\n"


@pytest.mark.parametrize("letter", "ÐƉðɖ")
def test_a_look_alike_is_compared_as_the_letter(letter: str) -> None:
    right = "Đ" if letter in "ÐƉ" else "đ"
    assert fold(f"{letter}à Nẵng") == fold(f"{right}à Nẵng") == "da nang"
    assert slug(f"Q{letter}-UBND") == slug(f"Q{right}-UBND")
    assert collation_key(f"{letter}ông")[0] == collation_key(f"{right}ông")[0]


def test_a_citation_with_the_look_alike_reads_as_the_number() -> None:
    assert normalise("49/QÐ-TTg").text == "49/QĐ-TTg"
