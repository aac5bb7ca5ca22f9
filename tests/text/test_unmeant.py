"""What nobody meant to publish is known by its signs; good Vietnamese has none of them."""

import pytest

from generator.text.unmeant import (
    broken_letters,
    habits,
    left_over,
    may_be_a_habit,
    may_be_broken,
    may_be_left_over,
    may_be_told_by_a_program,
    may_be_unfinished,
    maybe_left_over,
    maybe_unfinished,
    unfinished,
)

BROKEN = (
    *("Há»™i Khuyáº¿n há»c", "Héi khuyÕn häc", "Hoäi khuyeán hoïc", "khuyÕn", "Th¸ng 5", "Hµ Néi"),
    *("®ång chÝ", "n¨m häc", "VÄƒn báº£n", "H·ªôi", "h\ufffdi", "\uf0b7 Mục", "H?i khuy?n h?c"),
    *("khuy?n h?c", "H%E1%BB%99i", "H\\u1ed9i", "Ã°o", "ñaõ", "ÄÃ¢y", "â€œHội", "=?utf-8?B?SOG7"),
    *("H=E1=BB=99i nghị", "\U000f0041", "Hộ\ue123i"),
)
OPEN = (
    *("[chưa điền tên]", "Ông [chưa điền: họ tên]", "TODO", "TODO: viết", "Lorem ipsum dolor"),
    *("https://example.com/tin", "thu@example.org", "[Tên người ký]", "<điền tên>", "[Hình 1]"),
    *("(chèn ảnh)", "chú thích ghi ở đây", "#REF!", "[điền số]", "[insert caption]"),
)
MAYBE_OPEN = (
    *("xxx", "???", "BBT: xem lại", "(BBT: kiểm tra số)", "Ngày 00/00/0000", "có XX học sinh"),
    *("[xem lại]", "năm 20xx", "Ông XXX", "ngày … tháng … năm", "(cần bổ sung)", "[tại đây]"),
)
LEFT = (
    *(
        "Error! Reference source not found.",
        "Xem Lỗi! Không tìm thấy nguồn tham chiếu.",
        "{ PAGE }",
    ),
    *('HYPERLINK "http://a.vn"', "MERGEFIELD Ten", "Commented [A1]: sửa", "«Ho_Ten»", "_Toc12345"),
    *("Click here to enter text.", "Bấm vào đây để nhập văn bản", "\\* MERGEFORMAT", "{PAGE}"),
    *("Normal 0 false false false EN-US X-NONE", "Lỗi! Thẻ đánh dấu không được xác định."),
)
BY_PROGRAMS = (
    *("Chắc chắn rồi! Dưới đây là bài viết.", "Dưới đây là bài viết theo yêu cầu của bạn"),
    *("Tôi là mô hình ngôn ngữ.", "Theo báo citeturn0search1 thì", "As an AI language model, I"),
)
MAYBE_LEFT = (
    *("[A1] Hội nghị", "Hội nghị[NVA12] bàn", "Dưới đây là bài viết hoàn chỉnh về khuyến học:"),
    *("Chắc chắn rồi!", "Here is the article", "I hope this helps", "Bạn có muốn tôi viết tiếp"),
)
HABITS = (
    *(
        "ngày 30/2",
        "31/4/2024",
        "ngày 04/24/2024",
        "29/2/2023",
        "từ ngày 1/4 đến 31/4",
        "45/5/2024",
    ),
    *("ngày 31 tháng 4", "ngày 35 tháng 5", "lúc 25h10", "tháng 5, ngày 31/6", "29/02/1900"),
    *("5,579 hội viên", "1,234,567", "12.5%", "12.5 tỷ đồng", "3.45 %", "1,250 suất học bổng"),
    *("thứ Hai, ngày 20/11/2026", "Chủ nhật (20/11/2026)", "thứ 2 ngày 20 tháng 11 năm 2026"),
    *("hoi@khuyenhoc..vn", "hoi@khuyenhoc,vn", "hoi @khuyenhoc.vn", "hoi@ khuyenhoc.vn"),
    *("Điện thoại: 0912 34 567", "ĐT: (024) 3943.76", "Hotline: 0912 345 678 90 12"),
    *("Hội , xã", "Hội ,xã họp", "Hội (tỉnh Hưng Yên"),
    *("khuyeens hocj", "hoojiej", "Vieejt Nam", "dduowcj", "hojc tập", "tieengs Vieejt"),
)
GOOD = (
    *(
        "Raphaël và Noël ở Haïti",
        "Ông Müller, bà Björk",
        "Taj Mahal",
        "Heejin và Woojin",
        "François",
    ),
    *("Maciej Kowalski", "tăng từ 45/10 xã", "Đạt 12,5%", "5.579 hội viên", "1,234 tỷ đồng", "CO₂"),
    *(
        "Quyết định 31/2021/QĐ-TTg",
        "số 49/13/2019/NQ",
        "thế kỷ XX",
        "lúc 24h00",
        "25°C",
        "São Paulo",
    ),
    *("Vâng, tôi sẽ cố gắng.", "Dưới đây là bài viết của PGS.TS Nguyễn Văn A:", "dd/mm/yyyy"),
    *("Vì sao? Ai? Ở đâu?", "Windows®", "© 2020", "[Video] Lễ khai giảng", "[Infographic] Số liệu"),
    *("thứ Sáu, ngày 20/11/2026", "Chủ nhật (22/11/2026)", "thứ hai, 31 em", "lớp thứ 2, ngày 1/6"),
    *("hoi@khuyenhoc.vn, gặp chị Lan", "theo @hoikhuyenhoc", "Điện thoại: 0912.345.678 (chị Lan)"),
    *("ĐT: 024 3943 4567", "Hotline: 1900 1234", "Điện thoại: 0912345678 - 0987654321", "a) Xã"),
    *("Hội (tỉnh) họp", "buồn :(", "1 , 5", "Fax: 024.39434567"),
    *("36 giờ 30 phút", "phiên bản 3.11", "ngày 29/2/2024", "31/12/2024", "30/4 và 1/5", "ÔNG Ích"),
    *("QUYẾT ĐỊNH về CHẾ ĐỘ", "Năm 2023 có 2 + 2 = 4", "“Mỗi ngày một trang sách…”", "(ảnh dưới)"),
    *(
        "Ai cũng hỏi: “Bạn có muốn học không?”",
        "Hy vọng năm mới",
        "Lỗi! Tại ai?",
        "100%",
        "24/4/2024",
    ),
    *(
        "Bắc Kạn có 31/61 xã",
        "từ 1.000 đến 2.500 đồng",
        "17h30 ngày 30/6",
        "Lớp 5A1",
        "[1]",
        "UNESCO",
    ),
    *(
        "https://vinabase.com/V%C4%83n-b%E1%BA%A3n",
        "Tỉnh chưa có hội",
        "Sách “Tôi là ai?”",
        "AI là gì",
    ),
    *(
        "Nếu muốn học, hãy học.",
        "PV: Xem ra còn khó?",
        "Đắk Lắk, Kon Tum, Đ’răng",
        "chữ N’Ko",
        "O’Neil",
    ),
)

LUNAR = [
    f"{opening} {day}{calendar}"
    for opening, day in (("Giỗ thầy ngày", "30/2"), ("cụ sinh ngày", "30 tháng 2"))
    for calendar in (" âm lịch", " Âm lịch", " (âm lịch)", " ÂL", " năm Canh Tuất", " năm Quý Mão")
]
FROM_ABROAD = [
    f"Báo viết: “{words}”."
    for words in (
        "Growth was 5.05% in 2023",
        "Literacy stood at 97.85%.",
        "Over 1,500,000 copies sold",
    )
]
MASKED = ("Đường dây 09xx xxx 123", "gọi 0123xxx789", "thẻ 9704 xxx 5678")


@pytest.mark.parametrize("words", [*LUNAR, *FROM_ABROAD])
def test_the_old_calendar_and_quotations_from_abroad_have_their_own_ways(words: str) -> None:
    assert not list(habits(words))


@pytest.mark.parametrize(
    "words", ["Growth 5.05%", "“đạt 5.05%”", "“Đạt” 5.05% “cao”", "ngày 30/2 năm nay"]
)
def test_elsewhere_they_are_told(words: str) -> None:
    assert list(habits(words))


@pytest.mark.parametrize("words", MASKED)
def test_a_number_that_is_masked_is_no_place_to_fill_in(words: str) -> None:
    assert not list(maybe_unfinished(words))


@pytest.mark.parametrize("words", BROKEN)
def test_broken_letters_are_known(words: str) -> None:
    assert may_be_broken(words)
    assert list(broken_letters(words))


@pytest.mark.parametrize("words", OPEN)
def test_places_to_fill_in_are_known(words: str) -> None:
    assert may_be_unfinished(words)
    assert list(unfinished(words))


@pytest.mark.parametrize("words", MAYBE_OPEN)
def test_what_may_be_one_is_known(words: str) -> None:
    assert may_be_unfinished(words)
    assert list(maybe_unfinished(words))
    assert not list(unfinished(words))


@pytest.mark.parametrize("words", LEFT)
def test_what_word_leaves_is_known(words: str) -> None:
    assert may_be_left_over(words)
    assert list(left_over(words))


@pytest.mark.parametrize("words", BY_PROGRAMS)
def test_what_programs_say_is_known(words: str) -> None:
    assert may_be_told_by_a_program(words)
    assert list(left_over(words))


@pytest.mark.parametrize("words", MAYBE_LEFT)
def test_what_may_be_left_is_known(words: str) -> None:
    assert may_be_left_over(words) or may_be_told_by_a_program(words)
    assert list(maybe_left_over(words))
    assert not list(left_over(words))


@pytest.mark.parametrize("words", HABITS)
def test_habits_are_known(words: str) -> None:
    assert may_be_a_habit(words)
    assert list(habits(words))


@pytest.mark.parametrize("words", GOOD)
def test_good_words_have_no_sign(words: str) -> None:
    asked = (broken_letters, unfinished, maybe_unfinished, left_over, maybe_left_over, habits)
    assert [row for ask in asked for row in ask(words)] == []
