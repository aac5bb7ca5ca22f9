"""What is wrong with the content: a position, a code, a Vietnamese message and one hint."""

from generator.diagnostics.catalogue import CATALOGUE, Rule, problem
from generator.diagnostics.diagnostic import Diagnostic, Level, Position
from generator.diagnostics.report import LISTED, as_github, as_json, as_text, summary

__all__ = [
    "CATALOGUE",
    "LISTED",
    "Diagnostic",
    "Level",
    "Position",
    "Rule",
    "as_github",
    "as_json",
    "as_text",
    "problem",
    "summary",
]
