"""Provisions of the same text named in it: `khoản 2 Điều 5`, `Điều 7 của Quy chế này`.

Linked only when it is clear that the very text is meant: the provision is there, exactly once,
and what stands around it names no other text. `khoản này` and the words of an amendment (`sửa
đổi khoản 2 Điều 5`) are left alone.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from generator.citations.grammar import TYPE_NAMES
from generator.markdown.anchors import provision_anchor
from generator.text import slug
from generator.text.patterns import pattern

_B = r"[ \n\u00a0]+"
_END = r"(?![^\W_])"
_PROVISION = (
    rf"(?:điểm{_B}[a-zđ]{{1,2}}\)?,?{_B})?(?:khoản{_B}[0-9]{{1,3}}[a-zđ]?,?{_B})?"
    rf"(?-i:Điều){_B}(?:[0-9]{{1,4}}[a-zđ]?|này){_END}"
)
_PARTS = pattern(
    rf"(?:điểm{_B}(?P<point>[a-zđ]{{1,2}})\)?,?{_B})?"
    rf"(?:khoản{_B}(?P<clause>[0-9]{{1,3}}[a-zđ]?),?{_B})?"
    rf"(?-i:Điều){_B}(?P<article>[0-9]{{1,4}}[a-zđ]?|này){_END}",
    re.IGNORECASE,
)
_JOIN = rf"(?:[,;]{_B}(?:và{_B})?|{_B}(?:và|hoặc|đến){_B})"
_CHAIN = pattern(rf"(?<![^\W_]){_PROVISION}(?:{_JOIN}{_PROVISION}){{0,20}}", re.IGNORECASE)
_TYPES = "|".join(sorted((*TYPE_NAMES, "điều lệ", "hiến pháp"), key=len, reverse=True))
_OF_THIS = pattern(rf",?{_B}(?:của{_B}|tại{_B}|trong{_B})?(?:{_TYPES}){_B}này{_END}", re.I)
_OF_OTHER = pattern(
    rf",?{_B}(?:của{_END}|kèm theo{_END}|(?:tại{_B})?(?:{_TYPES}){_B}(?:số{_END}|[0-9]))", re.I
)
_NEXT_WORD = pattern(rf"{_B}(?P<letter>[^\W\d_])")
_GIVEN_LIST = pattern(rf"{_JOIN}[0-9]", re.IGNORECASE)
_AMENDING = pattern(r"(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedProvision:
    """Words from start to end that name a provision of this text."""

    start: int
    end: int
    target: str


def references_in(text: str, article: str, anchors: Container[str]) -> Iterator[NamedProvision]:
    """Yield the provisions named in a block that stands in `article`; `anchors` are all."""
    for chain in _CHAIN.finditer(text):
        if not _is_of_this_text(text, chain.start(), chain.end()):
            continue
        for match in _PARTS.finditer(text, chain.start(), chain.end()):
            target = _anchor(match, article)
            if target in anchors:
                yield NamedProvision(match.start(), match.end(), target)


def _is_of_this_text(text: str, start: int, end: int) -> bool:
    if _AMENDING.search(text, max(0, start - 200), start) or _GIVEN_LIST.match(text, end):
        return False
    if _OF_THIS.match(text, end):
        return True
    following = _NEXT_WORD.match(text, end)
    is_name = following is not None and following["letter"].isupper()
    return not is_name and _OF_OTHER.match(text, end) is None


def _anchor(match: re.Match[str], article: str) -> str:
    number = match["article"]
    if number.lower() != "này":
        return provision_anchor(number, match["clause"], match["point"])
    if not match["clause"] or not article:
        return ""
    return provision_anchor(slug(article), match["clause"], match["point"])
