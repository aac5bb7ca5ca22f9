"""What changed between two wordings of a full text, word by word and điều by điều.

Provisions are matched by their anchors, so a điều that keeps its number is compared with itself
wherever it stands; within one provision the words are compared. Linear but for the words of one
provision, of which the like beginning and end are set aside first.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from generator.model import Body, Provision, ProvisionKind

_WORD = re.compile(r"\s*\S+")
_LONG = 1000
_CONTAINERS = (
    ProvisionKind.PART,
    ProvisionKind.CHAPTER,
    ProvisionKind.SECTION,
    ProvisionKind.SUBSECTION,
)


class Op(StrEnum):
    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"
    CHANGED = "changed"
    """Of a whole provision only; a piece of text is one of the other three."""


Piece = tuple[Op, str]


@dataclass(frozen=True, slots=True)
class PartRedline:
    """One provision's own words; the pieces that are not deleted give the new wording."""

    kind: ProvisionKind
    label: str
    anchor: str
    op: Op
    heading: tuple[Piece, ...]
    text: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ArticleRedline:
    """A điều with its khoản and điểm, or the heading of a chương, or a phụ lục."""

    label: str
    anchor: str
    op: Op
    parts: tuple[PartRedline, ...]


def redline(old: Body, new: Body) -> tuple[ArticleRedline, ...]:
    """Compare two wordings; what is not there any more stands behind what was before it."""
    return tuple(_article(before, after) for before, after in _paired(_units(old), _units(new)))


def _units(body: Body) -> dict[str, tuple[Provision, ...]]:
    """By anchor, the provisions that are shown together, the first of them being their head."""
    units = (unit for provision in body.provisions for unit in _split(provision))
    return {unit[0].anchor: unit for unit in units}


def _split(provision: Provision) -> Iterator[tuple[Provision, ...]]:
    inside = {child.kind for child in provision.children}
    if provision.kind in _CONTAINERS or inside & {ProvisionKind.ARTICLE, *_CONTAINERS}:
        yield (provision,)
        for child in provision.children:
            yield from _split(child)
    else:
        yield tuple(provision.walk())


def _paired(
    old: Mapping[str, tuple[Provision, ...]], new: Mapping[str, tuple[Provision, ...]]
) -> Iterator[tuple[tuple[Provision, ...], tuple[Provision, ...]]]:
    for anchor in _merged(old, new):
        yield old.get(anchor, ()), new.get(anchor, ())


def _merged(old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    """All anchors in the new order; a lost one behind the one it followed."""
    lost: dict[str, list[str]] = {}
    new_anchors, anchor_before = set(new), ""
    for anchor in old:
        if anchor in new_anchors:
            anchor_before = anchor
        else:
            lost.setdefault(anchor_before, []).append(anchor)
    if "" not in new_anchors:
        yield from lost.get("", ())
    for anchor in new:
        yield anchor
        yield from lost.get(anchor, ())


def _article(before: tuple[Provision, ...], after: tuple[Provision, ...]) -> ArticleRedline:
    head = (after or before)[0]
    old = {provision.anchor: provision for provision in before}
    new = {provision.anchor: provision for provision in after}
    parts = tuple(_part(old.get(anchor), new.get(anchor)) for anchor in _merged(old, new))
    ops = {part.op for part in parts}
    return ArticleRedline(
        head.label, head.anchor, ops.pop() if len(ops) == 1 else Op.CHANGED, parts
    )


def _part(before: Provision | None, after: Provision | None) -> PartRedline:
    provision = after or before
    assert provision
    heading = pieces(before.heading if before else "", after.heading if after else "")
    text = pieces(before.text if before else "", after.text if after else "")
    op = _op(before, after, (*heading, *text))
    return PartRedline(provision.kind, provision.label, provision.anchor, op, heading, text)


def _op(before: Provision | None, after: Provision | None, words: tuple[Piece, ...]) -> Op:
    if before is None or after is None:
        return Op.INSERTED if before is None else Op.DELETED
    return Op.SAME if all(op is Op.SAME for op, _ in words) else Op.CHANGED


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Compare two texts word by word; a word keeps the space before it."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    rows = [(Op.SAME, before[:start])]
    rows += _compared(before[start : len(before) - end], after[start : len(after) - end])
    rows.append((Op.SAME, before[len(before) - end :]))
    return tuple(_joined(rows))


def _common(before: list[str], after: list[str]) -> int:
    for position, (old, new) in enumerate(zip(before, after, strict=False)):
        if old != new:
            return position
    return min(len(before), len(after))


def _compared(before: list[str], after: list[str]) -> list[tuple[Op, list[str]]]:
    """Very long stretches are compared without the words that stand in them again and again."""
    matcher = SequenceMatcher(None, before, after, autojunk=len(after) > _LONG)
    rows: list[tuple[Op, list[str]]] = []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            rows.append((Op.SAME, before[old_start:old_end]))
        else:
            rows += [
                (Op.DELETED, before[old_start:old_end]),
                (Op.INSERTED, after[new_start:new_end]),
            ]
    return rows


def _joined(rows: Iterable[tuple[Op, list[str]]]) -> Iterator[Piece]:
    """Join neighbours of one kind into one piece; empty ones are none."""
    current: Op | None = None
    words: list[str] = []
    for op, added in rows:
        if added and op is not current:
            if current and words:
                yield current, "".join(words)
            current, words = op, []
        words += added
    if current and words:
        yield current, "".join(words)
