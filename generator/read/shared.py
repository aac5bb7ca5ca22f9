"""Records that several kinds of files hold: credits, figures; and the files they name."""

from collections.abc import Collection, Iterable, Sequence
from posixpath import dirname, join, normpath
from typing import overload

from generator.diagnostics import Diagnostic
from generator.model import (
    Credit,
    Figure,
    IndicatorId,
    Origin,
    RegionId,
)
from generator.model.origin import Key
from generator.read.schema import CreditKeys, FigureKeys
from generator.text import nearest


@overload
def credit(keys: CreditKeys) -> Credit: ...
@overload
def credit(keys: None) -> None: ...
@overload
def credit(keys: CreditKeys | None) -> Credit | None: ...
def credit(keys: CreditKeys | None) -> Credit | None:
    if not keys:
        return None
    captured = keys.captured.date if keys.captured else None
    return Credit(keys.name, keys.url, captured, keys.sha256)


def figures(rows: Iterable[FigureKeys]) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            indicator=IndicatorId(keys.indicator),
            region=RegionId(keys.region),
            period=keys.period,
            quote=keys.quote,
            value=keys.value,
            span=keys.range,
            total=keys.total,
            qualifier=keys.qualifier,
            stage=keys.stage,
            note=keys.note,
            said=keys.said,
        )
        for keys in rows
    )


def check_file(
    origin: Origin, folders: Sequence[str], name: str, files: Collection[str], *keys: Key
) -> tuple[Diagnostic, ...]:
    """Report a file that is in none of the folders; all paths are relative to the content."""
    if any(normpath(join(folder, name)) in files for folder in folders):
        return ()
    beside = [path.rpartition("/")[2] for path in files if dirname(path) in folders]
    bare = name.replace("\\", "/").rpartition("/")[2]
    only = f"chỉ viết tên tệp: {bare}." if bare != name else ""
    base = origin.path.partition("/")[0]
    advice = f"Đặt tệp vào thư mục “{base}/{folders[0]}”" + (f", {only}" if only else ".")
    if bare in beside:
        advice = f"Tệp có ở đúng chỗ: {only}"
    elif close := nearest(name, sorted(beside)):
        advice = f"Có phải “{close}” không?"
    return (origin.problem("B602", *keys, file=name, advice=advice),)
