"""What a list holds twice: an id, a name, an address, or a row that says the same again."""

from collections.abc import Hashable, Iterator
from typing import Any

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.schema.groups import group_in, lists_in
from generator.read.schema.keys import Keys
from generator.read.shorten import shorten
from generator.text import canonical_tone, squeeze


def repeated(
    keys: type[Keys], file: ContentFile, tree: Tree, above: KeyPath
) -> Iterator[Diagnostic]:
    """Yield G319 at each item of a list that stood there before; whatever else may be wrong."""
    for key, value in tree.items() if isinstance(tree, dict) else ():
        group = group_in(keys, key)
        if isinstance(value, list):
            if key in lists_in(keys) and len(value) > 1:
                yield from _twice(group, file, value, (*above, key))
            yield from _within(group, file, value, (*above, key))
        elif group is not None:
            yield from repeated(group, file, value, (*above, key))


def _within(
    group: type[Keys] | None, file: ContentFile, items: list[Any], path: KeyPath
) -> Iterator[Diagnostic]:
    if group is not None:
        for index, item in enumerate(items):
            yield from repeated(group, file, item, (*path, index))


def _twice(
    group: type[Keys] | None, file: ContentFile, items: list[Any], path: KeyPath
) -> Iterator[Diagnostic]:
    first: dict[Hashable, int] = {}
    for index, item in enumerate(items):
        own = _identity(group, item)
        before = first.setdefault(own, index) if own else index
        if before != index:
            shown = shorten(item if isinstance(item, str) else _shown(own))
            place, number = (*path, index), before + 1
            yield file.origin.problem("G319", *place, key=path[-1], value=shown, first=number)


def _identity(group: type[Keys] | None, item: object) -> tuple[Hashable, ...]:
    """Return what makes an item this one; nothing where it does not say."""
    if group is None:
        return (_name(item),) if isinstance(item, str) and item.strip() else ()
    if not isinstance(item, dict):
        return ()
    values = tuple(str(item.get(key, "")).strip() for key in group.once)
    return values if any(values) else ()


def _shown(identity: tuple[Hashable, ...]) -> str:
    return next((str(part) for part in identity if part), "")


def _name(words: str) -> str:
    """Capitals make no other name; of addresses they do."""
    plain = squeeze(words)
    return plain if plain.startswith("/") else canonical_tone(plain).casefold()
