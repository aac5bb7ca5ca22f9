"""Documents made up for tests: sound ones, and each fault that they may have."""

import io
import zipfile
import zlib
from collections.abc import Mapping

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from generator.model import DocumentFault

_PDF = (
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R{catalog}>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]{page}>>endobj\n"
)
_END = b"trailer<</Root 1 0 R>>\n%%EOF\n"
_MAIN = "application/vnd.openxmlformats-officedocument"
_HOMES = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATION = (
    '<Relationships><Relationship Id="rId1" Type="http://x/relationships/{kind}" '
    'Target="{target}" TargetMode="External"/></Relationships>'
)


def pdf(catalog: str = "", page: str = "", more: bytes = b"") -> bytes:
    """Return a PDF of one empty page, with further entries and objects."""
    beginning = _PDF.replace("{catalog}", catalog).replace("{page}", page)
    return beginning.encode() + more + _END


def office(ending: str = "docx", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a Word or Excel file without words, with further parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        home = {_HOMES[ending]: "<a/>"} if ending in _HOMES else {}
        for name, part in ({"[Content_Types].xml": _TYPES} | home | dict(parts or {})).items():
            archive.writestr(name, part)
    return buffer.getvalue()


def packed_objects(words: bytes) -> bytes:
    """Return an object stream that holds one object."""
    data = zlib.compress(b"9 0 " + words)
    head = f"8 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {len(data)}>>stream\n"
    return head.encode() + data + b"\nendstream endobj\n"


def with_password(user: str, owner: str) -> bytes:
    """Return a PDF that the user opens, and the owner changes, by a password."""
    buffer = io.BytesIO()
    page = Canvas(buffer, encrypt=StandardEncryption(user, owner))
    page.drawString(9, 99, "x")
    page.save()
    return buffer.getvalue()


def _relation(kind: str, target: str) -> str:
    return _RELATION.format(kind=kind, target=target)


def _broken_part() -> bytes:
    data = bytearray(office("docx", {"word/media/a.bin": bytes(range(256)) * 40}))
    data[data.index(b"word/media/a.bin") + 30] ^= 0xFF
    return bytes(data)


_KEPT = b"5 0 obj<</F(a.exe)/EF<</F 6 0 R>>>>endobj\n"
_NAMED = b"4 0 obj<</S/JavaScript/JS(x)>>endobj\n"
_OPENS = "/OpenAction<</S {}>>"
_NOTE = "/Annots[<</Subtype/{}/Rect[0 0 9 9]/A<</S/{}/F(x)>>>>]"
_WEB = "/Annots[<</Subtype/Link/A<</S/URI/URI(https://x/JavaScript)>>>>]"
_ACTIVE = "application/vnd.ms-word.document.macroEnabled.main+xml"
_SETTINGS, _WORDS = "word/_rels/settings.xml.rels", "word/_rels/document.xml.rels"
_TEMPLATE = _relation("attachedTemplate", "https://x.example/a.dotm")
_OBJECT = _relation("oleObject", "\\\\x\\a")
_NORMAL = _relation("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm")
_LINK = _relation("hyperlink", "https://x.example/")
_PARTS = {f"a/{number}": "" for number in range(4_001)}
_INSIDE = {"word/embeddings/Microsoft_Excel_Sheet.xlsx": office("xlsx")}
_FAULTS: dict[DocumentFault, dict[str, bytes]] = {
    DocumentFault.SCRIPT: {
        "when opened.pdf": pdf(_OPENS.format("/JavaScript/JS(x)")),
        "oddly written.pdf": pdf(_OPENS.format("%a\n/J#61vaScript/JS(x)")),
        "of a page.pdf": pdf("", "/AA<</O<</S /JavaScript/JS(x)>>>>"),
        "by name.pdf": pdf("/Names<</JavaScript<</Names[(a)4 0 R]>>>>", "", _NAMED),
    },
    DocumentFault.LAUNCH: {
        "of a link.pdf": pdf("", _NOTE.format("Link", "Launch")),
        "packed.pdf": pdf("", "", packed_objects(b"<</S/Launch/F(cmd.exe)>>")),
    },
    DocumentFault.SENDS: {
        "form.pdf": pdf("", _NOTE.format("Widget", "SubmitForm")),
        "fetches.pdf": pdf("", _NOTE.format("Widget", "ImportData")),
    },
    DocumentFault.HOLDS_FILES: {
        "by name.pdf": pdf("/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>", "", _KEPT),
        "as a note.pdf": pdf("", "/Annots[<</Subtype/FileAttachment/FS 5 0 R>>]", _KEPT),
    },
    DocumentFault.FORM: {"of Acrobat.pdf": pdf("/AcroForm<</XFA[(a)4 0 R]/Fields[]>>")},
    DocumentFault.PASSWORD: {"to open.pdf": with_password("u", "o")},
    DocumentFault.CUT: {"at its end.pdf": pdf()[:-12]},
    DocumentFault.BROKEN: {
        "no page.pdf": b"%PDF-1.7\nx\n%%EOF\n",
        "cut.docx": office()[:-30],
        "a part.docx": _broken_part(),
    },
    DocumentFault.MACROS: {
        "words.docx": office("docx", {"word/vbaProject.bin": "x"}),
        "by type.docx": office("docx", {"[Content_Types].xml": _ACTIVE}),
        "buttons.docx": office("docx", {"word/activeX/activeX1.xml": "x"}),
        "table.xlsx": office("xlsx", {"xl/vbaProject.bin": "x"}),
        "old.xlsx": office("xlsx", {"xl/macrosheets/sheet1.xml": "x"}),
    },
    DocumentFault.REMOTE: {
        "template.docx": office("docx", {_SETTINGS: _TEMPLATE}),
        "object.docx": office("docx", {_WORDS: _OBJECT}),
    },
    DocumentFault.BOMB: {
        "shrunk.xlsx": office("xlsx", {"xl/a.xml": b"\0" * 20_000_000}),
        "many parts.docx": office("docx", _PARTS),
    },
    DocumentFault.EXCEL: {"table.docx": office("xlsx")},
    DocumentFault.WORD: {"words.xlsx": office("docx")},
    DocumentFault.ARCHIVE: {
        "program.docx": office("zip", {"a.exe": "MZ"}),
        "empty.xlsx": office("zip"),
    },
}
UNFIT = tuple(
    (name, data, fault) for fault, files in _FAULTS.items() for name, data in files.items()
)
"""A name that says what it is, its bytes, and what is wrong with them."""
SOUND: dict[str, bytes] = {
    "plain.pdf": pdf(),
    "blanks behind.pdf": pdf() + b"\r\n" + b"\0" * 4_000,
    "locked.PDF": with_password("", "o"),
    "a link to the word.pdf": pdf("", _WEB),
    "a way inside.pdf": pdf("/OpenAction[3 0 R/Fit]", "/Annots[<</A<</S/GoTo/D[3 0 R/Fit]>>>>]"),
    "to fill in.pdf": pdf("/AcroForm<</Fields[]>>"),
    "no files.pdf": pdf("/Names<</EmbeddedFiles<</Names[]>>>>"),
    "plain.docx": office(),
    "plain.xlsx": office("xlsx"),
    "links.docx": office("docx", {_WORDS: _LINK}),
    "own template.docx": office("docx", {_SETTINGS: _NORMAL}),
    "a table inside.docx": office("docx", _INSIDE),
}
