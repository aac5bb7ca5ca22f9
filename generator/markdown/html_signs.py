"""HTML in a body: it is shown as it is written, so that each piece is told, with what to write."""

import re
from collections.abc import Iterator

from generator.text import HIDDEN, letter_name

HTML = re.compile(
    r"<!--[^\n]*?-->|<!--|<!\[CDATA\[|<!(?=[A-Za-z])[^<>\n]*>|<\?[A-Za-z]"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9:-]*)(?:[\s/][^<>]*)?>"
)
_ENTITY_LEFT = re.compile(r"&(?:nbsp|amp|lt|gt|quot|shy)\b;?")
_ADVICE = {
    "br": "Xóa thẻ: đoạn mới thì để một dòng trống, ngắt dòng thì kết thúc dòng bằng “\\”.",
    "p": "Dán lại dạng chữ trơn (Ctrl+Shift+V); giữa hai đoạn để một dòng trống.",
    "a": "Viết [chữ hiện ra](https://…).",
    "img": "Viết ![mô tả hình](tên-tệp.jpg).",
    "b": "Viết **chữ đậm**.",
    "strong": "Viết **chữ đậm**.",
    "i": "Viết *chữ nghiêng*.",
    "em": "Viết *chữ nghiêng*.",
    "li": "Viết “- ” hoặc “1. ” ở đầu dòng.",
    "hr": "Viết --- trên một dòng, có dòng trống ở trên và dưới.",
    "h1": "Viết “## Tiêu đề”.",
    "table": "Viết bảng bằng dấu |, dưới dòng đầu là dòng |---|---|.",
}
_SAME = {"ul": "li", "ol": "li", "h2": "h1", "h3": "h1", "h4": "h1", "tr": "table", "td": "table"}
_COMMENT = "Xóa ghi chú ẩn: cổng không có chữ ẩn, người đọc sẽ thấy nó."
_OTHERS = "Xóa thẻ. Dán từ Word hay từ trang web thì dán dạng chữ trơn (Ctrl+Shift+V)."
_WORDS = "Nếu là chữ, viết “\\<” thay cho “<”."

Leak = tuple[int, str, tuple[tuple[str, object], ...]]
"""The place in the running words, a code, and its values."""


def html_signs(words: str) -> Iterator[Leak]:
    """Yield B613 for each tag, comment and named letter that stays in running words."""
    opened: set[str] = set()
    for match in HTML.finditer(words):
        if match.group().startswith("</") and match["tag"] in opened:
            continue  # of what is opened and closed the opening is told
        opened.add(match["tag"])
        yield match.start(), "B613", _values(match.group(), _advice(match))
    for match in _ENTITY_LEFT.finditer(words):
        yield match.start(), "B613", _values(match.group(), "Viết thẳng ký tự ấy.")


def entity(written: str, letter: str, place: int) -> Leak:
    """Return what is told of a letter written as `&nbsp;`."""
    hidden = HIDDEN.search(letter)
    if hidden:
        return place, "T103", (("name", letter_name(hidden.group())), ("written", written))
    if letter == "\ufffd":
        return place, "B613", _values(written, "Xóa mã này: nó không viết ra chữ nào.")
    shown = f"“{letter}”" if letter.strip() and letter.isprintable() else "dấu cách"
    return place, "B613", _values(written, f"Viết thẳng {shown}.")


def _advice(match: re.Match[str]) -> str:
    tag = (match["tag"] or "").lower()
    if not tag:
        return _COMMENT
    return f"{_ADVICE.get(_SAME.get(tag, tag), _OTHERS)} {_WORDS}"


def _values(written: str, advice: str) -> tuple[tuple[str, object], ...]:
    first_line = written.partition("\n")[0]
    return ("written", first_line[:60]), ("advice", advice)
