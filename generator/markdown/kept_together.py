"""Spans of years in running text, which no line may break: `2021–2030`."""

import re
from collections.abc import Sequence
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

_YEARS = re.compile(r"(?<![\w/.-])\d{4}\s?[-–]\s?\d{4}(?![\w/-])")


def text_kept_together(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, environment: Any
) -> str:
    """Return a text as HTML: the renderer's own rule, but for spans of years."""
    words = escapeHtml(tokens[index].content)
    if "-" not in words and "–" not in words:  # as nearly always
        return words
    return _YEARS.sub(r'<span class="keep">\g<0></span>', words)
