"""What stands before a number: type name, “số”, and the pinpoint (điểm, khoản, Điều)."""

import re
from dataclasses import dataclass

from generator.citations.grammar import LAST_WORDS, TYPE_ABBREVIATIONS, TYPE_NAMES
from generator.citations.value import Pinpoint

_REACH = 120
_LONGEST = 2 + max(map(len, TYPE_NAMES))
_SAID = re.compile(r"(?<![^\W_])số[ \n]?[:.]?[ \n]?\Z", re.IGNORECASE)
_WORDS = re.compile(r"(?<![^\W_])(?:[^\W\d_]+[ \n]){1,4}\Z")
_LAW = re.compile(r"(?<![^\W_])(?:Bộ luật|Luật|Pháp lệnh)(?![^\W_])")
_LAW_NAME = re.compile(r"(?:[ \n]?(?:[^\W\d_]+|[,-])){0,16}[ \n]")

_LETTER, _CLAUSE, _ARTICLE = r"[a-zđ]{1,2}\)?", r"[0-9]{1,3}[a-zđ]?", r"[0-9]{1,4}[a-zđ]?"
_LINK = r"(?:,[ \n]|[ \n](?:và[ \n]|của[ \n])?)"
_AND = r"(?:,[ \n]|[ \n]và[ \n])"

_PINPOINT = re.compile(
    rf"(?<![^\W_])(?:điểm[ \n](?:{_LETTER}{_AND}){{0,5}}(?P<point>{_LETTER}){_LINK})?"
    rf"(?:khoản[ \n](?:{_CLAUSE}{_AND}){{0,5}}(?P<clause>{_CLAUSE}){_LINK})?"
    rf"điều[ \n](?:{_ARTICLE}{_AND}){{0,5}}(?P<article>{_ARTICLE}){_LINK}\Z",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(
    r"(?:\A|[.!?…:|•*>\"“‘«\n-]|(?<![^\W_])[a-zđ0-9]{1,2}\))[ \n\"“‘«(\[*_•>-]*\Z"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """The words before a number; `start` is where the citation begins."""

    start: int
    type_name: str | None = None
    pinpoint: Pinpoint | None = None
    says_number: bool = False
    is_capital: bool = False
    is_abbreviation: bool = False
    opens_sentence: bool = False

    @property
    def introduces(self) -> bool:
        """Do the words say that a number of an official text follows?"""
        return self.type_name is not None or self.says_number


def may_introduce(text: str, index: int) -> bool:
    """Is the word before index one that introduces numbers? Cheap: most integers end here."""
    words = text[max(0, index - 10) : index].lower().split()
    return bool(words) and (words[-1].rstrip(":.") or words[-2:][0]) in LAST_WORDS


def read_before(text: str, index: int, floor: int) -> Lead:
    """Read backwards from a number, not beyond floor, where the citation before it ended."""
    floor = max(floor, index - _REACH)
    said = _SAID.search(text, max(floor, index - 8), index)
    start = said.start() if said else index
    type_name, type_start = _type_before(text, start, floor)
    start = type_start if type_name else start
    pinpoint, start_of_all = _pinpoint_before(text, start, floor)
    return Lead(
        start_of_all,
        type_name,
        pinpoint,
        says_number=said is not None,
        is_capital=text[start].isupper(),
        is_abbreviation=type_name is not None
        and text[start : start + 2].isupper()
        and text[start:index].split()[0] in TYPE_ABBREVIATIONS,
        opens_sentence=_opens_sentence(text, start_of_all),
    )


def law_before(text: str, lead: Lead, floor: int) -> Lead:
    """Read “Luật Báo chí số” before the number of a law: its own name stands between."""
    floor = max(floor, lead.start - _REACH)
    laws = list(_LAW.finditer(text, floor, lead.start))
    if not laws or not _LAW_NAME.fullmatch(text, laws[-1].end(), lead.start):
        return lead
    pinpoint, start = _pinpoint_before(text, laws[-1].start(), floor)
    return Lead(start, laws[-1].group().lower(), pinpoint, lead.says_number, is_capital=True)


def _type_before(text: str, end: int, floor: int) -> tuple[str | None, int]:
    if not may_introduce(text, end):
        return None, end
    words = _WORDS.search(text, max(floor, end - _LONGEST), end)
    start = words.start() if words else end
    while start < end:
        name = " ".join(text[start:end].split())
        known = TYPE_ABBREVIATIONS.get(name) or TYPE_NAMES.get(name.lower())
        if known:
            return known, start
        start = _next_word(text, start, end)
    return None, end


def _next_word(text: str, start: int, end: int) -> int:
    while start < end and text[start] not in " \n":
        start += 1
    return start + 1


def _pinpoint_before(text: str, end: int, floor: int) -> tuple[Pinpoint | None, int]:
    match = _PINPOINT.search(text, floor, end) if "iều" in text[floor:end] else None
    if not match:
        return None, end
    point = match["point"] and match["point"].rstrip(")")
    return Pinpoint(match["article"], match["clause"], point), match.start()


def _opens_sentence(text: str, start: int) -> bool:
    return start == 0 or _NEW_SENTENCE.search(text[max(0, start - 8) : start]) is not None
