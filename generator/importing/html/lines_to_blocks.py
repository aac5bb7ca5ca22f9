"""A line of a page → the block that it is, and where one stands right below another."""

from collections.abc import Mapping
from dataclasses import replace
from statistics import median_low

from generator.importing.block import Block, BlockKind
from generator.importing.html.looks import is_quoted, look_of, number_of
from generator.importing.html.tree import Element
from generator.importing.inline import Line
from generator.importing.news.captions import has_credit
from generator.importing.news.lines import is_prose


def set_apart(blocks: list[Block], gaps: Mapping[int, int]) -> None:
    """Where two line breaks part the paragraphs, one sets a line right below another."""
    prose = [gap for at, gap in gaps.items() if gap and is_prose(blocks[at].text)]
    if prose and median_low(prose) > 1:
        for at in (at for at, gap in gaps.items() if gap == 1):
            blocks[at] = replace(blocks[at], is_right_below=True)


def block_of(line: Line, role: str, element: Element | None, level: int) -> Block:
    """Return what a line is, by its element, its level in lists and its role."""
    words = line.text
    tag = element.tag if element is not None else ""
    if tag in ("h1", "h2", "h3", "h4") and not (tag != "h1" and _is_lead(words, role)):
        return Block(
            words, BlockKind.HEADING, level=int(tag[1]), role="title" if tag == "h1" else role
        )
    if role in ("caption", "credit"):
        is_told = role == "caption" or has_credit(words)
        return Block(words if is_told else f"Ảnh: {words}", BlockKind.CAPTION)
    if tag == "li":
        number = number_of(element)
        markdown = f"{number}. {line.markdown}" if number else line.markdown
        return Block(words, BlockKind.ITEM, markdown, level=max(level, 1), role=role)
    if is_quoted(element, words) and role != "lead":
        return Block(words, BlockKind.QUOTE, line.markdown)
    return Block(words, markdown=line.markdown, role=role, look=look_of(element, line))


def _is_lead(words: str, role: str) -> bool:
    """Newspapers set their leads as headings: a whole sentence is none."""
    return role == "lead" or is_prose(words)
