"""HTML in a body: it is shown as it is written, so that each piece is told, with what to write."""

import re
from collections.abc import Iterator, Sequence

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
_EMBEDDED = "Video, bản đồ không nhúng được: viết [tên video](địa chỉ của video)."
_ADVICE |= dict.fromkeys(("iframe", "video", "embed", "object"), _EMBEDDED)
_SAME = {"ul": "li", "ol": "li", "h2": "h1", "h3": "h1", "h4": "h1", "tr": "table", "td": "table"}
_COMMENT = "Xóa ghi chú ẩn: cổng không có chữ ẩn, người đọc sẽ thấy nó."
_OTHERS = "Xóa thẻ. Dán từ Word hay từ trang web thì dán dạng chữ trơn (Ctrl+Shift+V)."
_WORDS = "Nếu là chữ, viết “\\<” thay cho “<”."

Leak = tuple[int, str, tuple[tuple[str, object], ...]]
"""The place in the running words, a code, and its values."""


def html_signs(words: str) -> Iterator[Leak]:
    """Yield B613 for each tag, comment and named letter that stays in running words."""
    for tags in _runs(words):
        yield tags[0].start(), "B613", _values("".join(tag[0] for tag in tags), _advice(tags))
    for match in _ENTITY_LEFT.finditer(words):
        yield match.start(), "B613", _values(match.group(), "Viết thẳng ký tự ấy.")


def _runs(words: str) -> Iterator[list[re.Match[str]]]:
    """Yield the tags that stand side by side: they came with one paste, and go with it.

    Of what is opened and closed the opening is told.
    """
    opened: set[str] = set()
    run: list[re.Match[str]] = []
    for match in HTML.finditer(words):
        if match.group().startswith("</") and match["tag"] in opened:
            continue
        opened.add(match["tag"])
        if run and run[-1].end() != match.start():
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def entity(written: str, letter: str, place: int) -> Leak:
    """Return what is told of a letter written as `&nbsp;`."""
    hidden = HIDDEN.search(letter)
    if hidden:
        return place, "T103", (("name", letter_name(hidden.group())), ("written", written))
    if letter == "\ufffd":
        return place, "B613", _values(written, "Xóa mã này: nó không viết ra chữ nào.")
    shown = f"“{letter}”" if letter.strip() and letter.isprintable() else "dấu cách"
    return place, "B613", _values(written, f"Viết thẳng {shown}.")


def _advice(run: Sequence[re.Match[str]]) -> str:
    """Return what to write in place of all tags of a run; where one says to paste anew, that."""
    tags = [(match["tag"] or "").lower() for match in run]
    rows = dict.fromkeys(_ADVICE.get(_SAME.get(tag, tag), _OTHERS) for tag in tags if tag)
    again = [row for row in rows if "Ctrl+Shift+V" in row]
    comment = () if all(tags) else (_COMMENT,)
    return " ".join((*(again[:1] or rows), *comment, *((_WORDS,) if any(tags) else ())))


def _values(written: str, advice: str) -> tuple[tuple[str, object], ...]:
    first_line = written.partition("\n")[0]
    return ("written", first_line[:60]), ("advice", advice)
