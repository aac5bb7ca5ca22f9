"""Running text: what never breaks, and what is cut."""

import pytest

from generator.markdown import heading, unbroken
from generator.pages.parts.wording import shortened


@pytest.mark.parametrize(
    "number",
    ["49-KL/TW", "324/QĐ-KHVN", "42/2022/NĐ-CP", "202/2025/QH15", "122/TTg", "436-HKK/BPT"],
)
def test_a_number_stays_in_one_piece(number: str) -> None:
    shown = unbroken(f"theo Kết luận {number}, ngày 10/5/2019")
    assert f'<span class="document-number">{number}</span>' in shown
    assert shown.count("<span") == 1


def test_years_stay_together_and_dates_are_left_alone() -> None:
    assert unbroken("giai đoạn 2021-2030") == 'giai đoạn <span class="keep">2021-2030</span>'
    assert unbroken("15-30/5/2024 và 58.234/64.536") == "15-30/5/2024 và 58.234/64.536"


def test_text_is_escaped_and_a_number_may_hold_an_ampersand() -> None:
    assert unbroken("<b>&") == "&lt;b&gt;&amp;"
    assert ">22/2020/TT-BGD&amp;ĐT</span>" in unbroken("Thông tư 22/2020/TT-BGD&ĐT")


def test_what_is_html_already_stays() -> None:
    words = unbroken("theo <b>45/2026/NĐ-CP</b>")
    assert unbroken(words) == words
    assert unbroken(str(words)) != words


def test_a_very_long_number_may_break() -> None:
    assert 'class="document-number long"' in unbroken("1234/2020/TTLT-BGDĐT-BNV-BTC")


def test_a_long_subject_is_cut_at_a_word() -> None:
    assert shortened("một hai ba bốn", 9) == "một hai…"
    assert shortened("ngắn") == "ngắn"


def test_a_heading_keeps_its_words_whole_by_style_alone() -> None:
    shown = heading("Quỹ khuyến học <2021-2030> theo 49-KL/TW")
    assert '<span class="keep">khuyến học</span>' in shown
    assert '<span class="keep">2021-2030</span>' in shown
    assert '<span class="document-number">49-KL/TW</span>' in shown
    assert shown.striptags() == "Quỹ khuyến học <2021-2030> theo 49-KL/TW"
    numbered = heading("Năm 2023: 1.234 người, theo số 49-KL/TW và Chỉ thị 11")
    assert [part.partition("</span>")[0] for part in numbered.split('<span class="keep">')[1:]] == [
        "Năm 2023",
        "1.234 người",
        'số <span class="document-number">49-KL/TW',
        "Chỉ thị 11",
    ]
    assert "\u00a0" not in shown + numbered
