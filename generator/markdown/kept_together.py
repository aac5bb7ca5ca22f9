"""What no line may break, in words that become HTML: numbers of official texts, spans of years and
of shares, a number and what it is of; in headings words of two syllables too.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup

from generator.markdown.inline import html_token, shown_text
from generator.model import is_long
from generator.text import COMPOUND, JOINED, NO_BREAK, numbers_joined
from generator.text.patterns import pattern

_NUMBER = r"\d+(?:/\d{4})?[-/][A-ZĐ](?:\w|&amp;)*(?:[-/][A-ZĐ](?:\w|&amp;)*)*"
_YEARS = r"\d{4}\s?[-–]\s?\d{4}"
_SHARES = r"\d+(?:,\d+)?\s?[-–]\s?\d+(?:,\d+)?\s?%"
_DIGIT = re.compile(r"\d")
_NEVER_BROKEN = rf"(?<![\w/.-])(?:(?P<number>{_NUMBER})|{_YEARS}|{_SHARES})(?![\w/-])"
_TOGETHER = re.compile(_NEVER_BROKEN)
_HEADING = pattern(rf"(?P<so>(?<!\w)[Ss]ố{NO_BREAK})?{_NEVER_BROKEN}|{JOINED}|{COMPOUND}")
_YEARS_ALONE = re.compile(rf"(?<![\w/.-]){_YEARS}(?![\w/-])")


def unbroken(text: str) -> Markup:
    """Escape a text; what no line may break in it never breaks.

    What is HTML already stays as it is.
    """
    if isinstance(text, Markup):
        return text
    shown = escape(text, quote=False)
    return Markup(_TOGETHER.sub(_span, numbers_joined(shown)) if _DIGIT.search(shown) else shown)


@lru_cache(maxsize=16384)
def heading(text: str) -> Markup:
    """Escape a title: besides what never breaks, its words of two syllables stay whole.

    They do so by style alone, so that the largest letters may break them on the smallest screen.
    """
    if isinstance(text, Markup):
        return text
    return Markup(_HEADING.sub(_whole, numbers_joined(escape(text, quote=False))))


def bound(text: str) -> str:
    """Return a name that stands on every page, whose words stay whole without a node more."""
    joined = numbers_joined(text)
    return re.sub(COMPOUND, lambda match: match[0].replace(" ", NO_BREAK), joined)


def never_broken(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places in a plain text that no line may break, each with its style."""
    for match in _TOGETHER.finditer(text):
        yield *match.span(), _style(match)


def number_class(number: str) -> str:
    """Return the style of a number: a very long one may break after all."""
    return "document-number long" if is_long(number) else "document-number"


def join_numbers(children: Sequence[Token], text: str) -> None:
    """Join the numbers of a block's running text, also where a link begins between the two."""
    one_line = text.replace("\n", " ")
    joined = numbers_joined(one_line)
    if joined == one_line:
        return
    offset = 0
    for token in children:
        end = offset + len(shown_text(token))
        if token.type == "text":
            token.content = joined[offset:end]
        elif token.type == "softbreak" and joined[offset] == NO_BREAK:
            token.type, token.content = "text", NO_BREAK
        offset = end


def keep_words(children: Sequence[Token]) -> list[Token]:
    """Return a heading's tokens, its words of two syllables whole."""
    return [
        html_token(heading(token.content)) if token.type == "text" else token for token in children
    ]


def text_kept_together(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, environment: Any
) -> str:
    """Return a text as HTML: the renderer's own rule, but for spans of years."""
    words = escapeHtml(tokens[index].content)
    if "-" not in words and "–" not in words:  # as nearly always
        return words
    return _YEARS_ALONE.sub(r'<span class="keep">\g<0></span>', words)


def _span(match: re.Match[str]) -> str:
    return f'<span class="{_style(match)}">{match[0]}</span>'


def _whole(match: re.Match[str]) -> str:
    words, number = match[0].replace(NO_BREAK, " "), match["number"]
    if not number:
        return f'<span class="keep">{words}</span>'
    span = f'<span class="{number_class(number)}">{number}</span>'
    if not match["so"] or is_long(number):
        return words.replace(number, span)
    return f'<span class="keep">{words.replace(number, span)}</span>'


def _style(match: re.Match[str]) -> str:
    return number_class(match[0]) if match["number"] else "keep"
