"""`make docs`: one page an error code below docs/ma-loi/, with a wrong and a right example.

The examples are the tests' own broken files; the words are those of the table of codes.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.diagnostics import CATALOGUE
from generator.storage import write_whole

ROOT = Path(__file__).parents[1]
FOLDER = Path("docs/ma-loi")
GOLDEN = Path("tests/golden")
_ROW = re.compile(
    r"^\| \[?`(?P<code>[A-Z]\d{3})`[^|]*\| [^|]+ \| (?P<meaning>[^|]+) \| (?P<remedy>[^|]+) \|$",
    re.M,
)
TABLE = Path("docs/tham-chieu/bang-ma-loi.md")
_BESIDE = re.compile(r"\]\((?=[\w-]+\.md)")
_PART = re.compile(r"^=== (.+)\n", re.M)


@dataclass(frozen=True, slots=True)
class Example:
    """A broken file with its report, and the words that make it right."""

    case: Path
    wrong: str
    right: str

    @property
    def text(self) -> str:
        return self.case.read_text(encoding="utf-8")

    @property
    def mended(self) -> str:
        """The file with the right words in place of the wrong ones, which stand in it."""
        if self.wrong not in self.text:
            raise ValueError(f"{self.case.name}: {self.wrong}")
        return self.text.replace(self.wrong, self.right, 1)

    @property
    def report(self) -> str:
        return self.case.with_suffix(".txt").read_text(encoding="utf-8")


def examples(root: Path = ROOT) -> Mapping[str, Example]:
    """Return the example of each code that has one."""
    rows = yaml.safe_load((root / GOLDEN / "right.yml").read_text(encoding="utf-8"))
    return {
        code: Example(root / GOLDEN / row["case"], row["wrong"], row["right"])
        for code, row in rows.items()
    }


def pages(root: Path = ROOT) -> Mapping[str, str]:
    """Return the pages by their names, those of all codes and a list of them."""
    table = (root / TABLE).read_text(encoding="utf-8")
    rows = {row["code"]: (row["meaning"], row["remedy"]) for row in _ROW.finditer(table)}
    known = examples(root)
    written = {f"{code}.md": _page(code, *rows[code], known.get(code)) for code in CATALOGUE}
    return written | {"README.md": _list(rows)}


def _page(code: str, meaning: str, remedy: str, example: Example | None) -> str:
    lines = [f"# {code}: {_linked(meaning)}", ""]
    lines += [f"**Mức:** {CATALOGUE[code].level.value}. **Cách sửa:** {_linked(remedy)}.", ""]
    lines += list(_shown(code, example)) if example else []
    lines += [f"[Bảng mã lỗi](../tham-chieu/{TABLE.name}) · [Mọi mã](README.md)", ""]
    return "\n".join(lines)


def _shown(code: str, example: Example) -> Iterator[str]:
    yield from ("## Viết sai", "", *_fenced(_near(example.text, example.wrong)), "")
    yield from ("`portal check` báo:", "", *_fenced(_told(example.report, code)), "")
    yield from ("## Viết đúng", "")
    if example.right.strip():
        yield from (*_fenced(_near(example.mended, example.right)), "")
    else:
        yield from ("Xóa phần ấy:", "", *_fenced(_around(example.mended, example)), "")


def _near(text: str, words: str) -> str:
    """Return the part of a golden file that has the words, with its path as a comment."""
    parts = _PART.split(text)
    named = dict(zip(parts[1::2], parts[2::2], strict=True)) if len(parts) > 1 else {}
    for path, part in named.items():
        if words in part:
            return f"content/{path}:\n\n{part.strip()}"
    return text.strip()


def _around(mended: str, example: Example) -> str:
    """Return the part that the wrong words were taken from."""
    start = example.text.index(example.wrong)
    above = list(_PART.finditer(example.text, 0, start))
    if not above:
        return mended.strip()
    return _near(mended, mended[above[-1].end() : above[-1].end() + 40].partition("\n===")[0])


def _told(report: str, code: str) -> str:
    """Return the first finding of a code."""
    paragraphs = report.strip().split("\n\n")
    return next(paragraph for paragraph in paragraphs if f"[{code}]" in paragraph)


def _fenced(text: str) -> list[str]:
    visible = re.sub("[\u202a-\u202e\ufeff]", lambda sign: f"‹U+{ord(sign[0]):04X}›", text)
    fence = "````" if "```" in visible else "```"
    return [f"{fence}text", visible, fence]


def _list(rows: Mapping[str, tuple[str, str]]) -> str:
    lines = [f"- [{code}]({code}.md): {_linked(rows[code][0])}" for code in sorted(CATALOGUE)]
    return "\n".join(["# Mọi mã lỗi", "", *lines, ""])


def _linked(words: str) -> str:
    """Return words of the table whose links lead to the same pages from another folder."""
    return _BESIDE.sub("](../tham-chieu/", words)


def write(root: Path = ROOT) -> None:
    """Write all pages, and remove those of codes that are no more."""
    folder, written = root / FOLDER, pages(root)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in written.items():
        write_whole(folder / name, text.encode())
    for file in folder.glob("*.md"):
        if file.name not in written:
            file.unlink()


if __name__ == "__main__":
    write()
