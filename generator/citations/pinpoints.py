"""The provisions a citation names (điểm, khoản, Điều), of which the first counts.

“điểm b, c khoản 1, khoản 4 Điều 7”, “Điều 9, khoản 2”; behind a number in brackets.
"""

import re

from generator.citations.value import Pinpoint

_END = r"(?![^\W_])"
_VALUES = {"điểm": r"[a-zđ]{1,2}\)?", "khoản": "[0-9]{1,3}[a-zđ]?", "điều": "[0-9]{1,4}[a-zđ]?"}
_OR_MORE = r"(?:(?:,[ \n]?(?:và[ \n])?|[ \n](?:và|hoặc|đến)[ \n]|[ \n]?-[ \n]?)"
_ATOM = "|".join(
    rf"{kind}[ \n]?{value}{_END}{_OR_MORE}{value}{_END}){{0,9}}" for kind, value in _VALUES.items()
)
_JOIN = r"(?:[,;][ \n]?(?:và[ \n])?|[ \n](?:(?:và|hoặc|đến|của|tại)[ \n])?)"
_CHAIN = rf"(?<![^\W_])(?:{_ATOM})(?:{_JOIN}(?:{_ATOM})){{0,11}}"
_BEFORE = re.compile(
    rf"(?:các[ \n])?{_CHAIN}(?:,[ \n]|[ \n](?:(?:của|tại|trong|theo)[ \n])?)\Z", re.IGNORECASE
)
_BRACKETED = re.compile(rf"[ \n]?\((?:tại[ \n])?(?:các[ \n])?(?P<chain>{_CHAIN})\)", re.IGNORECASE)
_CLAUSE_ENDS = r"[ \n]?(?:\Z|[.;:?!)\]\n|])"
_OF_OTHER = (
    r"[ \n]?[,;]|[ \n](?:(?:của|tại|và|theo)[ \n])?(?-i:[A-ZĐ]|này|nói)"
    r"|[ \n](?:(?:của|tại)[ \n])?(?:luật|bộ luật|thông tư|nghị định|nghị quyết|quyết định|quy chế)"
)
_BEHIND = re.compile(
    rf"(?:\)?,[ \n](?:tại[ \n])?(?P<chain>(?=điều){_CHAIN})(?={_CLAUSE_ENDS})"
    rf"| (?:tại )?(?P<bare>(?=điều){_CHAIN})(?!{_OF_OTHER}))",
    re.IGNORECASE,
)
_APART = re.compile(
    rf"[*_]{{0,3}} ?(?:-|\||:) ?[*_]{{0,3}}(?P<chain>(?=(?:[^|\n]{{0,60}})điều){_CHAIN})"
    rf"(?=[*_]{{0,3}}(?: ?[|:.;)]| -|\Z|\n))",
    re.IGNORECASE,
)
"""Behind a dash or in the next cell of a table: `Luật 48/2024/QH15 | Điểm b khoản 1 Điều 11 |`."""
_FIRST = re.compile(
    "|".join(rf"{kind}[ \n]?(?P<{kind}>{value}){_END}" for kind, value in _VALUES.items()),
    re.IGNORECASE,
)


def pinpoint_before(text: str, end: int, floor: int) -> tuple[Pinpoint | None, int]:
    """The pinpoint whose words stop at end, and where they begin; not beyond floor."""
    near = text[floor:end]
    match = _BEFORE.search(text, floor, end) if "iều" in near or "hoản" in near else None
    return (_first_of(match.group()), match.start()) if match else (None, end)


def pinpoint_behind(text: str, start: int) -> tuple[Pinpoint, int] | None:
    """The pinpoint from start on, in brackets or as the last words of a clause, and its end."""
    match = _BRACKETED.match(text, start) or _BEHIND.match(text, start) or _APART.match(text, start)
    if not match:
        return None
    parts = match.groupdict()
    return _first_of(parts["chain"] or parts.get("bare") or ""), match.end()


def _first_of(chain: str) -> Pinpoint:
    """The first path: the smaller parts stand before their article or, without others, behind."""
    atoms = [
        (match.lastgroup or "", match.group(match.lastgroup or 0))
        for match in _FIRST.finditer(chain)
    ]
    kinds = [kind for kind, _ in atoms]
    others = kinds.count("điều") > 1
    first_article = kinds.index("điều") if "điều" in kinds else len(kinds)
    path = atoms if first_article == 0 and not others else atoms[: first_article + 1]
    parts: dict[str, str] = {}
    for kind, value in path:
        if kind == "điểm" and "khoản" in parts and first_article > 0:
            continue
        parts.setdefault(kind, value.rstrip(")"))
    return Pinpoint(parts.get("điều"), parts.get("khoản"), parts.get("điểm"))
