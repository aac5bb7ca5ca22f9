"""What a hint proposes is the editor's own words and ‹…›: a sample done literally would publish
another's name, place, text or number. Done literally, it is no longer told."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.read import read_content
from generator.read.frontmatter import read_front_matter
from generator.read.kind import AnyKind
from generator.read.kinds import KINDS
from generator.read.named import Named
from generator.read.schema import validate
from generator.read.schema.brought_keys import BROUGHT
from generator.read.schema.groups import labels_of
from generator.read.schema.tree import KeyGroup, group_of

WRITTEN = ("Hà Vy", "[Hà Vy]", "7919", "1.250 hội viên", "{a: b}", "a.jpg", "nháp", "8.341", "")
PEOPLE = Named("tác giả", "authors.yml", frozenset({"thanh-vu"}), {"thanh vu": "thanh-vu"})
PLACES = Named("địa phương", "regions/", frozenset({"thai-binh"}), {"thai binh": "thai-binh"})
NAMED = {"authors": PEOPLE, "regions": PLACES}
PROPOSED = re.compile(r"(?:Viết|Thêm) “(?P<line>[a-z_]+: .*?)”(?= \(|[.,])")


def findings(kind: AnyKind, line: str) -> tuple[Diagnostic, ...]:
    parsed = read_front_matter("a.md", f"---\n{line}\n---\n")
    if parsed.value is None:
        return parsed.problems
    return (
        *parsed.problems,
        *validate(kind.keys, parsed.value, parsed.value.tree, named=NAMED).problems,
    )


def samples(group: KeyGroup) -> Iterator[str]:
    """Yield every value that stands in an example of a group."""
    own = {field.key for field in group.fields}
    for field in group.fields:
        choices = {choice.value for choice in field.choices}
        if not choices and field.written.way not in ("có hay không",):
            words = re.split(r"[\[\]{},\"]|\b[a-z_]+: ", field.example)
            yield from {word.strip() for word in words if len(word.strip()) > 3} - own
        if field.group:
            yield from samples(field.group)


def told(kind: AnyKind) -> Iterator[tuple[str, str, Diagnostic]]:
    labels = labels_of(kind.keys)
    for key in labels:
        for name in (key, labels[key], *BROUGHT.get(key, ())[:3]):
            for written in WRITTEN:
                for row in findings(kind, f"{name}: {written}"):
                    yield key, written, row


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_no_advice_is_another_s_value(kind: AnyKind) -> None:
    others = {*samples(group_of(kind.keys)), "thanh-vu", "thai-binh", "Hội Khuyến học Việt Nam"}
    others -= {"https://", "2016", *labels_of(kind.keys)}
    advised = 0
    for _, written, row in told(kind):
        if row.code in ("G301", "G302", "G303"):
            proposed = [match["line"] for match in PROPOSED.finditer(row.hint)]
            advised += len(proposed)
            for line in proposed:
                value = re.sub(r"‹[^›]*›|\b[a-z_]+: ?", "", line)
                assert not [word for word in others if word in value], (written, row.hint)
    assert advised > len(labels_of(kind.keys)), "the hints are worded in another way now"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_advice_done_literally_is_no_longer_told(kind: AnyKind) -> None:
    lines = {
        (row.code, match["line"])
        for _, _, row in told(kind)
        if row.code in ("G301", "G303")
        for match in PROPOSED.finditer(row.hint)
    }
    for code, line in lines:
        key = line.partition(":")[0]
        after = [row for row in findings(kind, line) if row.code != "G302"]
        if "‹" in line:
            assert all(row.code not in (code, "K203") or row.key != key for row in after), line
            assert any(row.is_error for row in after), f"{line}: a place left open is told"
        else:
            refused = [row for row in after if row.is_error and (row.key or "").startswith(key)]
            assert refused == [], line


def test_own_words_stay() -> None:
    articles = next(kind for kind in KINDS if kind.folder.name == "news")
    texts = next(kind for kind in KINDS if kind.folder.name == "documents")
    for kind, line, hint in (
        (articles, "tác giả: Hà Vy", "authors: [ha-vy]"),
        (articles, "authors: Hà Vy", "authors: [ha-vy]"),
        (articles, "author: Thanh Vũ", "authors: [thanh-vu]"),
        (articles, "ảnh: a.jpg", "image: {src: a.jpg, alt: ‹"),
        (articles, "image: a.jpg", "image: {src: a.jpg, alt: ‹"),
        (articles, "đính chính: Sửa tên", "note: Sửa tên}]"),
        (articles, "trạng thái: nháp", "status: draft"),
        (texts, "người ký: Nguyễn Thị Doan", "signers: [{name: Nguyễn Thị Doan"),
    ):
        assert any(hint in row.hint for row in findings(kind, line)), line


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Hà Vy", "Viết “ha-vy: {name: Hà Vy, kind: ‹person | desk›}”."),
        ("12", "Viết “ha-vy: {name: 12, kind: ‹person | desk›}”."),
        ("[a, b]", "Viết thẳng chữ sau dấu hai chấm"),
    ],
)
def test_a_word_of_a_vocabulary_that_is_no_group_keeps_its_name(
    tmp_path: Path, written: str, hint: str
) -> None:
    file = tmp_path / "content" / "vocabularies" / "authors.yml"
    file.parent.mkdir(parents=True)
    file.write_text(f"ha-vy: {written}\n")
    (told_of,) = (row for row in read_content(tmp_path)[1] if row.code == "G303")
    assert told_of.hint.startswith(hint)
