"""The words of an official text as a PDF file, with an outline and the page's own anchors.

The same words give the same bytes, whatever the hour and the machine.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from generator.printed.canvas import NamedPlaces
from generator.printed.tags import PARAGRAPH, Element
from generator.printed.typeface import BOLD, REGULAR, use_typefaces
from generator.printed.words import HEADINGS, Block, PrintedText, Style, blocks

rl_config.useA85 = 0
"""Bytes as they are, not as letters: smaller, and sooner made."""
_SIDES = {"leftMargin": 30 * mm, "rightMargin": 20 * mm, "topMargin": 20 * mm}
_FOOT = 20 * mm
TOGETHER = 700
"""Letters at the end that go on to the next sheet together: a quarter of one."""


def _style(font: str, size: float, **more: object) -> ParagraphStyle:
    """Return a style; names and sizes follow Nghị định 30/2020/NĐ-CP as far as the font allows."""
    return ParagraphStyle("", fontName=font, fontSize=size, leading=size * 1.45, **more)


_CENTRED = {"alignment": TA_CENTER, "keepWithNext": 1, "spaceAfter": 6}
_STYLES = {
    Style.ISSUER: _style(BOLD, 12, **_CENTRED),
    Style.TITLE: _style(BOLD, 15, **_CENTRED),
    Style.SUBTITLE: _style(BOLD, 12, **_CENTRED | {"spaceAfter": 18}),
    Style.CHAPTER: _style(BOLD, 12, spaceBefore=12, **_CENTRED),
    Style.SECTION: _style(BOLD, 12, spaceBefore=12, **_CENTRED),
    Style.ARTICLE: _style(BOLD, 12, spaceBefore=9, spaceAfter=4, keepWithNext=1),
    Style.PLAIN: _style(REGULAR, 12, alignment=TA_JUSTIFY, spaceAfter=6),
    Style.POINT: _style(REGULAR, 12, alignment=TA_JUSTIFY, spaceAfter=6, leftIndent=10 * mm),
    Style.NOTE: _style(REGULAR, 9.5, spaceBefore=12),
}


class _Words(Paragraph):  # type: ignore[misc]
    """A paragraph; one that can be led to has its block, `depth` is its place in the outline.

    One that goes on over the page becomes two of its class: one element, and only the first has
    the block.
    """

    element: Element
    block: Block | None = None
    depth: int | None = None

    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Flowable] = super().split(width, height)
        for part in parts:
            part.element = self.element
        if parts:
            parts[0].block, parts[0].depth = self.block, self.depth
        return parts

    def draw(self) -> None:
        canvas, block = self.canv, self.block
        if block:
            canvas.name_place(block.anchor, self.height)
        if block and self.depth is not None:
            canvas.addOutlineEntry(block.words, block.anchor, self.depth, closed=self.depth == 0)
        with canvas.standing_for(self.element):
            super().draw()


def _words(markup: str, style: Style, kind: str = PARAGRAPH) -> _Words:
    words = _Words(markup, _STYLES[style])
    words.element = Element(kind)
    return words


def _provision(block: Block, depth: int | None) -> _Words:
    kind = PARAGRAPH if depth is None else f"H{depth + 2}"
    provision = _words(escape(block.words), block.style, kind)
    provision.block, provision.depth = block, depth
    return provision


def laid_out(text: PrintedText) -> bytes:
    """Return the file."""
    use_typefaces()
    file = BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        bottomMargin=_FOOT,
        **_SIDES,
        invariant=1,
        title=f"{text.number}: {text.subject}",
        author=text.issuer,
        subject=text.subject,
        creator=text.address,
        lang="vi-VN",
    )
    frame = Frame(document.leftMargin, _FOOT, document.width, document.height, 0, 0, 0, 0)
    foot = PageTemplate(frames=[frame], onPage=lambda canvas, _: _foot(canvas, text))
    document.addPageTemplates(foot)
    document.build(_flowables(text), canvasmaker=NamedPlaces)
    return file.getvalue()


def _flowables(text: PrintedText) -> list[_Words]:
    """Return all words; those that say at the end whose they are never stand on a sheet alone."""
    words, room = list(_paragraphs(text)), TOGETHER
    for paragraph in reversed(words[:-1]):
        room -= len(paragraph.getPlainText())
        if room < 0:
            break
        paragraph.keepWithNext = 1
    return words


def _paragraphs(text: PrintedText) -> Iterator[_Words]:
    open_headings: list[int] = []
    for block in blocks(text):
        if not block.anchor:
            kind = "H1" if block.style is Style.TITLE else PARAGRAPH
            yield _words(_linked(block.words, text.address), block.style, kind)
        elif block.style in HEADINGS:
            rank = HEADINGS.index(block.style)
            open_headings = [above for above in open_headings if above < rank]
            yield _provision(block, len(open_headings))
            open_headings.append(rank)
        else:
            yield _provision(block, None)


def _linked(words: str, address: str) -> str:
    """Return words in which the page's address is a link."""
    link = f"<a href={quoteattr(address)}>{escape(address)}</a>"
    return escape(words).replace(escape(address), link)


def _foot(canvas: NamedPlaces, text: PrintedText) -> None:
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setFont(REGULAR, 9)
    words = f"{text.number} · {text.address} · trang {canvas.getPageNumber()}"
    with canvas.standing_for(None):
        canvas.drawCentredString(A4[0] / 2, 10 * mm, words)
    if canvas.getPageNumber() == 1:
        canvas.showOutline()
