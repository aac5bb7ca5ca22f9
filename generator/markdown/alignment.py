"""A column's alignment as a class: a style in the page would need a weaker security policy."""

import re

from markdown_it.rules_core import StateCore

ALIGNED = re.compile(r"text-align: ?(left|center|right);?")
"""The style that table extensions write."""
CLASSES = {"left": "", "center": "align-center", "right": "align-right"}


def alignment(style: str) -> str:
    """Return the class that stands for a cell's style; none is needed to the left."""
    aligned = ALIGNED.fullmatch(style)
    return CLASSES[aligned[1]] if aligned else ""


def align_by_class(state: StateCore) -> None:
    """Replace the styles of the cells of all tables."""
    for token in state.tokens:
        if token.type in ("th_open", "td_open") and "style" in token.attrs:
            aligned = alignment(str(token.attrs.pop("style")))
            if aligned:
                token.attrJoin("class", aligned)
