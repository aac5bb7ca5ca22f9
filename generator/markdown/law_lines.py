"""The lines of a text of law that open a provision, however they are written, and those apart.

Real texts come with `## Điều 1.`, `**Điều 1. …**`, `**Điều 1.** …` or a bare `Điều 1. …`, and
with the title of a chương on a line of its own. All of them are the heading of the provision.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.markdown.addresses import Problem
from generator.markdown.law_closing import begins_closing, has_last_words
from generator.markdown.law_titles import Title, is_title, title_below, wrapped_title
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
_IN_A_LIST = re.compile(r"\s*[-*+•]\s+[*_]*điều\s+[0-9]+[a-zđ]?[*_]*[.:]", re.IGNORECASE)
_MISSPELT = re.compile(
    r"\s*[#*_]*\s*(?P<word>Điêu|Điểu|Điếu|Đièu|Diều|Diêu|Đieu|Dieu|Đ I Ề U)\s+[0-9]+[.:]"
)
_LISTED = re.compile(r"\s*(?P<sign>1\)|[-*+•]\s+(?:\d+[.)]|[a-zđ]\)))\s")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A heading as it is shown; its title may stand on lines below, `end` is behind the last.

    `words_at` is where the words of the provision begin in the line, 0 when there are none.
    """

    level: int
    words: str
    end: int
    words_at: int = 0


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
    walk = _Walk(lines, quoted)
    for number in range(len(lines)):
        walk.read(number)
    problems = [*walk.problems, *(("B619", number, ()) for number in unclosed)]
    if not walk.has_article:
        problems += walk.quoted_articles()
    return LawLines(walk.headings, quoted, frozenset(walk.closing), tuple(problems))


@dataclass(slots=True)
class _Walk:
    """What gathers on the way down: `last` is the number of the last điều, lines are `done`."""

    lines: Sequence[str]
    quoted: frozenset[int]
    headings: dict[int, HeadingLine] = field(default_factory=dict)
    closing: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    has_article: bool = False
    is_closing: bool = False
    in_fence: bool = False
    last: int = 0
    done: int = 0

    def read(self, number: int) -> None:
        """Read a line that is not yet read as the title of one above."""
        line = self.lines[number]
        if _FENCE.match(line):
            self.in_fence = not self.in_fence
        if number not in self.quoted and number >= self.done and not self.in_fence:
            self._read(number, line)

    def _read(self, number: int, line: str) -> None:
        provision = provision_line(line)
        opening = self._opening(number, provision)
        if provision and opening is Opening.OPENS:
            self.is_closing = False
            self._begin(number, provision)
        elif not self.is_closing:
            self.problems += _doubts(number, line, opening)
            self.is_closing = self.has_article and begins_closing(line)
        if self.is_closing:
            self.closing.add(number)
        self.is_closing |= self.has_article and has_last_words(line)

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

    def quoted_articles(self) -> Iterator[Problem]:
        """Yield điều that all stand in quote blocks, as if nothing in the text were its own."""
        for number, line in enumerate(self.lines):
            provision = provision_line(line.strip()[1:]) if line.startswith(">") else None
            if provision and provision.kind is ProvisionKind.ARTICLE and provision.signed:
                reason, advice = "đứng trong khối lời trích", "Bỏ dấu “>” ở đầu các dòng."
                yield _doubt(number, line, reason, advice)
                return


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


def _doubts(number: int, line: str, opening: Opening) -> Iterator[Problem]:
    advice = "Mở một điều thì viết “Điều 5. Tên điều”; chỉ nhắc tới điều thì viết “Điều \\5”."
    if opening is Opening.DOUBTFUL:
        is_small = line.strip("#*_ \t")[:1].islower()
        reason = "chữ “điều” viết thường" if is_small else "sau số điều không có dấu chấm"
        yield _doubt(number, line, reason, advice)
    elif _IN_A_LIST.match(line):
        yield _doubt(number, line, "đứng sau dấu đầu dòng", f"Bỏ dấu đầu dòng. {advice}")
    elif match := _MISSPELT.match(line):
        yield _doubt(number, line, f"viết “{match['word']}” thay cho “Điều”", advice)
    elif match := _LISTED.match(line):
        result = "không thành khoản, điểm, nên không có địa chỉ"
        advice = "Khoản viết “1.”, điểm viết “a)”; bản gốc đúng như vậy thì giữ."
        yield "B615", number, (("written", match["sign"]), ("result", result), ("advice", advice))


def _doubt(number: int, line: str, reason: str, advice: str) -> Problem:
    values = (("written", line.strip()[:60]), ("reason", reason), ("advice", advice))
    return "B618", number, values
