"""A file with mistakes hides nothing that is wrong with others."""

from pathlib import Path

import pytest

from generator.build import prepare
from generator.diagnostics import Diagnostic
from tests.site.test_golden_reports import CASES, NOW, SETTINGS, laid_over

BROKEN = {
    "news/2024/04/hong.md": "---\ntitle: Hỏng\nla: 1\n---\n\nThân bài.\n",
    "documents/ket-luan/2019-99-kl-tw.md": "---\nnumber: 99-KL/TW\ntype: ket-luan\n---\n",
    "regions/hong.md": "---\nname: Hỏng\n---\n",
    "statistics/hong.md": "---\ntitle: Hỏng\n---\n",
    "events/2024/hong.md": "---\ntitle: Hỏng\n---\n",
    "hong.md": "---\ntitle: Hỏng\nla: 2\n---\n\nMột trang.\n",
}
ONE_OF_EACH = {case.stem.partition("-")[0]: case for case in CASES}
ASKED = ("B610", "B631", "L404", "L426", "L427", "S501", "T106", "T107", "T112")


def found(root: Path) -> set[Diagnostic]:
    return set(prepare(root, SETTINGS, NOW).problems)


@pytest.mark.parametrize("code", ASKED)
def test_other_findings_stand(code: str, tmp_path: Path) -> None:
    laid_over(ONE_OF_EACH[code], tmp_path)
    before = found(tmp_path)
    for path, text in BROKEN.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    after = found(tmp_path)
    assert before - after == set()
    brought = {row.position.path for row in after - before}
    assert brought <= {f"content/{path}" for path in BROKEN}


def test_a_file_that_the_broken_one_names_is_not_judged(tmp_path: Path) -> None:
    laid_over(ONE_OF_EACH["T106"], tmp_path)
    text = BROKEN["news/2024/04/hong.md"].replace("Thân", "![Quang cảnh](khong-dung.jpg)\n\nThân")
    (tmp_path / "content/news/2024/04/hong.md").write_text(text, encoding="utf-8")
    strays = {row.position.path for row in found(tmp_path) if row.code == "T106"}
    assert "content/news/2024/04/khong-dung.jpg" not in strays
