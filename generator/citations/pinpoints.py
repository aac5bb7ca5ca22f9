"""The provisions a citation names (điểm, khoản, Điều), of which the first counts.

“điểm b, c khoản 1, khoản 4 Điều 7”, “Điều 9, khoản 2”; behind a number in brackets.
"""

import re

from generator.citations.provision_words import BEFORE_ATOM, CHAIN, FIRST_VALUES
from generator.citations.value import Pinpoint
from generator.text.patterns import pattern

_REACH = 600
_NEAR = 120
_OPENING = r"[\"'“‘«*_\[]{0,3}"
_TITLE = r"(?:[ \n](?:về[ \n])?[“\"(][^“”\"()\n]{1,90}[”\")])?"
"""“điều 20 về “Thông báo …” của luật Cạnh tranh năm 2004”."""
_BEFORE = pattern(
    rf"{CHAIN}\)?[*_]{{0,3}}{_TITLE}(?:[ \n]?,[ \n]?|[ \n]-[ \n]|[ \n])"
    rf"(?:(?:của|tại|trong|theo|thuộc|ở)[ \n])?(?:(?:các|bản)[ \n])?{_OPENING}\Z",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"[.!?…][ \n]|\n\n")
_SAID_BEFORE = r"(?:(?:cụ thể|xem|nay là|gồm|(?:được )?quy định)[ \n])?(?:(?:tại|theo|ở)[ \n])?"
_BRACKETED = pattern(
    rf"[*_]{{0,3}}[ \n]?\({_SAID_BEFORE}{BEFORE_ATOM}(?P<chain>{CHAIN})(?:[;,:][^()\n]{{1,90}})?\)",
    re.IGNORECASE,
)
_CLAUSE_ENDS = r"[*_]{0,3}[ \n]?(?:\Z|[.;:?!)\]\n|])"
_TYPES = "luật|bộ luật|thông tư|nghị định|nghị quyết|quyết định|quy chế|điều lệ|hiến pháp"
_OF_OTHER = (
    r"[ \n](?:(?:của|tại|và|theo)[ \n])?(?:(?-i:[A-ZĐ])|này|nói)"
    rf"|,?[ \n](?:(?:của|tại|và|theo)[ \n])?(?:các[ \n])?(?:{_TYPES})(?![^\W_])"
)
_GOES_ON = rf"(?![ \n]?[,;]|{_OF_OTHER})"
_AT = r"(?:(?:được[ \n])?quy định[ \n]|nêu[ \n])?tại[ \n]"
_BEHIND = pattern(
    rf"\)?,[ \n](?:(?:cụ thể|gồm)[ \n](?:là[ \n])?)?{BEFORE_ATOM}"
    rf"(?P<clause>(?>{CHAIN}))(?={_CLAUSE_ENDS})"
    rf"|\)?,?[ \n]{_AT}{BEFORE_ATOM}(?P<at>(?>{CHAIN}))(?!{_OF_OTHER})"
    rf"| {BEFORE_ATOM}(?P<bare>(?=điều)(?>{CHAIN})){_GOES_ON}",
    re.IGNORECASE,
)
_APART = pattern(
    rf"[*_]{{0,3}} ?(?:-|\||:) ?[*_]{{0,3}}(?P<chain>(?=(?:[^|\n]{{0,60}})điều){CHAIN})"
    rf"(?=[*_]{{0,3}}(?: ?[|:.;)]| -|\Z|\n))",
    re.IGNORECASE,
)
"""Behind a dash or in the next cell of a table: `Luật 48/2024/QH15 | Điểm b khoản 1 Điều 11 |`."""
_WORDS = ("iều", "hoản", "IỀU", "HOẢN")


def pinpoint_before(text: str, end: int, floor: int) -> tuple[Pinpoint | None, int]:
    """The pinpoint whose words stop at end, and where they begin; not beyond floor."""
    near = text[max(floor, end - _NEAR) : end]
    if not any(word in near for word in _WORDS):
        return None, end
    start = max(floor, end - _REACH)
    for sentence_end in _SENTENCE_END.finditer(text, start, end - 1):
        start = sentence_end.end()
    match = _BEFORE.search(text, start, end)
    pinpoint = _first_of(match.group()) if match else None
    return (pinpoint, match.start()) if match and pinpoint else (None, end)


def pinpoint_behind(text: str, start: int) -> tuple[Pinpoint, int] | None:
    """The pinpoint from start on, in brackets or as the last words of a clause, and its end."""
    match = _BRACKETED.match(text, start) or _BEHIND.match(text, start) or _APART.match(text, start)
    if not match:
        return None
    pinpoint = _first_of(next(filter(None, match.groups())))
    return (pinpoint, match.end()) if pinpoint else None


def _first_of(chain: str) -> Pinpoint | None:
    """The first path: the smaller parts stand before their article or, without others, behind."""
    atoms = [
        (match.lastgroup or "", match.group(match.lastgroup or 0))
        for match in FIRST_VALUES.finditer(chain)
    ]
    parts: dict[str, str] = {}
    for kind, value in _path([kind for kind, _ in atoms], atoms):
        if kind == "điểm" and "khoản" in parts and "điều" not in parts:
            continue
        parts.setdefault(kind, value.rstrip(")"))
    if not {"điều", "khoản"} & parts.keys():
        return None
    return Pinpoint(parts.get("điều"), parts.get("khoản"), parts.get("điểm"))


def _path(kinds: list[str], atoms: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The atoms up to the first article, or those between it and the next when it comes first."""
    if "điều" not in kinds:
        return atoms
    first = kinds.index("điều")
    if first > 0:
        return atoms[: first + 1]
    last_is_article = len(kinds) > 1 and kinds[-1] == "điều"
    if last_is_article:
        return atoms[:1]
    return atoms[: kinds.index("điều", 1)] if "điều" in kinds[1:] else atoms
