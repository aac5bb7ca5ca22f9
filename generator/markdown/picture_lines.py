"""Lines that were meant for a picture, or for what stands below one, and became something else."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem

_APART = "Hình đứng một mình giữa hai dòng trống."
_CAPTION = (
    'Chú thích viết trong ngoặc kép sau tên tệp: ![mô tả hình](tệp.jpg "Chú thích | Ảnh: …").'
)
_BREAKS = ("softbreak", "hardbreak")


def picture_lines(tokens: Sequence[Token]) -> Iterator[Problem]:
    """Yield B615 for words right below or above a picture, B614 for `! [mô tả](tệp.jpg)`."""
    for token in tokens:
        if token.type == "inline" and token.map:
            children = token.children or []
            if any(child.type == "image" for child in children):
                yield from _stuck(children, token.content.split("\n"), token.map[0])
            yield from _parted(children, token.map[0])


def _stuck(children: Sequence[Token], lines: Sequence[str], start: int) -> Iterator[Problem]:
    """A picture that has a line to itself was meant to stand apart, as its neighbours were."""
    rows = _rows(children)
    if len(rows) != len(lines):
        return
    for number, row in enumerate(rows[1:], start=1):
        above = rows[number - 1]
        if _is_picture(above) and not _is_picture(row):
            yield _told(
                start + number,
                lines[number],
                "dính vào hình ở trên, không thành chú thích",
                f"{_CAPTION} {_APART}",
            )
        elif _is_picture(row) and not _is_picture(above):
            yield _told(
                start + number, lines[number], "dính vào dòng trên, hình không đứng riêng", _APART
            )


def _rows(children: Sequence[Token]) -> list[list[Token]]:
    rows: list[list[Token]] = [[]]
    for child in children:
        if child.type in _BREAKS:
            rows.append([])
        elif child.type != "text" or child.content.strip():
            rows[-1].append(child)
    return rows


def _is_picture(row: Sequence[Token]) -> bool:
    return bool(row) and all(child.type == "image" for child in row)


def _told(line: int, written: str, result: str, advice: str) -> Problem:
    values = (("written", written.strip()[:60]), ("result", result), ("advice", advice))
    return "B615", line, values


def _parted(children: Sequence[Token], start: int) -> Iterator[Problem]:
    line = start
    for place, child in enumerate(children):
        line += child.type in _BREAKS
        behind = children[place + 1 : place + 2]
        words = child.content.rstrip()
        is_alone = words.endswith("!") and (words == "!" or words[-2].isspace())
        if child.type == "text" and is_alone and behind and behind[0].type == "link_open":
            values = (("written", "! ["), ("reason", "có dấu cách giữa “!” và “[”"))
            advice = "Viết liền: ![mô tả hình](tệp.jpg)."
            yield "B614", line, (*values, ("advice", advice))
