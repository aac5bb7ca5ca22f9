"""What an import says: to the terminal, and in the report of a folder."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from generator.importing.batch import Result
from generator.importing.stated.lines import LABELS
from generator.importing.written.documents import Object
from generator.text import format_date_time

_SHOWN = 12
_LONGEST = 200


def as_lines(result: Result) -> Iterator[str]:
    """Yield what an editor has to know of a file."""
    if result.error or result.draft is None:
        yield f"{result.name}: không nhập được: {result.error}."
        return
    yield f"{result.name}: {_outcome(result)}"
    if result.place is None:
        yield from _fields(result.object)
    if result.draft.open_keys:
        yield f"  còn phải điền: {', '.join(result.draft.open_keys)}"
    yield from (f"  xem lại: {doubt}" for doubt in result.draft.record.doubts)
    dropped = result.draft.record.dropped
    yield from (f"  đã bỏ: {words[:100]}" for words in dropped[:_SHOWN])
    if len(dropped) > _SHOWN:
        yield f"  đã bỏ: và {len(dropped) - _SHOWN} dòng nữa (xem --format json)"


def as_report(results: Iterable[Result], day: datetime) -> str:
    """Return the report of a folder: how many, then file by file."""
    listed = tuple(results)
    failed = sum(bool(result.error) for result in listed)
    taken = sum(bool(result.place and result.place.is_taken) for result in listed)
    new = len(listed) - failed - taken
    count = f"{len(listed)} tệp: {new} nhập mới, {taken} đã nhập từ trước, {failed} không nhập được"
    lines = [f"Nhập tệp lúc {format_date_time(day)}", count, ""]
    return "\n".join((*lines, *(line for result in listed for line in as_lines(result)))) + "\n"


def _fields(fields: Object) -> Iterator[str]:
    """Yield what was read, where nothing is written that could be looked at."""
    for key, label in LABELS.items():
        value = fields.get(key)
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
        if words and not (fields.get("kind") == "text" and key in ("title", "date")):
            yield f"  {label}: {words[:_LONGEST]}"


def _outcome(result: Result) -> str:
    if result.place is None:
        return "xem thử, chưa ghi"
    if result.place.is_taken:
        return f"đã nhập từ trước ở {result.place.file}, không ghi lại"
    return f"đã ghi {result.place.file}"
