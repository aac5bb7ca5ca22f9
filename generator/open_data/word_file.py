"""The words of an official text as a Word file, of its provisions alone.

Written here and not by a library, which takes some thirty milliseconds a text, twenty times as
long, and puts the hour of the build into each file: the same words give the same bytes.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator.model import Edition, Provision, ProvisionKind
from generator.open_data.word_parts import FIXED_PARTS, FOOTER, core_properties, document
from generator.pages.parts.citation_words import citation_words
from generator.site.texts.linked import LinkedWords

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LEVELS = {
    ProvisionKind.PART: "Heading1",
    ProvisionKind.APPENDIX: "Heading1",
    ProvisionKind.CHAPTER: "Heading1",
    ProvisionKind.SECTION: "Heading2",
    ProvisionKind.SUBSECTION: "Heading2",
    ProvisionKind.ARTICLE: "Heading3",
    ProvisionKind.PREAMBLE: "",
    ProvisionKind.CLAUSE: "",
    ProvisionKind.POINT: "",
}
"""The styles of headings; the others have none."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def word_file(linked: LinkedWords, edition: Edition) -> bytes:
    """Return the file."""
    text = linked.text
    address = edition.absolute(text.url)
    note = (
        f"Bản gõ trên cổng {edition.settings.site_name}, không thay cho bản chính thức. "
        f"Tình trạng hiệu lực xem tại {address}"
    )
    blocks = (
        _block("Issuer", text.issuer_name),
        _block("Title", str(text.number)),
        _block("Subtitle", text.subject),
        *(block for number, part in enumerate(_parts(linked)) for block in _of(part, number)),
        _block("Note", f"{citation_words(text)}."),
        _block("Note", note),
    )
    return _packed(
        {
            "word/document.xml": document("".join(blocks)),
            "word/footer1.xml": FOOTER.replace("{address}", escape(address)),
            "docProps/core.xml": core_properties(str(text.number), text.subject, text.issuer_name),
        }
    )


def _parts(linked: LinkedWords) -> Iterator[Provision]:
    for provision in linked.provisions:
        yield from provision.walk()


def _of(part: Provision, number: int) -> Iterator[str]:
    """A clause and a point keep their number before their words, as the page shows them."""
    lines = [line for line in part.text.split("\n") if line]
    if style := _LEVELS[part.kind]:
        heading = f"{part.label}. {part.heading}" if part.heading else part.label
        yield _block(style, heading, part.anchor, number)
    elif part.kind is not ProvisionKind.PREAMBLE:
        sign = f"{part.number})" if part.kind is ProvisionKind.POINT else f"{part.number}."
        first = lines.pop(0) if lines else ""
        words = f"{sign} {first}".rstrip()
        style = "Point" if part.kind is ProvisionKind.POINT else "Normal"
        yield _block(style, words, part.anchor, number)
    for line in lines:
        yield _block("Normal", line)


def _block(style: str, words: str, anchor: str = "", number: int = 0) -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    if anchor:
        mark = f'<w:bookmarkStart w:id="{number}" w:name="{escape(anchor.replace("-", "_"))}"/>'
        run = f'{mark}{run}<w:bookmarkEnd w:id="{number}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'


def _packed(parts: dict[str, str]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, words in sorted((FIXED_PARTS | parts).items()):
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, words.encode())
    return file.getvalue()
