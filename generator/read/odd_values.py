"""Values that YAML takes, and that are not what the editor meant."""

import re
from collections.abc import Iterator
from typing import Any

from generator.read.shorten import shorten

_CURLY = re.compile(r"[“„«](?P<words>[^“”„«»]*)[”“»]|[‘‚](?P<single>[^‘’‚]*)[’‘]")
_CUT = re.compile(r"[ \t]+(?P<left>#[^\n]*)")
_OPENED = re.compile(r"#[ \t]*(?P<sign>[\[{])")
_IN_QUOTES = (
    "Đặt cả giá trị trong dấu ngoặc kép; lời ghi cho người biên tập thì để ở một dòng riêng."
)
_MARKUP = re.compile(
    r"<!--|</?[A-Za-z][A-Za-z0-9:-]*(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#[0-9]{2,6}|#x[0-9a-f]{2,5});"
    r"|^=\w+\(|(?P<mark>\*\*|__|~~)[^\s*_~].*?(?P=mark)|!?\[[^\]\n]*\]\([^)\s]+\)"
    r"|\[\[[^\[\]\n]+\]\]|\{\{[^{}\n]+\}\}|\{%[^%\n]+%\}|\{[:#.][^{}\n]*\}|`[^`\n]+`"
    r"|(?<![\w*])\*[^\s*][^*\n]*(?<=[^\s*])\*(?![\w*])|==[^\s=][^=\n]*==|\$\$[^$\n]+\$\$"
    r"|^(?:#{1,6}|>)\s",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"[a-z0-9/:. -]+")
"""An id, a day, a number: that they have quotes around is told where they are read."""
_SIGNS = re.compile(r"[“„«‘‚#<>&*_~\[={`$]")

_TURNED = re.compile(r"(?<!\\)(?:\\\\)*(?P<sign>\\[nt_])")
_BECOMES = {"\\n": "chỗ xuống dòng", "\\t": "dấu tab", "\\_": "dấu cách cứng"}

Odd = tuple[str, dict[str, object]]


def odd_value(text: str, scalar: Any) -> Iterator[Odd]:
    """Yield K203, K207 to K209 for a value of a text, by its event."""
    if not scalar.style:
        cut = _CUT.match(text, scalar.end_mark.index)
        if cut:
            yield (
                "K208",
                {"left": shorten(cut["left"]), "advice": _of_cut(cut["left"], scalar.value)},
            )
    elif scalar.style == '"' and (turned := _turned(text, scalar)):
        yield "K203", turned
    value = scalar.value
    if not _SIGNS.search(value):
        return
    curly = _CURLY.fullmatch(value) if not scalar.style else None
    words = (curly["words"] or curly["single"] or "") if curly else ""
    if words and not _ONE_OF.fullmatch(words):
        yield "K207", {"value": shorten(value), "words": shorten(words)}
    markup = _MARKUP.search(value)
    if markup:
        yield "K209", {"written": shorten(markup.group())}


def _of_cut(left: str, value: str) -> str:
    """Return what to do about what stands behind a “#”: a list or a group is not to have quotes."""
    if not value and (opened := _OPENED.match(left)):
        return f"Xóa dấu # ở trước “{opened['sign']}”."
    return _IN_QUOTES


def _turned(text: str, scalar: Any) -> dict[str, object] | None:
    """Return what a path, `D:\\new`, loses in straight quotes."""
    match = _TURNED.search(text, scalar.start_mark.index, scalar.end_mark.index)
    if not match:
        return None
    sign = match["sign"]
    reason = f"“{sign}” trong ngoặc kép thành {_BECOMES[sign]}"
    return {"reason": reason, "advice": "Dùng dấu nháy đơn: '…'; thừa thì xóa."}
