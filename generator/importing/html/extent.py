"""Which elements of a page are furniture: by their tags, their names, their first words."""

import re
from collections.abc import Iterator

from generator.importing.html.tree import UNSEEN, Element, names_of, share_of_links, words_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.furniture import opens_comments, opens_other_pieces
from generator.text import squeeze

_FURNITURE_TAGS = frozenset(["nav", "footer", "aside", "form", "menu"])
_OF_STORY_IN_AMP = frozenset(
    "amp-img amp-anim amp-carousel amp-base-carousel amp-layout amp-fit-text amp-accordion"
    " amp-lightbox-gallery amp-list".split()
)
_ROLES = frozenset(["navigation", "complementary", "search", "banner", "contentinfo", "dialog"])
NAMES_OF_FURNITURE = frozenset(
    "menu nav navbar navigation breadcrumb breadcrumbs sidebar related relate relation lienquan"
    " comment"
    " comments binhluan share sharing social advert adverts advertisement ads adv quangcao footer"
    " widget popup modal tags tag hotline weather thoitiet rating vote print tool tools toolbar"
    " cmt cmts commentlist xemnhieu xemthem docthem bailienquan lienketweb luotxem danhgia chiase"
    " thongketruycap baikhac cackhac ykien tinmoi tukhoa"
    " subscribe newsletter login banner copyright pagination paging hotnews mostread docnhieu"
    " tinkhac"
    " pagenav pager pagination prevnext postnav postnavigation"
    " cungchuyenmuc tinlienquan zone sticky toc audio player emotion reaction survey poll".split()
)
_TOOLS = frozenset(
    "share sharing social chiase tool tools toolbar print rating danhgia luotxem".split()
)
"""A row of buttons may tell the day too."""
_OF_DAY = frozenset(["time", "date", "datetime", "publish", "ngay"])
_BUILT = frozenset(["widget", "zone"])
_OF_PIECE = frozenset(["title", "content", "article"])
"""Pages that are put together from boxes call every part so, that of the piece too."""
_SHOWN_WIDE = re.compile(r"d-(?:sm|md|lg|xl|xxl)-(?!none)\w+")
"""On a wide screen readers see it: `d-none d-md-block`."""
_LONGEST_ROW = 160
_MOST_LINKED = 0.6
_MOST = 0.5


def is_furniture(element: Element) -> bool:
    """Does the page itself call an element navigation, advertisement, comments, …?"""
    if element.tag == "footer" and _is_row_with_day(element):
        return False
    if element.tag in UNSEEN or element.tag in _FURNITURE_TAGS or _is_of_amp(element):
        return True
    if element.get("role") in _ROLES or is_hidden(element):
        return True
    called = names_of(element)
    names = called & NAMES_OF_FURNITURE - (_BUILT if called & _OF_PIECE else frozenset())
    may_tell = names <= _TOOLS | _BUILT or called & _OF_DAY
    return bool(names) and not (may_tell and _is_row_with_day(element))


def is_hidden(element: Element) -> bool:
    """Does no reader see an element: by its style, or by what the usual sheets call so?"""
    style = (element.get("style") or "").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    classes = (element.get("class") or "").split()
    return "d-none" in classes and not any(map(_SHOWN_WIDE.fullmatch, classes))


def _is_of_amp(element: Element) -> bool:
    """What AMP adds are advertisements, buttons, players, but for a few that hold the piece."""
    return element.tag.startswith("amp-") and element.tag not in _OF_STORY_IN_AMP


def _is_row_with_day(element: Element) -> bool:
    """Does one short row, of buttons or of links, tell a day?"""
    if len(words_of(element)) > _LONGEST_ROW:
        return False
    return sum(date_line(line) is not None for line in lines_of(element)) == 1


def is_list_of_links(element: Element) -> bool:
    """Is it a menu or a list of other pieces, by its links? Behind a day leads no other piece."""
    links = list(element.iter("a"))
    if len(links) < 2 or share_of_links(element) <= _MOST_LINKED:
        return False
    return not any(_is_day(link) for link in links)


def _is_day(link: Element) -> bool:
    line = date_line(words_of(link))
    return next(link.iter("time"), None) is not None or (line is not None and not line.rest)


def is_titled_box(element: Element) -> bool:
    """Does a box with links begin with words that open other pieces or the readers' corner?"""
    if not isinstance(element.tag, str) or next(element.iter("a", "textarea"), None) is None:
        return False
    first = _first_words(element)
    return opens_comments(first) or opens_other_pieces(first)


def leads_to_comments(element: Element) -> bool:
    """Is it a row below a title that tells the day, and begins with a way to the comments?"""
    return opens_comments(_first_words(element)) and _is_row_with_day(element)


def _first_words(element: Element) -> str:
    return next((words for words in map(squeeze, element.itertext()) if words), "")


def is_within_furniture(element: Element, length_of_page: int) -> bool:
    """Does an element lie in furniture? What holds most of a page's words is none, be it a form."""
    return any(
        (is_furniture(above) or is_titled_box(above)) and not holds_most(above, length_of_page)
        for above in (element, *element.iterancestors())
    )


def holds_most(element: Element, length_of_page: int) -> bool:
    """Does an element hold most words of its page?"""
    return len(words_of(element)) > _MOST * length_of_page


def lines_of(element: Element) -> Iterator[str]:
    """Yield the words of an element piece by piece, as tags part them."""
    inner = (part for part in element.iter() if isinstance(part.tag, str))
    parts = (words for part in inner for words in (part.text, part.tail))
    yield from (line for words in parts if (line := squeeze(words or "")))
