"""Words that Word draws: WordArt and formulas become text, those of diagrams are told."""

from collections.abc import Iterator

from lxml import etree

from generator.importing.word.package import Element, Package, W
from generator.text import squeeze

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_PARTS = (("word/diagrams/data", "Chữ trong sơ đồ"), ("word/charts/chart", "Chữ trong biểu đồ"))


def write_drawn(document: Element) -> None:
    """Put the words of WordArt and of formulas where they stand."""
    for path in list(document.iter(_TEXT_PATH)):
        picture = next((above for above in path.iterancestors(f"{W}pict")), None)
        if picture is not None and (words := path.get("string")):
            picture.getparent().replace(picture, _text(words))
    for formula in list(document.iter(f"{_M}oMath")):
        words = "".join(text.text or "" for text in formula.iter(f"{_M}t"))
        run = etree.Element(f"{W}r")
        run.append(_text(words))
        run.tail = formula.tail
        formula.getparent().replace(formula, run)
    for whole in list(document.iter(f"{_M}oMathPara")):
        for run in reversed(list(whole)):
            whole.addnext(run)
        whole.getparent().remove(whole)


def words_of_diagrams(package: Package) -> Iterator[str]:
    """Yield what stands in diagrams and charts, which no page can show."""
    for name in package.parts:
        kind = next((kind for start, kind in _PARTS if name.startswith(start)), "")
        if kind and name.endswith(".xml") and (tree := package.tree(name)) is not None:
            texts = tree.iter(f"{_A}t", f"{_C}v")
            words = squeeze(" ".join(text.text or "" for text in texts))
            if words:
                yield f"{kind}: {words}"


def paragraphs_in(tree: Element) -> Iterator[str]:
    """Yield the words of each paragraph, without those of paragraphs within it."""
    for paragraph in tree.iter(f"{W}p"):
        pieces = paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr")
        own = (piece for piece in pieces if _owner(piece) is paragraph)
        yield squeeze("".join(piece.text or " " for piece in own))


def _owner(text: Element) -> Element | None:
    return next(text.iterancestors(f"{W}p"), None)


def _text(words: str) -> Element:
    text = etree.Element(f"{W}t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return text
