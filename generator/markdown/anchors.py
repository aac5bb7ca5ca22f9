"""The anchors of provisions, and the provisions that words name: `khoản 2 Điều 5`."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from generator.text import nfc, slug

_ROMAN = re.compile(r"[IVXLC]+")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
TAKEN = frozenset(
    "noi-dung anh-goc so-lieu nhac-toi cung-noi tom-tat tom-tat-ten muc-luc thuoc-tinh toan-van "
    "phien-ban quan-he vien-dan cac-ban dung viec doc-tiep chia-se chuyen-de".split()
)
"""What the frame, an article's page and an official text's are named by."""
_MADE = re.compile(r"(?:dan|so-lieu|noi|fn|fnref|dinh-chinh)-?[0-9]+")
_B, _JOIN = r"[ \n\u00a0]+", r"(?:,[ \n]*|[ \n]+và[ \n]+)"
_LETTER, _CLAUSE, _ARTICLE = r"[a-zđ]{1,2}\)?", r"[0-9]{1,3}[a-zđ]?", r"[0-9]{1,4}[a-zđ]?"
_END = r"(?![^\W_])"
PROVISION = re.compile(
    r"(?<![^\W_])"
    rf"(?:điểm{_B}(?P<points>{_LETTER}{_END}(?:{_JOIN}{_LETTER}{_END}){{0,9}}),?{_B})?"
    rf"(?:khoản{_B}(?P<clauses>{_CLAUSE}{_END}(?:{_JOIN}{_CLAUSE}{_END}){{0,9}}),?{_B})?"
    rf"điều{_B}(?P<articles>{_ARTICLE}{_END}(?:{_JOIN}{_ARTICLE}{_END}){{0,9}})",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    rf"(?<![^\W_])(?:mục{_B}(?P<section>[0-9IVX]+),?{_B})?"
    rf"(?P<kind>chương|phần|phụ lục){_B}(?P<number>[0-9]+[a-z]?|[IVXLC]+|[A-Z]){_END}",
    re.IGNORECASE,
)
_SLUGS = {"phần": "phan", "chương": "chuong", "phụ lục": "phu-luc"}
_SPLIT = re.compile(r"[ \n]*(?:,|\bvà\b)[ \n]*")


def heading_anchor(words: str) -> str:
    """Return the anchor of a heading's words; never one that a page or a body has anyway."""
    anchor = slug(words) or "muc"
    return f"muc-{anchor}" if anchor in TAKEN or _MADE.fullmatch(anchor) else anchor


class Anchors(Counter[str]):
    """The anchors of one body, with how often each was asked for."""

    def unique(self, anchor: str) -> str:
        """Return an anchor that nothing above in the body has, and take it."""
        self[anchor] += 1
        count = self[anchor]
        return anchor if count == 1 else self.unique(f"{anchor}-{count}")


def provision_anchor(article: str, clause: str | None = None, point: str | None = None) -> str:
    """Return `dieu-5-khoan-2-diem-a`."""
    parts = [f"dieu-{arabic(article)}"]
    if clause:
        parts.append(f"khoan-{number_slug(clause)}")
    if point:
        parts.append(f"diem-{point_slug(point)}")
    return "-".join(parts)


def anchors_named(words: str) -> tuple[str, ...]:
    """Return the anchors of the provisions that words name, a list with all its members."""
    plain = nfc(words)
    anchors = [anchor for named in PROVISION.finditer(plain) for anchor in _members(named)]
    anchors += [_group_anchor(named) for named in _GROUPS.finditer(plain)]
    return tuple(dict.fromkeys(anchors))


def _members(named: re.Match[str]) -> Iterator[str]:
    """`điểm a, b khoản 1 Điều 3, 4`: two points of one clause, and another article."""
    points = _SPLIT.split(named["points"]) if named["points"] else [None]
    clauses = _SPLIT.split(named["clauses"]) if named["clauses"] else [None]
    article, *others = _SPLIT.split(named["articles"])
    yield from (provision_anchor(article, clauses[0], point) for point in points)
    yield from (provision_anchor(article, clause) for clause in clauses[1:])
    yield from map(provision_anchor, others)


def _group_anchor(named: re.Match[str]) -> str:
    anchor = f"{_SLUGS[named['kind'].lower()]}-{arabic(named['number'])}"
    return f"{anchor}-muc-{arabic(named['section'])}" if named["section"] else anchor


def arabic(number: str) -> str:
    """Return the anchor's form of a number: `IV` is 4, `5a` stays, `A` is a."""
    if not _ROMAN.fullmatch(number):
        return slug(number.lstrip("0") or number)
    values = [_ROMAN_VALUES[letter] for letter in number]
    following = [*values[1:], 0]
    return str(
        sum(
            -value if value < after else value
            for value, after in zip(values, following, strict=True)
        )
    )


@cache
def number_slug(number: str) -> str:
    """Return the anchor's form of a khoản's number: `2`, `5a`."""
    return slug(number)


@cache
def point_slug(letter: str) -> str:
    """`đ` has an anchor of its own: without its stroke it would be the anchor of `d`."""
    plain = letter.rstrip(")").lower()
    return "dd" if plain == "đ" else slug(plain)
