"""Sentences of hand-written pages that only the owner can end: readers do not see them."""

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from generator.site.checks.settings import TO_FILL_IN

_LAST_SENTENCE = re.compile(
    rf"(?P<before>(?:.*[.!?…](?=\s))?)[^.!?…]*(?:{TO_FILL_IN.pattern})[.\s]*",
    re.DOTALL | re.IGNORECASE,
)
_BLOCKS, _LISTS = ("p", "li"), ("ul", "ol")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class OwnersBlanks(Treeprocessor):
    """Leave out `Lãnh đạo: [chưa điền: họ tên]`, unless a heading would stand above nothing."""

    def run(self, root: Element) -> None:
        for section in list(_sections(root)):
            cut = [cut for element in section for cut in _cuts(element)]
            for element, _, before in cut:
                element.text = before
            if cut and not any("".join(element.itertext()).strip() for element in section):
                for element, whole, _ in cut:
                    element.text = whole
        _without_empty(root)


def _sections(root: Element) -> Iterator[Sequence[Element]]:
    """Yield what stands below each heading, and before the first."""
    section: list[Element] = []
    for element in root:
        if element.tag in _HEADINGS:
            yield section
            section = []
        else:
            section.append(element)
    yield section


def _cuts(element: Element) -> Iterator[tuple[Element, str, str]]:
    """Yield each block whose last sentence ends in a blank, its words, and those before."""
    for block in element.iter():
        match = _LAST_SENTENCE.fullmatch(block.text or "")
        if match and block.tag in _BLOCKS and not len(block):
            yield block, match[0], match["before"]


def _without_empty(parent: Element) -> None:
    for element in list(parent):
        _without_empty(element)
        if (
            element.tag in (*_BLOCKS, *_LISTS)
            and not len(element)
            and not (element.text or "").strip()
        ):
            parent.remove(element)
