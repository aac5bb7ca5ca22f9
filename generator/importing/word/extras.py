"""What of a Word file is no part of its text: it is dropped, and told."""

from collections.abc import Iterable, Iterator, Mapping

from generator.importing.word.package import DOCUMENT, Element, W
from generator.importing.word.styles import STRUCK, is_on
from generator.text import squeeze

_COMMENTS = "word/comments.xml"


def dropped_parts(trees: Mapping[str, Element]) -> Iterator[str]:
    """Yield deleted, struck and hidden words, comments, headers and footers, each once."""
    yield from dict.fromkeys(words for words in _dropped(trees) if words)


def _dropped(trees: Mapping[str, Element]) -> Iterator[str]:
    document = trees[DOCUMENT]
    for name in ("del", "moveFrom"):
        yield from _told("Chữ đã xóa", document.iter(f"{W}{name}"))
    runs = list(document.iter(f"{W}r"))
    yield from _told("Chữ gạch bỏ", (run for run in runs if is_on(run, *STRUCK)))
    yield from _told("Chữ ẩn", (run for run in runs if is_on(run, "vanish")))
    if _COMMENTS in trees:
        yield from _told("Nhận xét", trees[_COMMENTS].iter(f"{W}comment"))
    for name, tree in trees.items():
        if name.startswith("word/header"):
            yield from _told("Đầu trang", [tree])
        elif name.startswith("word/footer"):
            yield from _told("Chân trang", [tree])


def _told(kind: str, elements: Iterable[Element]) -> Iterator[str]:
    for element in elements:
        author = element.get(f"{W}author") if element.tag == f"{W}comment" else ""
        if words := _words(element):
            yield f"{kind}{f' của {author}' if author else ''}: {words}"


def _words(element: Element) -> str:
    joint = "" if element.tag == f"{W}r" else " "
    paragraphs = list(element.iter(f"{W}p")) or [element]
    lines = (
        "".join(text.text or "" for text in paragraph.iter(f"{W}t", f"{W}delText"))
        for paragraph in paragraphs
    )
    return squeeze(joint.join(lines))
