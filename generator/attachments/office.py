"""Word and Excel files, opened with care: no part is unpacked to a disk, nothing is run."""

import io
import re
import zipfile
import zlib

from generator.model import DocumentFault

_MOST_PARTS = 4_000
_LARGEST = 500_000_000
_MOST_SHRUNK = 500
_SMALL = 5_000_000
_HOMES = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
_OTHERS = {"docx": DocumentFault.EXCEL, "xlsx": DocumentFault.WORD}
"""What a file is that holds the other's part."""
_TYPES = "[Content_Types].xml"
_MACROS = re.compile(r"(?:vbaproject\w*\.bin|vbadata\.xml|(?:^|/)activex/|(?:^|/)macrosheets/)")
_MACRO_TYPES = re.compile(rb"macroEnabled|vbaProject|ms-excel\.(?:macrosheet|intlmacrosheet)", re.I)
_RELATIONS = re.compile(r"(?:^|/)_rels/[^/]*\.rels")
_REMOTE = re.compile(
    rb"<[^<>]*(?:attachedTemplate|/frame|/oleObject|externalLinkPath)\b[^<>]*>", re.IGNORECASE
)
_TARGET = re.compile(rb"\bTarget\s*=\s*[\"']\s*(?:https?:|ftp:|\\\\|//|file:////|mhtml:)", re.I)
_DAMAGES = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError),
    *(RuntimeError, ValueError, KeyError),
)


def office_fault(data: bytes, ending: str) -> DocumentFault | None:
    """Return what is wrong with a file that ends in `docx` or `xlsx`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _fault(archive, ending)
    except _DAMAGES:
        return DocumentFault.BROKEN


def _fault(archive: zipfile.ZipFile, ending: str) -> DocumentFault | None:
    infos = archive.infolist()
    if _is_bomb(infos):
        return DocumentFault.BOMB
    if any(info.flag_bits & 1 for info in infos):
        return DocumentFault.PASSWORD
    names = archive.namelist()
    if any(_MACROS.search(name.lower()) for name in names):
        return DocumentFault.MACROS
    if _TYPES in names and _MACRO_TYPES.search(archive.read(_TYPES)):
        return DocumentFault.MACROS
    if other := _other_program(names, ending):
        return other
    if archive.testzip() is not None:
        return DocumentFault.BROKEN
    relations = (archive.read(name) for name in names if _RELATIONS.search(name))
    return DocumentFault.REMOTE if any(map(_loads, relations)) else None


def _is_bomb(infos: list[zipfile.ZipInfo]) -> bool:
    shrunk = (
        info.file_size > _SMALL and info.file_size > _MOST_SHRUNK * max(info.compress_size, 1)
        for info in infos
    )
    too_much = sum(info.file_size for info in infos) > _LARGEST
    return len(infos) > _MOST_PARTS or too_much or any(shrunk)


def _other_program(names: list[str], ending: str) -> DocumentFault | None:
    if _HOMES[ending] in names:
        return None
    is_other = any(home in names for home in _HOMES.values())
    return _OTHERS[ending] if is_other else DocumentFault.ARCHIVE


def _loads(relations: bytes) -> bool:
    """Does opening the document fetch a template or an object from elsewhere? Links do not."""
    return any(_TARGET.search(match.group()) for match in _REMOTE.finditer(relations))
