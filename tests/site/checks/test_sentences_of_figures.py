"""A quote cut short hides no word of its sentence: targets, plans, `gần`. Facts raise nothing."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.model import Qualifier
from generator.site.figures.intents import intent_of
from tests.folder import article, site_of

MEMBERS, FUND = (
    ("hoi-vien", "100000", "100.000 hội viên"),
    (
        "quy-khuyen-hoc",
        "12500000000",
        "12 tỷ 500 triệu",
    ),
)
INTENDED = (
    ("Phấn đấu đạt {}", "target"),
    ("Hội phấn đấu đến năm 2030, toàn tỉnh đạt {}", "target"),
    ("Phấn đấu đạt gần {}", "target"),
    ("Mục tiêu là {}", "target"),
    ("Mục tiêu đến hết năm 2024: có {}", "target"),
    ("Chỉ tiêu Hội giao cho tỉnh năm 2024 là {}", "target"),
    ("Hội nghị thực hiện chỉ tiêu {}", "target"),
    ("Đại hội đã đề ra chỉ tiêu {}", "target"),
    ("Các chỉ tiêu gồm: 5 lớp, {}", "target"),
    ("Kết quả đáng mừng, nhưng năm nay phải đạt {}", "target"),
    ("Toàn tỉnh hiện có 2 cụm, phấn đấu đạt {}", "target"),
    ("Đến năm 2030, toàn tỉnh có {}", "target"),
    ("Dự kiến cuối năm có {}", "plan"),
    ("Thời gian tới, Hội sẽ đẩy mạnh vận động, đạt {}", "plan"),
    ("Kế hoạch năm 2024 của Hội là {}", "plan"),
    ("Hội có kế hoạch đạt {}", "plan"),
)
FACTS = (
    "Toàn tỉnh có {}",
    "Với tinh thần phấn đấu bền bỉ, toàn tỉnh có {}",
    "Vượt chỉ tiêu được giao, toàn tỉnh có {}",
    "Hoàn thành các chỉ tiêu đề ra, toàn tỉnh có {}",
    "Thực hiện Kế hoạch số 12 của Hội, toàn tỉnh có {}",
    "Chương trình mục tiêu quốc gia hỗ trợ {}",
    "Chỉ tiêu là 90.000, đến nay đã có {}",
    "Chỉ tiêu là 90.000; toàn tỉnh có {}",
    "Phấn đấu đạt 90.000 nhưng mới đạt {}",
    "Dự kiến có 90.000, kết quả là {}",
    "Phấn đấu năm 2030 đạt 200.000, năm 2023 đạt {}",
    "Tỉnh có {}, phấn đấu năm sau đạt 200.000",
    "Đến năm 2023, toàn tỉnh có {}",
    "Sở Kế hoạch và Đầu tư cho biết có {}",
    "Hội sẽ phấn đấu tăng từ {}",
)
APPROXIMATE = {
    "over": ("trên", "hơn", "không dưới", "ít nhất", "vượt"),
    "under": ("gần", "ngót", "ngót nghét", "dưới", "chưa đến"),
    "about": ("khoảng", "chừng", "xấp xỉ", "trên dưới", "ước", "ước đạt"),
}
SAID = [(word, right) for right, words in APPROXIMATE.items() for word in words]


Case = tuple[str, tuple[str, str, str], str]


def reports(root: Path, cases: Sequence[Case]) -> list[str]:
    """Return what is said of each case, all of them read as one site."""
    files = {
        f"news/2024/03/so-{place}.md": article(f"{sentence.format(figure[2])} đồng chí.", row)
        for place, (sentence, figure, more) in enumerate(cases)
        for row in [
            f"indicator: {figure[0]}, region: ha-noi, period: 2023, value: {figure[1]}{more}, "
            f'quote: "{figure[2]}"'
        ]
    }
    findings = site_of(root, files)[1]
    blocks = [block for block in re.split(r"(?m)^(?=content/)", findings) if block]
    return [
        "".join(block for block in blocks if block.startswith(f"content/{path}:")) for path in files
    ]


def test_a_target_whose_quote_is_cut_short(tmp_path: Path) -> None:
    cases = [(sentence, figure, "") for sentence, _ in INTENDED for figure in (MEMBERS, FUND)]
    rights = [right for _, right in INTENDED for _ in (MEMBERS, FUND)]
    for findings, right, case in zip(reports(tmp_path, cases), rights, cases, strict=True):
        assert "cảnh báo[S515] Câu được trích viết “" in findings, case
        assert f"gợi ý: Viết “qualifier: {right}”" in findings
        assert "[S512]" not in findings


def test_a_target_that_says_so(tmp_path: Path) -> None:
    marks = (", qualifier: target", ", qualifier: plan", ", stage: target")
    told = reports(tmp_path, [(f"Phấn đấu đạt {{}} ({mark})", MEMBERS, mark) for mark in marks])
    assert told == [""] * len(marks)


def test_a_target_is_no_figure_of_what_is_however_vague(tmp_path: Path) -> None:
    marks = (f", qualifier: {qualifier}" for qualifier in ("over", "under", "about"))
    for findings in reports(
        tmp_path, [(f"Phấn đấu đạt {{}} ({mark})", MEMBERS, mark) for mark in marks]
    ):
        assert "[S515]" in findings


def test_a_fact_near_a_target(tmp_path: Path) -> None:
    told = reports(tmp_path, [(sentence, MEMBERS, "") for sentence in FACTS])
    assert dict(zip(FACTS, told, strict=True)) == dict.fromkeys(FACTS, "")


@pytest.mark.parametrize("figure", [MEMBERS, FUND])
def test_a_word_that_stands_right_before_the_quote(
    tmp_path: Path, figure: tuple[str, str, str]
) -> None:
    told = reports(tmp_path, [(f"Toàn tỉnh có {word} {{}}", figure, "") for word, _ in SAID])
    for findings, (word, right) in zip(told, SAID, strict=True):
        assert f"cảnh báo[S512] Câu được trích viết “{word}” cạnh con số" in findings
        assert f"gợi ý: Viết “qualifier: {right}”" in findings


def test_a_word_that_the_qualifier_repeats(tmp_path: Path) -> None:
    cases = [(f"Có {word} {{}}", MEMBERS, f", qualifier: {right}") for word, right in SAID]
    assert reports(tmp_path, cases) == [""] * len(SAID)


def test_a_word_of_another_number(tmp_path: Path) -> None:
    cases = [(f"Có {word} 40 xã, trong đó có {{}}", MEMBERS, "") for word, _ in SAID]
    assert reports(tmp_path, cases) == [""] * len(SAID)


def test_what_follows_the_number(tmp_path: Path) -> None:
    (findings,) = reports(tmp_path, [("Có {} trở lên, đều là", MEMBERS, "")])
    assert "viết “trở lên” cạnh con số" in findings


def test_the_nearest_word_is_told() -> None:
    text = "Kế hoạch năm 2024: phấn đấu đạt 40%"
    intent = intent_of(text, text.index("40"), 2024)
    assert intent is not None
    assert (intent.word, intent.qualifier) == ("phấn đấu", Qualifier.TARGET)
