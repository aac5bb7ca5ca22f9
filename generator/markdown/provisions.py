"""Anchors of a text of law: chương, mục, điều from headings; khoản and điểm from paragraphs."""

import re
from dataclasses import dataclass, field

from generator.markdown.anchors import arabic, number_slug, point_slug
from generator.markdown.parser import NUMBERED
from generator.markdown.party_sections import place_of
from generator.markdown.provision_lines import KINDS, ORDINALS, PROVISION_NAME, SEPARATOR
from generator.model import ProvisionKind, provision_label

_HEADING = re.compile(rf"{PROVISION_NAME}(?:{SEPARATOR}|,)?\s*", re.IGNORECASE)
_SECTION = re.compile(r"(?P<number>\w+)\s?[.–—/-]\s+")
_ABOVE = {"muc": ("chuong",), "tieu-muc": ("chuong", "muc")}
_NAMED = ("dieu", "phu-luc", "khoan", "diem")
_NAMED_WITH_SECTIONS = ("phan", "muc", *_NAMED)
_ROMAN_SECTION = re.compile(r"(?P<number>[IVXL]{1,6})(?:\s?[.–—/-]|:)\s+(?=\w)")
_GROUPS = ("phu-luc", "phan", "chuong", "muc", "tieu-muc")
"""Each begins those behind it anew."""
_LABELS = {
    **{"phu-luc": "Phụ lục", "phan": "Phần", "chuong": "Chương", "muc": "Mục"},
    "tieu-muc": "Tiểu mục",
}
_POINTS = "abcdđeghiklmnopqrstuvxy"


@dataclass(frozen=True, slots=True)
class ProvisionStart:
    """A provision's beginning in a block; `length` characters are its numbering.

    `cited_as` is known once the provision stands in the tree.
    """

    kind: ProvisionKind
    number: str
    anchor: str
    length: int
    cited_as: str = ""


@dataclass(slots=True)
class Numbering:
    """Where the reading stands in the text of law; `gaps` are breaks in the numbering.

    A text `by_sections` has no điều: what it numbers is named with its mục and phần. `order` is
    the last number of each kind that holds điều, `anew` are those that may begin again.
    """

    path: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    gaps: list[tuple[int, str, str]] = field(default_factory=list)
    by_sections: bool = False
    sections: dict[ProvisionKind, str] = field(default_factory=dict)
    order: dict[str, tuple[int, str]] = field(default_factory=dict)
    anew: set[str] = field(default_factory=set)

    def end(self) -> None:
        """Begin all numbers anew: a text is over, and what is issued with it follows."""
        self.last.clear()
        self.order.clear()

    def heading(self, text: str, line: int) -> ProvisionStart | None:
        """Read `Điều 5. …`; None for a heading that is no provision."""
        match = _HEADING.match(text)
        kind = KINDS[" ".join(match["kind"].lower().split())].value if match else ""
        if not match or not (match["number"] or kind == "phu-luc"):
            return None
        number = match["number"] or ""
        slug_of_number = ORDINALS.get(number.lower()) or arabic(number)
        above = {part: self.groups[part] for part in _ABOVE.get(kind, ()) if part in self.groups}
        self.path = {**above, kind: slug_of_number}
        if kind != "dieu":
            self.groups = self.path
        self.last = {} if kind == "phu-luc" else {k: v for k, v in self.last.items() if k == "dieu"}
        if kind == "dieu":
            self._follow("dieu", number, line, "Điều")
        anchor = _anchor(self.path)
        is_nth = (match["nth"] or "").strip().lower() == "thứ"
        shown = number.lower() if number.lower() in ORDINALS else number
        shown = f"thứ {shown}" if is_nth else shown
        if kind != "dieu":
            self._follow_group(kind, slug_of_number, shown, line)
        return ProvisionStart(ProvisionKind(kind), shown, anchor, match.end())

    def section(self, kind: ProvisionKind, text: str, line: int) -> ProvisionStart | None:
        """Read `I- TÌNH HÌNH` of a Party text, or `A- …`."""
        match = _SECTION.match(text)
        if not match:
            return None
        self.by_sections, number = True, match["number"]
        is_part, place = kind is ProvisionKind.PART, place_of(kind, number)
        if place != self.last.get(kind.value, 0) + 1:
            before = self.sections.get(kind)
            named = provision_label(kind, before) if before else "đầu văn bản"
            self.gaps.append((line, named, provision_label(kind, number)))
        self.last = {} if is_part else {k: v for k, v in self.last.items() if k == "phan"}
        self.last[kind.value] = place
        self.sections = {kind: number} if is_part else {**self.sections, kind: number}
        above = {} if is_part else {k: v for k, v in self.groups.items() if k == "phan"}
        self.path = {**above, kind.value: number_slug(number) if is_part else str(place)}
        self.groups = self.path
        return ProvisionStart(kind, number, _anchor(self.path), match.end())

    def paragraph(self, text: str, line: int) -> ProvisionStart | None:
        """Read the beginning of a khoản or điểm."""
        match = NUMBERED.match(text)
        if not match:
            return self._section_of_an_appendix(text)
        number, point = match["clause"], match["point"] or match["lettered"]
        if number:
            self._follow("khoan", number, line, "khoản")
            self.path = {k: v for k, v in self.path.items() if k not in ("khoan", "diem")}
            self.path["khoan"] = number_slug(number)
            self.last.pop("diem", None)
        else:
            self._follow_letter(point, line)
            self.path = {k: v for k, v in self.path.items() if k != "diem"}
            self.path["diem"] = point_slug(point)
        named = _NAMED_WITH_SECTIONS if self.by_sections or self.in_appendix else _NAMED
        inside = {k: v for k, v in self.path.items() if k in named}
        anchor = _anchor(inside)
        kind = ProvisionKind.CLAUSE if number else ProvisionKind.POINT
        return ProvisionStart(kind, number or point, anchor, match.end())

    @property
    def in_appendix(self) -> bool:
        return "phu-luc" in self.path and "dieu" not in self.path

    def _section_of_an_appendix(self, text: str) -> ProvisionStart | None:
        """Read `II. Đối tượng` between the numbers of an appendix, which begin anew below it."""
        match = _ROMAN_SECTION.match(text) if self.in_appendix else None
        if not match:
            return None
        appendix = {key: value for key, value in self.path.items() if key == "phu-luc"}
        self.path = {**appendix, "muc": arabic(match["number"])}
        self.last.pop("khoan", None)
        self.last.pop("diem", None)
        return ProvisionStart(
            ProvisionKind.SECTION, match["number"], _anchor(self.path), match.end()
        )

    def _follow_group(self, kind: str, number: str, shown: str, line: int) -> None:
        """Chương go on behind each other or begin anew in the next phần; so do those below them."""
        current = int(number) if number.isdigit() else 0
        previous, before = self.order.get(kind, (0, ""))
        if current and current != previous + 1 and not (current == 1 and kind in self.anew):
            named = f"{_LABELS[kind]} {before}" if before else f"đầu {_LABELS[kind].lower()}"
            self.gaps.append((line, named, f"{_LABELS[kind]} {shown}"))
        if current:
            self.order[kind] = current, shown
        below = _GROUPS[_GROUPS.index(kind) + 1 :]
        self.anew = (self.anew - {kind}) | set(below)

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

    def _follow_letter(self, letter: str, line: int) -> None:
        """Letters that the usual order does not have (f, j, aa) are taken as they are."""
        current = _POINTS.find(letter)
        previous = self.last.get("diem", -1)
        if current >= 0 and current != previous + 1:
            before = f"điểm {_POINTS[previous]}" if previous >= 0 else "đầu điểm"
            self.gaps.append((line, before, f"điểm {letter}"))
        if current >= 0:
            self.last["diem"] = current


def _anchor(path: dict[str, str]) -> str:
    return "-".join([f"{kind}-{number}" if number else kind for kind, number in path.items()])
