"""A PDF → what an import goes on with."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median

import pypdfium2

from generator.importing.block import Block, BlockKind
from generator.importing.html.tables import as_markdown
from generator.importing.news.lines import is_prose
from generator.importing.page import Page, Unreadable
from generator.importing.pdf.characters import PageCharacters, characters_of
from generator.importing.pdf.columns import Column, columns_of
from generator.importing.pdf.legibility import is_legible
from generator.importing.pdf.lines import Line, lines_of
from generator.importing.pdf.margins import Sheet, without_margins
from generator.importing.pdf.paragraphs import Paragraph, joined, paragraphs_of
from generator.importing.pdf.pictures import pictures_in
from generator.text import squeeze

_MOST_PAGES = 600
_LEAST_SIGNS = 12
_LARGE = 1.22


def read_pdf(name: str, data: bytes) -> Page:
    """Return a PDF's paragraphs. Raises Unreadable, which says what the file is."""
    pages, pictures = _pages(data)
    doubts = _scanned(pages)
    sheets = [Sheet(page.height, lines_of(page.characters)) for page in pages]
    size = _body_size(sheets)
    bodies, dropped = without_margins(sheets, size)
    blocks = tuple(_with_lead(_blocks(bodies, size)))
    if not is_legible(" ".join(block.text for block in blocks)):
        reason = (
            "PDF có lớp chữ nhận dạng (OCR) sai quá nhiều, không đọc được; gõ lại hoặc quét lại"
        )
        raise Unreadable(reason)
    aslant = [
        f"Chữ nghiêng hoặc dấu chìm: {words}" for page in pages if (words := squeeze(page.aslant))
    ]
    left_out = (*dropped, *dict.fromkeys(aslant))
    return Page(name, blocks, pictures=pictures, dropped=left_out, doubts=doubts)


def _pages(data: bytes) -> tuple[list[PageCharacters], dict[str, bytes]]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            raise Unreadable("PDF có mật khẩu; bỏ mật khẩu rồi nhập") from problem
        raise Unreadable(
            "PDF hỏng hoặc mới chép được một nửa; lấy lại bản đủ rồi nhập"
        ) from problem
    try:
        if len(document) > _MOST_PAGES:
            raise Unreadable(f"PDF có {len(document)} trang, quá {_MOST_PAGES} trang")
        pages, pictures = [], dict[str, bytes]()
        for number, page in enumerate(document, 1):
            pages.append(characters_of(page))
            if len(pages[-1].characters) >= _LEAST_SIGNS:
                pictures |= pictures_in(page, number)
        return pages, pictures
    except pypdfium2.PdfiumError as problem:
        raise Unreadable("PDF hỏng: có trang không mở được") from problem
    finally:
        document.close()


def _scanned(pages: Sequence[PageCharacters]) -> tuple[str, ...]:
    """Tell of pages that are pictures; raises Unreadable when all are."""
    empty = [number for number, page in enumerate(pages, 1) if len(page.characters) < _LEAST_SIGNS]
    if len(empty) == len(pages):
        has_pictures = any(page.has_pictures for page in pages)
        raise Unreadable(
            "PDF là bản quét (ảnh chụp trang giấy), không có chữ; gõ lại hoặc nhận dạng chữ rồi "
            "nhập"
            if has_pictures
            else "PDF không có chữ nào"
        )
    scanned = [str(number) for number in empty if pages[number - 1].has_pictures]
    pictured = any(page.has_pictures for page in pages if len(page.characters) >= _LEAST_SIGNS)
    doubts = (
        (scanned, f"Trang {', '.join(scanned)} là ảnh quét, không có chữ: gõ thêm."),
        (pictured, "PDF có hình: đặt từng hình vào chỗ của nó trong bài, hoặc xóa tệp hình."),
    )
    return tuple(words for holds, words in doubts if holds)


def _body_size(sheets: Sequence[Sheet]) -> float:
    sizes = [
        segment.size
        for sheet in sheets
        for line in sheet.lines
        for segment in line
        for _ in range(0, len(segment.text), 10)
    ]
    return median(sizes) if sizes else 1.0


def _blocks(pages: Sequence[tuple[Line, ...]], size: float) -> Iterator[Block]:
    columns = [column for lines in pages for column in columns_of(lines)]
    waiting: list[list[Paragraph]] = []
    for column in columns:
        if not column.rows:
            waiting.append(paragraphs_of(column.segments, column.is_centred))
            continue
        yield from _texts(waiting, size)
        waiting = []
        yield _table(column)
    yield from _texts(waiting, size)


def _texts(columns: Sequence[list[Paragraph]], size: float) -> Iterator[Block]:
    for paragraph in joined(columns):
        is_title = paragraph.size > _LARGE * size
        yield Block(paragraph.text, is_bold=paragraph.is_bold, role="title" if is_title else "")


def _with_lead(blocks: Iterable[Block]) -> Iterator[Block]:
    """Below a title large letters that are a whole sentence are the lead."""
    has_title = False
    for block in blocks:
        is_lead = has_title and block.role == "title" and is_prose(block.text)
        yield replace(block, role="lead") if is_lead else block
        has_title = has_title or block.role == "title"


def _table(column: Column) -> Block:
    words = " ".join(cell for row in column.rows for cell in row)
    return Block(words, BlockKind.TABLE, as_markdown(column.rows))
