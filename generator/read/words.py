"""One file of controlled words: id, then what is known of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
from typing import Generic, TypeVar

from generator.diagnostics import Diagnostic
from generator.model import Origin
from generator.read.content_file import ContentFile, Tree
from generator.read.disk import read_text
from generator.read.frontmatter import read_yaml
from generator.read.named import Named, by_name
from generator.read.outcome import Outcome
from generator.read.schema import Keys, validate
from generator.read.schema.groups import names_of
from generator.read.schema.values import example_slug, is_slug
from generator.read.shorten import shorten
from generator.read.stray_keys import follows_from, stray_keys, told_of_strays
from generator.read.unmeant_values import untold

K = TypeVar("K", bound=Keys)
W = TypeVar("W")
_FIRST_WORD = "Tệp chưa có mục nào: viết “‹mã›:”, dưới nó là “name: ‹tên›” thụt vào hai dấu cách."
_OR_NONE = " Chưa cần thì xóa tệp."


@dataclass(frozen=True, slots=True)
class Words(Generic[W]):
    """One vocabulary: its sound words by id; `origin` is None when the file is unreadable."""

    named: Named
    words: Mapping[str, W]
    origin: Origin | None
    problems: tuple[Diagnostic, ...]


def read_words_if_any(
    roots: Sequence[Path], path: str, keys: type[K], build: Callable[[str, K], W]
) -> Words[W]:
    """Nobody need write in short, or in parts: a file that may be missing."""
    if not any((root / path).exists() for root in roots):
        return Words(Named(keys.noun, path, frozenset()), {}, None, ())
    return read_words(roots, path, keys, build, _FIRST_WORD + _OR_NONE)


def read_words(
    roots: Sequence[Path],
    path: str,
    keys: type[K],
    build: Callable[[str, K], W],
    begin: str = _FIRST_WORD,
) -> Words[W]:
    """Read a file below each root where it is; one that is nowhere is told at the last."""
    there = [root for root in roots if (root / path).exists()]
    files = [_of_file(root, path, keys, build, begin) for root in there or roots[-1:]]
    return reduce(_extended, files)


def _extended(shared: Words[W], own: Words[W]) -> Words[W]:
    ids = None if own.named.ids is None else own.named.ids | (shared.named.ids or frozenset())
    named = replace(own.named, ids=ids, names={**shared.named.names, **own.named.names})
    words = {**shared.words, **own.words}
    return Words(named, words, own.origin, (*shared.problems, *own.problems))


def _of_file(
    root: Path, path: str, keys: type[K], build: Callable[[str, K], W], begin: str
) -> Words[W]:
    decoded = read_text(root, path)
    parsed: Outcome[ContentFile] = Outcome(None)
    if decoded.value is not None:
        parsed = read_yaml(path, decoded.value, begin=begin)
    problems = list(decoded.problems + parsed.problems)
    if parsed.value is None:
        return Words(Named(keys.noun, path, None), {}, None, tuple(problems))
    strays = stray_keys(parsed.value, names_of(keys))
    problems = list(told_of_strays(parsed.value, problems, strays))
    tree = {id_: word for id_, word in parsed.value.tree.items() if id_ not in strays}
    words: dict[str, W] = {}
    for id_ in tree:
        checked = _word(parsed.value, id_, keys)
        problems = [*untold(problems, checked.problems)]
        problems += (row for row in checked.problems if not follows_from(row, id_, strays))
        if checked.value is not None:
            words[id_] = build(id_, checked.value)
    ids = {id_: id_ if is_slug(id_) else example_slug(id_) for id_ in tree}
    names = by_name((ids[id_], _names(word)) for id_, word in tree.items())
    named = Named(keys.noun, path, frozenset(ids.values()), names)
    return Words(named, words, parsed.value.origin, tuple(problems))


def _names(tree: Tree) -> Iterator[str]:
    """Yield what a word is called, as far as its keys can be read."""
    keys = tree if isinstance(tree, dict) else {}
    aliases = keys.get("aliases", [])
    called = [keys.get(key, "") for key in ("name", "short", "slug", "organ", "symbol")]
    yield from (name for name in called if isinstance(name, str))
    yield from (name for name in aliases if isinstance(name, str))


def _word(file: ContentFile, id_: str, keys: type[K]) -> Outcome[K]:
    if not is_slug(id_):
        placeholders = {"value": shorten(id_), "example": example_slug(id_)}
        line, column = file.marks.positions.keys[(id_,)]
        return Outcome(None, (file.origin.problem_at("G313", line, column, **placeholders),))
    return validate(keys, file, file.tree[id_], id_)
