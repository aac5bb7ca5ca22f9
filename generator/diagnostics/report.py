"""Three ways to show the same findings: to a person, to a program, to a code host."""

import json
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Level

LONGEST_EXCERPT = 120


def as_text(found: Iterable[Diagnostic]) -> str:
    """Return the report an editor reads: place, message, source line with a caret, hint."""
    return "\n\n".join(_paragraph(one) for one in in_order(found))


def as_json(found: Iterable[Diagnostic]) -> str:
    """Return a JSON array, one object a finding, keys as in `Diagnostic`."""
    rows = [
        {
            "path": one.place.path,
            "line": one.place.line,
            "column": one.place.column,
            "level": one.level.name.lower(),
            "code": one.code,
            "message": one.message,
            "hint": one.hint,
        }
        for one in in_order(found)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(found: Iterable[Diagnostic]) -> str:
    """Return GitHub workflow commands, shown by the code host beside the changed line."""
    return "\n".join(_annotation(one) for one in in_order(found))


def summary(found: Iterable[Diagnostic]) -> str:
    """Return one line that counts: `3 lỗi, 1 cảnh báo trong 2 tệp`."""
    rows = list(found)
    errors = sum(one.is_error for one in rows)
    files = len({one.place.path for one in rows})
    counts = [f"{errors} {Level.ERROR}"] if errors else []
    if len(rows) > errors:
        counts.append(f"{len(rows) - errors} {Level.WARNING}")
    return f"{', '.join(counts) or 'Không có lỗi'} trong {files} tệp" if rows else "Không có lỗi"


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by place, then code, so that a report never depends on the order of the checks."""
    return sorted(set(found), key=lambda one: (one.place, one.code, one.message))


def _paragraph(one: Diagnostic) -> str:
    lines = [f"{one.place}: {one.level}[{one.code}] {one.message}"]
    if one.excerpt.strip():
        lines += _quotation(one.excerpt.rstrip("\n"), one.place.column)
    lines.append(f"  gợi ý: {one.hint}")
    return "\n".join(lines)


def _quotation(excerpt: str, column: int) -> list[str]:
    start = max(0, column - 1 - LONGEST_EXCERPT // 2) if len(excerpt) > LONGEST_EXCERPT else 0
    shown = excerpt[start : start + LONGEST_EXCERPT].replace("\t", " ")
    before = min(column - 1 - start, len(shown))
    return [f"  | {shown}", f"  | {' ' * before}^"]


def _annotation(one: Diagnostic) -> str:
    command = "error" if one.is_error else "warning"
    place = f"file={one.place.path},line={one.place.line},col={one.place.column}"
    text = f"[{one.code}] {one.message} Gợi ý: {one.hint}".replace("%", "%25").replace("\n", "%0A")
    return f"::{command} {place}::{text}"
