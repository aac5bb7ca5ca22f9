"""Which elements within a piece are none of its own: buttons, menus, ways to other pieces."""

import re
from itertools import islice

from generator.importing.html.extent import (
    NAMES_OF_FURNITURE,
    holds_most,
    is_furniture,
    is_list_of_links,
    is_titled_box,
    leads_to_comments,
)
from generator.importing.html.looks import TITLE_NAMES, role_of
from generator.importing.html.teasers import is_teaser
from generator.importing.html.tree import Element, names_of, words_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.furniture import is_row_of_buttons
from generator.importing.news.lines import is_prose

_BOXES = frozenset(["ul", "ol", "div", "section", "table"])
_LONGEST_AUTHOR, _LEVELS = 100, 1
_HEADINGS = ("h1", "h2", "h3", "h4")
_BADGE = re.compile(
    r"[\[(]?(?:tin |bài )?(?:nổi bật|mới|hot|new|nóng|video|featured)[\])!]?", re.IGNORECASE
)


def is_left_out(element: Element, length_of_page: int, has_begun: bool) -> bool:
    """Is an element no part of the piece? `has_begun`: running words stand above it."""
    if element.tag == "footer" and element.getparent().tag == "blockquote":
        return False
    if element.tag == "figcaption" and element.getparent().tag == "figure":
        return False
    if is_furniture(element):
        is_told = has_begun and _is_box_of_story(element)
        return not (is_told or holds_most(element, length_of_page))
    if _is_later_day(element) or _is_unseen(element) or (has_begun and is_teaser(element)):
        return True
    is_box = element.tag in _BOXES
    if is_box and is_titled_box(element):
        is_head = not has_begun and leads_to_comments(element)
        return not (is_head or holds_most(element, length_of_page))
    if not is_box or not is_list_of_links(element) or _is_author(element):
        return False
    return date_line(words_of(element)) is None


def is_button(element: Element, role: str) -> bool:
    """Beside who wrote a piece and when, what is linked may be a button: Gửi ý kiến."""
    if element.tag != "a" or role not in ("author", "date"):
        return False
    is_mailbox = (element.get("href") or "").startswith("mailto:") and "@" in words_of(element)
    return is_mailbox or is_row_of_buttons(words_of(element))


def is_badge(element: Element) -> bool:
    """Is it a mark that a portal puts behind the title of a piece: Nổi bật, Mới, Hot?"""
    if element.tag not in ("sup", "span", "small", "i", "em", "label", "font"):
        return False
    return _BADGE.fullmatch(words_of(element)) is not None and any(
        above.tag in _HEADINGS or names_of(above) & TITLE_NAMES
        for above in islice(element.iterancestors(), 2)
    )


def _is_author(element: Element) -> bool:
    """Who wrote a piece is often a link, and so is their mailbox beside it."""
    around = islice(element.iterancestors(), _LEVELS)
    is_called = any(
        role_of(part, "") == "author" for part in (element, *around, *element.iterchildren("li"))
    )
    return is_called and len(words_of(element)) <= _LONGEST_AUTHOR


def _is_unseen(element: Element) -> bool:
    """What a figure showed is not in the page: a film, whose caption is left alone."""
    shown = ("img", "amp-img", "picture", "table", "blockquote", "pre", "p", "ul", "ol")
    return element.tag == "figure" and next(element.iter(*shown), None) is None


def _is_box_of_story(element: Element) -> bool:
    """Some papers call a box of running words beside the others a sidebar; it leads nowhere."""
    called = names_of(element) & NAMES_OF_FURNITURE
    if (
        called != {"sidebar"}
        or next(element.iter("a", "form", "input", "button"), None) is not None
    ):
        return False
    return any(is_prose(words_of(words)) for words in element.iter("p"))


def _is_later_day(element: Element) -> bool:
    """The day of the last change stands behind that of publication, where no reader sees it."""
    if element.tag != "time" or "updated" not in names_of(element):
        return False
    before = element.getprevious()
    return before is not None and before.tag == "time" and "published" not in names_of(element)
