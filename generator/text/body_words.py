"""Does a body say anything, or only what it would speak of?"""

import re

_SAYS_NOTHING = re.compile(r"\s*(?:#{1,6}(?:\s.*)?|[-*_=\s]*|>\s*(?:\[!ghi-chu\])?\s*|\\)\s*")
_SAYS_AT_ONCE = re.compile(r"\s*[^\W_][^\n]*(?:\n(?![ \t]*[=-])|\Z)")
"""Words in the first line that has any, and no rule below it: so begin nearly all bodies."""


def says_something(body: str) -> bool:
    """Tell whether a line of Markdown is more than a heading, a rule, or a sign of its own."""
    if _SAYS_AT_ONCE.match(body):
        return True
    lines = body.split("\n") if body.strip() else []
    return any(
        not _SAYS_NOTHING.fullmatch(line) and not _is_heading(lines[index : index + 2])
        for index, line in enumerate(lines)
    )


def _is_heading(lines: list[str]) -> bool:
    """A line above `===` or `---`."""
    return len(lines) == 2 and re.fullmatch(r"(?:=+|-+)\s*", lines[1]) is not None
