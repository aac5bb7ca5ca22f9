"""Every way to write an amount is read as that amount and as nothing else."""

from decimal import Decimal

from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.text import format_number, nfc, numbers_in
from tests.made_amounts import COUNTS, GROUPS, Written, amounts, below_hundred, in_words


@given(amount=amounts(), before=st.sampled_from(("", "trên ", "hơn ", "quỹ đạt ", "(", "gồm ")))
@example(Written("12 tỷ 500 triệu", 12_500_000_000, (12_000_000_000, 500_000_000)), "hơn ")
def test_a_compound_is_one_amount(amount: Written, before: str) -> None:
    text = f"{before}{amount.text} đồng"
    (number,) = numbers_in(nfc(text))
    assert number.value == amount.value
    assert text[number.start : number.end] == amount.text
    assert number.value not in amount.parts


@given(st.integers(1, 99))
def test_words_below_a_hundred(number: int) -> None:
    words = below_hundred(number)
    expected = [] if words == "năm" else [number]  # alone, that is a year
    assert [found.value for found in numbers_in(f"có {words} lớp")] == expected


@given(st.integers(1, 999), st.sampled_from([*GROUPS, (10**4, ("vạn",))]), st.booleans())
def test_a_half_more(count: int, group: tuple[int, tuple[str, ...]], spelt: bool) -> None:
    """But `một trăm triệu rưỡi` is a guess: 100,5 or 150."""
    assume(not spelt or count % 100)
    scale, (word, *_) = group
    text = f"{in_words(count) if spelt else count} {word} rưỡi"
    assert [number.value for number in numbers_in(text)] == [count * scale + scale // 2]


@given(st.integers(0, 10**15), st.sampled_from(("đ", " đ", " đồng", "đồng", "VNĐ", " VND")))
def test_digits_with_their_unit(value: int, unit: str) -> None:
    shown = format_number(value)
    assert [number.value for number in numbers_in(f"là {shown}{unit}.")] == [Decimal(value)]


@given(COUNTS, st.sampled_from(GROUPS), st.integers(1, 99), st.booleans())
def test_a_bare_remainder_is_refused(
    count: int, group: tuple[int, tuple[str, ...]], rest: int, spelt: bool
) -> None:
    """`1 tỷ 2`: the 2 is 200 triệu or 2."""
    scale, (word, *_) = group
    remainder = below_hundred(rest) if spelt and not (scale == 1000 and rest >= 10) else str(rest)
    if remainder != "năm":
        assert numbers_in(f"có {count} {word} {remainder} nhé") == ()


PIECES = (
    "12 500 1,5 5,123 60.358 tỷ tỉ triệu nghìn vạn trăm chục mươi mười một hai năm lăm linh rưỡi "
    "nửa đồng đ % - – , . / đến vài phần tháng năm 2023 Hai Vạn TRIỆU"
).split()


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | st.text(max_size=40))
def test_any_text_can_be_searched(text: str) -> None:
    last = 0
    for number in numbers_in(nfc(text)):
        assert last <= number.start < number.end <= len(nfc(text))
        last = number.end
