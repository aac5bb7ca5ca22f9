"""A problem at a place: a rule of the catalogue with its placeholders filled."""

from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.diagnostic import Diagnostic, Position

LONGEST_EXCERPT = 120
"""Letters of a source line that are shown."""


def problem(code: str, position: Position, excerpt: str = "", /, **values: object) -> Diagnostic:
    """Fill the placeholders. Raises KeyError for an unknown code or a missing value."""
    rule = CATALOGUE[code]
    start = _start(excerpt, position.column)
    return Diagnostic(
        position=position,
        code=code,
        level=rule.level,
        message=rule.message.format(**values),
        hint=rule.hint.format(**values),
        excerpt=excerpt[start : start + LONGEST_EXCERPT],
        caret=position.column - 1 - start,
    )


def _start(line: str, column: int) -> int:
    """Where an excerpt of a line begins: a finding must not hold a line of a million letters."""
    return max(0, column - 1 - LONGEST_EXCERPT // 2) if len(line) > LONGEST_EXCERPT else 0
