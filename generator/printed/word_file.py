"""The words of an official text as a Word file, of its provisions alone.

Written here and not by a library, which takes some thirty milliseconds a text, twenty times as
long, and puts the hour of the build into each file: the same words give the same bytes.
"""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator.model import Edition
from generator.printed.word_parts import FIXED_PARTS, FOOTER, core_properties, document
from generator.printed.words import Block, PrintedText, blocks

_EPOCH = (1980, 1, 1, 0, 0, 0)


def word_file(text: PrintedText, edition: Edition) -> bytes:
    """Return the file."""
    words = (_paragraph(block, number) for number, block in enumerate(blocks(text)))
    return _packed(
        {
            "word/document.xml": document("".join(words)),
            "word/footer1.xml": FOOTER.replace("{address}", escape(text.address)),
            "docProps/core.xml": core_properties(text.number, text.subject, text.issuer),
        }
    )


def _paragraph(block: Block, number: int) -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(block.words)}</w:t></w:r>'
    if block.anchor:
        name = escape(block.anchor.replace("-", "_"))
        mark = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        run = f'{mark}{run}<w:bookmarkEnd w:id="{number}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{block.style}"/></w:pPr>{run}</w:p>'


def _packed(parts: dict[str, str]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, words in sorted((FIXED_PARTS | parts).items()):
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, words.encode())
    return file.getvalue()
