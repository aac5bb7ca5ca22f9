"""The smallest part of a page around its running words that holds their title and day too."""

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.importing.html.banner import is_banner
from generator.importing.html.extent import is_furniture, is_list_of_links, lines_of
from generator.importing.html.looks import TITLE_NAMES
from generator.importing.html.tree import Element, names_of, share_of_links, words_of
from generator.importing.news.body_names import is_name_of_body
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose, may_be_title, same_words
from generator.text import squeeze

_HEADINGS = ("h1", "h2", "h3", "h4")
_TITLED = (*_HEADINGS, "div", "p", "span", "td", "b", "strong", "font")
_HEAVY = ("b", "strong")
_LEAST_WORDS = 4
_MOST_LINKED = 0.9
_SMALL = 8
_TOP = 40
_STEPS, _CLIMB = 4, 8


def with_head(main: Element, root: Element, title: str) -> Element:
    """Return the smallest element around the piece that holds its title and its day too."""
    around = [main, *main.iterancestors()]
    heads = _heads(main, root, title)
    titled = next((element for element in around if _holds(element, heads)), main)
    return titled if _tells_day(titled) else _with_day(titled)


def _heads(main: Element, root: Element, title: str) -> list[Element]:
    """Return what may be the title: what metadata call so, else headings, else a line above."""
    said = [head for head in _small(root) if title and same_words(words_of(head), title)]
    first = [
        head
        for head in root.iter("h1")
        if not is_name_of_body(words_of(head)) and not is_banner(head)
    ]
    return said or first or list(islice(_above(main), 1))


def _small(root: Element) -> Iterator[Element]:
    """Yield the elements that hold a line and little else."""
    for element in root.iter(*_TITLED):
        if sum(1 for _ in islice(element.iter(), _SMALL)) < _SMALL:
            yield element


def _above(main: Element) -> Iterator[Element]:
    """Yield the lines above the running words that look like a title, the nearest first."""
    if _opens(main):
        yield main
    inner = main
    for around in islice(main.iterancestors(), _CLIMB):
        for sibling in inner.itersiblings(preceding=True):
            if isinstance(sibling.tag, str) and not _leads_away(sibling):
                yield from reversed([part for part in sibling.iter() if _may_head(part)])
        inner = around


def _opens(main: Element) -> bool:
    """Does a title stand in the box of running words itself, above them?"""
    for element in main.iter():
        if _may_head(element):
            return True
        if isinstance(element.tag, str) and is_prose(squeeze(element.text or "")):
            return False
    return False


def _leads_away(element: Element) -> bool:
    return is_furniture(element) or is_list_of_links(element)


def _may_head(element: Element) -> bool:
    """Is it a heading, called a title or heavy, and no name, day or way to another page?"""
    if not isinstance(element.tag, str):
        return False
    is_called = element.tag in _HEADINGS or bool(names_of(element) & TITLE_NAMES)
    if not is_called and element.tag not in _HEAVY:
        return False
    words = words_of(element)
    if len(words.split()) < _LEAST_WORDS or not may_be_title(words) or is_prose(words):
        return False
    if is_name_of_body(words) or date_line(words) or byline(words):
        return False
    return share_of_links(element) < _MOST_LINKED or element.tag in _HEADINGS[:1]


def _holds(element: Element, heads: Iterable[Element]) -> bool:
    return any(head is element or element in head.iterancestors() for head in heads)


def _tells_day(element: Element) -> bool:
    """Does a line near the top of an element tell a day?"""
    return any(date_line(line) for line in islice(lines_of(element), _TOP))


def _with_day(element: Element) -> Element:
    """Climb a few steps to where a line above the piece tells its day."""
    inner = element
    for above in islice(element.iterancestors(), _STEPS):
        earlier = list(above)[: list(above).index(inner)]
        if any(_tells_day(sibling) for sibling in earlier if not is_furniture(sibling)):
            return above
        inner = above
    return element
