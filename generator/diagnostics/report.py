"""Three ways to show the same findings: to a person, to a program, to a code host."""

import json
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Level

LONGEST_EXCERPT = 120


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """Return the report an editor reads: position, message, source line with a caret, hint."""
    return "\n\n".join(_paragraph(diagnostic) for diagnostic in in_order(diagnostics))


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a JSON array, one object a finding, keys as in `Diagnostic`."""
    rows = [
        {
            "path": diagnostic.position.path,
            "line": diagnostic.position.line,
            "column": diagnostic.position.column,
            "level": diagnostic.level.name.lower(),
            "code": diagnostic.code,
            "message": diagnostic.message,
            "hint": diagnostic.hint,
        }
        for diagnostic in in_order(diagnostics)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return GitHub workflow commands, shown by the code host beside the changed line."""
    return "\n".join(_annotation(diagnostic) for diagnostic in in_order(diagnostics))


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one line that counts: `3 lỗi, 1 cảnh báo trong 2 tệp`."""
    rows = list(diagnostics)
    errors = sum(diagnostic.is_error for diagnostic in rows)
    files = len({diagnostic.position.path for diagnostic in rows})
    counts = [f"{errors} {Level.ERROR}"] if errors else []
    if len(rows) > errors:
        counts.append(f"{len(rows) - errors} {Level.WARNING}")
    return f"{', '.join(counts) or 'Không có lỗi'} trong {files} tệp" if rows else "Không có lỗi"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by position, then code, so that a report never depends on the order of the checks."""
    return sorted(
        set(diagnostics),
        key=lambda diagnostic: (diagnostic.position, diagnostic.code, diagnostic.message),
    )


def _paragraph(diagnostic: Diagnostic) -> str:
    lines = [f"{diagnostic.position}: {diagnostic.level}[{diagnostic.code}] {diagnostic.message}"]
    if diagnostic.excerpt.strip():
        lines += _quotation(diagnostic.excerpt.rstrip("\n"), diagnostic.position.column)
    lines.append(f"  gợi ý: {diagnostic.hint}")
    return "\n".join(lines)


def _quotation(excerpt: str, column: int) -> list[str]:
    start = max(0, column - 1 - LONGEST_EXCERPT // 2) if len(excerpt) > LONGEST_EXCERPT else 0
    shown = excerpt[start : start + LONGEST_EXCERPT].replace("\t", " ")
    before = min(column - 1 - start, len(shown))
    return [f"  | {shown}", f"  | {' ' * before}^"]


def _annotation(diagnostic: Diagnostic) -> str:
    command = "error" if diagnostic.is_error else "warning"
    position = diagnostic.position
    properties = f"file={position.path},line={position.line},col={position.column}"
    text = f"[{diagnostic.code}] {diagnostic.message} Gợi ý: {diagnostic.hint}".replace(
        "%", "%25"
    ).replace("\n", "%0A")
    return f"::{command} {properties}::{text}"
