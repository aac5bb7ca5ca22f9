"""Words stay words: nothing in front matter is typed, and nothing passes in silence."""

from pathlib import Path

import pytest
import yaml

from generator.read import read_content, yaml_tree
from generator.read.frontmatter import read_front_matter, read_yaml
from generator.read.schema import ArticleKeys, Keys, OfficialTextKeys, RegionKeys

SAMPLES = [
    "title:foo\n",
    "date: x\ntitle:foo\n",
    "title: a: b\n",
    'a: "b\nc: d\n',
    'a: "b" c\n',
    "a: [b, c\nd: e\n",
    "a: @b\n",
    "a: - b\n",
    "a: b\nc\n",
    "a: ]\n",
    "a:\n\tb: c\n",
    "a: &x [b]\nc: *x\n",
    "a: ! b\n",
    "a: b\na: c\n",
]


ALIKE = ("----", "--", "...", "—", "–––", "***", "===", "___", " ---", "\t---", "------", "```yaml")


@pytest.mark.parametrize("line", ALIKE)
def test_what_stands_for_the_last_fence_is_told_at_its_line(line: str) -> None:
    (told,) = read_front_matter("a.md", f"---\ntitle: A\nlead: B\n{line}\n\nThân bài.\n").problems
    assert (told.code, told.position.line) == ("K202", 4)
    assert f"Dòng 4 là “{line.strip()}”: viết đúng ba gạch “---”" in told.hint
    assert ("sát lề trái" in told.hint) == line[0].isspace()


@pytest.mark.parametrize("line", [*ALIKE, "~~~"])
def test_what_stands_for_the_first_fence_is_told_at_its_line(line: str) -> None:
    (told,) = read_front_matter("a.md", f"\n{line}\ntitle: A\n---\n\nThân bài.\n").problems
    assert (told.code, told.position.line) == ("K201", 2)
    assert f"Dòng 2 là “{line.strip()}”" in told.hint


@pytest.mark.parametrize("above", ["\n", "\n\n", "  \n\n"])
def test_empty_lines_above_the_first_fence_are_told(above: str) -> None:
    (told,) = read_front_matter("a.md", f"{above}---\ntitle: A\n---\n\nThân bài.\n").problems
    assert told.code == "K201"
    several = "các " if above.count("\n") > 1 else ""
    assert told.hint.startswith(f"Xóa {several}dòng trống ở trên")
    assert f"(dòng {above.count(chr(10)) + 1})" in told.hint


@pytest.mark.parametrize("line", ["title: A", "- gạch đầu dòng", "Thân bài.", "* sao"])
def test_other_lines_are_no_fences(line: str) -> None:
    (told,) = read_front_matter("a.md", f"---\ntitle: B\n{line}\n").problems
    assert told.hint == "Thêm một dòng “---” sau khóa cuối cùng, trước nội dung."


def test_no_implicit_types() -> None:
    text = "a: 2024-04-24\nb: no\nc: 010\nd: 1.50\ne: ~\nf: null\ng:\nh: 'null'\ni: [yes, 1_000]\n"
    read = read_yaml("a.yml", text)
    assert read.value
    assert read.value.tree == {
        **{"a": "2024-04-24", "b": "no", "c": "010", "d": "1.50", "e": "", "f": "", "g": ""},
        **{"h": "null", "i": ["yes", "1_000"]},
    }


def test_merge_key_is_a_key() -> None:
    read = read_yaml("a.yml", "<<: {a: b}\n")
    assert read.value and read.value.tree == {"<<": {"a": "b"}}


def test_signs_inside_words_are_words() -> None:
    read = read_yaml("a.yml", "a: Công dân & Khuyến học\nb: Xin chào!\nc: 3 * 4\nd: '&a'\n")
    assert read.problems == ()


@pytest.mark.parametrize("sample", SAMPLES)
def test_without_libyaml_the_report_is_the_same(
    sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_libyaml = read_yaml("a.yml", sample).problems
    monkeypatch.setattr(yaml_tree, "_Parser", yaml.Loader)
    assert read_yaml("a.yml", sample).problems == with_libyaml
    assert with_libyaml


@pytest.mark.parametrize("keys", [ArticleKeys, OfficialTextKeys, RegionKeys])
def test_every_key_has_a_label_and_an_example(keys: type[Keys]) -> None:
    """Forms and the guide show both; the JSON schema can be made."""
    for name, field in keys.model_fields.items():
        assert field.title, name
        assert field.examples, name
    assert keys.model_json_schema()["additionalProperties"] is False


@pytest.mark.parametrize("above", ["", "\n", "—\n", "***\n", "+++\n", "----\n", "```yaml\n"])
def test_keys_without_their_fence_are_told_on_written_pages_too(tmp_path: Path, above: str) -> None:
    """They may go without keys, but keys that nobody reads would publish a draft."""
    (tmp_path / "content").mkdir()
    page = tmp_path / "content" / "nhap.md"
    page.write_text(f"{above}status: draft\ntitle: Nháp\n\nBí mật.\n", encoding="utf-8")
    _, problems = read_content(tmp_path)
    assert [(row.code, row.position.path) for row in problems if "nhap" in row.position.path] == [
        ("K201", "content/nhap.md")
    ]


@pytest.mark.parametrize("text", ["Email: hoi@khuyenhoc.vn\n", "Note: một câu.\n", "Thân.\n"])
def test_a_written_page_may_be_a_body_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "trang.md").write_text(text, encoding="utf-8")
    _, problems = read_content(tmp_path)
    # it is told only that the page has its file's name for a title
    assert [row.code for row in problems if "trang" in row.position.path] == ["B629"]
    titled = f"# Trang thử\n\n{text}"
    (tmp_path / "content" / "trang.md").write_text(titled, encoding="utf-8")
    _, problems = read_content(tmp_path)
    assert not [row for row in problems if "trang" in row.position.path]
