"""Made-up amounts in every way of writing them, for tests of what reads them."""

from dataclasses import dataclass

from hypothesis import strategies as st

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
