"""mammoth's HTML → blocks with the marks of Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.importing.block import Block, BlockKind
from generator.importing.html.tables import table_blocks
from generator.importing.html.tree import Element, parse_fragment, words_of
from generator.importing.inline import marked
from generator.text import squeeze

_NOTE = re.compile(r"(?:foot|end)note-(?!ref)")
_TO_NOTE = "#footnote-"
_PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")
_LONGEST_CELL = 600


@dataclass(slots=True)
class Read:
    blocks: list[Block] = field(default_factory=list)
    footnotes: list[str] = field(default_factory=list)


def blocks_of(page: str) -> Read:
    """Return the blocks of a document and its footnotes in order."""
    read = Read()
    if not page.strip():
        return read
    root = parse_fragment(page)
    _number_notes(root)
    for element in root:
        read.blocks += _blocks(element, read, 0)
    return read


def _number_notes(root: Element) -> None:
    """Let marks lead to notes by their order: what numbers Word gives them is Word's own affair."""
    lists = [element for element in root.iter("ol") if _is_notes(element)]
    notes = [item.get("id") for element in lists for item in element]
    numbers = {f"#{note}": f"{_TO_NOTE}{number}" for number, note in enumerate(notes, 1)}
    for link in root.iter("a"):
        if number := numbers.get(link.get("href") or ""):
            link.set("href", number)


def _blocks(element: Element, read: Read, level: int) -> Iterator[Block]:
    if element.tag in ("ul", "ol"):
        if _is_notes(element):
            read.footnotes += [_note(item) for item in element]
            return
        for item in element:
            yield from _item(item, read, level + 1)
    elif element.tag == "table":
        yield from _table(element, read)
    elif element.tag in _PARAGRAPHS:
        yield from _paragraph(element)
    else:
        for child in element:
            yield from _blocks(child, read, level)


def _paragraph(element: Element) -> Iterator[Block]:
    """A paragraph; its pictures stand before it, each line break that a reader sees divides it."""
    for image in element.iter("img"):
        if image.get("src"):
            yield Block(
                "", BlockKind.PICTURE, src=image.get("src"), alt=squeeze(image.get("alt") or "")
            )
    for line in marked(element):
        if line.text:
            yield _block(element, line.text, line.markdown, line.is_bold)


def _block(element: Element, text: str, markdown: str, is_bold: bool) -> Block:
    if element.tag[0] == "h" and element.tag != "hr":
        level = int(element.tag[1])
        return Block(text, BlockKind.HEADING, level=level, role="title" if level == 1 else "")
    if element.tag == "blockquote":
        return Block(text, BlockKind.QUOTE, markdown)
    role = element.get("class") or ""
    if role == "caption":
        return Block(text, BlockKind.CAPTION)
    return Block(text, markdown=markdown, is_bold=is_bold, role=role)


def _item(item: Element, read: Read, level: int) -> Iterator[Block]:
    inner = [child for child in item if child.tag in ("ul", "ol", "table")]
    for child in inner:
        item.remove(child)
    for image in item.iter("img"):
        if image.get("src"):
            yield Block(
                "", BlockKind.PICTURE, src=image.get("src"), alt=squeeze(image.get("alt") or "")
            )
    for line in marked(item):
        if line.text:
            yield Block(line.text, BlockKind.ITEM, line.markdown, level=level, is_bold=line.is_bold)
    for child in inner:
        yield from _blocks(child, read, level)


def _table(table: Element, read: Read) -> Iterator[Block]:
    """A table of data is one block; a letterhead's, a signature's, a photo's are paragraphs."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    if _is_layout(table, rows):
        for cell in _by_columns(rows):
            yield from _cell(cell, read)
        return
    yield from table_blocks(table)


def _by_columns(rows: list[list[Element]]) -> Iterator[Element]:
    """A role stands above its name, a caption below its picture."""
    for column in range(max((len(row) for row in rows), default=0)):
        yield from (row[column] for row in rows if column < len(row))


def _cell(cell: Element, read: Read) -> Iterator[Block]:
    for child in cell:
        yield from _blocks(child, read, 0)


_LAYOUT = re.compile(
    r"cộng h(?:òa|oà) xã hội|độc lập\s*-\s*tự do|đảng cộng sản việt nam|^số\s*:|nơi nhận"
    r"|\bký,? (?:ghi rõ|tên|đóng dấu)|"
    r"\b(?:tm|kt|tl|tuq|q)\s*\.\s*\w|người lập|thư ký|chủ tọa|xác nhận của",
    re.IGNORECASE | re.MULTILINE,
)


_ROLES = re.compile(
    r"\b(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|BỘ TRƯỞNG|ĐẠI DIỆN|TỔNG THƯ KÝ)\b"
)


def _is_layout(table: Element, rows: list[list[Element]]) -> bool:
    if (
        next(table.iter("img"), None) is not None
        or next(table.iterdescendants("table"), None) is not None
    ):
        return True
    filled = [[cell for cell in row if words_of(cell)] for row in rows]
    if len([row for row in filled if row]) < 2 or max((len(row) for row in rows), default=0) < 2:
        return True
    words = "\n".join(words_of(cell) for row in rows for cell in row)
    is_narrow = max(len(row) for row in rows) <= 3 and len(rows) <= 6
    if is_narrow and (_LAYOUT.search(words) or _ROLES.search(words)):
        return True
    return any(len(words_of(cell)) > _LONGEST_CELL for row in rows for cell in row)


def _is_notes(element: Element) -> bool:
    return any(_NOTE.match(item.get("id") or "") for item in element)


def _note(item: Element) -> str:
    lines = (line for part in list(item) or [item] for line in marked(part))
    return " ".join(re.sub(r"\s*↑$", "", line.text) for line in lines if line.text != "↑")
