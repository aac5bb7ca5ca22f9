"""Words of the hand-written pages: what no line may break, and what the owner has yet to say."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from generator.markdown import never_broken
from generator.site.checks.settings import TO_FILL_IN
from generator.text import numbers_joined

NOT_SAID = "(cơ quan chủ quản chưa cung cấp)"
"""What readers see for `[chưa điền: …]` within other words; the editors are told by C707."""
_AS_WRITTEN = ("code", "pre")


class WrittenWords(Treeprocessor):
    """Spans around such words, in all texts of a page but code."""

    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            if element.tag not in _AS_WRITTEN:
                element.text, first = _parted(element.text)
                _put(element, 0, first)
                for child in list(element):
                    child.tail, after = _parted(child.tail)
                    _put(element, list(element).index(child) + 1, after)


def _put(parent: Element, place: int, spans: list[Element]) -> None:
    for number, span in enumerate(spans, place):
        parent.insert(number, span)


def _parted(text: str | None) -> tuple[str | None, list[Element]]:
    """Return the words before the first span, and the spans with what stands behind each."""
    if not text:
        return text, []
    text = numbers_joined(text)
    before, end = text, 0
    spans: list[Element] = []
    for start, stop, style, words in _places(text):
        if not spans:
            before = text[:start]
        else:
            spans[-1].tail = text[end:start]
        span = Element("span", {"class": style})
        span.text = words
        spans.append(span)
        end = stop
    if spans:
        spans[-1].tail = text[end:]
    return before, spans


def _places(text: str) -> Iterator[tuple[int, int, str, str]]:
    blanks = [match.span() for match in TO_FILL_IN.finditer(text)]
    places = [(*span, "quiet", NOT_SAID) for span in blanks]
    for start, stop, style in never_broken(text):
        if not any(begin < stop and start < end for begin, end in blanks):
            places.append((start, stop, style, text[start:stop]))
    yield from sorted(places)
