"""What a page calls itself: the newspaper, magazine or portal that a piece stood on."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.news.agency import is_newsroom
from generator.importing.news.credits import Credits
from generator.importing.news.names import in_small, is_word
from generator.importing.news.sources import is_host, may_be_source
from generator.importing.page import Page
from generator.text.letter_case import LARGE

_PAPER = r"(?:báo(?: điện tử)?+|thời báo|tạp chí(?: điện tử)?+)"
_KIND = (
    rf"(?:{_PAPER}|bản tin|đài (?:pt-?th|phát thanh)"
    r"|(?:cổng|trang) (?:thông tin(?: điện tử)?+|tin(?: điện tử)?+|ttđt))"
)
_NAMED = rf"(?= (?:[^\W\d_]+ ){{0,3}}[{LARGE}])(?: [^\s.,:;|©\"“”()]+){{1,9}}?"
_OUTLET = re.compile(rf"(?P<name>(?i:{_KIND}){_NAMED})(?i: online| điện tử)?")
_IN_HEAD = re.compile(rf"(?P<name>(?i:{_PAPER}){_NAMED})(?i: online| điện tử)?")
_SAID = re.compile(
    r"(?i:©|\(c\)|bản quyền (?:thuộc )?(?:về )?|copyright(?: ©)?(?: \d{4})?|ghi rõ nguồn)"
    rf"\s*:?\s*[“\"]?(?P<name>(?i:{_PAPER}){_NAMED})(?=[.,:;|\"”()]|\skhi\s|$)"
)
_IN_CAPITALS = re.compile(
    r"(?P<name>(?P<kind>(?:BÁO|THỜI BÁO|TẠP CHÍ|BẢN TIN)(?: ĐIỆN TỬ)?)"
    rf" (?P<proper>[{LARGE} ]{{3,40}}?))(?: ĐIỆN TỬ| ONLINE)?"
)
_SMALL_WORDS = re.compile(r"(?<= )(?:Và|Của|Cho|Với|Các)(?= )")
_BESIDE = " | "
"""Stands between what a copy has glued."""
_MOST_PROPER = 3
"""Of more syllables in capitals nobody knows which are written large."""
_LONGEST = 200
_MOST_WORDS = 12
_HEAD = 3
"""So many lines of a dump may be its masthead; further down a paper is one of a list."""


def source_of(page: Page, credits: Credits) -> str:
    """Return where a piece first stood: as it says itself, else by the name of its page.

    The letters before its first words (BTBĐT) stand for a name that the page may give.
    """
    is_named = bool(credits.source) and (not credits.mark or is_newsroom(credits.mark))
    return credits.source if is_named else _outlet(page) or credits.source


def called(page: Page) -> Iterator[str]:
    """Yield what a page and the first lines around its piece are called."""
    yield from (page.said.source, *page.said.portals)
    lines = (*page.dropped, *(block.text for block in page.blocks))
    yield from (line for line in lines if len(line.split()) <= _MOST_WORDS)
    yield from (match["name"] for line in lines for match in _OUTLET.finditer(line[:_LONGEST]))


def _outlet(page: Page) -> str:
    names = (name for name in _names(page) if may_be_source(name) and not is_host(name))
    return next(names, "")


def _names(page: Page) -> Iterator[str]:
    yield page.said.source
    yield from (name for words in page.said.portals if (name := _named(words, _OUTLET)))
    blocks = [block.text for block in page.blocks if block.text]
    head = [part for line in blocks[:_HEAD] for part in line.split(_BESIDE)]
    yield from (name for words in head if (name := _named(words, _IN_HEAD)))
    lines = (*page.dropped, *blocks)
    yield from (match["name"] for line in lines if (match := _SAID.search(line[-_LONGEST:])))
    yield from (name for words in head if (name := _named_in_capitals(words, lines)))


def _named(words: str, form: re.Pattern[str]) -> str:
    """Return words that are nothing but the name of an outlet, written as names are."""
    match = form.fullmatch(words) if len(words.split()) <= _MOST_WORDS else None
    return match["name"] if match and not words.isupper() else ""


def _named_in_capitals(words: str, lines: Sequence[str]) -> str:
    """BÁO SƠN LA is Báo Sơn La; a longer name is written as the page has it elsewhere."""
    match = _IN_CAPITALS.fullmatch(words)
    if match is None:
        return ""
    name = match["name"]
    as_shown = re.compile(re.escape(name), re.IGNORECASE)
    shown = (said for line in lines for said in as_shown.findall(line))
    written = next((other for other in shown if not other.isupper()), "")
    proper = match["proper"].split()
    is_sure = len(proper) <= _MOST_PROPER and all(map(is_word, proper))
    small = _SMALL_WORDS.sub(_lowered, in_small(match["proper"]))
    return written or (f"{match['kind'].capitalize()} {small}" if is_sure else "")


def _lowered(match: re.Match[str]) -> str:
    return match.group().lower()
