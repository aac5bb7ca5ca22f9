"""Authors, source and permission: around the title, beside the day, below the last words."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.address import is_addressed, is_titled_name
from generator.importing.news.authors import authors_of, without_places
from generator.importing.news.block_bylines import (
    author_boxes,
    line_of,
    of_author_box,
    of_brackets,
    of_office,
    of_rest,
    of_tail,
)
from generator.importing.news.bylines import Byline, byline
from generator.importing.news.captions import caption, is_credit_only
from generator.importing.news.closing import Closing, closing_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.first_words import begins_story
from generator.importing.news.last_words import end_of_story
from generator.importing.news.layout import is_layout
from generator.importing.news.lines import has_surname, is_prose, tells_place_and_day
from generator.importing.news.masthead import Masthead
from generator.importing.news.names import is_shortened
from generator.importing.news.sources import may_be_source

_PERMISSION = re.compile(
    r"ghi rõ nguồn|giữ bản quyền|vi phạm bản quyền|không được sao chép|được phép của", re.IGNORECASE
)
_FOOT, _NEAR = 6, 4
_TITLED = 2
"""So near above a title stands who wrote it, with a learned title and an office at most."""


@dataclass(frozen=True, slots=True)
class Credits:
    """`taken` are the indices of the blocks that are no part of the story."""

    authors: tuple[str, ...] = ()
    source: str = ""
    mark: str = ""
    """The source, where it is only what stands before the first words: (TTXVN)."""
    permission: str = ""
    taken: frozenset[int] = frozenset()
    dropped: tuple[str, ...] = ()

    def with_agency(self, agency: str) -> "Credits":
        """The agency is the source where no other is named."""
        is_source = not self.source and may_be_source(agency)
        return replace(self, source=agency, mark=agency) if is_source else self


def credits_of(
    own: Sequence[Block],
    others: Sequence[Block],
    head: Masthead,
    said: tuple[str, ...],
    is_place: Callable[[str], bool],
) -> Credits:
    """Return who wrote a piece and where it stood, and the lines that say so.

    What is written for the piece alone ends with it, and only what says who or when is no part of
    it; short lines below a piece on a page are its portal's.
    """
    body = next((at for at in range(head.end, len(own)) if begins_story(own[at])), head.end)
    end = end_of_story(own, body)
    closing = closing_of(own, body)
    closed = closing.lines if closing else range(0)
    read = _bylines_above(own, head, body).items()
    above = without_places({at: line for at, line in read if at not in closed}, is_place)
    signed_by = _closed_by(own, closing) if closing else _signatures_below(own, others, end)
    below = without_places(signed_by, is_place)
    foot = others[:_FOOT]
    lines = (*above.values(), *below.values(), *_labelled(foot))
    signed = (*below.values(), *author_boxes(foot), *of_brackets(own[body:end]))
    taken = frozenset((*_around(own, head, body, end), *closed, *above, *below))
    day = frozenset([head.date.index] if head.date else ())
    shown = {*head.lines, *day, *above, *below}
    return Credits(
        authors=authors_of(lines, tuple(above.values()), signed, said),
        source=next((line.source for line in lines if may_be_source(line.source)), ""),
        permission=next(_permissions((*own, *others)), ""),
        taken=taken | day,
        dropped=tuple(own[at].text for at in sorted(taken) if at not in shown and own[at].text),
    )


def _bylines_above(own: Sequence[Block], head: Masthead, body: int) -> dict[int, Byline]:
    """Return what lines of the head, beside a lower day and below the lead say, by their index."""
    lines = (*range(body), *_around_day(head, body, len(own)), *_below_lead(own, body))
    return {at: line for at in lines if (line := _byline_of(own, at, head))}


def _signatures_below(own: Sequence[Block], others: Sequence[Block], end: int) -> dict[int, Byline]:
    """Return who signed; above what is attached to a piece only what says so itself."""
    last = max((at for at in range(end) if is_prose(own[at].text)), default=end)
    labelled = {at: line for at in range(last + 1, end) if (line := of_tail(own[at]))}
    signed = {at: line for at in range(end, len(own)) if (line := _signature(own, at, end))}
    after = next((block for block in (*own[end + 1 :], *others) if block.text), None)
    office = of_office(own[end], after, own[:end]) if end < len(own) and not signed else None
    return labelled | signed | ({end: office} if office else {})


def _closed_by(own: Sequence[Block], closing: Closing) -> dict[int, Byline]:
    line = byline(own[closing.person].text, is_signature=True)
    return {closing.person: line} if line else {}


def _labelled(blocks: Iterable[Block]) -> Iterator[Byline]:
    lines = (byline(block.text) for block in blocks)
    return (line for line in lines if line and line.is_labelled)


def _around(own: Sequence[Block], head: Masthead, body: int, end: int) -> Iterator[int]:
    """Yield the lines above and below the story that are no part of it."""
    if not any(block.is_own for block in own):
        yield from (*range(body), *range(end, len(own)))
        return
    yield from range(0 if head.title is None else head.title + 1)
    yield from (at for at in range(end, len(own)) if _tells_when(own[at].text))


def _tells_when(text: str) -> bool:
    """Below the last words `Phú Xuyên, tháng 5 năm 2014` tells when they were written."""
    return date_line(text) is not None or tells_place_and_day(text)


def _around_day(head: Masthead, body: int, count: int) -> range:
    """The lines beside a day that stands below the lead."""
    if head.date is None or head.date.index < body:
        return range(0)
    return range(max(body, head.date.index - 2), min(head.date.index + 3, count))


def _below_lead(own: Sequence[Block], body: int) -> Iterator[int]:
    """Yield the line between the lead and the words that go on, when it says who wrote them.

    In capitals it may be a sub-heading, behind an address (Ông …) whom a picture shows.
    """
    at = body + 1
    if at + 1 < len(own) and is_prose(own[body].text) and begins_story(own[at + 1]):
        line = None if is_addressed(own[at].text) else byline(own[at].text)
        if line and line.authors and own[at].kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            yield at


def _permissions(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if _PERMISSION.search(block.text) and furniture.is_furniture(block.text):
            yield block.text


def _byline_of(own: Sequence[Block], index: int, head: Masthead) -> Byline | None:
    """Return what a line of the head says; above the title only what is labelled."""
    if index in head.lines:
        return None
    if head.date and index == head.date.index:
        return (
            None
            if tells_place_and_day(own[index].text)
            else of_rest(head.date.rest, _signs_pictures(own, head.date.rest), own[index].role)
        )
    beside_day = head.date is not None and abs(head.date.index - index) == 1
    is_between = head.title is not None and 0 < index - head.title <= _NEAR and index >= head.end
    line = line_of(own[index], beside_day or is_between)
    if (
        line
        and head.title is not None
        and index < head.title
        and not (line.is_labelled and line.authors)
    ):
        is_near = head.date is not None and head.date.index < index
        is_titled = head.title - index <= _TITLED and is_titled_name(own[index].text)
        is_posted = index == head.poster and line.authors and has_surname(" ".join(line.authors))
        return line if (is_near or is_titled or is_posted) and line.authors else None
    return line


def _signs_pictures(own: Sequence[Block], rest: Sequence[str]) -> bool:
    """Did somebody named beside the day take a picture: NGUYÊN KHỞI, `Ảnh: N. Khởi`?"""
    takers = {taker for block in own if (taker := caption(block.text).credit)}
    return any(is_shortened(taker, name) for taker in takers for name in rest)


def _signature(own: Sequence[Block], index: int, end: int) -> Byline | None:
    """Return who signed below the story; a name without a label stands right below it."""
    text = own[index].text
    line = byline(text, is_signature=index - end < _NEAR) or of_author_box(own[index])
    if tells_place_and_day(text):
        return None
    if line is None or is_credit_only(text) or own[index].kind is not BlockKind.PARAGRAPH:
        return None
    if not line.is_labelled and is_layout(own[index]):
        return None
    return line if line.is_labelled or line.source or index - end < _NEAR else None
