"""Pictures of a piece, apart from those of the page around it: logos, faces, codes to scan."""

import re
from dataclasses import replace
from itertools import islice

from generator.importing.block import ALONE, Block, BlockKind
from generator.importing.html.tree import Element, names_of, words_of
from generator.importing.news.captions import described, has_credit
from generator.importing.news.lines import is_prose
from generator.text import squeeze

PICTURES = ("img", "amp-img", "amp-anim")
_NO_PICTURES = re.compile(
    r"^data:|\.svg(?:$|\?)|logo|icon|avatar|sprite|blank|spacer|pixel|banner|emoji|qrcode|loading"
    r"|(?:^|/)(?:thumb(?:s[-_]?up)?|like|heart|star|rating)\.\w+(?:$|\?)",
    re.IGNORECASE,
)
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-photo-original-src", "src")
_SMALLEST = 80
_SIGNS = frozenset("logo avatar icon qr qrcode maqr author tacgia".split())
_LEVELS = 2
COVER = "cover"
_COVERS = frozenset("cover hero featured bia anhbia anhdaidien".split())


def picture_of(element: Element) -> Block | None:
    """Return the picture that an element shows, None where it is none of the piece's."""
    source = next((element.get(name) for name in _SOURCES if element.get(name)), "")
    if not source or _NO_PICTURES.search(source) or _is_small(element) or _is_sign(element):
        return None
    alt = described(squeeze(element.get("alt") or ""), source)
    return Block("", BlockKind.PICTURE, src=source, alt=alt, role=_role(element))


def _role(element: Element) -> str:
    """Does a box call its picture the cover of the piece?"""
    boxes = (element, *islice(element.iterancestors(), _LEVELS))
    return COVER if any(names_of(box) & _COVERS for box in boxes) else ""


def with_cover(blocks: list[Block], said: str) -> list[Block]:
    """The picture above a title that the page calls its cover, or shows elsewhere for the piece,
    stands above the first words."""
    title = next((at for at, block in enumerate(blocks) if block.role == "title"), 0)
    above = (block for block in blocks[:title] if block.kind is BlockKind.PICTURE)
    cover = next((block for block in above if block.role == COVER or block.src == said), None)
    first = next((at for at in range(title, len(blocks)) if is_prose(blocks[at].text)), None)
    if cover is None or first is None or any(block.src == cover.src for block in blocks[title:]):
        return blocks
    return [*blocks[:first], replace(cover, role=ALONE), *blocks[first:]]


def _is_sign(element: Element) -> bool:
    """Does a box call its picture a logo, a face, a code to scan, and nobody who took it?"""
    boxes = (element, *islice(element.iterancestors(), _LEVELS))
    return any(names_of(box) & _SIGNS and not has_credit(words_of(box)) for box in boxes)


def _is_small(element: Element) -> bool:
    sizes = (element.get(side) or "" for side in ("width", "height"))
    return any(size.isdecimal() and int(size) < _SMALLEST for size in sizes)
