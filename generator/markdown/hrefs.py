"""Where an address leads: whether it may, whether anybody can open it."""

import re
from html import unescape
from urllib.parse import unquote

from generator.text import COPY_AGAIN, closed_address, false_host
from generator.text.patterns import pattern

_SAFE = pattern(r"(?:https?:|mailto:|tel:|[#/.]|[^:]*$)", re.IGNORECASE)
_INVISIBLE = pattern(r"[\x00-\x20\x7f-\xa0]")
"""Browsers leave these out of a scheme."""
_ELSEWHERE = pattern(r"(?:[a-z]+:)?//|[a-z]+:", re.IGNORECASE)
_OWN_DISK = pattern(r"(?:file:/*)?[a-z]:[\\/]|file:", re.IGNORECASE)
BRING = "Tải hình về, đặt cạnh tệp bài viết và ghi nguồn ảnh."
_HOST = pattern(
    r"www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|edu|gov|info)(?:[/:?#]|$)", re.IGNORECASE
)
_HERE = pattern(
    r"(?:https?:)?//(?:localhost(?![\w.-])|0\.0\.0\.0|\[::1\]|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)",
    re.IGNORECASE,
)
_MAIL = pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SHOWN = 200
"""Letters of an address in a message."""
_CUT_SHORT = pattern(
    r"(?:https?:)?//(?![^/?#\s]*[^\W_]\.[^\W_])|https?:(?!//)|mailto:(?![^?]+@[^?@]+\.[^?.])|tel:(?!.*\d)",
    re.IGNORECASE,
)
"""A host has a dot in it, that of `mailto:` too; of `tel:` a number must follow."""
_NO_NUMBER = pattern(r"tel:(?!(?:%20|[+\d ().-])+(?:[;?]|$))", re.IGNORECASE)
_WHOLE = {
    "mailto": "Viết mailto: rồi địa chỉ thư đủ cả @ và tên miền: mailto:ten@co-quan.vn.",
    "tel": "Viết tel: rồi chỉ có chữ số: tel:02439434567.",
}


def is_safe(href: str) -> bool:
    """May a link lead there? What runs a script, or has an unknown scheme, may not."""
    return _SAFE.match(_INVISIBLE.sub("", unescape(href))) is not None


def is_elsewhere(source: str) -> bool:
    """Does a picture lie on another host?"""
    return _ELSEWHERE.match(_INVISIBLE.sub("", unescape(source))) is not None


def from_elsewhere(source: str) -> tuple[tuple[str, str], ...]:
    """Return what is told of a picture that lies on another host, on the editor's own machine, or
    in its own address."""
    if own := _OWN_DISK.match(unquote(source)):
        name = unquote(source)[own.end() :].replace("\\", "/").rpartition("/")[2]
        advice = f"Chép hình vào cạnh tệp bài viết, rồi chỉ viết tên tệp: {name}."
        place = ("where", "nằm trên máy của bạn, người khác không thấy")
        return place, ("href", unquote(source)[:_SHOWN]), ("advice", advice)
    is_code = _INVISIBLE.sub("", source).lower().startswith("data:")
    where = "dán thẳng vào bài thành mã" if is_code else "lấy từ máy chủ khác"
    shown = f"{source[:_SHOWN]}…" if len(source) > _SHOWN else source
    return ("where", where), ("href", shown), ("advice", BRING)


def useless(href: str) -> tuple[tuple[str, str], ...]:
    """Return why nobody can open an address, and what to write; nothing when it may be opened."""
    if href in ("", "#", "?"):
        return ("reason", "không có địa chỉ"), ("advice", "Viết [chữ hiện ra](https://…).")
    if _MAIL.fullmatch(href):
        return ("reason", "thiếu mailto:"), ("advice", f"Viết mailto:{href}.")
    if _HOST.match(href):
        return ("reason", "thiếu https://"), ("advice", f"Viết https://{unquote(href)}.")
    return _untrue(href)


def _untrue(href: str) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with an address that looks whole."""
    if _HERE.match(href):
        advice = "Chép địa chỉ của trang trên mạng; trang của cổng thì viết từ dấu /: /tin-tuc/…"
        return ("reason", "chỉ mở được trên máy của bạn"), ("advice", advice)
    if href.startswith("//"):
        return ("reason", "thiếu https:"), ("advice", f"Viết https:{unquote(href)}.")
    if reason := false_host(href):
        return ("reason", f"không đáng tin: {reason}"), ("advice", COPY_AGAIN)
    if closed := closed_address(href):
        return ("reason", closed[0]), ("advice", closed[1])
    if _CUT_SHORT.match(href):
        return ("reason", "địa chỉ viết thiếu"), ("advice", _whole(href))
    if _NO_NUMBER.match(href):
        return ("reason", "không phải số điện thoại"), ("advice", _whole(href))
    return ()


def _whole(href: str) -> str:
    """Return how an address of its kind is written whole."""
    scheme = href.partition(":")[0].lower()
    return _WHOLE.get(scheme, "Chép địa chỉ đủ của trang trên mạng.")
