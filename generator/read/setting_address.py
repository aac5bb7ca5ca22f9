"""`site_url` of mkdocs.yml: whether it can be the root of a portal."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model.addresses import SECTIONS
from generator.read.content_file import ContentFile
from generator.read.setting_signs import is_marked
from generator.read.shorten import shorten
from generator.text import closed_address, false_host

_HTTPS = re.compile(r"https://[^\s/<>\"@?#,]+\.[^\s/<>\"@?#,]*[^\s/<>\"@?#,.](?:/[^\s<>\"?#]*)?")
_HTTP = re.compile(r"http://(?P<host>[^\s/<>\"@?#,:]+)(?::\d+)?(?:/[^\s<>\"?#]*)?")
_OF_THIS_MACHINE = ("localhost", "127.0.0.1")
_FOLDERS = re.compile(r"/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_~-]*)?")
_WHOLE = "Viết cả địa chỉ: site_url: https://ten-mien.vn/."
_ROOT = "Chỉ ghi tới thư mục gốc của cổng: site_url: https://ten-mien.vn/ hay https://ten-mien.vn/cong/."


def address_findings(file: ContentFile) -> Iterator[Diagnostic]:
    """Yield G312 for an address that names no host of the web, C713 for one of this machine."""
    written = file.tree.get("site_url", "")
    if written == "" or is_marked(file, ("site_url",)):
        return
    words = written if isinstance(written, str) else "…"
    if is_of_this_machine(words):
        yield file.origin.problem("C713", "site_url", value=shorten(words))
    elif advice := why_no_root(words):
        values = {"key": "địa chỉ của cổng (site_url)", "value": shorten(words), "advice": advice}
        yield file.origin.problem("G312", "site_url", **values)


def is_of_this_machine(words: str) -> bool:
    """Does the address name the machine that the site is made on?"""
    http = _HTTP.fullmatch(words)
    return http is not None and http["host"] in _OF_THIS_MACHINE


def why_no_root(words: str) -> str:
    """Return what to write in place of an address where no portal can stand; empty when one can."""
    if not _HTTPS.fullmatch(words):
        return f"{_proposed(words)}{_WHOLE}"
    if reason := false_host(words):
        return f"Trong địa chỉ, {reason}. {_WHOLE}"
    if closed := closed_address(words):
        return f"Địa chỉ này {closed[0]}. {_WHOLE}"
    path = "/" + words.removeprefix("https://").partition("/")[2]
    if not _FOLDERS.fullmatch(path):
        return _ROOT
    return _ROOT if path.rstrip("/") + "/" in SECTIONS else ""


def _proposed(words: str) -> str:
    host = re.sub(r"^[a-z]{0,6}(?::?/{1,3}|:)", "", words.strip(), flags=re.IGNORECASE)
    right = f"https://{host.replace(',', '.').rstrip('/')}/"
    return f"Có phải “{right}” không? " if _HTTPS.fullmatch(right) else ""
