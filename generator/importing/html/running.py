"""The element of a page that holds most running words, and what is set alike beside it."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import islice

from generator.importing.html.extent import is_furniture, is_within_furniture
from generator.importing.html.tree import Element, names_of, share_of_links, words_of
from generator.importing.news.furniture import opens_comments
from generator.importing.news.lines import is_prose, is_sentence
from generator.text import squeeze

_PARAGRAPHS = ("p", "div", "td", "span", "section", "article", "li", "main", "center", "body")
_INLINE = frozenset(
    "a abbr b big br cite code em font i img input ins label mark q s small span strong sub sup"
    " time u picture".split()
)
_LEVELS = 3
_MOST_LINKED = 0.6


def running_of(root: Element) -> dict[Element, int]:
    """Return the elements outside furniture, with how many letters of running words each has."""
    length_of_page = len(words_of(root))
    elements = root.iter(*_PARAGRAPHS)
    own = (element for element in elements if not is_within_furniture(element, length_of_page))
    return {element: _own_prose(element) for element in own}


def letters_of(running: Mapping[Element, int]) -> int:
    """Return how many letters of running words a page has; those of a span are its paragraph's."""
    return sum(
        length
        for element, length in running.items()
        if element.tag != "span" or not running.get(element.getparent())
    )


def main_of(root: Element, running: Mapping[Element, int]) -> Element:
    """Return the element that holds most running words directly or one level below."""
    scores: dict[Element, float] = defaultdict(float)
    for element, length in running.items():
        for parent, weight in zip(_above(element), (1.0, 0.7, 0.3), strict=False):
            scores[parent] += weight * length
    best = max(scores, key=lambda element: scores[element], default=root)
    return _with_its_like(best) if scores.get(best) else root


def _with_its_like(main: Element) -> Element:
    """Running words beside the most, in a box that is set alike, are the piece's too."""
    if (parts := _parts_of_article(main)) is not None:
        return parts
    around = main.getparent()
    if main.tag != "div" or around is None or around.tag != "div":
        return main
    beside = (box for box in around if box is not main and box.tag == "div")
    alike = (box for box in beside if names_of(box) == names_of(main))
    return around if any(_tells(box) for box in alike) else main


def _parts_of_article(main: Element) -> Element | None:
    """Return the article that goes on in further sections, set as the one with the most words."""
    sections = (element for element in (main, *main.iterancestors()) if element.tag == "section")
    section = next(sections, None)
    article = section.getparent() if section is not None else None
    if section is None or article is None:
        return None
    if article.tag != "article" and article.get("role") != "main" and not names_of(section):
        return None
    beside = (part for part in article if part is not section and part.tag == "section")
    alike = (part for part in beside if names_of(part) == names_of(section))
    return article if any(_tells(part) for part in alike) else None


def _tells(box: Element) -> bool:
    """Does a box without links say a whole sentence, and open nothing?"""
    if next(box.iter("a", "input", "textarea"), None) is not None or is_furniture(box):
        return False
    return _own_prose(box) > 0 or any(_own_prose(line) for line in box.iter("p"))


def _above(element: Element) -> list[Element]:
    """Return what holds running words: of a box of one paragraph what stands around it."""
    around = list(islice(element.iterancestors(), _LEVELS))
    return around if element.tag == "p" or _is_paragraph(element) else [element, *around[:-1]]


def _is_paragraph(element: Element) -> bool:
    """Is it a box beside its like, with one paragraph and nothing else in it?"""
    if element.tag != "div" or any(
        child.tag == "br" or child.tag not in _INLINE for child in element
    ):
        return False
    beside = (element.getprevious(), element.getnext())
    return any(
        other is not None and other.tag == "div" and names_of(other) == names_of(element)
        for other in beside
    )


def _own_prose(element: Element) -> int:
    """Return how many letters of running words stand in the element itself, not in blocks of it."""
    inner = [child for child in element if isinstance(child.tag, str) and child.tag not in _INLINE]
    own = [element.text or "", *(child.tail or "" for child in element)]
    words = " ".join(own) if inner else words_of(element)
    line = squeeze(words)
    is_running = (is_prose(line) or is_sentence(line)) and not opens_comments(line)
    return len(words) if is_running and share_of_links(element) < _MOST_LINKED else 0
