"""A page's tree: read without fetching or running anything, and small questions about elements."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from lxml import html

from generator.importing.page import Unreadable
from generator.text import squeeze

Element = Any
"""lxml ships no types."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_DEEPEST = 400
UNSEEN = frozenset(
    "script style noscript template svg iframe object embed canvas audio video head meta link"
    " select"
    " option input textarea button dialog".split()
)
_WORDED = (
    "button",
    "select",
    "option",
    "textarea",
    "dialog",
    "noscript",
    "object",
    "audio",
    "video",
)
_MARKS = ("a", "b", "br", "div", "em", "i", "li", "p", "span", "strong", "td")


def parse(data: bytes) -> Element:
    """Return the root of a page. Raises Unreadable when there is nothing in it."""
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_decoded(data), parser=parser)
    except (ValueError, html.etree.LxmlError) as problem:
        raise Unreadable("trang HTML hỏng hoặc không có chữ nào") from problem
    if not words_of(root):
        raise Unreadable("trang HTML không có chữ nào")
    return root


def parse_fragment(page: str) -> Element:
    """Return HTML without a frame, such as a Word file becomes, below one element."""
    return html.fragment_fromstring(page, create_parent="div")


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:_HEAD])
    for encoding in ("utf-8-sig", named[1].decode("ascii") if named else "", "cp1258", "latin-1"):
        try:
            return re.sub(r"^\s*<\?xml[^>]*\?>", "", data.decode(encoding or "utf-8"))
        except (UnicodeDecodeError, LookupError):
            continue
    raise Unreadable("không đọc được bảng mã của trang")


def words_of(element: Element) -> str:
    """Return all that a reader sees of an element, on one line."""
    return squeeze(" ".join(_texts(element)))


def _texts(element: Element, depth: int = 0) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in UNSEEN or depth > _DEEPEST:
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _texts(child, depth + 1)
        if child.tail:
            yield child.tail


def unseen_words(element: Element) -> Iterator[str]:
    """Yield the words of buttons, lists to choose from, boxes that a script would open."""
    for inner in element.iter(*_WORDED):
        words = squeeze(" ".join(inner.itertext(*_WORDED, *_MARKS)))
        if words and next(inner.iterancestors(*_WORDED), None) is None:
            yield words


def names_of(element: Element) -> frozenset[str]:
    """Return the words of an element's class and id: `box-Related_news` has box, related, news.

    Letters in capitals are a word of their own: `CMSTitle` has cms and title. Of a box that an
    editor put into a story its `type` says the same: `RelatedOneNews`.

    What hyphens part counts as one word too: `binh-luan` is `binhluan`; numbers of versions do not:
    `box-lienquan-v2` is `lienquan` as well.
    """
    kind = element.get("type") if element.tag == "div" else ""
    said = f"{element.get('class') or ''} {element.get('id') or ''} {kind or ''}"
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", said)
    words = [re.split(r"v?\d+|[^A-Za-z\d]+", name) for name in apart.lower().split()]
    return frozenset(filter(None, (*("".join(parts) for parts in words), *chain(*words))))


def share_of_links(element: Element) -> float:
    """Return which part of an element's words stands in links."""
    total = len(words_of(element))
    linked = sum(len(words_of(link)) for link in element.iter("a"))
    return linked / total if total else 0.0
