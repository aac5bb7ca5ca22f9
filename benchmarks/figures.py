"""Made-up figures, each with the sentence it is quoted from."""

from collections.abc import Callable, Collection
from random import Random

from benchmarks.project import Place
from generator.text import format_number

Reported = tuple[dict[str, object], str]


def figure(place: Place, year: int, indicators: Collection[str], random: Random) -> Reported:
    """Return the front matter of one figure and the sentence that reports it."""
    known = [indicator for indicator in _REPORTS if indicator in indicators]
    indicator = random.choice(known)
    keys, sentence = _REPORTS[indicator](random)
    about = {"indicator": indicator, "region": place.id, "period": year}
    return about | keys, sentence.format(place=place.name, year=year)


def _share(random: Random) -> Reported:
    hundredths = 500 + int(random.random() * 4000)
    value, written = f"{hundredths / 100:g}", f"{hundredths / 100:g}".replace(".", ",")
    quote = f"đạt {written}%"
    return {"value": _Plain(value), "quote": quote}, f"Năm {{year}}, tỷ lệ của {{place}} {quote}."


def _families(random: Random) -> Reported:
    total = 20_000 + int(random.random() * 90_000)
    part = int(total * (0.4 + random.random() / 2))
    quote = f"{format_number(part)}/{format_number(total)} gia đình"
    keys = {"value": part, "total": total, "stage": _Plain("recognised"), "quote": quote}
    return keys, f"Năm {{year}}, {{place}} công nhận {quote} học tập."


def _count(unit: str) -> Callable[[Random], Reported]:
    def report(random: Random) -> Reported:
        value = 1_000 + int(random.random() * 300_000)
        quote = f"{format_number(value)} {unit}"
        return {"value": value, "quote": quote}, f"Hết năm {{year}}, {{place}} có {quote}."

    return report


def _fund(random: Random) -> Reported:
    billions = 11 + int(random.random() * 400)
    quote = f"trên {billions} tỉ đồng"
    keys = {"value": billions * 10**9, "qualifier": _Plain("over"), "quote": quote}
    return keys, f"Năm {{year}}, quỹ khuyến học của {{place}} có {quote}."


class _Plain:
    """A word that stands in the file without quotation marks."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text


_REPORTS: dict[str, Callable[[Random], Reported]] = {
    "gia-dinh-hoc-tap": _families,
    "hoc-sinh-duoc-ho-tro": _count("em"),
    "hoi-vien": _count("hội viên"),
    "quy-khuyen-hoc": _fund,
    "suat-hoc-bong": _count("suất học bổng"),
    "ty-le-hoi-vien": _share,
}
