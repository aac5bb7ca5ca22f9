"""Which lines of a page are nowhere in the record that it became."""

import re
from collections.abc import Iterable, Iterator

from generator.importing.block import Block, BlockKind
from generator.importing.imported import ImportedArticle, ImportedText, Picture
from generator.importing.lost import lost
from generator.importing.page import Page

_LINK = re.compile(r"\[([^\[\]]+)\]\(((?:https?:|mailto:)[^\s()]+)\)")


def lost_of_article(page: Page, article: ImportedArticle) -> Iterator[str]:
    """Yield what a piece has lost and not told yet."""
    pictures = [words for picture in article.pictures for words in _shown(picture)]
    fields = (article.title, article.lead, article.source, article.permission, *pictures)
    known = (
        *_texts(article.body),
        *article.authors,
        *article.footnotes,
        *article.dropped[len(page.dropped) :],
    )
    yield from lost(_texts(page.blocks), known, fields)
    yield from _lost_links(page.blocks, article.body)


def _lost_links(blocks: Iterable[Block], body: Iterable[Block]) -> Iterator[str]:
    """A lead, a title and a caption are plain words: of their links the address is told."""
    shown = "\n".join(block.markdown for block in body)
    for words, target in dict.fromkeys(
        link for block in blocks for link in _LINK.findall(block.markdown)
    ):
        if f"]({target})" not in shown:
            yield f"Liên kết của “{words}”: {target}"


def _shown(picture: Picture) -> tuple[str, ...]:
    credit = f"Ảnh: {picture.credit}"
    return picture.alt, picture.caption, credit, f"{picture.caption} {credit}"


def lost_of_text(page: Page, text: ImportedText) -> Iterator[str]:
    """Yield what an official text has lost and not told yet."""
    headings = [block.text for block in text.body if block.kind is BlockKind.HEADING]
    signers = [word for signer in text.signers for word in signer]
    said = (text.subject, text.number, text.place, *text.issuers, *signers)
    known = (*_texts(text.body), *text.footnotes, *text.dropped[len(page.dropped) :])
    yield from lost(_texts(page.blocks), known, (*said, *headings))


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    return [words for block in blocks for words in (block.text, block.alt) if words]
