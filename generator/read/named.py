"""What can be named by an id, and the question whether a given id is one of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.model.origin import Key
from generator.read.shorten import shorten
from generator.text import nearest, squeeze
from generator.text.fold import fold

_APART = re.compile(r"\s*[;,|/+&]\s*|\s+và\s+")
_ALIKE = 0.75
"""`ha-vy` and `thanh-vu` are two people: what is asked for may only be a slip away."""
_WORD = re.compile(r"[^\W_]+")
_FEWEST, _LIKE_A_WORD = 3, 0.6
_LONGEST_SHORT = 4
FEW = 12
"""Ids that a hint can list."""


@dataclass(frozen=True, slots=True)
class Named:
    """A noun for the things, where they are written, and their ids.

    `ids` has the broken ones too: nobody shall hear that a region is missing only because its
    file has a mistake. It is None when the ids could not be read at all.
    """

    noun: str
    home: str
    ids: frozenset[str] | None
    names: Mapping[str, str] = field(default_factory=dict)
    """What else one of them is called, folded, with its id."""

    def check(self, origin: Origin, id_: str, *path: Key) -> Iterator[Diagnostic]:
        """Report an id that names nothing."""
        if self.ids is None or id_ in self.ids:
            return
        advice = f"{self._question(id_, self.ids)}Nếu là mới, thêm vào {self.home}."
        yield origin.problem("L401", *path, noun=self.noun, value=shorten(id_), advice=advice)

    def closest(self, word: str) -> str | None:
        """Return the id that a word most likely means: by its name, or as it is spelt."""
        folded = fold(squeeze(word)).strip("“”\"' ")
        if by_name := self.names.get(folded):
            return by_name
        if whole := _abbreviated(folded, self.ids or ()):
            return whole
        close = nearest(word, sorted(self.ids or ()), _ALIKE)
        if close and _may_be_slips(fold(word), close):
            return close
        name = nearest(folded, sorted(self.names), _ALIKE)
        return self.names[name] if name and _may_be_slips(folded, name) else None

    def several(self, words: str) -> tuple[str, ...]:
        """Return the ids of several things that stand in one value; nothing when it is one."""
        parts = [part.strip("()[]“”\"' ") for part in _APART.split(words) if part.strip()]
        if len(parts) > 1:
            return tuple(self.closest(part) or part for part in parts)
        parts = words.split()
        return tuple(parts) if len(parts) > 1 and self._are_ids(parts) else ()

    def _are_ids(self, words: Iterable[str]) -> bool:
        return all(word in (self.ids or ()) for word in words)

    def _question(self, word: str, ids: frozenset[str]) -> str:
        if (several := self.several(word)) and self._are_ids(several):
            return f"Các mục cách nhau bằng dấu phẩy: viết [{', '.join(several)}]. "
        if close := self.closest(word):
            return f"Có phải “{close}” không? "
        return f"Đang có: {', '.join(sorted(ids))}. " if 0 < len(ids) <= FEW else ""


def _may_be_slips(words: str, name: str) -> bool:
    """Is each word like the other's, but for some that only one of the two has? `tỉnh Hưng Yên` is
    no slip of `tỉnh Yên Bái`, however much of the two is the same."""
    here, there = _WORD.findall(words), _WORD.findall(name)
    if len(here) < _FEWEST or len(there) < _FEWEST:
        return True
    edits = [row for row in SequenceMatcher(None, here, there).get_opcodes() if row[0] != "equal"]
    if {"insert", "delete"} <= {row[0] for row in edits}:
        return False
    return all(
        len(here[start:end]) == len(there[first:last])
        and all(map(_is_slip, here[start:end], there[first:last]))
        for kind, start, end, first, last in edits
        if kind == "replace"
    )


def _abbreviated(word: str, ids: Iterable[str]) -> str | None:
    """Return the only id of which some words are shortened: `ty-le-hv` is `ty-le-hoi-vien`."""
    parts = _WORD.findall(word)
    if len(parts) < 2:
        return None
    form = re.compile("-".join(map(_shortened, parts)))
    whole = [id_ for id_ in ids if form.fullmatch(id_)]
    return whole[0] if len(whole) == 1 else None


def _shortened(part: str) -> str:
    """`hv` is a word, or the first letters of two."""
    letters = "-".join(rf"{letter}\w*" for letter in part)
    return rf"(?:{part}|{letters})" if len(part) <= _LONGEST_SHORT else part


def _is_slip(word: str, other: str) -> bool:
    return nearest(word, (other,), _LIKE_A_WORD) is not None


def by_name(names: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Return the ids by their folded names; a name that two of them have names neither."""
    owners: dict[str, set[str]] = {}
    for id_, own in names:
        for name in filter(None, own):
            owners.setdefault(fold(squeeze(name)), set()).add(id_)
    return {name: next(iter(ids)) for name, ids in owners.items() if len(ids) == 1}
