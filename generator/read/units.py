"""What an indicator is counted in must fit its kind: values are whole numbers, per cent, đồng."""

import re
from collections.abc import Callable, Mapping

from generator.model import IndicatorKind

_MULTIPLE = re.compile(r"(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b(?! phú)", re.IGNORECASE)
_MONEY = re.compile(
    r"(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?(?:đồng(?! bào| chí)|đ|vnđ|vnd|usd|đô la|euro)\b|[$€₫]",
    re.IGNORECASE,
)
_PART = re.compile(r"[%‰]|phần (?:trăm|nghìn)\b", re.IGNORECASE)


def unit_advice(kind: IndicatorKind, unit: str) -> str:
    """Return what to write in place of a unit that does not fit; nothing for one that does."""
    return _CHECKS[kind](unit)


def _share(unit: str) -> str:
    advice = 'Tỷ lệ tính bằng phần trăm: viết “unit: "%"”; số đếm thì viết “kind: count”.'
    return "" if unit == "%" else advice


def _money(unit: str) -> str:
    advice = (
        "Số tiền tính bằng đồng, viết đủ số 0: “unit: đồng”; số khác thì sửa “kind” (count là số "
        "đếm, share là tỷ lệ, money-per-person là bình quân)."
    )
    return "" if unit == "đồng" else advice


def _money_per_person(unit: str) -> str:
    advice = "Bình quân tính bằng đồng trên một người: viết “unit: đồng/người”, hoặc sửa “kind”."
    return "" if unit.startswith("đồng/") else advice


def _count(unit: str) -> str:
    if _PART.match(unit):
        return 'Phần trăm thì viết “kind: share” và “unit: "%"”.'
    if _MONEY.match(unit):
        return "Số tiền thì viết “kind: money” và “unit: đồng”, giá trị viết đủ số 0."
    if multiple := _MULTIPLE.match(unit):
        rest = unit[multiple.end() :].strip() or "người"
        return f"Viết “unit: {rest}”, giá trị viết đủ số 0: không “{multiple[0]}” trong đơn vị."
    return ""


_CHECKS: Mapping[IndicatorKind, Callable[[str], str]] = {
    IndicatorKind.COUNT: _count,
    IndicatorKind.SHARE: _share,
    IndicatorKind.MONEY: _money,
    IndicatorKind.MONEY_PER_PERSON: _money_per_person,
}
