"""What Pagefind is given of a page: its main content, its facts, and the words people type for it.

Only what is searched stands in a document, so that a page's shard changes only with its words.
"""

import re
from collections.abc import Iterable
from html import escape

from generator.pages import SearchEntry

STROKE = "\u0335"
"""Combining short stroke overlay. Pagefind folds tones and hats, not đ; d with this mark folds."""
ALIASES = "\u2042"
"""Opens the words that are only searched; the page's script cuts excerpts before it."""

_STROKED = str.maketrans({"đ": f"d{STROKE}", "Đ": f"D{STROKE}"})
_START, _END = '<div id="noi-dung"', '<footer class="site-footer"'
_IGNORED = re.compile(r"<([a-z][a-z0-9]*)(?=\s)[^<>]*\sdata-pagefind-ignore[^<>]*>")
_WRITTEN = re.compile(r'<span data-pagefind-(?:filter|meta)="[^"]*"[^>]*></span>\s*')
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_SPACE = re.compile(r"\s*\n\s*")


def stroked(text: str) -> str:
    """Spell đ so that typing d finds it."""
    return text.translate(_STROKED)


def main_part(html: str) -> str:
    """Return the content between header and footer, without what is not searched."""
    start, end = html.find(_START), html.find(_END)
    inner = html[html.find(">", start) + 1 : end] if 0 <= start < end else html
    return _SPACE.sub("\n", _WRITTEN.sub("", _without_ignored(inner)))


def document(title: str, entry: SearchEntry, content: str) -> str:
    """Return the HTML of one document, spelt for Pagefind."""
    day = f' data-pagefind-sort="date:{entry.sort_day}"' if entry.sort_day else ""
    # words of the title are also searched in the metadata, which Pagefind weighs by itself
    meta = [("title", title), ("kind", entry.kind), ("day", entry.sort_day), *entry.meta]
    facts = [_fact("filter", name, value) for name, value in _filters(entry)]
    facts += [_fact("meta", name, stroked(value)) for name, value in dict(meta).items() if value]
    aliases = f"<p>{ALIASES} {escape(entry.words, quote=False)}</p>" if entry.words else ""
    body = stroked(content + aliases)
    return (
        f'<!doctype html><html lang="vi"><body><div data-pagefind-body{day}>\n'
        f"{''.join(facts)}\n{body}\n</div></body></html>"
    )


def plain_document(title: str, entry: SearchEntry, paragraphs: Iterable[str]) -> str:
    """Return the document of something that has words but no page of its own."""
    words = "".join(f"<p>{escape(one, quote=False)}</p>\n" for one in paragraphs)
    return document(title, entry, f"<h1>{escape(title, quote=False)}</h1>\n{words}")


def title_of(html: str) -> str:
    """Return the words before the site's name in a page's title."""
    found = _TITLE.search(html)
    return found[1].rsplit(" - ", 1)[0].strip() if found else ""


def _filters(entry: SearchEntry) -> tuple[tuple[str, str], ...]:
    return (("kind", entry.kind), *entry.filters)


def _fact(what: str, name: str, value: str) -> str:
    # a value of its own attribute may hold commas, which part values otherwise
    return f'<span data-pagefind-{what}="{name}[data-v]" data-v="{escape(value)}"></span>'


def _without_ignored(html: str) -> str:
    parts, done = [], 0
    while found := _IGNORED.search(html, done):
        parts.append(html[done : found.start()])
        done = _end_of(html, found[1], found.end())
    return "".join((*parts, html[done:]))


def _end_of(html: str, name: str, start: int) -> int:
    """Return where the element ends whose opening tag ends at `start`."""
    depth = 1
    for tag in re.finditer(rf"<(/?){name}(?=[\s>])", html[start:]):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return html.index(">", start + tag.end()) + 1
    return len(html)
