"""Every way to write an amount is read as that amount and as nothing else."""

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.text import format_number, nfc, numbers_in

UNITS = "không một hai ba bốn năm sáu bảy tám chín".split()
GROUPS = ((10**9, ("tỉ", "tỷ")), (10**6, ("triệu",)), (10**3, ("nghìn", "ngàn")))
COUNTS = st.integers(1, 999)


@dataclass(frozen=True)
class Written:
    text: str
    value: int
    parts: tuple[int, ...]
    """What its words say one by one."""


def in_words(number: int) -> str:
    """Write a number below a thousand as a school book does."""
    hundreds, rest = divmod(number, 100)
    words = [UNITS[hundreds], "trăm"] if hundreds else []
    if hundreds and 0 < rest < 10:
        words += ["linh", UNITS[rest]]
    elif rest:
        words.append(below_hundred(rest))
    return " ".join(words)


def below_hundred(number: int) -> str:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return UNITS[unit]
    last = {0: "", 1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(unit, UNITS[unit])
    return f"{'mười' if tens == 1 else UNITS[tens] + ' mươi'} {last}".strip()


@st.composite
def amounts(draw: st.DrawFn) -> Written:
    """Draw a value of at least two scales, each in digits or in words."""
    chosen = draw(st.lists(st.sampled_from(GROUPS), min_size=2, max_size=3, unique=True))
    words, parts = [], []
    for scale, spellings in sorted(chosen, reverse=True):
        count = draw(COUNTS)
        number = draw(st.sampled_from((str(count), in_words(count))))
        words += [number, draw(st.sampled_from(spellings))]
        parts.append(count * scale)
    gap = draw(st.sampled_from((" ", "\n", "\u00a0", "  ")))
    text = gap.join(" ".join(words).split(" "))
    return Written(draw(st.sampled_from((str, str.upper)))(text), sum(parts), tuple(parts))


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
