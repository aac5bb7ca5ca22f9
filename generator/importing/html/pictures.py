"""Pictures of a piece, apart from those of the page around it: logos, faces, codes to scan."""

import re
from itertools import islice

from generator.importing.block import Block, BlockKind
from generator.importing.html.tree import Element, names_of, words_of
from generator.importing.news.captions import described, has_credit
from generator.text import squeeze

PICTURES = ("img", "amp-img", "amp-anim")
_NO_PICTURES = re.compile(
    r"^data:|\.svg(?:$|\?)|logo|icon|avatar|sprite|blank|spacer|pixel|banner|emoji|qrcode|loading",
    re.IGNORECASE,
)
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-photo-original-src", "src")
_SMALLEST = 80
_SIGNS = frozenset("logo avatar icon qr qrcode maqr".split())
_LEVELS = 2


def picture_of(element: Element) -> Block | None:
    """Return the picture that an element shows, None where it is none of the piece's."""
    source = next((element.get(name) for name in _SOURCES if element.get(name)), "")
    if not source or _NO_PICTURES.search(source) or _is_small(element) or _is_sign(element):
        return None
    alt = described(squeeze(element.get("alt") or ""), source)
    return Block("", BlockKind.PICTURE, src=source, alt=alt)


def _is_sign(element: Element) -> bool:
    """Does a box call its picture a logo, a face, a code to scan, and nobody who took it?"""
    boxes = (element, *islice(element.iterancestors(), _LEVELS))
    return any(names_of(box) & _SIGNS and not has_credit(words_of(box)) for box in boxes)


def _is_small(element: Element) -> bool:
    sizes = (element.get(side) or "" for side in ("width", "height"))
    return any(size.isdecimal() and int(size) < _SMALLEST for size in sizes)
