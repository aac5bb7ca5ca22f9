"""Anchors of a text of law: chương, mục, điều from headings; khoản and điểm from paragraphs."""

import re
from dataclasses import dataclass, field

from generator.markdown.parser import NUMBERED
from generator.text import slug

_HEADING = re.compile(
    r"(?P<kind>phần|chương|mục|điều|phụ lục)\s+(?P<number>[^\s.:,]+)", re.IGNORECASE
)
_ROMAN = re.compile(r"[IVXLC]+")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SLUGS = {"phần": "phan", "chương": "chuong", "mục": "muc", "điều": "dieu", "phụ lục": "phu-luc"}
_RESET = {"phan": (), "chuong": (), "phu-luc": (), "muc": ("chuong",), "dieu": ()}


@dataclass(slots=True)
class Provisions:
    """Where the reading stands in the text of law; `gaps` are breaks in the numbering."""

    path: dict[str, str] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    gaps: list[tuple[int, str, str]] = field(default_factory=list)

    def heading(self, text: str, line: int) -> str | None:
        """Return the anchor of `Điều 5. …`, or None for a heading that is no provision."""
        found = _HEADING.match(text)
        if not found:
            return None
        kind = _SLUGS[found["kind"].lower()]
        self.path = {one: self.path[one] for one in _RESET[kind] if one in self.path}
        self.path[kind] = arabic(found["number"])
        if kind == "dieu":
            self._follow("dieu", found["number"], line, "Điều")
            self.last.pop("khoan", None)
        return "-".join(f"{one}-{number}" for one, number in self.path.items())

    def paragraph(self, text: str, line: int) -> tuple[str, str, int] | None:
        """Return (class, anchor, length of the numbering) of a khoản or điểm."""
        found = NUMBERED.match(text)
        if not found:
            return None
        if number := found["clause"]:
            self._follow("khoan", number, line, "khoản")
            self.path = {k: v for k, v in self.path.items() if k not in ("khoan", "diem")}
            self.path["khoan"] = slug(number)
        else:
            self.path = {k: v for k, v in self.path.items() if k != "diem"}
            self.path["diem"] = _point(found["point"])
        inside = {k: v for k, v in self.path.items() if k in ("dieu", "phu-luc", "khoan", "diem")}
        anchor = "-".join(f"{one}-{number}" for one, number in inside.items())
        return ("clause" if number else "point"), anchor, found.end()

    def _follow(self, kind: str, number: str, line: int, label: str) -> None:
        digits = re.match(r"\d+", number)
        if not digits:
            return
        current = int(digits[0])
        previous = self.last.get(kind)
        plain = digits[0] == number
        expected = 1 if previous is None else previous + 1
        if plain and current != expected and (kind != "dieu" or previous is not None):
            before = f"{label} {previous}" if previous else f"đầu {label}"
            self.gaps.append((line, before, f"{label} {number}"))
        self.last[kind] = current


def arabic(number: str) -> str:
    """Return the anchor's form of a number: `IV` is 4, `5a` stays, `A` is a."""
    if not _ROMAN.fullmatch(number):
        return slug(number)
    values = [_ROMAN_VALUES[letter] for letter in number]
    following = [*values[1:], 0]
    return str(
        sum(-one if one < after else one for one, after in zip(values, following, strict=True))
    )


def _point(letter: str) -> str:
    """`đ` has an anchor of its own: without its stroke it would be the anchor of `d`."""
    return "dd" if letter == "đ" else slug(letter)
