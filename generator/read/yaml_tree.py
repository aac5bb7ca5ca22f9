"""A YAML text as a tree of words; the only module that knows YAML.

Values stay the text that was written (`2024-04-24` becomes no date, `no` no False), and what YAML
would pass over in silence is reported with its position.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NoReturn, cast

import yaml

from generator.read.content_file import LineColumn, Positions, Tree, pair
from generator.read.odd_values import odd_value
from generator.read.shorten import shorten
from generator.read.syntax_advice import advice, no_keys
from generator.read.syntax_mistake import Advice, Mistake
from generator.text import HIDDEN, PILED, as_meant, letter_name, piled_marks

_Parser: Any = getattr(yaml, "CLoader", yaml.Loader)  # PyYAML may be built without libyaml
DEEPEST, MOST = 20, 50  # levels; findings in one file, then nobody reads on
_EMPTY = frozenset(["", "~", "null", "Null", "NULL"])
_SIGN = re.compile(r"[&*]\S|!")  # no match: no need to look at each value
_SIGNS = {"&": "neo “&”", "*": "tham chiếu “*”", "!": "nhãn “!”"}


_FORMS = ((bool, "đúng hay sai"), (int | float, "một số"), (date, "ngày giờ"))


class _Broken(Exception):
    """The text is no YAML, or not the small part of it that we take."""


@dataclass(slots=True)
class Walk:
    """A walk through a file's events: the tree so far, where its parts stand, findings."""

    text: str
    next_event: Callable[[], Any]
    has_signs: bool
    has_escapes: bool
    tree: Tree = ""
    marks: list[yaml.Mark] = field(default_factory=list)
    findings: list[tuple[str, LineColumn, dict[str, Any]]] = field(default_factory=list)

    def problem(self, code: str, at: yaml.Mark, **placeholders: object) -> None:
        self.findings.append((code, _line_column(at), placeholders))
        if len(self.findings) >= MOST:
            raise _Broken

    def refuse(self, advice: Advice) -> None:
        placeholders = {"reason": advice.reason, "advice": advice.advice}
        self.findings.append(("K203", (advice.line, advice.column), placeholders))


def read_as(word: str) -> str:
    """Return what YAML makes of a word without quotes; empty when it stays a word."""
    try:
        value = yaml.safe_load(word)
    except (yaml.YAMLError, ValueError):
        return ""
    return next((form for kind, form in _FORMS if isinstance(value, kind)), "")


def locate(text: str) -> Positions:
    """Return where the parts of a sound tree stand; none do where no keys are written."""
    walk = compose(text)
    if not walk.marks:
        return Positions({}, {})
    return pair(walk.tree, map(_line_column, walk.marks))


def written_tags(text: str) -> Iterator[tuple[str, LineColumn]]:
    """Yield the tags of a sound text (`!ENV`, `!!python/name:…`) with their places."""
    with suppress(yaml.YAMLError):
        for event in yaml.parse(text, Loader=_Parser):
            if tag := getattr(event, "tag", None):
                mark = cast(yaml.Mark, event.start_mark)
                yield tag.replace("tag:yaml.org,2002:", "!!"), _line_column(mark)


def compose(text: str) -> Walk:
    """Return the walk through a text, to its end or to its first mistake."""
    parser = _Parser(text)
    walk = Walk(text, parser.get_event, _SIGN.search(text) is not None, "\\" in text)
    try:
        walk.tree = _root(walk)
    except _Broken:
        pass
    except yaml.YAMLError as error:
        walk.refuse(advice(_mistake(text, error)))
    finally:
        parser.dispose()
    return walk


def _root(walk: Walk) -> Tree:
    walk.next_event()
    if type(walk.next_event()) is yaml.StreamEndEvent:
        return ""
    event = walk.next_event()
    tree = _node(walk, event, 0)
    if isinstance(tree, str) and (reason := no_keys(walk.text, event.start_mark.line + 1)):
        walk.refuse(reason)
        raise _Broken
    walk.next_event()
    end = walk.next_event()
    if type(end) is not yaml.StreamEndEvent:
        _break(walk, end, "có hơn một phần khai báo", "Xóa dòng “---” hoặc “...” thừa ở đây.")
    return tree


def _node(walk: Walk, event: Any, depth: int) -> Tree:
    walk.marks.append(event.start_mark)
    if walk.has_signs:
        _check_sign(walk, event.start_mark)
    kind = type(event)
    if kind is yaml.ScalarEvent:
        _check_letters(walk, event)
        for code, placeholders in odd_value(walk.text, event):
            walk.problem(code, event.start_mark, **placeholders)
        value = as_meant(event.value) if walk.has_escapes else str(event.value)
        return "" if not event.style and value in _EMPTY else value
    if depth >= DEEPEST:
        _break(walk, event, f"lồng nhau quá {DEEPEST} tầng", "Bỏ bớt ngoặc hoặc bớt thụt dòng.")
    if kind is yaml.MappingStartEvent:
        return _mapping(walk, depth + 1)
    return _sequence(walk, depth + 1) if kind is yaml.SequenceStartEvent else ""


def _sequence(walk: Walk, depth: int) -> Tree:
    items: list[Tree] = []
    while type(event := walk.next_event()) is not yaml.SequenceEndEvent:
        items.append(_node(walk, event, depth))
    return items


def _mapping(walk: Walk, depth: int) -> Tree:
    items: dict[str, Tree] = {}
    first: dict[str, yaml.Mark] = {}
    while type(event := walk.next_event()) is not yaml.MappingEndEvent:
        if type(event) is not yaml.ScalarEvent:
            _break(walk, event, "khóa phải là một từ", "Viết “khóa: giá trị”.")
        _check_letters(walk, event)
        mark = cast(yaml.Mark, event.start_mark)
        known = len(walk.marks)
        walk.marks.append(mark)
        if walk.has_signs:
            _check_sign(walk, mark)
        node = _node(walk, walk.next_event(), depth)
        if event.value not in first:
            items[event.value], first[event.value] = node, mark
            continue
        del walk.marks[known:]
        line, _ = _line_column(first[event.value])
        walk.problem("K204", mark, key=shorten(event.value), first=line)
    return items


def _check_sign(walk: Walk, mark: yaml.Mark) -> None:
    sign = _SIGNS.get(walk.text[mark.index : mark.index + 1])
    if sign:
        walk.problem("K205", mark, mark=sign)


def _check_letters(walk: Walk, scalar: Any) -> None:
    """What may not stand in a file may not be written as an escape either: `\\x00`, `\\u202e`."""
    hidden = HIDDEN.search(scalar.value) if walk.has_escapes else None
    if hidden:
        walk.problem("T103", scalar.start_mark, name=letter_name(hidden.group()))
    piled = PILED.search(scalar.value) if walk.has_escapes else None
    if piled:
        walk.problem("T111", scalar.start_mark, **piled_marks(piled))


def _line_column(mark: yaml.Mark) -> LineColumn:
    return mark.line + 1, mark.column + 1


def _break(walk: Walk, event: Any, reason: str, hint: str) -> NoReturn:
    walk.refuse(Advice(reason, hint, *_line_column(event.start_mark)))
    raise _Broken


def _mistake(text: str, error: yaml.YAMLError) -> Mistake:
    if not isinstance(error, yaml.MarkedYAMLError):
        return Mistake(text, str(error), "")
    last = text.count("\n") + 1, len(text) - text.rfind("\n")  # libyaml may point behind the end
    marks = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    line_columns = [min(_line_column(mark), last) if mark else (1, 1) for mark in marks]
    return Mistake(text, error.problem or "", error.context or "", *line_columns)
