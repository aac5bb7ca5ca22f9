"""Where the links of a page lead: as whole addresses, or told when nobody can know."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from generator.importing.html.tree import Element, words_of
from generator.importing.inline import target_of

_WEB = ("http://", "https://")
_PARAGRAPHS = ("p", "li", "td", "blockquote", "div", "body")
_SHARE = 2
"""A link is part of running words when these are so many times as long."""


def resolve(root: Element, address: str) -> None:
    """Make addresses whole where the page says its own; the others stay as they are."""
    bases = (base.get("href") or "" for base in root.iter("base"))
    base = next((href for href in bases if href.startswith(_WEB)), address)
    if not base.startswith(_WEB):
        return
    for link in root.iter("a"):
        target = (link.get("href") or "").strip()
        if target and not target.startswith("#"):
            link.set("href", _joined(base, target))


def _joined(base: str, target: str) -> str:
    try:
        return urljoin(base, target)
    except ValueError:  # brackets that are no address of any machine
        return target


def untold(main: Element) -> Iterator[str]:
    """Yield the links of the running words that a body cannot have, with where they led."""
    lengths: dict[Element, int] = {}
    for link in main.iter("a"):
        target, words = (link.get("href") or "").strip(), words_of(link)
        if not words or not target or target.startswith("#") or target_of(link):
            continue
        around = next(link.iterancestors(*_PARAGRAPHS), None)
        if around is not None and around not in lengths:
            lengths[around] = len(words_of(around))
        is_running = lengths.get(around, 0) >= _SHARE * len(words)
        if is_running and _leads_to_page(target):
            yield f"Liên kết của “{words}”: {target}"


def _leads_to_page(target: str) -> bool:
    """Buttons run scripts; an address without its machine, or with a bracket, led somewhere."""
    try:
        return urlsplit(target).scheme in ("", "http", "https", "mailto")
    except ValueError:
        return True
