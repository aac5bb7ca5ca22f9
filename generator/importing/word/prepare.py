"""A Word file made plain before mammoth reads it: fonts, numbers, text boxes, what was deleted."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from generator.importing.word.drawn import paragraphs_in, words_of_diagrams, write_drawn
from generator.importing.word.extras import dropped_parts
from generator.importing.word.fonts import convert_fonts
from generator.importing.word.numbering import Number, Numbering
from generator.importing.word.package import DOCUMENT, Element, Package, W, packed
from generator.importing.word.styles import STRUCK, Styles, is_on

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_NUMBERING = "word/numbering.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")


@dataclass(frozen=True, slots=True)
class Prepared:
    data: bytes
    dropped: tuple[str, ...]
    is_converted: bool
    paragraphs: tuple[str, ...]
    """What a reader should find again: the words of body and notes."""


def prepare(package: Package) -> Prepared:
    """Return the file as mammoth should read it, and what of it no reader sees."""
    styles = Styles.of(package.tree("word/styles.xml"))
    numbers = Numbering.of(package.tree(_NUMBERING), styles)
    document = package.tree(DOCUMENT)
    trees = {DOCUMENT: document} | _trees(package, _NOTES)
    margins = _trees(package, filter(_is_margin, package.parts))
    is_converted = sum(convert_fonts(tree, styles) for tree in trees.values()) > 0
    for tree in margins.values():
        convert_fonts(tree, styles)
    dropped = (*dropped_parts({**trees, **margins}), *words_of_diagrams(package))
    for tree in trees.values():
        _take_out(tree)
    write_drawn(document)
    _hoist_boxes(document)
    paragraphs = tuple(words for tree in trees.values() for words in paragraphs_in(tree))
    _write_numbers(document, numbers)
    written = {name: _written(tree) for name, tree in trees.items()}
    parts = {**package.parts, **written, _NUMBERING: _bullets_alone(package)}
    return Prepared(packed(parts), dropped, is_converted, paragraphs)


def _trees(package: Package, names: Iterable[str]) -> dict[str, Element]:
    return {name: tree for name in names if (tree := package.tree(name)) is not None}


def _written(tree: Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


def _take_out(tree: Element) -> None:
    """What was deleted or moved away under tracking, struck out by hand, or hidden."""
    for name in ("del", "moveFrom"):
        for element in list(tree.iter(f"{W}{name}")):
            if element.getparent() is not None and element.getparent().tag not in (
                f"{W}rPr",
                f"{W}trPr",
            ):
                element.getparent().remove(element)
    for run in list(tree.iter(f"{W}r")):
        if is_on(run, "vanish", *STRUCK):
            run.getparent().remove(run)


def _hoist_boxes(document: Element) -> None:
    """The words of a text box follow the paragraph that it hangs on; each box counts once."""
    for choice in list(document.iter(f"{_MC}AlternateContent")):
        boxes = [
            box
            for branch in choice.findall(f"{_MC}Choice")
            for box in branch.iter(f"{W}txbxContent")
        ]
        paragraph = next((above for above in choice.iterancestors(f"{W}p")), None)
        if boxes and paragraph is not None:
            for box in reversed(boxes):
                for inner in reversed(list(box)):
                    paragraph.addnext(deepcopy(inner))
            choice.getparent().remove(choice)
        elif not boxes and (drawing := _drawing(choice)) is not None:
            choice.getparent().replace(choice, drawing)


def _drawing(choice: Element) -> Element | None:
    branch = choice.find(f"{_MC}Choice")
    return branch.find(f"{W}drawing") if branch is not None else None


def _write_numbers(document: Element, numbers: Numbering) -> None:
    for paragraph in document.iter(f"{W}p"):
        number = numbers.number_of(paragraph)
        if number is None or not _has_words(paragraph):
            continue
        if numbers.is_bullet(number):
            _keep_bullet(paragraph, number)
        elif label := numbers.label(number):
            _put_label(paragraph, label)


def _has_words(paragraph: Element) -> bool:
    return any((text.text or "").strip() for text in paragraph.iter(f"{W}t"))


def _keep_bullet(paragraph: Element, number: Number) -> None:
    properties = _properties(paragraph)
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    own = etree.SubElement(properties, f"{W}numPr")
    etree.SubElement(own, f"{W}ilvl").set(f"{W}val", str(number.level))
    etree.SubElement(own, f"{W}numId").set(f"{W}val", number.number)


def _put_label(paragraph: Element, label: str) -> None:
    properties = _properties(paragraph)
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    run = etree.Element(f"{W}r")
    first = next(paragraph.iter(f"{W}r"), None)
    bold = first.find(f"{W}rPr/{W}b") if first is not None else None
    if bold is not None:
        etree.SubElement(run, f"{W}rPr").append(deepcopy(bold))
    text = etree.SubElement(run, f"{W}t")
    text.text = f"{label} "
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    properties.addnext(run)


def _properties(paragraph: Element) -> Element:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    return properties


def _bullets_alone(package: Package) -> bytes:
    """Numbers are words now: the levels that gave them go, so that mammoth makes no second list."""
    tree = package.tree(_NUMBERING)
    if tree is None:
        return b'<?xml version="1.0"?><w:numbering xmlns:w="' + W[1:-1].encode() + b'"/>'
    for level in list(_counting(tree)):
        level.getparent().remove(level)
    return _written(tree)


def _counting(tree: Element) -> Iterator[Element]:
    for level in tree.iter(f"{W}lvl"):
        form = level.find(f"{W}numFmt")
        for style in level.findall(f"{W}pStyle"):
            level.remove(style)
        if form is None or form.get(f"{W}val") != "bullet":
            yield level


def _is_margin(name: str) -> bool:
    return name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
