"""What a picture's or an attachment's file really is, by its first bytes."""

import re
from enum import StrEnum

FIRST_BYTES = 1024


class FileForm(StrEnum):
    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WebP"
    AVIF = "AVIF"
    HEIC = "HEIC"
    PDF = "PDF"
    ZIP = "ZIP"
    """Word and Excel files of today are archives."""
    OLD_OFFICE = "Word, Excel 97-2003"
    HTML = "HTML"
    SVG = "SVG"
    PROGRAM = "chương trình (.exe)"
    ARCHIVE = "nén RAR, 7z, gzip"
    RTF = "RTF"
    PROOF = "mã xác nhận"
    """By which a service knows the owner of a site."""
    TEXT = "chữ"
    EMPTY = "trống"
    OTHER = "không rõ"


PICTURES = frozenset({FileForm.JPEG, FileForm.PNG, FileForm.GIF, FileForm.WEBP, FileForm.AVIF})
_PROOF = (
    rb"(?:google-site-verification: google[0-9a-f]{1,64}\.html"
    rb"|(?:<\?xml[^<>]{0,99}>)?\s{0,9}<users>\s{0,9}<user>[0-9A-Fa-f]{1,64}</user>\s{0,9}</users>)\s{0,9}\Z"
)
"""The whole of such a file: it is shorter than the bytes that are looked at."""
_SIGNS = (
    (FileForm.PROOF, re.compile(_PROOF)),
    (FileForm.JPEG, re.compile(rb"\xff\xd8\xff")),
    (FileForm.PNG, re.compile(rb"\x89PNG\r\n\x1a\n")),
    (FileForm.GIF, re.compile(rb"GIF8[79]a")),
    (FileForm.WEBP, re.compile(rb"RIFF....WEBP", re.DOTALL)),
    (FileForm.AVIF, re.compile(rb"....ftyp(?:avi[fs]|mif1.{4}(?:.{4})*?avif)", re.DOTALL)),
    (FileForm.HEIC, re.compile(rb"....ftyp(?:hei|hev|mif1|msf1)", re.DOTALL)),
    (FileForm.ZIP, re.compile(rb"PK\x03\x04")),
    (FileForm.OLD_OFFICE, re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    (FileForm.ARCHIVE, re.compile(rb"Rar!|7z\xbc\xaf|\x1f\x8b\x08")),
    (FileForm.RTF, re.compile(rb"\{\\rtf")),
    (
        FileForm.PROGRAM,
        re.compile(
            rb"MZ|\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|#!"
        ),
    ),
    (
        FileForm.SVG,
        re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE )?svg", re.I),
    ),
    (FileForm.HTML, re.compile(rb"\s*<(?:!doctype|html|head|body|script|\?xml|!--|[a-z])", re.I)),
)


def form_of(data: bytes) -> FileForm:
    """Return the form of a file that begins with these bytes."""
    if not data:
        return FileForm.EMPTY
    beginning = data[:FIRST_BYTES]
    for form, sign in _SIGNS:
        if sign.match(beginning.removeprefix(b"\xef\xbb\xbf")):
            return form
    if b"%PDF-" in beginning:
        return FileForm.PDF
    return FileForm.OTHER if b"\0" in beginning or _is_binary(beginning) else FileForm.TEXT


def really(form: FileForm) -> str:
    """Return what a file is, in words that go on from “thật ra là”."""
    if form is FileForm.EMPTY:
        return "tệp trống"
    if form is FileForm.OTHER:
        return "tệp hỏng, hay của phần mềm khác"
    return f"tệp {form}"


def _is_binary(beginning: bytes) -> bool:
    return "\ufffd" in beginning.decode("utf-8", "replace")[:-3]
