"""Addresses of the web that nobody opens from outside, and those that lead where few can follow."""

import re
from urllib.parse import unquote

_ADDRESS = re.compile(
    r"(?:https?:)?//(?:[^/?#@]*@)?(?P<host>\[[^\]/?#]*\]|[^/?#:]*)(?::(?P<port>[^/?#]*))?(?P<path>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ON_A_DISK = re.compile(r"(?:\\|file:|[a-z]:[\\/])", re.IGNORECASE)
_MISSPELT = re.compile(
    r"(?:https?(?::/?(?!/)|[;.,]/{1,2}|/{2})|(?:htt?|htps?|htpps?|hhttps?|ttps?|htttps?)://)(?=[\w-]+\.)"
    r"|https?:///|https?://https?[:/]",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?|_[\w-]+")
_INSIDE_ONLY = re.compile(
    r"(?:^|\.)(?:local|lan|internal|intranet|intra|home|corp|localdomain|localhost|arpa|private|invalid"
    r"|onion|test)\.?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+)){0,3}\.?", re.IGNORECASE)
_DOTTED = re.compile(r"(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}")
_OF_NOBODY = re.compile(r"(?:0|169\.254|22[4-9]|23\d|24\d|25\d)\.")
_LAST_PORT = 65_535
_COPY = "Chép lại địa chỉ từ trình duyệt, cả https://."
_ATTACH = "Đặt tệp cạnh bài rồi chỉ viết tên của nó: [tên](ten-tep.pdf)."
_OPEN_PAGE = "Dẫn tới một trang mà ai cũng mở được, hoặc bỏ liên kết và giữ chữ."
_TRY = "Mở thử trong cửa sổ ẩn danh; tài liệu thì tải về, đặt cạnh bài. Ai cũng mở được thì cứ giữ."
_LOGIN = "thường chỉ người đã đăng nhập, được chia sẻ mới mở được"
_ROUND = "dẫn vòng qua một trang khác"
_SHORT = "là địa chỉ rút gọn: người đọc không biết sẽ tới đâu, dịch vụ ngừng là hỏng"
_TARGET = "Mở ra, chép địa chỉ của trang cuối cùng."
_DOUBTFUL = tuple(
    (re.compile(words, re.IGNORECASE), (reason, advice))
    for words, reason, advice in (
        (r"(?:drive|mail|chat|meet|calendar)\.google\.com/(?!.*/embed\b)", _LOGIN, _TRY),
        (r"docs\.google\.com/(?!forms/|.*/pub(?:html)?\b)", _LOGIN, _TRY),
        (r"(?:outlook|mail)\.(?:office|office365|live|yahoo|zoho|yandex)\.com", _LOGIN, _TRY),
        (r"(?:[\w-]+\.)?sharepoint\.com|onedrive\.live\.com|1drv\.ms", _LOGIN, _TRY),
        (r"teams\.(?:microsoft|live)\.com|chat\.zalo\.me|(?:www\.)?messenger\.com", _LOGIN, _TRY),
        (r"(?:www\.)?facebook\.com/(?:messages|groups/[^/]+/permalink)", _LOGIN, _TRY),
        (r"(?:www\.)?google\.[a-z.]+/(?:url|amp)\b", _ROUND, _TARGET),
        (r"l\.(?:facebook|instagram)\.com|lm\.facebook\.com", _ROUND, _TARGET),
        (r"[\w.-]*safelinks\.protection\.outlook\.com", _ROUND, _TARGET),
        (r"webcache\.googleusercontent\.com|[\w-]+\.translate\.goog", _ROUND, _TARGET),
        (
            r"(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly)/",
            _SHORT,
            _TARGET,
        ),
    )
)


def closed_address(address: str) -> tuple[str, str] | None:
    """Return why nobody outside can open an address, and what to write; None when they may."""
    if _ON_A_DISK.match(unquote(address)):
        return "là tệp trên máy hay trong mạng của bạn", _ATTACH
    if _MISSPELT.match(address):
        return "viết sai phần https://", _COPY
    match = _ADDRESS.match(address)
    if match is None:
        return None
    if (port := match["port"]) and not _is_port(port):
        return f"có cổng máy chủ “{port}”, mà cổng là số từ 1 đến {_LAST_PORT}", _COPY
    return _closed_host(unquote(match["host"]))


def doubtful_address(address: str) -> tuple[str, str] | None:
    """Return why some readers may not get where an address leads, and what to do; or None."""
    match = _ADDRESS.match(address)
    if match is None:
        return None
    if _DOTTED.fullmatch(match["host"]) or match["host"].startswith("["):
        return "gọi máy chủ bằng địa chỉ số, máy ấy đổi chỗ là hỏng", _OPEN_PAGE
    if "_" in match["host"]:
        return "có dấu gạch dưới trong tên miền, nhiều máy không mở", _COPY
    place = f"{match['host']}{match['path'] or '/'}"
    return next((words for sign, words in _DOUBTFUL if sign.match(place)), None)


def _closed_host(host: str) -> tuple[str, str] | None:
    if host.startswith("["):
        is_own = re.match(r"\[(?:fe[89ab]|f[cd]|::1?\])", host, re.IGNORECASE)
        return ("chỉ mở được trong mạng của bạn", _OPEN_PAGE) if is_own else None
    if _NUMBERS.fullmatch(host) and (not _DOTTED.fullmatch(host) or _OF_NOBODY.match(host)):
        return "không có máy chủ nào ở địa chỉ số ấy", _COPY
    labels = host.removesuffix(".").split(".")
    if host and not all(len(label) < 64 and _LABEL.fullmatch(label) for label in labels):
        return "có tên miền viết sai", _COPY
    if _INSIDE_ONLY.search(host):
        return "chỉ mở được trong mạng của cơ quan", _OPEN_PAGE
    return None


def _is_port(port: str) -> bool:
    return port.isascii() and port.isdecimal() and 0 < int(port[:6]) <= _LAST_PORT
