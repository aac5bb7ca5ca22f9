"""Headlines of other pieces that stand between the paragraphs of a dump, and what teases them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from generator.importing.block import Block, BlockKind
from generator.importing.documents import documents_in
from generator.importing.news.headings import has_look
from generator.importing.news.lines import ends_sentence, is_prose, shared
from generator.importing.news.scenes import shows_person
from generator.importing.news.telling import share_of, telling
from generator.text.letter_case import LARGE, SMALL

_LEAST_WORDS, _LEAST_OF_TEASED, _LEAST_TELLING = 6, 5, 3
_COUNTED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)] ")
_MOST_NAMES, _FIRST_WORDS = 1, 5
"""Whom a headline is about stands among them."""
_CUT = ("...", "…")
_STOP = re.compile(r"[.!?…][\"”’»)\]]*$")
_SEVERAL = re.compile(rf"[^\W\d_][.!?…][”\"]? [{LARGE}“\"]")
_SHORT, _RUN = 0.5, 2
"""So near is a sentence on both sides of one or two headlines."""
_MOST_PAIRS, _MOST_WORDS, _MOST_OF_FEW, _MOST_BEHIND_COLON = 0.15, 0.34, 0.21, 0.5
_LEAST_OF_AKIN = 0.25
_TELLS_OF_PLACE = re.compile(
    rf"(?P<place>[{LARGE}][{SMALL}]+(?: [{LARGE}][{SMALL}]+)+)"
    r"(?:: | [-–] | (?:có|vừa|mở|trao|tổ chức|phát động|khai (?:mạc|giảng|trương)|đưa|lập) )"
)
"""Cần Thơ: tiểu thương học chữ …, Tuyên Quang có 96 lớp …: so teasers begin."""
_OF_PLACE = re.compile(rf"[{LARGE}][^:.!?]{{2,30}}: [{LARGE}]")
"""Bắc Giang: Mở thư viện: so headlines begin, and no sub-headings."""
_NAME = re.compile(rf"(?<=[{SMALL}] )[{LARGE}][{SMALL}]+(?: [{LARGE}][{SMALL}]+)+")


def headlines_of_others(
    lines: Sequence[Block], headed: Sequence[Block], title: str = ""
) -> Iterator[Block]:
    """Yield the lines of a dump that are the headline of another piece, and what teases it.

    A sub-heading is short, or says something of what the title and the words around it say.
    """
    words = [line.text for line in lines]
    for at, block in enumerate(headed):
        if not _may_be_headline(lines, headed, at):
            continue
        teaser = words[at + 1] if at + 1 < len(words) else ""
        rest = (title, *words[:at], *words[at + 2 :])
        is_cut = teaser.endswith(_CUT)
        least = _LEAST_OF_TEASED if is_cut else _LEAST_WORDS
        is_teased = is_cut or teases(teaser, block.text, rest)
        is_elsewhere = _tells_of_elsewhere(teaser, rest)
        is_teased |= is_elsewhere or _stands_below(lines, at)
        is_teased |= _is_short_among(teaser, rest) and _is_strange(block.text, rest, least)
        if is_elsewhere or _is_strange(block.text, rest if is_teased else (*rest, teaser), least):
            yield from headed[at : at + 1 + is_teased]


def is_of_another_piece(headline: str, said: Sequence[str], others: Sequence[str]) -> bool:
    """Do a headline in a box of its own, and the one sentence below it, tell of another piece?"""
    if any(line.count(". ") for line in said) or shows_person(headline):
        return False
    return _is_strange(headline, others, _LEAST_OF_TEASED)


def _is_strange(line: str, others: Iterable[str], least: int) -> bool:
    """Does a line tell nothing of what the others tell, or name what none of them names?"""
    listed, count = list(others), len(line.split())
    is_shown = shows_person(line) and not _is_apart(line, listed)
    if is_shown or count < least:
        return False
    if len(_strange_names(line, listed)) > _MOST_NAMES:
        return True
    if shared(line, listed) >= _MOST_PAIRS:
        return False
    is_few = count <= _LEAST_WORDS
    most = _MOST_OF_FEW if is_few else _MOST_WORDS
    most = _MOST_BEHIND_COLON if _OF_PLACE.match(line) else most
    if _names_another(line, listed):
        return True
    return len(telling(line)) >= _LEAST_TELLING + is_few and share_of(line, listed) < most


def _is_apart(line: str, others: Sequence[str]) -> bool:
    """Does a line share not a word with the piece, and name what it does not?"""
    return share_of(line, others) == 0 and bool(_strange_names(line, others))


def is_of_elsewhere(line: str, others: Iterable[str]) -> bool:
    """Does a line that shows who does something tell of persons or places of another piece?"""
    listed, first = list(others), " ".join(line.split()[:_FIRST_WORDS])
    is_strange = _names_another(line, listed) and share_of(line, listed) < _MOST_WORDS
    return is_strange or _names_another(first, listed)


def _names_another(line: str, others: Iterable[str]) -> bool:
    """Does a line name a place or a person behind its first word that nobody else names?"""
    return not shows_person(line) and bool(_strange_names(line, others))


def _strange_names(line: str, others: Iterable[str]) -> list[str]:
    said = "\n".join(others)
    return [name for name in _NAME.findall(line) if name not in said]


def teases(line: str, headline: str, rest: Iterable[str]) -> bool:
    """Does one sentence go on with a headline of another piece, and not with this one?"""
    is_single = line.count(". ") == 0 and ends_sentence(line) and not documents_in((line,))
    is_akin = bool(_phrases(line) & _phrases(headline))
    return is_single and is_akin and share_of(line, rest) < _MOST_WORDS


def _stands_below(lines: Sequence[Block], at: int) -> bool:
    """Does one sentence stand below a line without the empty line that parts paragraphs?"""
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or lines[at].is_right_below or not below.is_right_below:
        return False
    return ends_sentence(below.text) and not _SEVERAL.search(below.text)


def _is_short_among(line: str, others: Iterable[str]) -> bool:
    """Is a line one short sentence, where the paragraphs of the piece have several?"""
    prose = [len(other) for other in others if is_prose(other) and _SEVERAL.search(other)]
    single = sum(is_prose(other) and not _SEVERAL.search(other) for other in others)
    is_single = ends_sentence(line) and not _SEVERAL.search(line)
    return is_single and len(prose) > 2 * single and len(line) < median(prose) * _SHORT


def is_akin(line: str, others: Sequence[str]) -> bool:
    """Does a line tell of what the others tell, and name nobody and no place that they do not?"""
    return not _strange_names(line, others) and share_of(line, others) >= _LEAST_OF_AKIN


def _tells_of_elsewhere(line: str, others: Iterable[str]) -> bool:
    """Is it one sentence that begins with a place which the piece does not name?"""
    place = _TELLS_OF_PLACE.match(line)
    is_single = line.count(". ") == 0 and ends_sentence(line)
    return place is not None and is_single and place["place"] not in "\n".join(others)


def _phrases(line: str) -> set[tuple[str, ...]]:
    """Return a line's words two by two, where at least one tells something, and three by three."""
    words = re.findall(r"\w+", line.casefold())
    pairs = {pair for pair in pairwise(words) if telling(" ".join(pair))}
    return {*pairs, *zip(words, words[1:], words[2:], strict=False)}


def _may_be_headline(lines: Sequence[Block], headed: Sequence[Block], at: int) -> bool:
    """Is a line set as all others a heading to us, or none of the sentences that it parts?"""
    is_plain = lines[at].kind is BlockKind.PARAGRAPH and not has_look(lines[at])
    is_plain |= _leads_away(lines[at]) or (_is_set_as_typed(lines[at]) and _stands_below(lines, at))
    if not is_plain or _COUNTED.match(lines[at].text):
        return False
    if headed[at].kind is BlockKind.HEADING:
        return True
    if _is_of_list(lines, at):
        return False
    above = next(
        (line.text for line in reversed(lines[max(0, at - _RUN) : at]) if _stops(line)), ""
    )
    below = next((line.text for line in lines[at + 1 : at + 1 + _RUN] if _stops(line)), "")
    text = lines[at].text
    return bool(above and below) and text[:1].isupper() and not ends_sentence(text)


def _is_set_as_typed(line: Block) -> bool:
    return not line.look and line.markdown == line.text


def _leads_away(line: Block) -> bool:
    """Is all of a line, which nothing else sets apart, one link?"""
    return not line.look and line.markdown.startswith(f"[{line.text}](")


def _is_of_list(lines: Sequence[Block], at: int) -> bool:
    """Does a line beside it begin with the same word: Giải nhất: …, Giải nhì: …?"""
    beside = (lines[near].text for near in (at - 1, at + 1) if 0 <= near < len(lines))
    first = lines[at].text.partition(" ")[0]
    return any(other.partition(" ")[0] == first for other in beside)


def _stops(line: Block) -> bool:
    return _STOP.search(line.text) is not None
