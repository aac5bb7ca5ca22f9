"""A row of pictures in a dump: of each only its count is left, 1/3, 2/3, 3/3."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.block import Block, BlockKind

_COUNT = re.compile(r"(?P<at>\d{1,2})\s*/\s*(?P<of>\d{1,2})")
_FEWEST = 2


def with_slides(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with a picture in the place of each count of a whole row."""
    counts = [_COUNT.fullmatch(block.text) for block in blocks]
    places = [(int(count["at"]), int(count["of"])) for count in counts if count]
    wholes = {of for _, of in places if of >= _FEWEST}
    rows = {
        of for of in wholes if [at for at, whole in places if whole == of] == [*range(1, of + 1)]
    }
    for block, count in zip(blocks, counts, strict=True):
        is_slide = count is not None and int(count["of"]) in rows
        yield Block("", BlockKind.PICTURE) if is_slide else block
