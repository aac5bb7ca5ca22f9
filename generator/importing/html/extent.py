"""Which part of a page is its piece: the element with most running words, and the head above it."""

from collections import defaultdict

from generator.importing.html.tree import UNSEEN, Element, names_of, share_of_links, words_of
from generator.importing.news.furniture import opens_comments
from generator.importing.news.lines import is_prose, same_words

_FURNITURE_TAGS = frozenset(["nav", "footer", "aside", "form", "menu"])
_ROLES = frozenset(["navigation", "complementary", "search", "banner", "contentinfo", "dialog"])
_NAMES = frozenset(
    "menu nav navbar navigation breadcrumb breadcrumbs sidebar related relate relation lienquan"
    " comment"
    " comments binhluan share sharing social advert adverts advertisement ads adv quangcao footer"
    " widget popup modal tags tag hotline weather thoitiet rating vote print tool tools toolbar"
    " subscribe newsletter login banner copyright pagination paging hotnews mostread docnhieu"
    " tinkhac"
    " cungchuyenmuc tinlienquan zone sticky toc audio player emotion reaction survey poll".split()
)
_PARAGRAPHS = ("p", "div", "td", "span", "section", "article", "li")
_MOST_LINKED = 0.6


def main_of(root: Element) -> Element:
    """Return the element that holds most running words directly or one level below."""
    scores: dict[Element, float] = defaultdict(float)
    for element in root.iter(*_PARAGRAPHS):
        if is_within_furniture(element):
            continue
        length = _own_prose(element)
        for parent, weight in zip(_above(element), (1.0, 0.7, 0.3), strict=False):
            scores[parent] += weight * length
    best = max(scores, key=lambda element: scores[element], default=root)
    return best if scores.get(best) else root


def with_head(main: Element, root: Element, title: str) -> Element:
    """Return the smallest element around the piece that holds its title too."""
    heads = [
        head for head in root.iter("h1", "h2", "h3") if title and same_words(words_of(head), title)
    ]
    heads = heads or list(root.iter("h1"))
    around = [main, *main.iterancestors()]
    for element in around:
        if any(head is element or element in head.iterancestors() for head in heads):
            return element
    return main


def is_furniture(element: Element) -> bool:
    """Does the page itself call an element navigation, advertisement, comments, …?"""
    if element.tag in UNSEEN or element.tag in _FURNITURE_TAGS:
        return True
    if element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    if (
        "display:none" in style
        or "visibility:hidden" in style
        or element.get("aria-hidden") == "true"
    ):
        return True
    return bool(names_of(element) & _NAMES)


def is_list_of_links(element: Element) -> bool:
    """Is it a menu or a list of other pieces, by its links?"""
    links = list(element.iter("a"))
    return len(links) > 1 and share_of_links(element) > _MOST_LINKED


def is_within_furniture(element: Element) -> bool:
    """Does an element lie in furniture?"""
    return any(is_furniture(above) for above in (element, *element.iterancestors()))


def _above(element: Element) -> list[Element]:
    return (
        [element, *element.iterancestors()][:3]
        if element.tag != "p"
        else list(element.iterancestors())[:3]
    )


def _own_prose(element: Element) -> int:
    """Return how many letters of running words stand in the element itself, not in blocks of it."""
    inner = [
        child
        for child in element
        if isinstance(child.tag, str)
        and child.tag in ("p", "div", "td", "table", "ul", "section", "article")
    ]
    own = [element.text or "", *(child.tail or "" for child in element)]
    words = " ".join(own) if inner else words_of(element)
    is_running = is_prose(" ".join(words.split())) and not opens_comments(words)
    return len(words) if is_running and share_of_links(element) < _MOST_LINKED else 0
