"""One block's running text: where its characters stand among the inline tokens, and elements put
around stretches of it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

_UNCITED = re.compile(r"\\(?=\d)")


@dataclass(frozen=True, slots=True)
class Element:
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
class RunningText:
    """The running text of an inline token; a line break is one newline."""

    text: str
    segments: tuple[Segment, ...]

    @classmethod
    def of(cls, children: Sequence[Token]) -> "RunningText":
        """Read the text that a reader sees."""
        if len(children) == 1 and children[0].type == "text":
            text = children[0].content
            return cls(text, (Segment(0, len(text), ()),))
        parts: list[str] = []
        segments: list[Segment] = []
        inside: list[str] = []
        offset = 0
        for number, token in enumerate(children):
            if token.nesting == 1:
                inside.append(f"{token.tag}{number}")
            elif token.nesting == -1 and inside:
                inside.pop()
            shown = shown_text(token)
            if shown:
                around = (*inside, "code") if token.type == "code_inline" else tuple(inside)
                segments.append(Segment(offset, offset + len(shown), around))
                parts.append(shown)
                offset += len(shown)
        return cls("".join(parts), tuple(segments))

    def can_hold(self, start: int, end: int) -> bool:
        """Tell whether an element from start to end would be properly nested."""
        touched = self.segments[self._segment_at(start) : self._segment_at(end - 1) + 1]
        if not touched or touched[0].inside != touched[-1].inside:
            return False
        outer = touched[0].inside
        return all(segment.inside[: len(outer)] == outer for segment in touched)

    def within(self, start: int, tags: tuple[str, ...]) -> bool:
        """Tell whether the character at start lies in an element of these tags."""
        inside = self.segments[self._segment_at(start)].inside if self.segments else ()
        return any(name.startswith(tags) for name in inside)

    def _segment_at(self, index: int) -> int:
        """Return the number of the segment with the character at index; they leave no gaps."""
        return max(bisect_right(self.segments, index, key=lambda segment: segment.start) - 1, 0)


def shown_text(token: Token) -> str:
    """Return a leaf token's characters in the running text."""
    if token.type in ("text", "code_inline", "text_special"):
        return token.content
    return "\n" if token.type in ("softbreak", "hardbreak") else ""


def with_elements(children: Sequence[Token], elements: Sequence[Element]) -> list[Token]:
    """Return the tokens with the elements put in.

    These must lie in one another or apart, and the running text must be able to hold each.
    """
    if not elements:
        return list(children)
    opening = sorted(elements, key=lambda element: (element.start, -element.end))
    closing = sorted(opening, key=lambda element: (element.end, -element.start))
    result: list[Token] = []
    offset = 0
    for token in children:
        shown = shown_text(token)
        if not shown:
            result.append(token)
            continue
        result.extend(_cut(token, shown, offset, opening, closing))
        offset += len(shown)
    return result


def _cut(
    token: Token, shown: str, offset: int, opening: list[Element], closing: list[Element]
) -> Iterator[Token]:
    """Yield a token cut where elements begin and end, and their HTML in between."""
    end = offset + len(shown)
    cut = offset
    while True:
        while opening and opening[0].start == cut and opening[0].start < end:
            yield html_token(opening.pop(0).before)
        stops = [element.start for element in opening[:1]]
        stops += [element.end for element in closing[:1]]
        stop = min([end, *(stop for stop in stops if stop > cut)])
        if stop > cut:
            yield _part(token, shown, cut - offset, stop - offset)
        cut = stop
        while closing and closing[0].end == cut:
            yield html_token(closing.pop(0).after)
        if cut >= end:
            return


def _part(token: Token, shown: str, start: int, end: int) -> Token:
    if end - start == len(shown):
        return token
    return Token(token.type, token.tag, 0, content=shown[start:end], level=token.level)


def html_token(html: str) -> Token:
    """Return a token whose HTML is written as it is."""
    return Token("html_inline", "", 0, content=html)


def hide_signs(children: Iterable[Token]) -> None:
    """A backslash keeps a number from being a citation, and is not shown."""
    for child in children:
        if child.type == "text" and "\\" in child.content:
            child.content = _UNCITED.sub("", child.content)
