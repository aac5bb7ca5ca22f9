"""A saved page → what an import goes on with."""

from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from itertools import islice

from generator.importing.block import Block, BlockKind
from generator.importing.html.blocks import Collected, collect
from generator.importing.html.extent import is_furniture
from generator.importing.html.head import with_head
from generator.importing.html.links import resolve, untold
from generator.importing.html.metadata import said_by
from generator.importing.html.pictures import PICTURES, picture_of, with_cover
from generator.importing.html.running import letters_of, main_of, running_of
from generator.importing.html.tree import Element, parse, unseen_words, words_of
from generator.importing.news.author_boxes import MOST_OF_BOX, author_at
from generator.importing.news.bylines import byline
from generator.importing.news.date_lines import date_line
from generator.importing.news.desks import OFFICE
from generator.importing.news.furniture import is_furniture as is_furniture_line
from generator.importing.page import Page, Unreadable

_LEVELS, _SIBLINGS, _LINES, _LONGEST = 2, 3, 6, 100


def read_html(name: str, data: bytes) -> Page:
    """Return a page's piece as blocks. Raises Unreadable. Nothing is fetched or run."""
    root = parse(data)
    said = said_by(root)
    resolve(root, said.url)
    body = next(root.iter("body"), root)
    running = running_of(body)
    main = main_of(body, running)
    around = with_head(main, body, said.title or said.window)
    collected = collect(around)
    blocks, below = _without_below(around, main, collected)
    signed = tuple(_signed_behind(around))
    dropped = (*collected.dropped, *below, *untold(main), *_outside(body, around))
    shown = _pictures_behind(around) if not any(map(_is_picture, blocks)) else ()
    own = (*with_cover(blocks, said.picture), *shown, *signed)
    letters = letters_of(running)
    return Page(name, own, said, dropped=(*dropped, *unseen_words(body)), letters=letters)


def read_archive(name: str, data: bytes) -> Page:
    """Return the piece of a page that a browser saved in one file (.mhtml). Raises Unreadable."""
    for part in message_from_bytes(data, policy=policy.default).walk():
        payload = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(payload, bytes):
            return read_html(name, payload)
    raise Unreadable("tệp lưu trang web không có trang nào")


def _without_below(
    around: Element, main: Element, collected: Collected
) -> tuple[list[Block], list[str]]:
    """Below the running words only who wrote them is the piece's, and when it says so itself."""
    last = next((block.text for block in reversed(collect(main).blocks) if block.text), "")
    if around is main or not last:
        return collected.blocks, []
    ends = [at for at, block in enumerate(collected.blocks) if block.text == last]
    end = ends[-1] + 1 if ends else len(collected.blocks)
    own, below = collected.blocks[:end], collected.blocks[end:]
    signed = [
        block
        for at, block in enumerate(below)
        if block.kind is BlockKind.PARAGRAPH and _is_signature(block, is_next=at == 0)
    ]
    return own + signed, [block.text for block in below if block not in signed and block.text]


def _is_picture(block: Block) -> bool:
    return block.kind is BlockKind.PICTURE


def _pictures_behind(around: Element) -> Iterator[Block]:
    """Yield the pictures of boxes without a word right behind a piece, as a post has them."""
    for box in islice(around.itersiblings(), _SIBLINGS):
        if words_of(box) or is_furniture(box):
            return
        yield from filter(None, map(picture_of, box.iter(*PICTURES)))


def _signed_behind(around: Element) -> Iterator[Block]:
    """Yield the labelled lines right behind the piece: `Tác giả bài viết: …`, `Nguồn tin: …`."""
    for element in islice((around, *around.iterancestors()), _LEVELS):
        for sibling in islice(element.itersiblings(), _SIBLINGS):
            if not is_furniture(sibling):
                lines = [block for block in collect(sibling).blocks if block.text]
                yield from (block for block in lines[:_LINES] if _says_who(block))
                yield from _in_author_box(lines)


def _in_author_box(lines: Sequence[Block]) -> Iterator[Block]:
    """Yield whom a box behind the piece tells to have written it."""
    for at in range(len(lines)):
        if line := author_at(lines[at : at + MOST_OF_BOX]):
            yield Block(f"Tác giả: {', '.join(line.authors)}")
            return


def _says_who(block: Block) -> bool:
    line = byline(block.text)
    return line is not None and line.is_labelled and len(block.text) < _LONGEST


def _is_signature(block: Block, is_next: bool) -> bool:
    """Right below the running words a name needs no label; a day does."""
    if block.role in ("author", "source") and not is_furniture_line(block.text):
        return (byline(f"Tác giả: {block.text}") or byline(block.text)) is not None
    day = date_line(block.text)
    if day and day.is_labelled:
        return True
    if is_next and "right" in block.look and OFFICE.fullmatch(block.text):
        return True
    line = byline(block.text, is_signature=True)
    return line is not None and (line.is_labelled or (is_next and bool(line.authors)))


def _outside(body: Element, around: Element) -> list[str]:
    """Return what stands on the page outside the piece, a line an element."""
    lines: list[str] = []
    element = around
    while element is not body and element.getparent() is not None:
        siblings = (other for other in element.getparent() if other is not element)
        lines += [words for other in siblings if (words := words_of(other))]
        element = element.getparent()
    return lines
