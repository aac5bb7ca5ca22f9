"""Values that say where something is: addresses, old and of the web, and files with their sums."""

import re
from typing import Annotated
from urllib.parse import unquote

from pydantic import PlainValidator

from generator.model.addresses import SECTIONS
from generator.read.schema.values import LONGEST_NAME, read_signs, refuse
from generator.read.schema.written import Way, Written
from generator.read.shorten import shorten
from generator.text import COPY_AGAIN, closed_address, false_host, nfc, unfit_for_windows

_WEB = re.compile(r"https?://[^\s/<>\"]+\.[^\s<>\"]+", re.IGNORECASE)
_PATH = re.compile(r"/(?!/)[^\s?#\\<>\"]{1,1000}")
_NO_PATH = re.compile(r'[?#\\<>"]')
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//|data:", re.IGNORECASE)
_NO_PAGE = re.compile(
    r"\.(?:avif|conf|config|css|csv|docx?|gif|ico|ini|jpe?g|js|json|map|mjs|pdf|png|svg|txt|wasm"
    r"|webmanifest|webp|woff2?|xlsx?|xml|zip)$",
    re.IGNORECASE,
)
"""What programs read, the server's own settings among it: no place for a page that redirects."""
_OF_THE_HOST = re.compile(
    r"/(?:CNAME|_headers|_redirects|_routes|_worker|_config)/?", re.IGNORECASE
)
"""What hosts of static sites read at the root."""
_OF_THIS_MACHINE = re.compile(r"(?:https?://)?(?:localhost|127\.|0\.0\.0\.0|file:)", re.IGNORECASE)
_HERE = "Địa chỉ này chỉ mở được trên máy của bạn: chép địa chỉ của trang đã đăng trên mạng."
_SERVICE = re.compile(r"/[a-z0-9]+(?:-[a-z0-9]+)*/")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def _web_address(value: object) -> str:
    words = read_signs(value)
    if not _WEB.fullmatch(words):
        is_here = _OF_THIS_MACHINE.match(words) is not None
        advice = _HERE if is_here else "Viết cả địa chỉ, bắt đầu bằng https://."
        raise refuse("G312", advice=advice)
    if reason := false_host(words):
        raise refuse("G312", advice=f"Trong địa chỉ, {reason}. {COPY_AGAIN}")
    if closed := closed_address(words):
        raise refuse("G312", advice=f"Địa chỉ này {closed[0]}. {closed[1]}")
    return words


def _old_address(value: object) -> str:
    words = read_signs(value)
    if not _PATH.fullmatch(words) or not all(map(_can_be_a_name, words.split("/")[1:])):
        hint = "Viết phần sau tên miền, bắt đầu bằng “/”, không có ? và #: /tin-tuc/cu-12345.htm."
        raise refuse("G312", advice=hint)
    decoded = _decoded(words)
    if name := next(filter(unfit_for_windows, decoded.split("/")), ""):
        hint = f"Bản mang đi trên thẻ nhớ mở ở máy Windows, nơi không có được tệp tên “{name}”"
        raise refuse("G312", advice=f"{hint}: bỏ địa chỉ cũ này.")
    if _NO_PAGE.search(decoded) or _OF_THE_HOST.fullmatch(decoded):
        hint = "Ở địa chỉ này máy chủ không chờ một trang: chỉ ghi địa chỉ cũ của bài, của văn bản."
        raise refuse("G312", advice=hint)
    return decoded


def _service(value: object) -> str:
    """Return where on the portal's own host a program answers; empty when there is none."""
    words = "" if value == "" else read_signs(value)
    if words and (not _SERVICE.fullmatch(words) or words in SECTIONS):
        hint = "Viết một đường riêng trên chính tên miền của cổng, như /dem/"
        raise refuse("G312", advice=f"{hint}; không dùng dịch vụ ngoài.")
    return words


def _decoded(words: str) -> str:
    """Return an address as servers look for it: the file of `/b%C3%A0i` is called `/bài`."""
    try:
        decoded = nfc(unquote(words, errors="strict"))
    except UnicodeDecodeError:
        decoded = ""
    parts = decoded.split("/")[1:]
    if _NO_PATH.search(decoded) or not parts or not all(map(_can_be_a_name, parts)):
        raise refuse("G312", advice="Mã % trong địa chỉ không đọc được: chép lại từ trình duyệt.")
    return decoded


def _can_be_a_name(part: str) -> bool:
    short = len(part.encode()) <= 2 * LONGEST_NAME
    return part.isprintable() and short and ".." not in part and not part.startswith(".")


_BRING = "Tải hình về, đặt cạnh tệp này và ghi nguồn ảnh."


def _file(value: object) -> str:
    words = read_signs(value)
    if _ELSEWHERE.match(words):
        is_code = words[:5].lower() == "data:"
        where = "dán thẳng vào đây thành mã" if is_code else "lấy từ máy chủ khác"
        raise refuse("B605", where=where, href=shorten(words), advice=_BRING)
    if words.startswith("/") or "\\" in words:
        raise refuse("G312", advice="Viết tên tệp nằm cạnh tệp này: anh.jpg.")
    return words


def _sha256(value: object) -> str:
    words = read_signs(value).lower()
    if not _SHA256.fullmatch(words):
        hint = "Lấy bằng lệnh sha256sum, hoặc bỏ khóa này."
        raise refuse("G303", expected="64 chữ số và chữ a-f", advice=hint)
    return words


OwnService = Annotated[str, PlainValidator(_service), Written(Way.LINE)]
WebAddress = Annotated[str, PlainValidator(_web_address), Written(Way.WEB_ADDRESS)]
OldAddress = Annotated[str, PlainValidator(_old_address), Written(Way.PATH)]
FileName = Annotated[str, PlainValidator(_file), Written(Way.FILE)]
PictureName = Annotated[str, PlainValidator(_file), Written(Way.PICTURE)]
Sha256 = Annotated[str, PlainValidator(_sha256), Written(Way.SUM)]
