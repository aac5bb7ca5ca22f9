"""Findings as code hosts show them: beside a line, in a report, as a comment."""

import hashlib
import json
from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic, Level
from generator.diagnostics.report import in_order, quotation, summary

MARK = "<!-- portal check -->"
"""Stands in the comment, so that the next one takes its place."""
_COMMENTED = 50

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}
SIGNS = {Level.ERROR: "🔴", Level.WARNING: "🟡", Level.NOTE: "🔵"}


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return workflow commands of GitHub and Forgejo, shown beside the changed line."""
    return "\n".join(_annotation(diagnostic) for diagnostic in in_order(diagnostics))


def as_gitlab(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a Code Quality report of GitLab (a subset of Code Climate's format) as JSON."""
    rows = [
        {
            "description": f"{diagnostic.message} Gợi ý: {diagnostic.hint}",
            "check_name": diagnostic.code,
            "fingerprint": _fingerprint(diagnostic),
            "severity": SEVERITIES[diagnostic.level],
            "location": {
                "path": diagnostic.position.path,
                "lines": {"begin": diagnostic.position.line},
            },
        }
        for diagnostic in in_order(diagnostics)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_markdown(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one comment for a request: what is wrong where, and what to do; errors first."""
    rows = sorted(in_order(diagnostics), key=lambda diagnostic: not diagnostic.is_error)
    if not rows:
        return f"{MARK}\n✅ **Kiểm tra nội dung: không có lỗi.** Cổng dựng được với thay đổi này."
    must = any(row.is_error for row in rows)
    then = "Sửa các lỗi rồi đẩy lên lại." if must else "Cổng dựng được; xem lại các cảnh báo."
    parts = [f"{MARK}\n**Kiểm tra nội dung: {summary(rows)}.** {then}"]
    parts += map(_item, rows[:_COMMENTED])
    if len(rows) > _COMMENTED:
        parts.append(f"… và {len(rows) - _COMMENTED} điều nữa: chạy `portal check --all`.")
    return "\n\n".join(parts)


def _annotation(diagnostic: Diagnostic) -> str:
    command = COMMANDS[diagnostic.level]
    position = diagnostic.position
    properties = {"file": position.path, "line": position.line, "col": position.column}
    shown = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    text = f"[{diagnostic.code}] {diagnostic.message} Gợi ý: {diagnostic.hint}"
    return f"::{command} {shown}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _fingerprint(diagnostic: Diagnostic) -> str:
    """Return what stays the same when lines above are added: not the line's number."""
    words = (diagnostic.position.path, diagnostic.code, diagnostic.message, diagnostic.excerpt)
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:32]


def _item(diagnostic: Diagnostic) -> str:
    position = diagnostic.position
    sign = SIGNS[diagnostic.level]
    lines = [
        f"{sign} **{plain(diagnostic.message)}**  ",
        f"`{_code(position.path)}`, dòng {position.line} · {diagnostic.level} {diagnostic.code}",
    ]
    if diagnostic.excerpt.strip():
        fence = "`" * max(3, _longest_run(diagnostic.excerpt) + 1)
        lines += ["", fence, *quotation(diagnostic), fence]
    lines += ["", f"👉 {plain(diagnostic.hint)}"]
    return "\n".join(lines)


def plain(words: str) -> str:
    """Return words that Markdown shows as they are, and that call nobody."""
    escaped = "".join(f"\\{letter}" if letter in "\\`*_[]<>#|~!" else letter for letter in words)
    return escaped.replace("@", "@\u200b").replace("\n", " ")


def _code(words: str) -> str:
    return words.replace("`", "'")


def _longest_run(text: str) -> int:
    runs = "".join(letter if letter == "`" else " " for letter in text).split()
    return max(map(len, runs), default=0)
