"""What a hint says, done to the letter, ends what it was given for."""

import re
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.read import read_content
from generator.read.disk import decoded
from generator.read.frontmatter import read_front_matter
from generator.read.kind import AnyKind
from generator.read.kinds import KINDS
from generator.read.schema import OfficialTextKeys, validate
from generator.read.schema.groups import labels_of, lists_in, names_of
from tests import folder

SUBJECT = "Về việc khen thưởng"
TEXT = f"""---
number: 9/QĐ-KHVN
type: quyet-dinh
subject: {SUBJECT}
issued: 2024-03-01
issuer: hoi-khuyen-hoc-viet-nam
text: none
---
"""
ARTICLE = """---
title: Bài để thử
date: 2024-04-24
lead: Bài giả định, chỉ để thử.
regions: [hung-yen]
---

Lời bài.
"""
HOME = "documents/quyet-dinh/2024-9-qd-khvn.md"


def keys_of(text: str) -> tuple[dict[str, object], tuple[Diagnostic, ...]]:
    parsed = read_front_matter("a.md", f"---\n{text}\n---\n")
    tree = parsed.value.tree if parsed.value else {}
    return dict(tree), parsed.problems


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_a_colon_apart_from_its_key(kind: AnyKind) -> None:
    for key in labels_of(kind.keys):
        line = f"{key} :Hội nghị"
        _, (finding,) = keys_of(f"{line}\nlast: 1")
        assert finding.code == "K203" and finding.position.column == len(key) + 1
        hint = re.search("Viết “(.*)”", finding.hint)
        assert hint
        assert keys_of(f"{hint[1]}\nlast: 1") == ({key: "Hội nghị", "last": "1"}, ())


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u3000"])
def test_another_blank_behind_every_colon(blank: str) -> None:
    text = "title: Hội nghị\ndate: 2024-04-24\nlead: Tóm tắt."
    _, (finding,) = keys_of(text.replace(": ", f":{blank}"))
    assert "dấu cách đặc biệt" in finding.message
    assert (finding.position.line, finding.position.column) == (2, 7)
    assert keys_of(text)[1] == ()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_a_list_behind_a_sign_of_a_remark(kind: AnyKind) -> None:
    for key in lists_in(kind.keys):
        _, (finding,) = keys_of(f"{key}: #[hung-yen]")
        assert finding.code == "K208" and "Xóa dấu #" in finding.hint
        assert keys_of(f"{key}: [hung-yen]") == ({key: ["hung-yen"]}, ())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder.name)
def test_only_what_may_lack_is_to_be_taken_away(kind: AnyKind) -> None:
    for key, name in names_of(kind.keys).items():
        parsed = read_front_matter("a.md", f"---\n{key}: ~\n---\n").value
        assert parsed
        findings = validate(kind.keys, parsed, parsed.tree).problems
        empty = [row for row in findings if row.code == "G308" and row.key == key]
        is_required = kind.keys.model_fields[name].is_required()
        assert all(("xóa cả dòng" in row.hint) is not is_required for row in empty)


@pytest.mark.parametrize("key", ["title", "tiêu đề", "Tieu-de", "tieu_de", "trích yếu"])
def test_the_title_of_an_official_text_is_its_subject(key: str) -> None:
    parsed = read_front_matter("a.md", TEXT.replace("subject:", f"{key}:")).value
    assert parsed
    (finding,) = validate(OfficialTextKeys, parsed, parsed.tree).problems
    assert f"Viết “subject: {SUBJECT}”" in finding.hint


@pytest.mark.parametrize(
    "day", ["2O24-04-24", "24/O4/2024", "l5/04/2024", "2024-04-I5", "2024-04-24 17:l8"]
)
def test_letters_in_the_place_of_figures(tmp_path: Path, day: str) -> None:
    path = "news/2024/04/bai.md"
    finding = first(tmp_path, path, ARTICLE.replace("2024-04-24", day))
    hint = finding.hint.partition(": ")[2].removesuffix(".")
    assert not report(tmp_path, path, ARTICLE.replace("2024-04-24", hint))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("news/bai.md", ARTICLE),
        ("news/2024/bai.md", ARTICLE),
        ("news/2024/4/them/bai.md", ARTICLE),
        ("news/2024/04/bai.md.md", ARTICLE),
        ("news/2024/04/bai.markdown.md", ARTICLE),
        ("documents/2024-9-qd-khvn.md", TEXT),
        ("documents/2024/2024-9-qd-khvn.md", TEXT),
        ("documents/quyet-dinh/qd-9.md", TEXT),
    ],
)
def test_a_file_in_another_place_is_told_once_where_it_belongs(
    tmp_path: Path, path: str, text: str
) -> None:
    finding = first(tmp_path, path, text)
    assert finding.code == "T105"
    right = re.search("Đổi thành “([^”]*)”", finding.hint)
    assert right
    there = right[1].removeprefix("content/")
    there = there if "/" in there else f"{path.rpartition('/')[0]}/{there}"
    (tmp_path / "content" / path).unlink()
    assert not report(tmp_path, there, text)


def test_no_file_is_written_over(tmp_path: Path) -> None:
    """The name that a text must have is another file's: there are two of one text."""
    report(tmp_path, HOME, TEXT)
    finding = first(tmp_path, "documents/quyet-dinh/qd-9.md", TEXT)
    assert finding.code == "L403" and HOME in finding.message


EVENT = """---
title: Họp giao ban
kind: conference
start: {}
end: {}
---
"""


@pytest.mark.parametrize(
    ("start", "end", "relation", "right"),
    [
        ("2026-12-05", "2026-12-01", "đứng trước", ("2026-12-01", "2026-12-05")),
        ("2026-12", "2026-11", "đứng trước", ("2026-11", "2026-12")),
        ("2026-12", "2026-12-05", "nằm trong", ("2026-12-01", "2026-12-05")),
        ("2026", "2026-11", "nằm trong", ("2026-11-01", "2026-11-20")),
        ("2026-12-05", "2026-12", "gồm cả", ("2026-12-05", "2026-12-31")),
        ("2026-12", "2026", "gồm cả", ("2026-12-01", "2026-12-31")),
    ],
)
def test_an_end_that_is_not_after_its_start(
    tmp_path: Path, start: str, end: str, relation: str, right: tuple[str, str]
) -> None:
    path = "events/2026/hop.md"
    finding = first(tmp_path, path, EVENT.format(start, end))
    assert finding.code == "G314" and f" {relation} “start”" in finding.message
    assert not report(tmp_path, path, EVENT.format(*right))
    if "bỏ “end”" in finding.hint and relation != "đứng trước":
        alone = EVENT.format(start, end).replace(f"end: {end}\n", "")
        assert not report(tmp_path, path, alone)


@pytest.mark.parametrize("words", ["kể từ ngày ký", "ngày ký", "sau 45 ngày", "hôm nay"])
def test_a_day_that_is_told_by_another_day(tmp_path: Path, words: str) -> None:
    text = TEXT.replace("text: none", f"text: none\neffective: {words}")
    finding = first(tmp_path, HOME, text)
    examples = re.findall(r"\d[\d/-]{7,}|ngày \d+ tháng \d+ năm \d+", finding.hint)
    assert len(examples) == 3 and ":" not in finding.hint
    for example in examples:
        assert not report(tmp_path, HOME, text.replace(f": {words}", f": {example}"))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_two_bytes_a_letter_are_told_for_what_they_are(codec: str) -> None:
    (finding,) = decoded("content/news/2024/04/a.md", ARTICLE.encode(codec)).problems
    assert finding.code == "T114" and "UTF-16" in finding.message


@pytest.mark.parametrize("folder_", ["", "content/documents/quyet-dinh/2024-9-qd-khvn/"])
def test_a_file_beside_is_named_alone(tmp_path: Path, folder_: str) -> None:
    text = TEXT.replace("text: none", "text: none\nattachments: [{title: Bản ký, file: 'TEN'}]")
    finding = first(tmp_path, HOME, text.replace("TEN", f"{folder_}ban-ky.pdf"))
    place = re.search("thư mục “([^”]*)”", finding.hint)
    assert place and (not folder_ or "chỉ viết tên tệp: ban-ky.pdf" in finding.hint)
    (tmp_path / place[1]).mkdir()
    (tmp_path / place[1] / "ban-ky.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    assert not report(tmp_path, HOME, text.replace("TEN", "ban-ky.pdf"))
    if folder_:
        again = first(tmp_path, HOME, text.replace("TEN", f"{folder_}ban-ky.pdf"))
        assert "Tệp có ở đúng chỗ" in again.hint


@pytest.mark.parametrize(
    "key", ["attachments", "tệp đính kèm", "replaces", "thay thế", "relations"]
)
def test_a_key_that_only_texts_have(tmp_path: Path, key: str) -> None:
    path = "news/2024/04/bai.md"
    finding = first(tmp_path, path, ARTICLE.replace("regions:", f"{key}: A\nregions:"))
    assert "dùng được" not in finding.hint and finding.hint.rstrip(".").endswith(
        ("xóa dòng này", "xóa khóa này")
    )


def report(root: Path, path: str, text: str) -> tuple[Diagnostic, ...]:
    """Return what is told of a project with the file, as far as reading alone can tell."""
    if not (root / "content").exists():
        folder.lay_out(root, {})
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    _, problems = read_content(root, "content")
    return problems


def first(root: Path, path: str, text: str) -> Diagnostic:
    (finding,) = report(root, path, text)
    return finding
