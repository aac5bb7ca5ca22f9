"""The parts of a Word file, opened with care: no bombs, no entities, nothing unpacked to a disk."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from generator.importing.page import Unreadable

Element = Any
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"
_MOST_PARTS = 4000
_LARGEST_PART = 200_000_000
_LARGEST = 500_000_000
_MOST_SHRUNK = 500
_SMALL = 5_000_000
OTHERS = {
    "xl/workbook.xml": "bảng tính Excel, không phải văn bản Word",
    "ppt/presentation.xml": "tệp trình chiếu PowerPoint, không phải văn bản Word",
    "content.xml": "tệp OpenDocument; mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
    "META-INF/container.xml": "sách điện tử EPUB, không phải văn bản Word",
    "Index/Document.iwa": "tệp Pages của Apple; xuất ra Word (.docx) rồi nhập",
}
"""What else a file is that holds a part; the page “Từ tệp Word” says the same."""


@dataclass(frozen=True, slots=True)
class Package:
    parts: Mapping[str, bytes]

    def tree(self, name: str) -> Element | None:
        """Return a part as a tree, None when there is none. Raises Unreadable when it is broken."""
        data = self.parts.get(name)
        return None if data is None else tree_of(data)


def open_package(data: bytes) -> Package:
    """Return the parts of a Word file. Raises Unreadable, which says what the file is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _demand_modest(archive)
            _demand_word(archive.namelist())
            parts = {
                info.filename: archive.read(info)
                for info in archive.infolist()
                if not info.is_dir()
            }
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError) as problem:
        reason = "tệp Word hỏng hoặc mới chép được một nửa; lấy lại bản đủ rồi nhập"
        raise Unreadable(reason) from problem
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in part[:2000]:
            raise Unreadable("tệp Word có khai báo lạ (DOCTYPE), không nhập vì lý do an toàn")
    return Package(parts)


def tree_of(data: bytes) -> Element:
    """Return XML as a tree that read nothing else. Raises Unreadable."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        raise Unreadable("tệp Word hỏng: phần chữ bên trong không đọc được") from problem


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def _demand_modest(archive: zipfile.ZipFile) -> None:
    """Refuse a bomb before it is unpacked."""
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    is_shrunk = any(
        info.file_size > _SMALL and info.file_size > _MOST_SHRUNK * max(info.compress_size, 1)
        for info in infos
    )
    is_large = total > _LARGEST or any(info.file_size > _LARGEST_PART for info in infos)
    if len(infos) > _MOST_PARTS or is_large or is_shrunk:
        raise Unreadable("tệp nén phình to bất thường (bom nén), không mở vì lý do an toàn")
    if any(info.flag_bits & 1 for info in infos):
        raise Unreadable("tệp nén có mật khẩu")


def _demand_word(names: list[str]) -> None:
    if DOCUMENT in names:
        return
    other = next((other for name, other in OTHERS.items() if name in names), None)
    if other is None and "[Content_Types].xml" in names:
        other = "tệp Word thiếu phần chữ; mở bằng Word rồi lưu lại"
    raise Unreadable(f"là {other}" if other else "là tệp nén, không phải văn bản Word")
