"""Leads of other pieces within a piece: further down a paragraph begins with a newsroom's mark."""

from collections.abc import Iterator, Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.news.agency import is_stamped
from generator.importing.news.lines import ends_sentence, is_prose, is_sentence

_LEADS = 2
"""The lead, and the first words below it, may begin with the mark of a newsroom."""
_LEAST_WORDS = 5


def leads_of_others(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield paragraphs further down that begin as a lead does: they tease another piece."""
    lines = [at for at, block in enumerate(blocks) if _is_told(block)]
    for at in lines[_LEADS:]:
        block = blocks[at]
        if block.kind is BlockKind.PARAGRAPH and is_stamped(block.text, blocks[lines[0]].text):
            yield from _headline_above(blocks, at)
            yield block


def _is_told(block: Block) -> bool:
    return is_prose(block.text) or is_sentence(block.text)


def _headline_above(blocks: Sequence[Block], at: int) -> Iterator[Block]:
    """Yield the headline above what teases it: some words without a full stop."""
    above = blocks[at - 1]
    if len(above.text.split()) >= _LEAST_WORDS and not ends_sentence(above.text):
        yield above
