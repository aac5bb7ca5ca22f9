"""`portal figures`: front matter on standard output, remarks on standard error, files untouched."""

from pathlib import Path

from click.testing import CliRunner

from generator.cli import main
from tests.folder import PROJECT

ARTICLE = """---
title: Bài để thử
date: 2022-10-02
regions: [ninh-binh]
figures:
  - {indicator: hoi-vien, region: ninh-binh, period: 2022, value: 81204, quote: "81.204 hội viên"}
---

Toàn tỉnh có 81.204 hội viên. Quý III, hội trao 950 suất học bổng theo Kết luận số 49-KL/TW.
"""


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["figures", "--root", str(PROJECT), *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_an_article_with_one_figure_more(tmp_path: Path) -> None:
    file = tmp_path / "thu.md"
    file.write_text(ARTICLE, encoding="utf-8")
    code, out, err = run(str(file))
    assert code == 0
    assert out == (
        "figures:\n"
        "  # đoán: indicator, region, period\n"
        "  - indicator: suat-hoc-bong\n"
        "    region: ninh-binh\n"
        "    period: 2022-Q3\n"
        "    value: 950\n"
        '    quote: "950 suất học bổng"\n'
    )
    known = len([*(PROJECT / "content/statistics").glob("*.md")])
    assert err.startswith(f"1 đề xuất theo {known} chỉ số; 1 số liệu đã có trong tệp.")
    assert file.read_text(encoding="utf-8") == ARTICLE


def test_plain_text_with_the_options(tmp_path: Path) -> None:
    file = tmp_path / "thu.txt"
    file.write_text("Toàn tỉnh có 81.204 hội viên.\n", encoding="utf-8")
    code, out, _ = run(str(file), "--region", "Đắc Lắc", "--date", "2/10/2021")
    assert code == 0
    assert "region: dak-lak\n    period: 2021\n" in out


def test_a_region_that_is_not_known(tmp_path: Path) -> None:
    file = tmp_path / "thu.txt"
    file.write_text("Toàn tỉnh có 81.204 hội viên.\n", encoding="utf-8")
    code, _, err = run(str(file), "--region", "Hà Tây")
    assert code == 1
    assert "Không có địa phương “Hà Tây”." in err


def test_front_matter_that_is_no_yaml(tmp_path: Path) -> None:
    file = tmp_path / "thu.md"
    file.write_text("---\ntitle: [\n---\n\nCó 81.204 hội viên.\n", encoding="utf-8")
    code, _, err = run(str(file))
    assert code == 1
    assert "lỗi[K203]" in err
