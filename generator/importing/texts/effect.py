"""From which day a text says that it is in force."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from generator.importing.block import Block, BlockKind
from generator.text import format_date, squeeze
from generator.text.amounts import numbers_in
from generator.text.moment_in_line import Moment, read_datetime
from generator.text.vietnam_day import NotADate

_I = re.IGNORECASE
_SENTENCES = re.compile(r"(?<=[.;])\s+")
_OPENING = re.compile(r"^(?:điều\s+\d+\s*[.:]\s*|\d+\s*[.)]\s*)+", _I)
_OWN = re.compile(
    r"^(?P<text>\w+(?: \w+){0,5}?)(?: này(?P<own>[^.;]{0,140}?)|(?: chính thức| sẽ)?) có hiệu lực"
    r"(?: thi hành| pháp lý| áp dụng)?,?\s*(?P<when>(?:kể )?(?:từ|sau)\s.*)",
    _I,
)
"""`Quyết định này có hiệu lực thi hành kể từ ngày ký`: what is in force, and from when."""
_PART = re.compile(
    r"^(?:các )?(?:quy định|khoản|điểm|điều|chương|mục|phụ lục|riêng|nội dung)\b", _I
)
_NOT_ITS_OWN = re.compile(r"\b(?:số|thay thế|sửa đổi|bãi bỏ|hết|trái|theo|tại|của|trong)\b", _I)
_EXCEPT = re.compile(r"\btrừ\b", _I)
_AFTER = re.compile(
    r"^sau\s+(?P<count>\S+(?: \S+){0,4}?)\s+ngày\s*,?\s*(?:kể\s+)?từ\s+ngày\s+(?P<act>\w+)", _I
)
_FROM_ACT = re.compile(r"^(?:kể\s+)?từ\s+ngày\s+(?P<act>[^\W\d]+)", _I)
_SIGNING = frozenset("ký kí ban".split())
"""`từ ngày ký`, `từ ngày ban hành`: the day that the letterhead has."""
_REST = re.compile(r"\s(?:đến|cho đến|và|thay|trừ|áp)\b|[,;(]", _I)
_PROMISED = "Văn bản nói về ngày có hiệu lực mà cổng không tính được"
_PARTS = "Có phần của văn bản có hiệu lực vào ngày khác: ghi ở “phần có hiệu lực sau”"
_CHECKED = "đối chiếu với bản công bố"


@dataclass(frozen=True, slots=True)
class Effect:
    """`day` is empty when nothing is said, or nothing that is one day."""

    day: date | None = None
    doubts: tuple[str, ...] = ()


def effect_in(words: Sequence[Block], issued: Moment | None) -> Effect:
    """Return what a text says of its own effect; parts of it may begin on other days."""
    signed = issued.value.date() if issued else None
    effects = [_effect(when, signed, sentence) for sentence, when in _said(words)]
    days = list(dict.fromkeys(effect.day for effect in effects if effect.day))
    if len(days) > 1:
        shown = ", ".join(format_date(day) for day in days)
        return Effect(None, (f"Văn bản nêu nhiều ngày có hiệu lực ({shown}): điền ngày đúng.",))
    if not days:
        return next(iter(effects), Effect())
    return next(effect for effect in effects if effect.day)


def _said(words: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield each sentence on the effect of the whole text, and what it says of the time."""
    for block in words:
        if block.kind in (BlockKind.TABLE, BlockKind.PICTURE) or "lực" not in block.text.lower():
            continue
        for sentence in _SENTENCES.split(squeeze(block.text)):
            plain = _OPENING.sub("", sentence)
            match = _OWN.match(plain)
            if match and _is_own(match):
                yield sentence, match["when"]


def _is_own(match: re.Match[str]) -> bool:
    is_part = _PART.match(match["text"]) or _NOT_ITS_OWN.search(match["text"])
    return not is_part and (match["own"] is not None or match["text"][:1].isupper())


def _effect(when: str, signed: date | None, sentence: str) -> Effect:
    if match := _AFTER.match(when):
        return _counted(match, signed, sentence)
    act = _FROM_ACT.match(when)
    if act and act["act"].lower() in _SIGNING:
        return _signed(signed, 0, sentence)
    with suppress(NotADate):
        day = read_datetime(_REST.split(when, maxsplit=1)[0]).value.date()
        return Effect(day, (f"{_PARTS} (“{sentence[:160]}”).",) if _EXCEPT.search(when) else ())
    return Effect(None, (f"{_PROMISED}: “{sentence[:160]}”.",))


def _counted(match: re.Match[str], signed: date | None, sentence: str) -> Effect:
    numbers = numbers_in(match["count"] + " ngày")
    count = numbers[0].value if numbers else None
    if count is None or count != int(count) or match["act"].lower() not in _SIGNING:
        return Effect(None, (f"{_PROMISED}: “{sentence[:160]}”.",))
    return _signed(signed, int(count), sentence)


def _signed(signed: date | None, count: int, sentence: str) -> Effect:
    if signed is None:
        return Effect(None, (f"{_PROMISED}, vì không rõ ngày ban hành: “{sentence[:160]}”.",))
    day = signed + timedelta(days=count)
    added = f" cộng {count} ngày" if count else ""
    how = f"Ngày có hiệu lực {format_date(day)} do cổng tính: ngày ban hành{added}"
    return Effect(day, (f"{how}; {_CHECKED}.",))
