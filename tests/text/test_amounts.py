"""Amounts in text: what is read, with how much of the text, and what has no single value."""

from decimal import Decimal

import pytest

from generator.text import numbers_in


def values(text: str) -> list[Decimal]:
    return [number.value for number in numbers_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("có 60.358 hội viên, đạt 17,34%/dân số", ["60358", "17.34"]),
        ("58.234/64.536 gia đình", ["58234", "64536"]),
        ("từ 24-28%", ["24", "28"]),
        ("trên 396 tỉ đồng", ["396000000000"]),
        ("1,5 triệu và 1,2 nghìn tỉ", ["1500000", "1200000000000"]),
        ("420,936 tỷ đồng", ["420936000000"]),
        ("từ 24-28 triệu đồng", ["24000000", "28000000"]),
        ("02 lớp, năm 2023.", ["2", "2023"]),
        ("hai con số 40 tỷ lệ", ["2", "40"]),
        ("giảm −5,2 điểm", ["-5.2"]),
        ("gọi 2473.098.555 hay 0912345678", []),
        ("ngày 24/4/2024, 24.4.2024", []),
        ("5,579 lượt xem, 60,358.5", []),
        ("Covid-19, A4, 324/QĐ-KHVN, 49-KL/TW", []),
    ],
)
def test_numbers_in(text: str, expected: list[str]) -> None:
    assert values(text) == list(map(Decimal, expected))


def test_a_number_knows_its_place_and_scale_word() -> None:
    text = "quỹ đạt 396 tỉ đồng"
    (number,) = numbers_in(text)
    assert (text[number.start : number.end], number.scale_word) == ("396 tỉ", "tỉ")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 tỷ 500 triệu đồng", "12500000000"),
        ("12 tỷ 45 triệu", "12045000000"),
        ("12 tỷ và 500 triệu đồng", "12500000000"),
        ("12 tỷ lẻ 5 triệu", "12005000000"),
        ("1 tỷ 200 triệu và 300 nghìn đồng", "1200300000"),
        ("hai triệu và ba trăm nghìn", "2300000"),
        ("12 TỶ 500 TRIỆU ĐỒNG", "12500000000"),
        ("12 Tỷ 500 Triệu Đồng", "12500000000"),
        ("hơn 12tỷ 500triệu", "12500000000"),
        ("12 tỷ\n500 triệu", "12500000000"),
        ("12 triệu 345.678 đồng", "12345678"),
        ("1.200.000.000đ", "1200000000"),
        ("38.000đ/người", "38000"),
        ("500.000VNĐ", "500000"),
        ("15 nghìn 300", "15300"),
        ("2 nghìn 300 tỷ", "2300000000000"),
        ("10 triệu tỷ đồng", "10000000000000000"),
        ("1 trăm 20 triệu", "120000000"),
        ("3 tỉ rưỡi", "3500000000"),
        ("2 triệu rưởi", "2500000"),
        ("12 tỷ 3 triệu rưỡi", "12003500000"),
        ("nửa triệu", "500000"),
        ("một nửa triệu", "500000"),
        ("5 chục triệu", "50000000"),
        ("một triệu đồng", "1000000"),
        ("hai vạn rưỡi", "25000"),
        ("hai vạn ba nghìn", "23000"),
        ("hăm lăm lớp", "25"),
        ("hai lăm lớp", "25"),
        ("ba mươi tư lớp", "34"),
        ("bốn mươi tư tưởng", "40"),
        ("một trăm linh năm triệu", "105000000"),
        ("hai nghìn không trăm linh ba", "2003"),
        ("mỗi năm năm mươi triệu", "50000000"),
        ("Hai lớp xóa mù chữ", "2"),
        ("2 triệu năm ngoái", "2000000"),
        ("28 phần trăm", "28"),
    ],
)
def test_an_amount_has_one_value(text: str, value: str) -> None:
    assert values(text) == [Decimal(value)]


@pytest.mark.parametrize(
    "text",
    [
        "1 tỷ 2",
        "12 tỷ 500",
        "15 nghìn 50",
        "một triệu hai trăm",
        "một triệu tư",
        "hai trăm năm",
        "1 nghìn tỷ rưỡi",
        "1,5 tỷ 200 triệu",
        "500 triệu 12 tỷ",
        "12 tỷ 5 tỷ",
        "12 tỷ, 500 triệu đồng",
        "12 tỷ 500tr",
        "12tỷ500",
        "12 tỷ 5,123",
        "ba bốn trăm triệu",
        "vài ba trăm triệu",
        "hàng trăm triệu đồng",
        "hai mươi mấy triệu",
        "5 rưỡi",
        "một trong những",
        "một nửa số hội viên",
        "hai phần ba",
        "tháng ba, thứ hai, ngày mười lăm",
        "Hai Bà Trưng",
        "trong bốn năm",
    ],
)
def test_what_has_two_meanings_or_counts_nothing_has_no_value(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("từ 12 đến 15 tỷ đồng", ["12000000000", "15000000000"]),
        ("hai đến ba triệu", ["2000000", "3000000"]),
        ("lần lượt 12 tỷ và 500 triệu", ["12000000000", "500000000"]),
        ("các khoản 12 tỷ và 500 triệu", ["12000000000", "500000000"]),
        ("12 tỷ đồng và 500 triệu đồng", ["12000000000", "500000000"]),
        ("12 tỷ cộng 500 triệu", ["12000000000", "500000000"]),
        ("500 triệu và 12 tỷ", ["500000000", "12000000000"]),
        ("1,5 tỷ và 200 triệu", ["1500000000", "200000000"]),
        ("12 tỷ và 500 hội viên", ["12000000000", "500"]),
        ("12 tỷ - 15 tỷ", ["12000000000", "15000000000"]),
        ("1 - 1 tỷ 200 triệu", ["1200000000"]),
        ("lần lượt 12 tỷ, 15 tỷ, 9 tỷ", ["12000000000", "15000000000", "9000000000"]),
        ("12 tỷ\n\n500 triệu", ["12000000000", "500000000"]),
        ("Phường 12 Vạn Phúc", ["12"]),
        ("5 hộ, trong đó hai tư tưởng", ["5", "2"]),
    ],
)
def test_neighbours_are_numbers_of_their_own(text: str, expected: list[str]) -> None:
    assert values(text) == list(map(Decimal, expected))
