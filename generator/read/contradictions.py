"""Keys of one record that say what cannot be true together."""

import re
from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import Indicator, IndicatorKind, Milestone, MilestoneKind, Region, RegionKind
from generator.model.origin import Key
from generator.read.units import unit_advice
from generator.text import fold

_AVERAGES = (IndicatorKind.SHARE, IndicatorKind.MONEY_PER_PERSON)
_AT_THE_TOP = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_DIGITS = {
    **dict.fromkeys(_AT_THE_TOP, 2),
    RegionKind.DISTRICT: 3,
    **dict.fromkeys((RegionKind.WARD, RegionKind.COMMUNE), 5),
    **dict.fromkeys((RegionKind.COUNTRY, RegionKind.CLUSTER), 0),
}
"""Of the state's codes."""
_ONLY_WITH = {
    "region": ("region", (MilestoneKind.MERGED_INTO, MilestoneKind.ENDED)),
    "name": ("name", (MilestoneKind.RENAMED,)),
    "kind": ("new_kind", (MilestoneKind.BECAME,)),
    "from_kind": ("old_kind", (MilestoneKind.BECAME,)),
}
_CODE = "Mã của tỉnh, thành phố có 2 chữ số, của huyện có 3, của xã, phường có 5."
_OLD_NAME = "“name” trong “history” là tên cũ, khác tên bây giờ."
_LAST_KIND = "“kind” là cấp sau lần đổi cuối cùng: sửa một trong hai."
_TWO_KINDS = "Lên cấp, đổi cấp thì hai cấp khác nhau."


def contradictions_of_indicator(indicator: Indicator) -> Iterator[Diagnostic]:
    """Yield G327: a unit of another kind, parts of what is no average."""
    other = f"“kind: {indicator.kind.value}”"
    if advice := unit_advice(indicator.kind, indicator.unit):
        yield _against(indicator, ("unit",), indicator.unit, other, advice)
    for key, words in (("numerator", indicator.numerator), ("denominator", indicator.denominator)):
        if words and indicator.kind not in _AVERAGES:
            advice = f"Chỉ tỷ lệ và bình quân có tử số, mẫu số: bỏ “{key}”, hoặc sửa “kind”."
            yield _against(indicator, (key,), words, other, advice)


def contradictions_of_region(region: Region) -> Iterator[Diagnostic]:
    """Yield G327: what its level does not have, and a history that ends elsewhere."""
    yield from _of_its_name(region)
    yield from _of_its_level(region)
    for index, milestone in enumerate(region.history):
        yield from _of_milestone(region, index, milestone)
    changes = [row for row in region.history if row.kind is MilestoneKind.BECAME]
    last = max(changes, key=lambda row: row.date, default=None)
    if last and last.new_kind and last.new_kind is not region.kind:
        other = f"lần đổi cấp cuối trong “history” (kind: {last.new_kind.value})"
        yield _against(region, ("kind",), region.kind.value, other, _LAST_KIND)
    if region.known and not region.members:
        advice = "Ghi các thành viên ở “members”, hoặc bỏ “members_known”."
        yield _against(region, ("members_known",), region.known, "“members” để trống", advice)


def _of_its_name(region: Region) -> Iterator[Diagnostic]:
    """Yield K211 for a name without the marks that it has in the region's own words."""
    if right := _written_in_body(region):
        reason, advice = f"thân bài viết “{right}”", "Viết như nhau, đủ dấu."
        values = {"written": region.name, "key": "name", "reason": reason, "advice": advice}
        yield region.origin.problem("K211", "name", **values)


def _written_in_body(region: Region) -> str:
    """Return the name as the region's own text has it, where it has marks and the key none."""
    if not region.name.isascii():
        return ""
    pattern = r"\s+".join(r"(\w+)" for _ in region.name.split())
    for match in re.finditer(rf"(?=\b{pattern}\b)", region.origin.body):
        words = " ".join(match.groups())
        if words != region.name and fold(words) == fold(region.name) and not words.isascii():
            return words
    return ""


def _of_its_level(region: Region) -> Iterator[Diagnostic]:
    other, is_top = f"“kind: {region.kind.value}”", region.kind in _AT_THE_TOP
    for key, value in (("tile", region.tile), ("islands", region.islands)):
        if value and not is_top:
            advice = f"Chỉ tỉnh, thành phố có “{key}”: bỏ khóa, hoặc sửa “kind”."
            shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
            yield _against(region, (key,), shown, other, advice)
    if not any(milestone.new_kind for milestone in region.history):
        for index, row in enumerate(region.codes):
            if len(row.code) != _DIGITS[region.kind]:
                yield _against(region, ("codes", index, "code"), row.code, other, _CODE)


def _of_milestone(region: Region, index: int, milestone: Milestone) -> Iterator[Diagnostic]:
    """A key of another event would be passed over in silence."""
    path, other = ("history", index), f"“event: {milestone.kind.value}”"
    for key, (field, kinds) in _ONLY_WITH.items():
        if (value := getattr(milestone, field)) and milestone.kind not in kinds:
            advice = f"“{key}” chỉ đi với “event: {kinds[0].value}”: bỏ khóa, hoặc sửa “event”."
            yield _against(region, (*path, key), value, other, advice)
    if milestone.new_kind and milestone.new_kind is milestone.old_kind:
        other = f"“kind: {milestone.new_kind.value}”"
        yield _against(region, (*path, "from_kind"), milestone.old_kind, other, _TWO_KINDS)
    if milestone.name == region.name:
        yield _against(region, (*path, "name"), milestone.name, "tên bây giờ", _OLD_NAME)


def _against(
    record: Indicator | Region, path: tuple[Key, ...], value: Any, other: str, advice: str
) -> Diagnostic:
    values = {"key": path[-1], "value": value, "other": other, "advice": advice}
    return record.origin.problem("G327", *path, **values)
