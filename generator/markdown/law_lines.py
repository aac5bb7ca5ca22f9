"""The lines of a text of law that open a provision, however they are written, and those apart.

Real texts come with `## Điều 1.`, `**Điều 1. …**`, `**Điều 1.** …` or a bare `Điều 1. …`, and
with the title of a chương on a line of its own. All of them are the heading of the provision.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.markdown.addresses import Problem
from generator.markdown.heading_line import HeadingLine
from generator.markdown.law_closing import begins_closing, has_last_words
from generator.markdown.law_doubts import (
    articles_elsewhere,
    doubts,
    numbered_behind_last_words,
    parts_of_clauses,
    run_into_a_note,
    run_together,
)
from generator.markdown.law_misread import misread
from generator.markdown.law_titles import Title, is_title, title_below, wrapped_title
from generator.markdown.party_sections import party_sections
from generator.markdown.provision_lines import Opening, ProvisionLine, provision_line
from generator.markdown.quoted_wording import quoted_lines
from generator.model import ProvisionKind

_OUTER = (ProvisionKind.PART, ProvisionKind.CHAPTER, ProvisionKind.APPENDIX)
_GOES_ON = re.compile(
    r"(?:,|[\w)]-|\b(?:tại|theo|của|và|hoặc|hay|các|với|trong|từ|đến|như|là|ở|số|về|trừ|ngoài"
    r"|khoản \w+|điểm \w+\)?|điều \w+))$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.;:!?”\"/)*_\\\]|]$|  $")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class LawLines:
    """By line from 0: headings that need more than their `#`, and what is no part of the law.

    `quoted` is the new wording of another text, `closing` are recipients and signatures.
    """

    headings: dict[int, HeadingLine] = field(default_factory=dict)
    quoted: frozenset[int] = frozenset()
    closing: frozenset[int] = frozenset()
    problems: tuple[Problem, ...] = ()

    @property
    def shape_the_text(self) -> bool:
        """Tell whether the blocks are others than Markdown alone would make of them."""
        return bool(self.headings or self.quoted or self.closing)


def law_lines(source: str) -> LawLines:
    """Read the lines of a text of law."""
    lines = source.split("\n")
    quoted, unclosed = quoted_lines(lines)
    walk = _Walk.over(lines, quoted, {})
    sections = {} if walk.has_article else party_sections(lines, quoted)
    if sections:
        walk = _Walk.over(lines, quoted, sections)
    problems = [*walk.problems, *(("B619", number, ()) for number in unclosed)]
    problems += parts_of_clauses(lines, quoted)
    if not walk.has_article and not sections:
        problems += articles_elsewhere(lines)
    return LawLines(walk.headings, quoted, frozenset(walk.closing), tuple(problems))


@dataclass(slots=True)
class _Walk:
    """What gathers on the way down: `last` is the number of the last điều, lines are `done`."""

    lines: Sequence[str]
    quoted: frozenset[int]
    sections: Mapping[int, HeadingLine]
    headings: dict[int, HeadingLine] = field(default_factory=dict)
    closing: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    has_article: bool = False
    in_section: bool = False
    is_closing: bool = False
    is_over: bool = False
    in_fence: bool = False
    last: int = 0
    done: int = 0

    @classmethod
    def over(
        cls, lines: Sequence[str], quoted: frozenset[int], sections: Mapping[int, HeadingLine]
    ) -> "_Walk":
        """Return the walk when it has read all lines."""
        walk = cls(lines, quoted, sections)
        for number in range(len(lines)):
            walk.read(number)
        return walk

    @property
    def has_begun(self) -> bool:
        """Has a điều or a section come, behind which the text may end?"""
        return self.has_article or self.in_section

    def read(self, number: int) -> None:
        """Read a line that is not yet read as the title of one above."""
        line = self.lines[number]
        if _FENCE.match(line):
            self.in_fence = not self.in_fence
        if number not in self.quoted and number >= self.done and not self.in_fence:
            if number in self.sections:
                self._begin_section(number, self.sections[number])
            else:
                self._read(number, line)

    def _begin_section(self, number: int, section: HeadingLine) -> None:
        self.is_closing = self.is_over = False
        self.in_section, self.done = True, section.end
        self.headings[number] = section

    def _read(self, number: int, line: str) -> None:
        provision = provision_line(line)
        opening = self._opening(number, provision)
        misread_lines = tuple(misread(number, line))
        self.problems += misread_lines
        if provision and opening is Opening.OPENS:
            self.is_closing = self.is_over = False
            self._begin(number, provision)
            self.problems += run_together(number, line, self.last)
        elif not self.is_closing:
            self.problems += () if misread_lines else doubts(number, line, opening)
            self.problems += run_together(number, line, self.last)
            self.problems += run_into_a_note(number, line, self.last)
            self.is_closing = self.has_begun and begins_closing(line)
        if self.is_closing:
            self.closing.add(number)
            self.problems += self._behind_last_words(number, line)
        if self.has_begun and has_last_words(line):
            self.is_closing = self.is_over = True

    def _behind_last_words(self, number: int, line: str) -> Iterator[Problem]:
        """Yield B615 for the first numbered line between `./.` and the recipients."""
        problem = numbered_behind_last_words(number, line) if self.is_over else None
        if problem or begins_closing(line):
            self.is_over = False
        if problem:
            yield problem

    def _opening(self, number: int, provision: ProvisionLine | None) -> Opening:
        """A line within a paragraph may be wrapped where its words name a provision."""
        if provision is None:
            return Opening.NAMES
        opening = provision.opening()
        above = self.lines[number - 1] if number > self.done else ""
        if not above.strip() or provision.level or provision.emphasised:
            return opening
        if _GOES_ON.search(above.strip()):
            return Opening.NAMES
        is_next = provision.number.startswith((str(self.last + 1), str(self.last)))
        is_article = provision.kind is ProvisionKind.ARTICLE
        ended = _ENDS.search(above) or above.isupper()
        return opening if ended or is_next or not is_article else Opening.NAMES

    def _begin(self, number: int, provision: ProvisionLine) -> None:
        if provision.kind is ProvisionKind.ARTICLE:
            self.has_article = True
            self.last = int(re.sub(r"\D", "", provision.number) or 0)
        heading = _heading(self.lines, number, provision)
        self.done = heading.end if heading else number + 1
        if heading:
            self.headings[number] = heading


def _heading(lines: Sequence[str], number: int, provision: ProvisionLine) -> HeadingLine | None:
    """Return the heading that a line is; None when `#` says all of it."""
    level = provision.level or (2 if provision.kind in _OUTER else 3)
    if not provision.title:
        below = title_below(lines, number, provision)
        if below:
            point = "" if provision.signed else "."
            return HeadingLine(level, f"{provision.name}{point} {below.words}", below.end)
        return None if provision.level else HeadingLine(level, provision.name, number + 1)
    if provision.level:
        return None
    words_at = len(lines[number].rstrip()) - len(provision.rest or provision.title)
    if provision.rest:
        return HeadingLine(level, f"{provision.name} {provision.title}", number + 1, words_at)
    title = Title(provision.title, number + 1)
    if not provision.set_apart:
        title = wrapped_title(lines, number, provision.title)
    if provision.set_apart or provision.kind is not ProvisionKind.ARTICLE or is_title(title.words):
        return HeadingLine(level, f"{provision.name} {title.words}", title.end)
    return HeadingLine(level, provision.name, number + 1, words_at)
