"""The guard: where most of what a file tells became no part of its piece, somebody has to look."""

from collections.abc import Iterable, Iterator

from generator.importing.block import Block, BlockKind
from generator.importing.imported import ImportedArticle
from generator.importing.news.furniture import is_furniture
from generator.importing.news.lines import is_prose
from generator.importing.page import Page

_LEAST_LOST = 400
"""Fewer letters may be those of a note below the piece."""
_LEAST_LEFT = 0.5
_OF_WORD = 4.5
"""So many letters has a word, with the blank behind it."""


def shortened(page: Page, article: ImportedArticle) -> Iterator[str]:
    """Tell of a piece that has less than half of the running words of its page."""
    left = _letters_of(article)
    whole = max(page.letters, _running(page.blocks))
    if whole - left < _LEAST_LOST or left >= _LEAST_LEFT * whole:
        return
    yield (
        f"Bài chỉ còn khoảng {_words(left)} trong khoảng {_words(whole)} chữ của bản gốc, có thể"
        " đã mất nhiều đoạn: so với bản gốc, chép đoạn thiếu từ danh sách “đã bỏ” vào bài."
    )


def _letters_of(article: ImportedArticle) -> int:
    captions = (picture.caption for picture in article.pictures)
    texts = (block.text for block in article.body)
    return sum(map(len, (article.lead, *texts, *captions, *article.footnotes)))


def _running(blocks: Iterable[Block]) -> int:
    """Return how many letters of running words a file has; of those of readers too, to be sure."""
    texts = (block.text for block in blocks if block.kind is not BlockKind.HEADING)
    return sum(len(text) for text in texts if is_prose(text) and not is_furniture(text))


def _words(letters: int) -> int:
    """Return about how many words so many letters are."""
    return max(10, round(int(letters / _OF_WORD), -1))
