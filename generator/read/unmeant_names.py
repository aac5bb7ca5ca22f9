"""Names and lines of a file that nobody would write so: an address for a name, all in capitals."""

from collections.abc import Collection, Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.model import AuthorKind, Origin
from generator.model.origin import key_path
from generator.read.content_file import KeyPath, Tree
from generator.read.said_again import said_again
from generator.read.unmeant_values import unmeant_problem
from generator.text.unmeant import (
    Unmeant,
    maybe_half_a_name,
    maybe_in_capitals,
    maybe_no_line,
    maybe_no_name,
    maybe_no_person,
    maybe_of_nobody,
    not_of_a_name,
    not_of_a_signer,
)

_LINES = ("title", "lead", "subject", "role")
_OF_ANOTHER = "source"
"""Whose title is shown as it was, and whose name may be words: “một báo điện tử”."""
_ABBREVIATED = "means"
"""What has it is no name, but what people type for one."""


def unmeant_names(origin: Origin, tree: Tree, known: Collection[str]) -> Iterator[Diagnostic]:
    """Yield K210 and K211 for names and lines, but for the keys of which something is known."""
    for path, group in _groups(tree, ()):
        for key, code, row in _of_group(path, group):
            if key_path((*path, key)) not in known:
                yield unmeant_problem(origin, (*path, key), code, row)


def _groups(tree: Tree, path: KeyPath) -> Iterator[tuple[KeyPath, Mapping[str, Tree]]]:
    if isinstance(tree, dict):
        yield path, tree
    items = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for step, item in items if not isinstance(tree, str) else ():
        if not isinstance(item, str):
            yield from _groups(item, (*path, step))


def _of_group(path: KeyPath, group: Mapping[str, Tree]) -> Iterator[tuple[str, str, Unmeant]]:
    name = group.get("name", "")
    if isinstance(name, str) and name and _ABBREVIATED not in group:
        yield from (("name", code, row) for code, row in _of_name(path, group, name))
    yield from ((key, "K211", row) for key, row in said_again(group))
    credit = group.get("credit", "")
    if isinstance(credit, str):
        yield from (("credit", "K210", row) for row in not_of_a_name(credit))
        yield from (("credit", "K211", row) for row in maybe_of_nobody(credit))
    for key in _LINES if _OF_ANOTHER not in path else ():
        line = group.get(key, "")
        if isinstance(line, str) and line:
            yield from ((key, "K211", row) for row in maybe_no_line(line))


def _of_name(path: KeyPath, group: Mapping[str, Tree], name: str) -> Iterator[tuple[str, Unmeant]]:
    """Yield what is sure; only a name without it is asked for more."""
    is_signer = "signers" in path
    sure = [*not_of_a_name(name), *(not_of_a_signer(name) if is_signer else ())]
    yield from (("K210", row) for row in sure)
    if sure:
        return
    rows = [*maybe_in_capitals(name), *(maybe_half_a_name(name) if is_signer else ())]
    if is_signer or group.get("kind") == AuthorKind.PERSON.value:
        rows += maybe_no_person(name)
    if _OF_ANOTHER not in path:
        rows += maybe_no_name(name)
    yield from (("K211", row) for row in rows)
