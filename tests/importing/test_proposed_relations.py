"""What “Căn cứ …” names is proposed as a relation, and only proposed."""

from datetime import date
from pathlib import Path

import pytest

from generator.importing.acts import acts_in
from generator.importing.batch import Batch, run
from generator.importing.documents import Ground, grounds_in
from generator.importing.library import Library
from generator.read import read_content
from tests.importing.word_files import paragraph, table, word
from tests.importing.word_files import run as words

LINES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    "Căn cứ Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ;",
    "- Căn cứ Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư và Chỉ thị số 14/CT-TTg;",
    "Theo đề nghị của Giám đốc Sở tại Tờ trình số 12/TTr-SGDĐT;",
)


def test_each_full_number_of_these_lines_once_with_the_day_that_is_told() -> None:
    assert grounds_in([*LINES, LINES[1]]) == (
        Ground("1373/QĐ-TTg", date(2021, 7, 30)),
        Ground("49-KL/TW", date(2019, 5, 10)),
        Ground("14/CT-TTg", None),
    )


@pytest.mark.parametrize(
    "line", ["Cần căn cứ Quyết định số 1373/QĐ-TTg để làm.", "Căn cứ tình hình thực tế;", ""]
)
def test_other_lines_propose_nothing(line: str) -> None:
    assert grounds_in([line]) == ()


@pytest.mark.parametrize(
    ("line", "acts"),
    [
        ("Quyết định này thay thế Quyết định số 19/QĐ-HKH ngày 3/4/2021 của Hội.", "replaces"),
        ("Điều 3. Bãi bỏ Quyết định số 19/QĐ-HKH ngày 3/4/2021 kể từ ngày ký.", "repeals"),
        ("Sửa đổi, bổ sung một số điều của Quyết định số 19/QĐ-HKH ngày 3/4/2021", "amends"),
        ("Quyết định số 19/QĐ-HKH ngày 3/4/2021 đã được sửa đổi, bổ sung.", ""),
        ("Đề nghị Hội cấp trên thay thế Quyết định số 19/QĐ-HKH ngày 3/4/2021.", ""),
        ("Văn bản này không thay thế Quyết định số 19/QĐ-HKH ngày 3/4/2021.", ""),
        ("Căn cứ Luật sửa đổi, bổ sung Quyết định số 19/QĐ-HKH ngày 3/4/2021;", ""),
        ("Thực hiện Quyết định số 19/QĐ-HKH ngày 3/4/2021.", ""),
    ],
)
def test_what_a_text_does_to_another(line: str, acts: str) -> None:
    kinds = [act.kind for act in acts_in([line])]
    assert kinds == ([acts] if acts else [])


def test_one_verb_may_name_several_texts() -> None:
    line = "Quyết định này thay thế Quyết định số 19/QĐ-HKH và Quyết định số 21/QĐ-HKH."
    assert [act.number for act in acts_in([line])] == ["19/QĐ-HKH", "21/QĐ-HKH"]


def test_the_draft_has_them_as_comments(tmp_path: Path) -> None:
    letterhead = table(
        [
            "".join(map(paragraph, ("ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI", "Số: 12/QĐ-UBND"))),
            paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + paragraph("Yên Bái, ngày 05 tháng 3 năm 2024"),
        ]
    )
    title = paragraph(words("QUYẾT ĐỊNH", bold=True))
    body = "".join(map(paragraph, (*LINES, "QUYẾT ĐỊNH:", "Điều 1. Ban hành kế hoạch.")))
    file = tmp_path / "qd.docx"
    file.write_bytes(word(letterhead, title, body))
    content, _ = read_content(Path(__file__).parents[2])
    batch = Batch(Library.of(content), tmp_path, None, "text", False, date(2026, 11, 26))
    (result,) = run(batch, [file])
    assert result.place, result.error
    lines = result.place.file.read_text("utf-8").splitlines()
    at = lines.index("# relations:")
    assert lines[at + 1] == "#   - {kind: based-on, target: 1373/QĐ-TTg, issued: 2021-07-30}"
    assert not any(line.startswith("relations:") for line in lines)
    assert len(result.object["relations"]) == 3  # type: ignore[arg-type]
