"""A broken record is left out and makes its own reports, and no others."""

from datetime import datetime
from pathlib import Path

import pytest

from generator.build import prepare
from generator.diagnostics import Diagnostic
from generator.model import Settings
from generator.read import read_content
from generator.text import VIETNAM
from tests.folder import article, lay_out

BROKEN = "---\nname: [\n---\n"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)


def codes(problems: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.position.path.removeprefix("content/")) for problem in problems]


def test_ids_of_a_broken_region_are_known(project: Path) -> None:
    (project / "content/regions/thai-binh.md").write_text("---\nname: [\n---\n", encoding="utf-8")
    content, problems = read_content(project)
    assert codes(problems) == [("K203", "regions/thai-binh.md")]
    assert "thai-binh" not in [region.id for region in content.regions]


def test_a_broken_region_takes_the_articles_of_it_alone_along_in_silence(project: Path) -> None:
    (project / "content/regions/thai-binh.md").write_text(BROKEN, encoding="utf-8")
    assert read_content(project)[0].articles == ()


def test_ids_of_a_broken_word_are_known(project: Path) -> None:
    file = project / "content/vocabularies/authors.yml"
    file.write_text("thanh-vu:\n  name: Thanh Vũ\n", encoding="utf-8")
    assert codes(read_content(project)[1]) == [("G302", "vocabularies/authors.yml")]


def test_a_broken_issuer_takes_its_texts_along_in_silence(project: Path) -> None:
    file = project / "content/vocabularies/issuers.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("regime: party", "regime: parti"), encoding="utf-8")
    content, problems = read_content(project)
    assert codes(problems) == [("G306", "vocabularies/issuers.yml")]
    assert [text.id for text in content.texts] == ["huong-dan/hkh-thai-binh/2008/03"]


def test_an_unreadable_vocabulary_is_one_report(project: Path) -> None:
    (project / "content/vocabularies/issuers.yml").write_text("[", encoding="utf-8")
    assert codes(read_content(project)[1]) == [("K203", "vocabularies/issuers.yml")]


def test_all_problems_at_once(project: Path) -> None:
    file = project / "content/news/2024/04/hoi-nghi.md"
    text = file.read_text(encoding="utf-8")
    for right, wrong in (
        ("title:", "tilte:"),
        ("24 17:18", "42"),
        ("value: 40.1", "value: '40,1'"),
    ):
        text = text.replace(right, wrong)
    file.write_text("\ufeff" + text, encoding="utf-8")
    content, problems = read_content(project)
    assert sorted(problem.code for problem in problems) == ["G301", "G304", "G305", "T101"]
    assert content.articles == ()


def test_a_warning_keeps_the_record(project: Path) -> None:
    file = project / "content/news/2024/04/hoi-nghi.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("2024-04-24 17:18", "Thứ 2, 24/04/2024"), encoding="utf-8")
    content, problems = read_content(project)
    assert [problem.code for problem in problems] == ["G311"]
    assert len(content.articles) == 1


def test_files_in_wrong_places(project: Path) -> None:
    content = project / "content"
    sound = (content / "news/2024/04/hoi-nghi.md").read_bytes()
    wrong = ["new/2024/04/a.md", "news/2024/b.md", "news/2024/13/c.md", "news/2024/04/D.md"]
    wrong += ["news/2024/04/e.markdown", "vocabularies/topic.yml"]
    for path in wrong:
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_bytes(sound)
    misplaced = {path for code, path in codes(read_content(project)[1]) if code == "T105"}
    assert misplaced == set(wrong)


def test_hidden_files_are_told_and_not_read(project: Path) -> None:
    (project / "content/.git").mkdir()
    (project / "content/.git/x.md").write_bytes(b"\xff")
    (project / "content/.a.md").write_bytes(b"\xff")
    content, problems = read_content(project)
    assert codes(problems) == [("T106", ".a.md")]
    assert not [path for path in content.files if path.startswith(".")]


def test_pages_are_checked_for_bytes_syntax_and_keys(project: Path) -> None:
    (project / "content/gioi-thieu.md").write_bytes(b"\xff")
    page = "---\ntitle: a: b\n---\n"
    (project / "content/lien-he.md").write_text(page, encoding="utf-8")
    (project / "content/404.md").write_text("---\nhide: [toc]\n---\n", encoding="utf-8")
    assert codes(read_content(project)[1]) == [
        ("G301", "404.md"),
        ("T102", "gioi-thieu.md"),
        ("K203", "lien-he.md"),
    ]


@pytest.mark.parametrize(
    "path",
    [
        "regions/thai-binh.md",
        "regions/hung-yen.md",
        "regions/cum-1.md",
        "statistics/ty-le-hoi-vien.md",
        "documents/ket-luan/2019-49-kl-tw.md",
        "news/2024/04/hoi-nghi.md",
        "vocabularies/topics.yml",
        "vocabularies/types.yml",
        "vocabularies/issuers.yml",
        "vocabularies/authors.yml",
    ],
)
def test_what_is_broken_stops_no_check(project: Path, path: str) -> None:
    """Everything else is linked, and every page can be asked for by a link."""
    file = project / "content/news/2024/04/thu.md"
    file.write_text(
        "---\ntitle: Thử\ndate: 2024-04-25\nlead: Thử.\nregions: [toan-quoc, thai-binh]\n---\n\n"
        "Xem [trang ấy](/khong-co/).\n",
        encoding="utf-8",
    )
    (project / "content" / path).write_text(BROKEN, encoding="utf-8")
    problems = prepare(project, Settings("Thử", "/"), NOW).problems
    errors = [
        (problem.code, problem.position.path.removeprefix("content/"))
        for problem in problems
        if problem.is_error
    ]
    assert ("K203", path) in errors
    assert {code for code, _ in errors} <= {"K203", "B603", "L411"}


def test_what_names_a_broken_record_is_kept_without_it(project: Path) -> None:
    (project / "content/regions/hung-yen.md").write_text(BROKEN, encoding="utf-8")
    content, _ = read_content(project)
    region = next(region for region in content.regions if region.id == "thai-binh")
    assert [(event.date.year, event.region) for event in region.history] == [(2025, None)]
    cluster = next(region for region in content.regions if region.id == "cum-1")
    assert [member.region for member in cluster.members] == ["thai-binh"]
    assert cluster.parents == ()


@pytest.mark.parametrize("folder", ["2024/13", "2024/4", "2024/00", "2024/thang-4", "2024"])
def test_a_news_file_in_a_wrong_folder_is_told_once(tmp_path: Path, folder: str) -> None:
    path = f"news/{folder}/bai.md"
    lay_out(tmp_path, {path: article("Một câu.")}, ("regions", "vocabularies"))
    rows = [row for row in read_content(tmp_path)[1] if row.code == "T105"]
    assert ["content/news/2024/03/bai.md" in row.hint for row in rows] == [True]
