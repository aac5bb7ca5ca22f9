"""What is wrong with the content: a position, a code, a Vietnamese message and one hint."""

from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.diagnostic import Diagnostic, Level, Position
from generator.diagnostics.hosts import as_github, as_gitlab, as_markdown, plain
from generator.diagnostics.problem import problem
from generator.diagnostics.report import (
    LISTED,
    PAGES,
    as_json,
    as_lines,
    as_text,
    summary,
    with_links,
)
from generator.diagnostics.rule import Rule

__all__ = [
    "CATALOGUE",
    "LISTED",
    "PAGES",
    "Diagnostic",
    "Level",
    "Position",
    "Rule",
    "as_github",
    "as_gitlab",
    "as_json",
    "as_lines",
    "as_markdown",
    "as_text",
    "plain",
    "problem",
    "summary",
    "with_links",
]
