"""What Pagefind is given of a page: its main content, its facts, and the words people type for it.

Only what is searched stands in a document, so that a page's shard changes only with its words.
"""

import re
from collections.abc import Iterable
from functools import cache
from html import escape

from generator.pages import SearchEntry

STROKE = "\u0335"
"""Combining short stroke overlay. Pagefind folds tones and hats, not đ; d with this mark folds."""
ALIASES = "\u2042"
"""Opens the words that are only searched; the page's script cuts excerpts before it."""

_IGNORED = " data-pagefind-ignore"
_PLAIN = re.compile(
    r"</?(?:a|abbr|article|b|circle|cite|div|em|figure|g|header|i|img|mark|nav|ol|path|section|small"
    r"|span|strong|sub|sup|svg|table|tbody|thead|time|ul)(?=[\s/>])[^<>]*>"
)
"""Tags that part no words."""
_NAMED = re.compile(r"<(blockquote|dd|dt|figcaption|li|p|td|th|tr) [^<>]*>")


def stroked(text: str) -> str:
    """Spell đ so that typing d finds it."""
    return text.replace("đ", f"d{STROKE}").replace("Đ", f"D{STROKE}")


def searched(content: str) -> str:
    """Return a page's content without what is not searched."""
    words = _without_ignored(content).replace("</span><span>", "</span> <span>")
    return _NAMED.sub(r"<\1>", _PLAIN.sub("", words))


def document(title: str, entry: SearchEntry, content: str) -> str:
    """Return the HTML of one document, spelt for Pagefind."""
    # words of the title are also searched in the metadata, which Pagefind weighs by itself
    meta = [("title", title), ("kind", entry.kind), ("day", entry.sort_day), *entry.meta]
    facts = [_fact("filter", name, value) for name, value in _filters(entry)]
    facts += [_fact("meta", name, stroked(value)) for name, value in dict(meta).items() if value]
    if entry.sort_day:
        facts.append(_fact("sort", "date", entry.sort_day))
    aliases = f"<p>{ALIASES} {escape(entry.words, quote=False)}</p>" if entry.words else ""
    body = stroked(content + aliases)
    return (
        f'<!doctype html><html lang="vi"><body data-pagefind-body>\n'
        f"{''.join(facts)}\n{body}\n</body></html>"
    )


def plain_document(title: str, entry: SearchEntry, paragraphs: Iterable[str]) -> str:
    """Return the document of something that has words but no page of its own."""
    words = "".join(f"<p>{escape(paragraph, quote=False)}</p>\n" for paragraph in paragraphs)
    return document(title, entry, f"<h1>{escape(title, quote=False)}</h1>\n{words}")


def _filters(entry: SearchEntry) -> tuple[tuple[str, str], ...]:
    return (("kind", entry.kind), *entry.filters)


def _fact(use: str, name: str, value: str) -> str:
    # a value of its own attribute may hold commas, which part values otherwise
    return f'<span data-pagefind-{use}="{name}[data-v]" data-v="{escape(value)}"></span>'


def _without_ignored(html: str) -> str:
    parts, end = [], 0
    while (mark := html.find(_IGNORED, end)) >= 0:
        start, name = _element_at(html, mark)
        parts.append(html[end:start])
        end = _end_of(html, name, html.index(">", mark) + 1)
    return "".join((*parts, html[end:]))


def _element_at(html: str, inside: int) -> tuple[int, str]:
    start = html.rindex("<", 0, inside)
    return start, html[start + 1 : inside].split(None, 1)[0]


def _end_of(html: str, name: str, start: int) -> int:
    """Return where the element ends whose opening tag ends at `start`."""
    depth = 1
    for tag in _tags(name).finditer(html, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return html.index(">", tag.end()) + 1
    return len(html)


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}(?=[\s>])")
