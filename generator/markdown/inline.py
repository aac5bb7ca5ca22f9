"""One block's running text: where its characters stand among the inline tokens, and marks on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Mark:
    """HTML put before and after a stretch of the running text."""

    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A token's characters in the running text, and the inline elements it lies in."""

    start: int
    end: int
    inside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Running:
    """The running text of an inline token; a line break is one newline."""

    text: str
    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, children: Iterable[Token]) -> "Running":
        """Read the text that a reader sees."""
        parts: list[str] = []
        segments: list[Segment] = []
        inside: list[str] = []
        position = 0
        for number, token in enumerate(children):
            if token.nesting == 1:
                inside.append(f"{token.tag}{number}")
            elif token.nesting == -1 and inside:
                inside.pop()
            shown = shown_text(token)
            if shown:
                where = (*inside, "code") if token.type == "code_inline" else tuple(inside)
                segments.append(Segment(position, position + len(shown), where))
                parts.append(shown)
                position += len(shown)
        return cls("".join(parts), tuple(segments))

    def can_hold(self, start: int, end: int) -> bool:
        """Tell whether an element from start to end would be properly nested."""
        touched = [one for one in self.segments if one.start < end and start < one.end]
        if not touched or touched[0].inside != touched[-1].inside:
            return False
        outer = touched[0].inside
        return all(one.inside[: len(outer)] == outer for one in touched)

    def within(self, start: int, tags: tuple[str, ...]) -> bool:
        """Tell whether the character at start lies in an element of these tags."""
        return any(
            name.startswith(tags)
            for one in self.segments
            if one.start <= start < one.end
            for name in one.inside
        )


def shown_text(token: Token) -> str:
    """Return a leaf token's characters in the running text."""
    if token.type in ("text", "code_inline", "text_special"):
        return token.content
    return "\n" if token.type in ("softbreak", "hardbreak") else ""


def marked(children: Iterable[Token], marks: Iterable[Mark]) -> list[Token]:
    """Return the tokens with the marks put in; marks must nest or be apart, and be holdable."""
    wanted = tuple(marks)
    if not wanted:
        return list(children)
    opening = sorted(wanted, key=lambda mark: (mark.start, -mark.end))
    closing = sorted(opening, key=lambda mark: (mark.end, -mark.start))
    result: list[Token] = []
    position = 0
    for token in children:
        shown = shown_text(token)
        if not shown:
            result.append(token)
            continue
        result.extend(_split(token, shown, position, opening, closing))
        position += len(shown)
    return result


def _split(
    token: Token, shown: str, position: int, opening: list[Mark], closing: list[Mark]
) -> Iterator[Token]:
    end = position + len(shown)
    cut = position
    while True:
        while opening and opening[0].start == cut and opening[0].start < end:
            yield raw(opening.pop(0).before)
        stops = [mark.start for mark in opening[:1]] + [mark.end for mark in closing[:1]]
        stop = min([end, *(one for one in stops if one > cut)])
        if stop > cut:
            yield _piece(token, shown, cut - position, stop - position)
        cut = stop
        while closing and closing[0].end == cut:
            yield raw(closing.pop(0).after)
        if cut >= end:
            return


def _piece(token: Token, shown: str, start: int, end: int) -> Token:
    if end - start == len(shown):
        return token
    return Token(token.type, token.tag, 0, content=shown[start:end], level=token.level)


def raw(html: str) -> Token:
    """Return a token whose HTML is written as it is."""
    return Token("html_inline", "", 0, content=html)
