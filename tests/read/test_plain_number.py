"""Numbers in front matter: what is taken, and what is refused with which advice."""

from decimal import Decimal

import pytest

from generator.read.schema.plain_number import NotPlain, plain_number


@pytest.mark.parametrize(
    "text", ["0", "40.1", "396000000000", "-3", "60.3580", "0.125", "1234.567"]
)
def test_taken(text: str) -> None:
    assert plain_number(text) == Decimal(text)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("60.358", "Viết 60358 nếu là số nguyên, 60.3580 nếu là số thập phân."),
        ("5,579", "Viết 5579 nếu là số nguyên, 5.5790 nếu là số thập phân."),
        ("40,1", "Viết 40.1: trước phần thập phân là dấu chấm."),
        ("1.234.567", "Viết 1234567, không có dấu ngăn hàng nghìn."),
        ("1,234,567", "Viết 1234567, không có dấu ngăn hàng nghìn."),
        ("58.234/64.536", "Viết phần ở “value”, tổng ở “total”."),
        ("17%", "Bỏ dấu %, chỉ viết con số."),
        ("1.234,5", "Viết 1234.5."),
        ("1e9", "Viết đủ các chữ số: 1000000000."),
        ("NaN", "Chỉ viết chữ số, phần thập phân sau dấu chấm: 60358, 40.1, 396000000000."),
    ],
)
def test_refused(text: str, advice: str) -> None:
    with pytest.raises(NotPlain) as raised:
        plain_number(text)
    assert raised.value.hint == advice
