"""Ids that name nothing, in a file whose keys are refused for another reason."""

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.model.origin import key_path
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.named import Named


def unknown_ids(
    file: ContentFile, named: Mapping[str, Named], problems: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """Yield the findings that a sound file would have at keys without a finding of their own."""
    wrong = {problem.key for problem in problems}
    for path, key, word in _words(file.tree, (), ""):
        if key in named and word and not any(key_path(path[:end]) in wrong for end in _ends(path)):
            yield from named[key].check(file.origin, word, *path)


def _ends(path: KeyPath) -> range:
    return range(1, len(path) + 1)


def _words(tree: Tree, path: KeyPath, key: str) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield every word with its path and the key above it."""
    if isinstance(tree, str):
        yield path, key, tree
    elif isinstance(tree, list):
        for index, item in enumerate(tree):
            yield from _words(item, (*path, index), key)
    else:
        for name, item in tree.items():
            yield from _words(item, (*path, name), name)
