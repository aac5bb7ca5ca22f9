"""Word files for one test, made from their parts; nothing binary is kept in the project."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_KINDS = (
    '<?xml version="1.0"?><Types '
    'xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="png" ContentType="image/png"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_PACKAGE = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    f'relationships"><Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)


def run(
    text: str,
    *,
    font: str = "",
    bold: bool = False,
    italic: bool = False,
    hidden: bool = False,
    properties: str = "",
) -> str:
    """Return a run of words; `properties` are XML of any others."""
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>' if font else ""
    signs = "<w:b/>" * bold + "<w:i/>" * italic + "<w:vanish/>" * hidden + properties
    return f'<w:r><w:rPr>{fonts}{signs}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", number: tuple[int, int] | None = None) -> str:
    """Return a paragraph; plain words count as a run. `number` is a list and a level."""
    inside = "".join(
        piece if piece.startswith("<w:") or piece.startswith("<mc:") else run(piece)
        for piece in runs
    )
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    counted = (
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
        if number
        else ""
    )
    return f"<w:p><w:pPr>{styled}{counted}</w:pPr>{inside}</w:p>"


def table(*rows: Sequence[str]) -> str:
    """Return a table; a cell that is no XML is one paragraph."""
    lines = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/>{lines}</w:tbl>"


def _cell(words: str) -> str:
    inside = words if words.startswith("<w:") else paragraph(words)
    return f"<w:tc><w:tcPr/>{inside}</w:tc>"


def picture(alt: str = "") -> str:
    """Return the run of the one picture that a file has."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>'
        f'<wp:docPr id="1" name="Picture 1" descr="{escape(alt)}"/><a:graphic><a:graphicData>'
        f"<pic:pic>"
        '<pic:blipFill><a:blip r:embed="rPicture"/></pic:blipFill></pic:pic></a:graphicData>'
        "</a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def box(*paragraphs: str) -> str:
    """Return a run with a text box, twice as Word keeps it."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{inside}'
        f"</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>"
    )


def deleted(text: str) -> str:
    """Return words deleted under tracking."""
    return f'<w:del w:id="7" w:author="A"><w:r><w:delText>{escape(text)}</w:delText></w:r></w:del>'


def inserted(text: str) -> str:
    """Return words put in under tracking."""
    return f'<w:ins w:id="8" w:author="A">{run(text)}</w:ins>'


def note_mark(number: int) -> str:
    """Return the mark of a footnote."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def levels(*forms: tuple[str, str]) -> str:
    """Return the definition of a list: a form and a text a level."""
    lines = (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText '
        f'w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(forms)
    )
    return "".join(lines)


def word(
    *content: str,
    lists: Sequence[str] = (),
    footnotes: Sequence[str] | Mapping[int, str] = (),
    comments: Sequence[str] = (),
    header: str = "",
    styles: str = "",
    parts: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a Word file. `lists` are definitions, counted from 1, as footnotes are that have no
    numbers of their own; a note that is no XML is one paragraph."""
    files = {
        "[Content_Types].xml": _KINDS,
        "_rels/.rels": _PACKAGE,
        "word/document.xml": _root("document", f"<w:body>{''.join(content)}<w:sectPr/></w:body>"),
        "word/styles.xml": _root("styles", styles or _style("Normal", "Normal")),
        "word/numbering.xml": _root("numbering", _numbering(lists)),
        "word/footnotes.xml": _root("footnotes", _notes("footnote", footnotes)),
        "word/comments.xml": _root("comments", _notes("comment", comments)),
        "word/_rels/document.xml.rels": _relations(),
    }
    if header:
        files["word/header1.xml"] = _root("hdr", paragraph(header))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        for name, data in {"word/media/image1.png": png(), **(parts or {})}.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _style(id_: str, name: str) -> str:
    return f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/></w:style>'


STYLES = "".join(
    _style(name.replace(" ", ""), name)
    for name in ("Normal", "Title", "heading 1", "heading 2", "caption")
)


def _root(name: str, inside: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:{name} {_NAMES}>{inside}</w:{name}>"


def _numbering(lists: Sequence[str]) -> str:
    definitions = (
        f'<w:abstractNum w:abstractNumId="{at}">{one}</w:abstractNum>'
        for at, one in enumerate(lists, 1)
    )
    numbers = (
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>'
        for at in range(1, len(lists) + 1)
    )
    return "".join((*definitions, *numbers))


def _notes(name: str, notes: Sequence[str] | Mapping[int, str]) -> str:
    numbered = notes.items() if isinstance(notes, Mapping) else enumerate(notes, 1)
    return "".join(
        f'<w:{name} w:id="{at}" w:author="Người soát">'
        f"{text if text.startswith('<w:') else paragraph(text)}</w:{name}>"
        for at, text in numbered
    )


def _relations() -> str:
    targets = {
        "rPicture": ("image", "media/image1.png"),
        "rNumbering": ("numbering", "numbering.xml"),
    }
    targets |= {"rStyles": ("styles", "styles.xml"), "rNotes": ("footnotes", "footnotes.xml")}
    targets |= {"rComments": ("comments", "comments.xml")}
    rows = "".join(
        f'<Relationship Id="{id_}" Type="{_R}/{kind}" Target="{target}"/>'
        for id_, (kind, target) in targets.items()
    )
    return f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def png() -> bytes:
    """Return a picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )
