"""Numbers in front matter: plain digits, a point before the fraction, nothing that needs a guess.

This is not Vietnamese notation, which stands in quotes and bodies: there 60.358 is sixty thousand.
So three digits after one point are refused: 60.358 might be either.
"""

import re
import unicodedata
from decimal import Decimal

from generator.text import nfc, numbers_in

_PLAIN = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,10})?")
_EITHER = re.compile(r"-?(?P<whole>[1-9][0-9]{0,2})\.(?P<rest>[0-9]{3})")
_GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
_SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*(?:-|–|—|÷|đến)\s*([0-9]+(?:\.[0-9]+)?)")
_GROUPS = re.compile(r"(?<=[0-9])[_'’ ](?=[0-9]{3}(?![0-9]))")
_INEXACT = re.compile(r"^(?:[~≈±+>≥<≤]|khoảng|gần|hơn|trên|dưới|chừng|độ)\s*|(?<=[0-9])[.+]$", re.I)
"""That is the qualifier's to say."""
_POWER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,6})?[eE]\+?[0-9]")
_HALF = re.compile(r"\.[0-9]{1,6}")
_LONGEST = 20
_COMMA = re.compile(r"-?[0-9]+,[0-9]+")


class NotPlain(ValueError):
    """A text that is no plain number; `hint` is Vietnamese."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text)
        self.hint = hint


def plain_number(text: str) -> Decimal:
    """Read 60358 · 40.1 · -3. Raises NotPlain."""
    if not _PLAIN.fullmatch(text) or _EITHER.fullmatch(text):
        raise NotPlain(text, _hint(text))
    return Decimal(text)


def _hint(text: str) -> str:
    """Return what to write; of what others write, the number that was meant."""
    plain = _as_typed(text)
    if plain != text and _PLAIN.fullmatch(plain) and not _EITHER.fullmatch(plain):
        return f"Viết {plain}."
    if span := _SPAN.fullmatch(text):
        return f"Hai số thì thay “value” bằng “range: [{span[1]}, {span[2]}]”."
    if power := _POWER.fullmatch(text):
        return f"Viết đủ các chữ số: {Decimal(power[0]):f}."
    if _HALF.fullmatch(text):
        return f"Viết cả số 0 ở trước: 0{text}."
    if len(re.sub(r"\D", "", text)) > _LONGEST:
        return "Số có nhiều nhất 20 chữ số: xem lại."
    return _hint_of_signs(text)


def _hint_of_signs(text: str) -> str:
    digits = re.sub(r"[.,]", "", text)
    if _EITHER.fullmatch(text):
        return f"Viết {digits} nếu là số nguyên, {text}0 nếu là số thập phân."
    if _GROUPED.fullmatch(text) and not (text.count(",") == 1 and "." not in text):
        return f"Viết {digits}, không có dấu ngăn hàng nghìn."
    if _COMMA.fullmatch(text):
        return _comma_hint(text, digits)
    if "/" in text:
        return "Viết phần ở “value”, tổng ở “total”."
    if text.endswith("%"):
        return "Bỏ dấu %, chỉ viết con số."
    return _word_hint(text)


def _comma_hint(text: str, digits: str) -> str:
    point = text.replace(",", ".")
    if not _GROUPED.fullmatch(text):
        return f"Viết {point}: trước phần thập phân là dấu chấm."
    return f"Viết {digits} nếu là số nguyên, {point}0 nếu là số thập phân."


def _as_typed(text: str) -> str:
    """Return digits of any script as ours, without what groups them or says how exact they are."""
    plain = _INEXACT.sub("", unicodedata.normalize("NFKC", text)).strip()
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in plain)
    return _GROUPS.sub("", plain)


def _word_hint(text: str) -> str:
    numbers = numbers_in(nfc(text))
    if len(numbers) == 1 and numbers[0].start == 0:
        return f"Viết {numbers[0].value:f}."
    return "Chỉ viết chữ số, phần thập phân sau dấu chấm: 60358, 40.1, 396000000000."
