"""What nobody meant to publish in the values of a file, whichever keys they have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.model.origin import key_path
from generator.read.content_file import KeyPath, Tree
from generator.read.shorten import shorten
from generator.text import NotADate, parse_date_time
from generator.text.unmeant import (
    Unmeant,
    broken_letters,
    habits,
    left_over,
    may_be_a_habit,
    may_be_broken,
    may_be_left_over,
    may_be_pasted,
    may_be_unfinished,
    maybe_left_over,
    maybe_of_a_file,
    maybe_unfinished,
    pasted,
    title_left_over,
    unfinished,
)

UNMEANT = ("K210", "K211")
_READ_ALL_THE_SAME = ("G307", "G326")
_OR_A_DRAFT = "; chưa xong thì ghi “status: draft”"
_MAY_BE_DRAFTS = re.compile(r"[^/]+/(?:news/.*|[^/]+)\.md")
"""Articles and pages written by hand."""
_ADDRESS = re.compile(r"https?://\S*")
"""Where such a value stands, it is asked whether it can be an address."""
_OF_OTHERS = ("said", "quote")
"""Another's words, habits and all; those of a quote are in the body, and known of there."""


def unmeant_values(origin: Origin, tree: Tree, keys: str) -> Iterator[Diagnostic]:
    """Yield K210 and K211 for the values of `tree`, which are written in `keys`.

    A draft may have places to fill in.
    """
    is_draft = isinstance(tree, dict) and tree.get("status") == "draft"
    yield from _of_single_keys(origin, tree, is_draft)
    yield from _of_attachments(origin, tree)
    if not (_may_be_wrong(keys) or may_be_unfinished(keys) or "\\" in keys):
        return
    for path, value in _values(tree, ()):
        known: list[Unmeant] = []
        for code, unmeant in _of_value(path, value, is_draft):
            end = unmeant.start + len(unmeant.written)
            if any(
                row.start < end and unmeant.start < row.start + len(row.written) for row in known
            ):
                continue
            known.append(unmeant)
            yield unmeant_problem(origin, path, code, unmeant)


def untold(problems: Iterable[Diagnostic], refused: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what was found in the values that the schema could read: one mistake, one report."""
    keys = {problem.key for problem in refused if problem.code not in _READ_ALL_THE_SAME}
    return (row for row in problems if row.code not in UNMEANT or row.key not in keys)


def _of_single_keys(origin: Origin, tree: Tree, is_draft: bool) -> Iterator[Diagnostic]:
    """What only a title may not say; that of a draft may still have to be found."""
    title = tree.get("title", "") if isinstance(tree, dict) else ""
    if isinstance(title, str):
        sure = () if is_draft else title_left_over(title)
        maybe = maybe_of_a_file(title, is_draft)
        yield from (unmeant_problem(origin, ("title",), "K210", row) for row in sure)
        yield from (unmeant_problem(origin, ("title",), "K211", row) for row in maybe)


def _of_attachments(origin: Origin, tree: Tree) -> Iterator[Diagnostic]:
    """A document's title is what readers press."""
    attachments = tree.get("attachments", "") if isinstance(tree, dict) else ""
    for index, row in enumerate(attachments if isinstance(attachments, list) else ()):
        title = row.get("title", "") if isinstance(row, dict) else ""
        if isinstance(title, str):
            path: KeyPath = ("attachments", index, "title")
            for unmeant in maybe_of_a_file(title):
                yield unmeant_problem(origin, path, "K211", unmeant)


def _may_be_wrong(words: str) -> bool:
    return (
        may_be_broken(words)
        or may_be_left_over(words)
        or may_be_a_habit(words)
        or may_be_pasted(words)
    )


def _of_value(path: KeyPath, value: str, is_draft: bool) -> Iterator[tuple[str, Unmeant]]:
    """Yield what is sure first."""
    is_open = not is_draft and may_be_unfinished(value)
    is_wrong = _may_be_wrong(value)
    if is_wrong:
        yield from (("K210", row) for row in (*broken_letters(value), *left_over(value)))
    if is_open:
        yield from (("K210", row) for row in unfinished(value))
        yield from (("K211", row) for row in maybe_unfinished(value))
    if is_wrong:
        yield from (("K211", row) for row in maybe_left_over(value))
        if path[-1] not in _OF_OTHERS and any(map(str.isalpha, value)) and not _is_a_day(value):
            yield from (("K211", row) for row in habits(value))
            if not _ADDRESS.fullmatch(value):
                yield from (("K211", row) for row in pasted(value))


def _is_a_day(value: str) -> bool:
    """Whether its weekday fits is asked where it is read."""
    try:
        parse_date_time(value)
    except NotADate:
        return False
    return True


def _values(tree: Tree, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(tree, str):
        yield path, tree
    elif isinstance(tree, list):
        for index, item in enumerate(tree):
            yield from _values(item, (*path, index))
    else:
        for key, item in tree.items():
            yield from _values(item, (*path, key))


def unmeant_problem(origin: Origin, path: KeyPath, code: str, unmeant: Unmeant) -> Diagnostic:
    """Return the finding for what is unmeant in the value at a path."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    advice = unmeant.advice
    if not _MAY_BE_DRAFTS.fullmatch(origin.path):
        advice = advice.replace(_OR_A_DRAFT, "")
    values = {"written": shorten(unmeant.written), "reason": unmeant.reason, "advice": advice}
    place = origin.place_in(path, unmeant.start, unmeant.written)
    finding = origin.problem_at(code, place.line, place.column, key=key, **values)
    return replace(finding, key=key_path(path))
