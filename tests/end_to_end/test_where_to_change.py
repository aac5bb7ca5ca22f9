"""The rows of docs/where-to-change.md, each followed on a copy of the project.

When one of these fails, the table, or the code that made it untrue, is to be mended.
"""

import gzip
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.documents import decision, relation
from tests.end_to_end import new_kind_of_content, new_kind_of_page, one_line_changes
from tests.end_to_end.project_copy import ProjectCopy
from tests.photos import photo

OLD_DATE = re.compile(r"\d{2}/\d{2}/\d{4}")
ARTICLE = """\
---
title: {title}
date: 2023-03-07 17:18
lead: Tin giả định, chỉ để thử.
regions: [toan-quoc]
---

Một câu để thử.
"""
TEXT = """\
---
number: 99/2021/TT-BGDĐT
type: thong-tu
issuer: bo-gddt
subject: Văn bản giả định để thử
issued: 2021-02-13
effective: 2021-03-29
text: none
relations:
  - kind: repeals
    target: 98/2021/TT-BGDĐT
    issued: 2021-01-19
    effective: 2021-05-23
    source: {name: Nguồn thử}
---
"""
SHOUTING = '''\
"""Titles written in capitals only."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content


def shouting_titles(content: Content) -> Iterator[Diagnostic]:
    """L499: a title in capitals."""
    for article in content.articles:
        if article.title.isupper():
            yield article.origin.problem("L499", "title", title=article.title)
'''
RULE = """\
    "L499": Rule(WARNING, "Tiêu đề “{title}” viết toàn chữ hoa.", "Viết hoa như trong câu."),
"""
GUIDE_ROW = "| `L499` | cảnh báo | Tiêu đề viết toàn chữ hoa | Viết hoa như trong câu |\n"
DATELINE_KEY = """\
    dateline: Title = Field("", title="nơi viết", examples=["Thái Bình"])
    figures: list[FigureKeys] = Field(
"""
DATELINE_ROW = "| `dateline` | Nơi viết (nhiều nhất 300 ký tự) | không | `Thái Bình` |\n"
PICTURE = "![Hình thử](hinh.jpg)"
CARDS = "generator/cards/draw.py"
EXTENDS = 'RelationKind.EXTENDS: _Row("Gia hạn", "Được gia hạn bởi", Family.EXECUTION),'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, site: Path) -> ProjectCopy:
    """Return a copy for rows that do not build; with `site` made, its cache is full."""
    return ProjectCopy.make(tmp_path_factory.mktemp("rows"))


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory, site: Path) -> ProjectCopy:
    """Return a copy with a kind of relation and of page more, and all of one line, built."""
    copy = ProjectCopy.make(tmp_path_factory.mktemp("kinds"))
    a_kind_of_relation(copy)
    a_kind_of_page(copy)
    for row in one_line_changes.ROWS.values():
        copy.replace(row.path, row.old, row.new)
    copy.replace(CARDS, "SQUARE = 284", "SQUARE = 300")
    copy.build()
    return copy


@pytest.mark.long
def test_how_dates_are_shown(tmp_path: Path, site: Path) -> None:
    project = ProjectCopy.make(tmp_path)
    project.add("content/news/2023/03/tin-thu.md", ARTICLE.format(title="Tin thử"))
    project.add("content/documents/thong-tu/2021-99-2021-tt-bgddt.md", TEXT)
    project.replace(
        "generator/text/shown_dates.py",
        'return f"{day.day:02}/{day.month:02}/{day.year}"',
        'return f"ngày {day.day}-{day.month}-{day.year}"',
    )
    shown = "\n".join(
        file.read_text(encoding="utf-8")
        for file in project.build().rglob("*")
        if file.suffix in (".html", ".xml", ".json", ".csv")
    )
    for day in ("7-3-2023", "13-2-2021", "29-3-2021"):
        assert f"ngày {day}" in shown
    written = "\n".join(
        file.read_text(encoding="utf-8") for file in (project.root / "content").rglob("*.md")
    )
    assert set(OLD_DATE.findall(shown)) - set(OLD_DATE.findall(written)) == set()


@pytest.mark.long
def test_an_error_code(project: ProjectCopy) -> None:
    """A rule across records: its row in the catalogue, its function, its guide row, its case."""
    article = ARTICLE.format(title="TIN THỬ")
    project.add("content/news/2023/03/tin-hoa.md", article)
    assert "L499" not in project.check()

    codes, first = "generator/diagnostics/catalogue/records.py", "RECORDS: dict[str, Rule] = {\n"
    project.replace(codes, first, f"{first}{RULE}")
    project.add("generator/site/checks/shouting.py", SHOUTING)
    checks = "generator/site/checks/__init__.py"
    project.replace(checks, "def check(", "from .shouting import shouting_titles\n\n\ndef check(")
    project.replace(
        checks,
        "    yield from same_text(content)\n",
        "    yield from same_text(content)\n    yield from shouting_titles(content)\n",
    )
    project.replace("docs/tham-chieu/bang-ma-loi.md", "| `S501` |", f"{GUIDE_ROW}| `S501` |")
    project.add("tests/golden/site/L499-shouting.md", f"=== news/2023/03/tin-hoa.md\n{article}")

    report = (
        "content/news/2023/03/tin-hoa.md:2:8: cảnh báo[L499] Tiêu đề “TIN THỬ” viết toàn chữ hoa."
    )
    assert report in project.check()
    tests = ("tests/site/test_golden_reports.py", "tests/test_guide.py")
    project.test(tests[0], "-k", "L499", update_golden=True)
    golden = project.root / "tests" / "golden" / "site" / "L499-shouting.txt"
    assert report in golden.read_text(encoding="utf-8")
    project.test(*tests)


@pytest.mark.long
def test_a_key_of_articles(project: ProjectCopy) -> None:
    """The key is understood, and reaches the record: the copy's own test asks every key."""
    article = ARTICLE.format(title="Tin thử").replace("lead:", "dateline: Thái Bình\nlead:")
    project.add("content/news/2023/03/tin-thu.md", article)
    assert "tin-thu.md:4:1: lỗi[G301]" in project.check()

    keys, record = "generator/read/schema/article.py", "generator/model/article.py"
    project.replace(keys, "    figures: list[FigureKeys] = Field(\n", DATELINE_KEY)
    figures = "    figures: tuple[Figure, ...] = ()\n"
    project.replace(record, figures, f'{figures}    dateline: str = ""\n')
    made = "        figures=figures(keys.figures),\n"
    project.replace("generator/read/articles.py", made, f"{made}        dateline=keys.dateline,\n")
    project.write_docs()
    assert DATELINE_ROW in (project.root / "docs/tham-chieu/loai-va-khoa.md").read_text(
        encoding="utf-8"
    )
    values = '        "lead": SENTENCES,\n'
    project.replace("tests/read/key_values.py", values, f'{values}        "dateline": NAMES,\n')

    assert "tin-thu.md" not in project.check()
    every_key = "tests/read/test_every_key_reaches_its_record.py"
    project.test(every_key, "tests/test_guide.py", "-k", "dateline or group or gone")


def a_kind_of_relation(project: ProjectCopy) -> None:
    """Its name and its one row."""
    project.replace(
        "generator/model/official_text.py",
        '    CONTINUES = "continues"\n',
        '    CONTINUES = "continues"\n    EXTENDS = "extends"\n',
    )
    last = "    RelationKind.CONTINUES: _Row(\n"
    project.replace("generator/site/texts/relation_kinds.py", last, f"    {EXTENDS}\n{last}")
    row = "| `continues` | Tiếp tục thực hiện |\n"
    project.replace("docs/tham-chieu/van-ban.md", row, f"{row}| `extends` | Gia hạn |\n")
    older = decision("91/QĐ-KHVN", "2021-01-01")
    newer = decision("92/QĐ-KHVN", "2022-01-01", relation("extends", "91/QĐ-KHVN"))
    for path, text in (older, newer):
        project.add(f"content/{path}", text)


@pytest.mark.long
def test_a_kind_of_relation(changed: ProjectCopy) -> None:
    """Each of the two texts tells it from its own side."""
    texts = changed.site / "van-ban" / "quyet-dinh" / "khvn"
    for page, label, other in (
        ("2022/92", "Gia hạn", "91/QĐ-KHVN"),
        ("2021/91", "Được gia hạn bởi", "92/QĐ-KHVN"),
    ):
        words = re.sub(r"<[^>]*>", " ", (texts / page / "index.html").read_text("utf-8"))
        assert re.search(rf"{label}\s+{other}", words), words
    changed.test("tests/test_guide.py", "tests/test_enum_tables.py", "-k", "value or table")


def a_kind_of_page(project: ProjectCopy) -> None:
    """Its value, its page, its template, its address, and its line in the plan."""
    corrected = ARTICLE.format(title="Tin thử").replace(
        "lead:", "corrections: [{date: 2023-03-09, note: Sửa tên đại biểu.}]\nlead:"
    )
    project.add("content/news/2023/03/tin-thu.md", f"{corrected}\n{PICTURE}\n")
    (project.root / "content/news/2023/03/hinh.jpg").write_bytes(photo(1100, 600))
    for path, text in new_kind_of_page.ADDED.items():
        project.add(path, text)
    for path, old, new in new_kind_of_page.LINES:
        project.replace(path, old, new)


def test_a_kind_of_page(changed: ProjectCopy) -> None:
    site, url = changed.site, new_kind_of_page.URL
    html = (site / url.strip("/") / "index.html").read_text("utf-8")
    assert "Tin thử</a> 09/03/2023: Sửa tên đại biểu." in html
    assert "<title>Tin đã đính chính" in html
    assert f"{url}</loc>" in (site / "sitemap-1.xml").read_text("utf-8")
    changed.test("tests/plan/test_planning.py", "tests/test_theme.py")


@pytest.mark.parametrize("name", one_line_changes.ROWS)
def test_one_line_is_seen_wherever_it_is_shown(changed: ProjectCopy, name: str) -> None:
    row = one_line_changes.ROWS[name]
    assert changed.names(name, row.path)
    for pattern in row.seen_in:
        assert any(row.words in words_of(file) for file in changed.site.glob(pattern)), pattern


def test_how_a_card_is_drawn(changed: ProjectCopy, site: Path) -> None:
    assert changed.names("what stands on a card for shared links", CARDS)
    cards = sorted(site.glob("tin-tuc/*/*/*/the-chia-se.png"))
    assert cards
    for card in cards:
        assert card.read_bytes() != (changed.site / card.relative_to(site)).read_bytes()


def words_of(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == ".docx":
        data = ZipFile(file).read("word/document.xml")
    return (gzip.decompress(data) if file.suffix == ".bin" else data).decode()


def test_an_errors_words(project: ProjectCopy) -> None:
    article = ARTICLE.format(title="Tin sai").replace("lead:", "loi-dan: a\nlead:")
    project.add("content/news/2023/03/tin-sai.md", article)
    words, others = "Không có khóa “{key}” cho {kind}.", "Khóa “{key}” không thuộc về {kind}."
    project.replace("generator/diagnostics/catalogue/keys.py", words, others)
    assert "Khóa “loi-dan” không thuộc về" in project.check()
    (project.root / "content/news/2023/03/tin-sai.md").unlink()
    project.replace("generator/diagnostics/catalogue/keys.py", others, words)


@pytest.mark.long
def test_a_kind_of_content(tmp_path: Path, site: Path) -> None:
    """The nine files of CONTRIBUTING.md and no other: it is read, checked and served."""
    project = ProjectCopy.make(tmp_path)
    project.add(new_kind_of_content.FILE, f"{new_kind_of_content.TEXT}\n{PICTURE}\n")
    (project.root / "content/terms/hinh.jpg").write_bytes(photo(640, 480))
    for path, text in new_kind_of_content.ADDED.items():
        project.add(path, text)
    for path, old, new in new_kind_of_content.LINES:
        project.replace(path, old, new)
    files = {*new_kind_of_content.ADDED, *(path for path, _, _ in new_kind_of_content.LINES)}
    assert len(files) == 9
    built, folder = project.build(), new_kind_of_content.URL.strip("/")
    html = (built / folder / "index.html").read_text("utf-8")
    assert "Một lời giải thích giả định." in html
    assert (built / folder / "hinh.jpg").is_file()
    assert f"{new_kind_of_content.URL}</loc>" in (built / "sitemap-1.xml").read_text("utf-8")
    project.test("tests/test_kinds.py")

    file = new_kind_of_content.FILE
    project.replace(file, PICTURE, "[Một trang](/khong-co/)")
    report = project.check()
    assert "[B603]" in report and "[T106]" in report, report
    project.replace(file, "regions: [hung-yen]", "regions: [hung-yeen]")
    assert "[L401]" in project.check()
