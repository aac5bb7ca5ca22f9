"""Two ways to show the same findings: to a person, to a program."""

import json
import re
from collections import Counter
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Level
from generator.text.numbers import format_number

ALL = "portal check --all"
_CODE = re.compile(r": (?P<level>lỗi|cảnh báo)\[(?P<code>[A-Z]\d{3})\] ")
_LINK = "\033]8;;{address}\033\\{words}\033]8;;\033\\"
"""As terminals take it (OSC 8)."""
PAGES = "docs/ma-loi"
"""Where each code has a page, with a wrong and a right example."""
LISTED = 50
"""Findings that a person reads at once; the rest is counted."""


def as_text(diagnostics: Iterable[Diagnostic], limit: int | None = None) -> str:
    """Return the report an editor reads: position, message, source line with a caret, hint.

    With a `limit` errors come before warnings and notes; what is left out is counted.
    """
    rows = in_order(diagnostics)
    if limit is None or len(rows) <= limit:
        return "\n\n".join(map(_paragraph, rows))
    rows.sort(key=lambda diagnostic: tuple(Level).index(diagnostic.level))
    left = summary(rows[limit:]).partition(" trong ")[0]
    return "\n\n".join((*map(_paragraph, rows[:limit]), f"… và {left} nữa (xem hết: {ALL})."))


def as_lines(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a line for each: what is no mistake, but is not to be forgotten."""
    rows = in_order(diagnostics)
    return "\n".join(f"  {row.position}: [{row.code}] {row.message}" for row in rows)


def page_of(code: str) -> str:
    """Return the path of the page that tells more of a code."""
    return f"{PAGES}/{code}.md"


def with_links(report: str, folder: str) -> str:
    """Return a report whose codes lead to their pages below a folder, as terminals show links."""

    def linked(match: re.Match[str]) -> str:
        address = f"file://{folder}/{match['code']}.md"
        return f": {match['level']}[{_LINK.format(address=address, words=match['code'])}] "

    return _CODE.sub(linked, report)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a JSON array, one object a finding, keys as in `Diagnostic`.

    `key` is empty where the finding is about no key.
    """
    rows = [
        {
            "path": diagnostic.position.path,
            "line": diagnostic.position.line,
            "column": diagnostic.position.column,
            "level": diagnostic.level.name.lower(),
            "code": diagnostic.code,
            "key": diagnostic.key,
            "message": diagnostic.message,
            "hint": diagnostic.hint,
            "page": page_of(diagnostic.code),
        }
        for diagnostic in in_order(diagnostics)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one line that counts: `3 lỗi, 1 cảnh báo trong 2 tệp`."""
    rows = set(diagnostics)
    if not rows:
        return "Không có lỗi"
    files = len({diagnostic.position.path for diagnostic in rows})
    by_level = Counter(diagnostic.level for diagnostic in rows)
    counts = [f"{format_number(by_level[level])} {level}" for level in Level if by_level[level]]
    return f"{', '.join(counts)} trong {format_number(files)} tệp"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by position, then code, so that a report never depends on the order of the checks."""
    return sorted(
        set(diagnostics),
        key=lambda diagnostic: (diagnostic.position, diagnostic.code, diagnostic.message),
    )


def _paragraph(diagnostic: Diagnostic) -> str:
    lines = [f"{diagnostic.position}: {diagnostic.level}[{diagnostic.code}] {diagnostic.message}"]
    if diagnostic.excerpt.strip():
        lines += [f"  | {line}" for line in quotation(diagnostic)]
    lines.append(f"  gợi ý: {diagnostic.hint}")
    return "\n".join(lines)


def quotation(diagnostic: Diagnostic) -> tuple[str, str]:
    """Return the source line and, below it, the mark of the place in it."""
    shown = diagnostic.excerpt.rstrip("\n").replace("\t", " ")
    before = min(diagnostic.caret, len(shown))
    return shown, f"{' ' * before}^"
