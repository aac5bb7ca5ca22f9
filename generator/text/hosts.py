"""Addresses whose host is another than readers take it for."""

import re
import unicodedata
from urllib.parse import unquote

COPY_AGAIN = "Mở trang ấy, chép lại địa chỉ từ trình duyệt."
_HOST = re.compile(r"(?:https?:)?//(?P<user>[^/?#]*@)?(?P<host>[^/?#:]*)", re.IGNORECASE)
_SHOWN = re.compile(
    r"(?P<scheme>https?://|www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/?#:]\S*)?",
    re.IGNORECASE,
)
_ENDINGS = (".vn", ".com", ".org", ".net", ".info", ".asia")
"""By which a host is known that stands without its scheme: files have endings too."""
_OWN_LETTERS = "đßæøœłþ"
"""Letters of Latin alphabets that are none of ASCII with a mark."""
_EXAMPLE = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|(?:your-?)?(?:domain|website)\.com)$")
_LOCAL = re.compile(r"localhost\.?$|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.")


def false_host(address: str) -> str:
    """Return why nobody should trust an address of the web, nothing when there is no reason."""
    match = _HOST.match(unquote(address))
    if not match:
        return ""
    if match["user"]:
        return "phần trước dấu @ không phải tên miền"
    if not all(map(_is_latin, _spelt_out(match["host"]))):
        return "tên miền có chữ giống chữ Latin mà không phải"
    if _EXAMPLE.search(match["host"].lower()):
        return "tên miền là tên mẫu, chưa thay bằng tên thật"
    return "máy chủ là máy của bạn" if _LOCAL.match(match["host"].lower()) else ""


def is_shown_as_another(words: str, address: str) -> bool:
    """Do the words of a link look like an address of another host than it leads to?"""
    shown, real = _SHOWN.fullmatch(words.strip()), _HOST.match(address)
    if not shown or not real or not (shown["scheme"] or shown["host"].lower().endswith(_ENDINGS)):
        return False
    hosts = [name.lower().removeprefix("www.") for name in (shown["host"], real["host"])]
    first, second = (f".{host}" for host in hosts)
    return not (first.endswith(second) or second.endswith(first))


def _spelt_out(host: str) -> str:
    """Return a host in the letters that a browser may show."""
    parts = host.lower().split(".")
    try:
        return "".join(
            part[4:].encode().decode("punycode") if part.startswith("xn--") else part
            for part in parts
        )
    except UnicodeError:
        return host


def _is_latin(letter: str) -> bool:
    """Is it a letter of Europe's languages, and no look-alike as `ɡ`, `ı`, `ｇ`?"""
    if letter.isascii() or not letter.isalpha():
        return True
    base = unicodedata.normalize("NFD", letter)[0]
    return (base.isascii() and base.isalpha()) or letter in _OWN_LETTERS
