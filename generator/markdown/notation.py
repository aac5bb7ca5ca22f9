"""How a body is written: what is markup in it depends on who reads it."""

from dataclasses import dataclass

NOTATION = "notation"
"""Where the parser's environment has it."""


@dataclass(frozen=True, slots=True)
class Notation:
    """`legal` is a text of law. `extensions` are those of Python-Markdown that a page written by
    hand may use; None for records, which have CommonMark alone.
    `unmeant` says that there may be words which nobody meant."""

    legal: bool = False
    extensions: frozenset[str] | None = None
    unmeant: bool = False

    def knows(self, extensions: frozenset[str]) -> bool:
        """Does any of the extensions make markup of what others would show?"""
        return bool(self.extensions and self.extensions & extensions)
