"""What the look of an element says: what it is called, what stands apart, what is alike."""

import re
from itertools import islice

from generator.importing.html.tree import Element, names_of, words_of
from generator.importing.inline import Line
from generator.importing.news.date_lines import date_line
from generator.text.letter_case import LARGE, SMALL

_ROLES = (
    ("caption", ("caption", "figcaption", "chuthich", "photo-caption")),
    ("author", ("author", "authors", "tacgia", "byline", "writer", "butdanh")),
    ("date", ("date", "datetime", "time", "ngay", "publish", "pubdate", "thoigian")),
    ("lead", ("sapo", "lead", "summary", "chapeau", "abstract", "desc", "intro")),
    ("source", ("source", "nguon")),
)
_BELOW_PICTURE = ("caption", "credit")
"""Whom a caption calls its author took the picture."""
_INLINE = ("span", "a", "time", "b", "strong", "i", "em", "small", "cite")
_BOX = re.compile(rf"[\d{LARGE}(]")
_GLUED = re.compile(rf"[{LARGE}“\"][{SMALL}{LARGE}]")
_ALIGNED = re.compile(r"text-align\s*:\s*(\w+)", re.IGNORECASE)
_COUNTED = re.compile(r"\d{1,3}[.)]\s|[a-zđ][.)]\s|[-–•]\s")
_LONGEST_NUMBER = 4
_LONGEST_QUOTE = 600
_LONGEST_STAMP = 40
_LEVELS_OF_QUOTE = 3
_QUOTES = frozenset(
    "quote pullquote quotebox boxquote blockquote quotetext quotecontent trichdan".split()
)
_SPEAKERS = frozenset(
    "quoteby quoteauthor quotename quotesource quotecite quotefooter author by cite tacgia".split()
)
"""Within a quotation, whose words they are."""
_LEAST_OF_TITLE = 4
TITLE_NAMES = frozenset("title tit tieude headline heading tieudebai tentin tenbai".split())


_JOINS = ("và", "&", "-", "–")
"""What stands between two names."""


def role_of(element: Element, outer: str) -> str:
    if element.tag == "figcaption":
        return "caption"
    if element.tag == "time":
        return "date"
    names = names_of(element)
    role = next((role for role, words in _ROLES if names & set(words)), outer)
    if role in ("author", "source") and quote_around(element) is not None:
        return outer
    return "credit" if outer in _BELOW_PICTURE and role == "author" else role


def look_of(element: Element | None, line: Line) -> str:
    """Return how a paragraph is set: those of a piece are alike, a caption's is another."""
    if element is None:
        return ""
    aligned = "".join((element.get("align") or "", *_ALIGNED.findall(element.get("style") or "")))
    slant = "slanted" if line.markdown.startswith("*") else ""
    return f"{element.tag} {element.get('class') or ''} {aligned.lower()} {slant}"


def is_box_beside(element: Element) -> bool:
    """Does an inline element follow words without a blank, though each has a look of its own?"""
    if element.tag not in _INLINE:
        return False
    before = element.getprevious()
    words = words_of(element)
    if before is not None and words_of(before) in _JOINS:
        return False
    if _is_link_beside(before, element):
        return True
    if before is None or before.tail:
        text = (element.getparent().text if before is None else before.tail) or ""
        is_day = _BOX.match(words) is not None and date_line(words) is not None
        return is_day and text[-1:].isalnum()
    is_styled = "time" in (before.tag, element.tag) or (
        before.get("class") and element.get("class")
    )
    is_styled = is_styled or _is_day(words) or _is_day(words_of(before))
    is_styled = is_styled or (words_of(before)[-1:].islower() and words[:1].isupper())
    is_beside = before.tag in _INLINE and bool(is_styled) and words_of(before)[-1:].isalnum()
    return is_beside and (_BOX.match(words) is not None or _is_day(words))


def is_glued(element: Element) -> bool:
    """Does it follow another without a blank? A sheet sets names and a `và` between them apart."""
    before = element.getprevious()
    return before is not None and not before.tail and element.tag in _INLINE


def _is_link_beside(before: Element | None, element: Element) -> bool:
    """Do two links stand beside each other, which lead to two places? No word is parted so."""
    if before is None or before.tail or not (before.tag == element.tag == "a"):
        return False
    is_worded = words_of(before)[-1:].isalnum() and words_of(element)[:1].isalnum()
    is_mailbox = "@" in words_of(element)
    return is_worded and (is_mailbox or before.get("href") != element.get("href"))


def _is_day(words: str) -> bool:
    """Is it a day and nothing else?"""
    line = date_line(words) if len(words) <= _LONGEST_STAMP else None
    return line is not None and not line.rest


def is_line_apart(element: Element) -> bool:
    """Does a sheet set a title, a speaker, a day right before the first word on its own line?"""
    if element.tag not in _INLINE:
        return False
    words = words_of(element)
    if _closes_quote(element):
        return True
    if names_of(element) & TITLE_NAMES:
        return len(words.split()) >= _LEAST_OF_TITLE and not (element.tail or "").strip()
    return _is_day(words) and _GLUED.match(element.tail or "") is not None


def is_stamp(element: Element) -> bool:
    """Does a place stand before the first word, with a look of its own in place of a dash?"""
    if element.tag not in _INLINE or not element.get("class") or not element.tail:
        return False
    is_first = element.getprevious() is None and not (element.getparent().text or "").strip()
    words = words_of(element)
    is_worded = words[-1:].isalpha() and len(words) <= _LONGEST_STAMP
    return is_first and is_worded and _GLUED.match(element.tail) is not None


def number_of(element: Element | None) -> int:
    """Return the number that a reader sees before an item; 0 where a list counts none."""
    around = None if element is None else element.getparent()
    if element is None or around is None or around.tag != "ol" or _COUNTED.match(words_of(element)):
        return 0
    start = around.get("start") or "1"
    first = int(start) if start.isdecimal() and len(start) <= _LONGEST_NUMBER else 1
    above = [before for before in element.itersiblings(preceding=True) if before.tag == "li"]
    return first + len(above)


def quote_around(element: Element) -> Element | None:
    """Return the box of words that a page calls a quotation, around an element or the element."""
    boxes = islice((element, *element.iterancestors()), _LEVELS_OF_QUOTE)
    return next((box for box in boxes if box.tag != "body" and names_of(box) & _QUOTES), None)


def _closes_quote(element: Element) -> bool:
    """Does a quotation end in whose words they are?"""
    if not _names_speaker(element) or (element.tail or "").strip():
        return False
    around = element.getparent()
    is_quote = around is not None and (
        around.tag == "blockquote" or quote_around(element) is not None
    )
    return is_quote and bool(words_of(element))


def _names_speaker(element: Element) -> bool:
    return bool(names_of(element) & _SPEAKERS) or element.tag in ("cite", "footer")


def is_quoted(element: Element | None, words: str) -> bool:
    """Is it words that a piece sets apart, and not most of a piece that is set so as a whole?"""
    if element is None or element.tag not in ("p", "div", "blockquote") or _names_speaker(element):
        return False
    called = quote_around(element)
    if called is not None:
        return len(words_of(called)) <= _LONGEST_QUOTE
    quote = next(
        (box for box in (element, *element.iterancestors()) if box.tag == "blockquote"), None
    )
    if quote is None or element is quote:
        return quote is not None
    return len(words_of(quote)) <= _LONGEST_QUOTE
