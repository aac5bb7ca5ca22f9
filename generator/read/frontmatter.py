"""Front matter and vocabularies as trees of words; the only module that knows YAML.

Values stay the text that was written (`2024-04-24` becomes no date, `no` no False), and what YAML
or python-frontmatter would pass over in silence is reported with its position.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn, cast

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.model import Origin
from generator.read.content_file import ContentFile, LineColumn, Marks, Positions, Tree, pair
from generator.read.outcome import Outcome
from generator.read.shorten import shorten
from generator.read.syntax_advice import Advice, Mistake, advice, missing_space

_Parser: Any = getattr(yaml, "CLoader", yaml.Loader)  # PyYAML may be built without libyaml
DEEPEST, MOST = 20, 50  # levels; findings in one file, then nobody reads on
_EMPTY = frozenset(["", "~", "null", "Null", "NULL"])
_SIGN = re.compile(r"[&*]\S|!")  # no match: no need to look at each value
_SIGNS = {"&": "neo “&”", "*": "tham chiếu “*”", "!": "nhãn “!”"}


class _Broken(Exception):
    """The text is no YAML, or not the small part of it that we take."""


class _Handler(YAMLHandler):
    FM_BOUNDARY = re.compile(r"---[ \t]*$", re.MULTILINE)

    def split(self, text: str) -> tuple[str, str]:
        start = text.index("\n")
        end = cast(re.Match[str], _CLOSING.search(text, start))  # `_missing_fence` has looked
        return text[start : end.start() + 1], text[end.end() :]

    def load(self, fm: str, **kwargs: object) -> dict[str, object]:
        return {"walk": _compose(fm)}


_HANDLER = _Handler()
_CLOSING = re.compile(r"\n---[ \t]*$", re.MULTILINE)


def read_front_matter(path: str, text: str) -> Outcome[ContentFile]:
    """Return the keys above a body; the body itself is `origin.body`."""
    missing = _missing_fence(text)
    if missing:
        return Outcome(None, (Origin(path, text, 1, {}).problem_at(missing, 1),))
    metadata, _ = frontmatter.parse(text, handler=_HANDLER)
    walk = cast(_Walk, metadata["walk"])
    return _content_file(path, text, walk.text.count("\n") + 2, walk)


def _missing_fence(text: str) -> str | None:
    """python-frontmatter takes a file without both fences for one that has no keys."""
    if not has_front_matter(text):
        return "K201"
    return None if _CLOSING.search(text) else "K202"


def read_yaml(path: str, text: str) -> Outcome[ContentFile]:
    """Return the keys of a file that is YAML throughout."""
    return _content_file(path, text, text.count("\n") + 2, _compose(text))


def has_front_matter(text: str) -> bool:
    """Does the text open with a fence? Hand-written pages may go without."""
    return _HANDLER.detect(text)


@dataclass(slots=True)
class _Walk:
    """A walk through a file's events: the tree so far, where its parts stand, findings."""

    text: str
    next_event: Callable[[], Any]
    has_signs: bool
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


def _content_file(path: str, text: str, body_line: int, walk: _Walk) -> Outcome[ContentFile]:
    marks = Marks(walk.text, _locate)
    origin = Origin(path, text, body_line, marks)
    if walk.findings:
        findings = walk.findings
        return Outcome(
            None,
            tuple(
                origin.problem_at(code, *at, **placeholders) for code, at, placeholders in findings
            ),
        )
    if not isinstance(walk.tree, dict):
        return Outcome(None, (origin.problem_at("K206", 1),))
    return Outcome(ContentFile(origin, walk.tree, marks))


def _locate(text: str) -> Positions:
    walk = _compose(text)
    return pair(walk.tree, map(_line_column, walk.marks))


def _compose(text: str) -> _Walk:
    parser = _Parser(text)
    walk = _Walk(text, parser.get_event, _SIGN.search(text) is not None)
    try:
        walk.tree = _root(walk)
    except _Broken:
        pass
    except yaml.YAMLError as error:
        walk.refuse(advice(_mistake(text, error)))
    finally:
        parser.dispose()
    return walk


def _root(walk: _Walk) -> Tree:
    walk.next_event()
    if type(walk.next_event()) is yaml.StreamEndEvent:
        return ""
    event = walk.next_event()
    tree = _node(walk, event, 0)
    if isinstance(tree, str) and (reason := missing_space(walk.text, event.start_mark.line + 1)):
        walk.refuse(reason)
    walk.next_event()
    end = walk.next_event()
    if type(end) is not yaml.StreamEndEvent:
        _break(walk, end, "có hơn một phần khai báo", "Xóa dòng “---” hoặc “...” thừa ở đây.")
    return tree


def _node(walk: _Walk, event: Any, depth: int) -> Tree:
    walk.marks.append(event.start_mark)
    if walk.has_signs:
        _check_sign(walk, event.start_mark)
    kind = type(event)
    if kind is yaml.ScalarEvent:
        return "" if not event.style and event.value in _EMPTY else str(event.value)
    if depth >= DEEPEST:
        _break(walk, event, f"lồng nhau quá {DEEPEST} tầng", "Bỏ bớt ngoặc hoặc bớt thụt dòng.")
    if kind is yaml.MappingStartEvent:
        return _mapping(walk, depth + 1)
    return _sequence(walk, depth + 1) if kind is yaml.SequenceStartEvent else ""


def _sequence(walk: _Walk, depth: int) -> Tree:
    items: list[Tree] = []
    while type(event := walk.next_event()) is not yaml.SequenceEndEvent:
        items.append(_node(walk, event, depth))
    return items


def _mapping(walk: _Walk, depth: int) -> Tree:
    items: dict[str, Tree] = {}
    first: dict[str, yaml.Mark] = {}
    while type(event := walk.next_event()) is not yaml.MappingEndEvent:
        if type(event) is not yaml.ScalarEvent:
            _break(walk, event, "khóa phải là một từ", "Viết “khóa: giá trị”.")
        mark = cast(yaml.Mark, event.start_mark)
        if event.value in first:
            line, _ = _line_column(first[event.value])
            walk.problem("K204", mark, key=shorten(event.value), first=line)
        first.setdefault(event.value, mark)
        walk.marks.append(mark)
        if walk.has_signs:
            _check_sign(walk, mark)
        items[event.value] = _node(walk, walk.next_event(), depth)
    return items


def _check_sign(walk: _Walk, mark: yaml.Mark) -> None:
    sign = _SIGNS.get(walk.text[mark.index : mark.index + 1])
    if sign:
        walk.problem("K205", mark, mark=sign)


def _line_column(mark: yaml.Mark) -> LineColumn:
    return mark.line + 1, mark.column + 1


def _break(walk: _Walk, event: Any, reason: str, hint: str) -> NoReturn:
    walk.refuse(Advice(reason, hint, *_line_column(event.start_mark)))
    raise _Broken


def _mistake(text: str, error: yaml.YAMLError) -> Mistake:
    if not isinstance(error, yaml.MarkedYAMLError):
        return Mistake(text, str(error), "")
    last = text.count("\n") + 1, len(text) - text.rfind("\n")  # libyaml may point behind the end
    marks = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    line_columns = [min(_line_column(mark), last) if mark else (1, 1) for mark in marks]
    return Mistake(text, error.problem or "", error.context or "", *line_columns)
