"""Quotation marks that are opened and never closed, over all paragraphs of a body."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem

_ADVICE = "Thêm dấu ” ở cuối lời trích, hoặc xóa dấu này."
_SHOWN = 40


def may_have_open_quotes(source: str) -> bool:
    """A quotation of several paragraphs opens each of them, and closes once."""
    return source.count("“") > source.count("”")


def open_quotes(tokens: Sequence[Token]) -> Iterator[Problem]:
    """Yield B629 for the first that is never closed."""
    still_open: list[Problem] = []
    for token in tokens:
        if token.type == "inline" and token.map:
            for number, line in enumerate(token.content.split("\n")):
                _follow(line, token.map[0] + number, not number, still_open)
    yield from still_open[:1]


def _follow(line: str, number: int, is_first: bool, still_open: list[Problem]) -> None:
    """Follow a line of a paragraph: what opens at its beginning goes on with what is open."""
    goes_on = is_first and bool(still_open) and line.lstrip("> *_").startswith("“")
    for place, sign in enumerate(line):
        if sign == "”":
            del still_open[-1:]
        elif sign == "“" and not goes_on:
            written = line[place : place + _SHOWN].rstrip()
            values = ("written", written), ("reason", "mở ngoặc kép mà không đóng")
            still_open.append(("B629", number, (*values, ("advice", _ADVICE))))
        elif sign == "“":
            goes_on = False
