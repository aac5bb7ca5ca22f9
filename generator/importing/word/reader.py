"""A Word file → what an import goes on with."""

from collections.abc import Iterator

from generator.importing.lost import lost
from generator.importing.page import Page, Unreadable
from generator.importing.word.blocks import Read, blocks_of
from generator.importing.word.html import as_html
from generator.importing.word.package import open_package
from generator.importing.word.prepare import Prepared, prepare

_OLD_FONTS = "Tệp dùng phông chữ cũ (TCVN3 hoặc VNI), đã chuyển sang Unicode: đọc lại chính tả."


def read_word(name: str, data: bytes) -> Page:
    """Return a document's blocks, pictures and footnotes. Raises Unreadable."""
    prepared = prepare(open_package(data))
    converted = as_html(prepared.data)
    read = blocks_of(converted.html)
    if not read.blocks:
        raise Unreadable("tệp Word không có chữ nào")
    doubts = [*converted.doubts, *([_OLD_FONTS] if prepared.is_converted else [])]
    return Page(
        name,
        tuple(read.blocks),
        pictures=converted.pictures,
        footnotes=tuple(read.footnotes),
        dropped=(*prepared.dropped, *_lost(prepared, read)),
        doubts=tuple(doubts),
        written=True,
    )


def _lost(prepared: Prepared, read: Read) -> Iterator[str]:
    """Yield the words that Word shows and mammoth does not."""
    texts = [words for block in read.blocks for words in (block.text, block.alt) if words]
    whole = " ".join((*texts, *read.footnotes, *prepared.dropped))
    yield from lost(prepared.paragraphs, (), (whole,))
