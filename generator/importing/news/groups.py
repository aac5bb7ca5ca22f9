"""Lines that stand together between the words of a piece, and are none of them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.captions import has_credit
from generator.importing.news.layout import box_of
from generator.importing.news.lines import ends_sentence, is_prose, is_sentence
from generator.text.letter_case import LARGE

_MOST, _LONG = 6, 160
_FLAGS = re.IGNORECASE
_LABEL = re.compile(
    r"\W*(?:quảng cáo|advertisements?|ads?|(?:được )?tài trợ|sponsored|nội dung (?:được )?tài trợ"
    r"|thông tin (?:doanh nghiệp|quảng cáo|cần biết)|pr|liên kết tài trợ|góc (?:quảng cáo|mua sắm)"
    r"|(?:video|clip|podcast|phim|infographic|media|multimedia)(?: [^.!?:]{2,40})?)\W*",
    _FLAGS,
)
_SOLD = re.compile(
    r"(?<!\w)(?:giảm (?:tới|đến|ngay|giá|sâu)|mua (?:một|1|ngay|hàng|sắm)|khuyến m[ãạ]i|ưu đãi"
    r"|trả góp"
    r"|lãi suất|vay (?:nhanh|vốn|tiêu dùng)|đặt (?:hàng|mua|vé|phòng|lịch)|giá (?:chỉ|sốc|rẻ|gốc)"
    r"|miễn phí (?:vận|giao)|chính hãng|combo|voucher|giao hàng|mở bán|nhận quà|dùng thử"
    r"|trúng thưởng"
    r"|tư vấn miễn phí|số lượng có hạn)(?!\w)",
    _FLAGS,
)
_COUNTED = re.compile(
    r"\W*\d{1,2}:\d\d(?::\d\d)?(?:\W+\d{1,2}:\d\d)?\W*"
    r"|\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước\W*"
    r"|[\d.,]+k? (?:lượt xem|views?)\W*",
    _FLAGS,
)
"""How long a film is, how old a post."""
_SEVERAL = re.compile(rf"[^\W\d_][.!?…][”\"]? [{LARGE}“\"]")


def length_of_group(blocks: Sequence[Block], index: int) -> int:
    """Return how many blocks a small group has that begins here and tells nothing of the piece.

    It begins with what names such groups, or holds how long a film is.
    """
    run = _run(blocks, index)
    if not 0 < len(run) <= _MOST or any(map(_tells, run)):
        return 1 if run and _is_sold_alone(blocks, index) else 0
    is_labelled = _is_label(run[0].text)
    is_counted = any(_COUNTED.fullmatch(block.text) for block in run)
    if len(run) > 1 and (is_labelled or is_counted):
        return len(run)
    if not _LABEL.fullmatch(run[0].text) or furniture.opens_other_pieces(run[0].text):
        return 0
    return 1 + (_is_sold_alone(blocks, index) or _length_of_films(blocks[index + 1 :]))


def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(text) is not None or furniture.opens_other_pieces(text)


def _is_sold_alone(blocks: Sequence[Block], index: int) -> bool:
    """Does a line below the word for advertisements sell something?"""
    below = blocks[index + 1].text if index + 1 < len(blocks) else ""
    is_below_label = _LABEL.fullmatch(blocks[index].text) is not None
    return is_below_label and _SOLD.search(below) is not None and not _SEVERAL.search(below)


def _length_of_films(below: Sequence[Block]) -> int:
    """Return how many lines name films: each a title without a full stop, with its length."""
    count = 0
    while count < min(_MOST, len(below)):
        is_counted = [
            _COUNTED.fullmatch(block.text) is not None for block in below[count : count + 2]
        ]
        if is_counted[0]:
            count += 1
        elif is_counted[-1] and not ends_sentence(below[count].text) and not _tells(below[count]):
            count += 2
        else:
            break
    return count


def _run(blocks: Sequence[Block], index: int) -> list[Block]:
    """Return the blocks that stand together from here on; none where one stands before them."""
    first, main = blocks[index], box_of(blocks)
    if first.box and first.box != main:
        if index and blocks[index - 1].box == first.box:
            return []
        return list(takewhile(lambda block: block.box == first.box, blocks[index:]))
    if first.is_right_below:
        return []
    return [first, *takewhile(lambda block: block.is_right_below, blocks[index + 1 :])]


def _tells(block: Block) -> bool:
    """Is it a paragraph, a picture, a caption or a table, and so the piece's?"""
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM):
        return True
    if has_credit(block.text) or furniture.title_of_picture(block.text) is not None:
        return True
    if not (is_prose(block.text) or is_sentence(block.text)):
        return False
    return len(block.text) >= _LONG or _SEVERAL.search(block.text) is not None
