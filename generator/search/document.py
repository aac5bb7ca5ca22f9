"""What Pagefind is given of a page: its main content, its facts, and the words people type for it.

Only what is searched stands in a document, so that a page's shard changes only with its words.
"""

from collections.abc import Iterable
from html import escape

from generator.pages import SearchEntry

STROKE = "\u0335"
"""Combining short stroke overlay. Pagefind folds tones and hats, not đ; d with this mark folds."""
ALIASES = "\u2042"
"""Opens the words that are only searched; the page's script cuts excerpts before it."""


def stroked(text: str) -> str:
    """Spell đ so that typing d finds it."""
    return text.replace("đ", f"d{STROKE}").replace("Đ", f"D{STROKE}")


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
