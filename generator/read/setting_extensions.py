"""Markdown extensions that mkdocs.yml asks for, and a moment that was left standing."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.setting_signs import is_marked
from generator.read.shorten import shorten
from generator.text import nearest

_ALWAYS = frozenset({"toc", "tables", "fenced_code", "pymdownx.magiclink"})
"""Three of MkDocs, one of the portal's plugin."""
_OF_HEADINGS = ("permalink", "anchorlink")
"""Options of `toc` that make links of headings."""


def with_those_of_mkdocs(names: Iterable[str]) -> frozenset[str]:
    """Return the short names of extensions, with those that are always there."""
    return _ALWAYS | {name.removeprefix("markdown.extensions.") for name in names}


def extension_findings(file: ContentFile) -> Iterator[Diagnostic]:
    """Yield C709 for each extension that Python-Markdown would not find."""
    written = file.tree.get("markdown_extensions", [])
    known = {entry.name for entry in entry_points(group="markdown.extensions")}
    for path, name in extension_names(written):
        if name in known or _is_module(name):
            yield from _options(file, path, name)
            continue
        close = nearest(name, sorted(known))
        advice = f"Có phải “{close}” không?" if close else "Xóa dòng này, hoặc cài gói có nó."
        yield file.origin.problem("C709", *path, name=shorten(name), advice=advice)


def _options(file: ContentFile, path: KeyPath, name: str) -> Iterator[Diagnostic]:
    """Yield C711 for options that an extension does not have: it would end in a KeyError."""
    options = _at(file.tree, path)
    options = options.get(name) if isinstance(options, dict) and path[-1] != name else options
    if not isinstance(options, dict):
        return
    allowed = _configuration(name)
    for option in options if allowed is not None else ():
        if option in _OF_HEADINGS and options[option] not in ("", "false", "False"):
            reason = "thêm dấu và chữ tiếng Anh (“Permanent link”) vào mỗi tiêu đề"
            values = {"key": option, "reason": reason, "advice": "Xóa dòng này."}
            yield file.origin.problem("C708", *_place(path, name, option), **values)
        elif option in (allowed or ()):
            yield from _value(file, path, name, option, options[option])
        else:
            close = nearest(option, sorted(allowed or ()))
            advice = f"Có phải “{close}” không?" if close else "Xóa dòng này."
            values = {"name": name, "option": shorten(option), "advice": advice}
            yield file.origin.problem("C711", *_place(path, name, option), **values)


def _place(path: KeyPath, name: str, option: str) -> KeyPath:
    return (*path, *(() if path[-1] == name else (name,)), option)


def _value(
    file: ContentFile, path: KeyPath, name: str, option: str, value: Tree
) -> Iterator[Diagnostic]:
    """Yield G306 for a value with which an extension does not even begin."""
    place = _place(path, name, option)
    if not isinstance(value, str) or is_marked(file, place):
        return
    entry = next(iter(entry_points(group="markdown.extensions", name=name)))
    try:
        import_module("markdown").Markdown(extensions=[entry.load()(**{option: value})])
    except (ValueError, TypeError, KeyError, AttributeError):
        values = {"key": option, "value": shorten(value)}
        advice = f"Sửa giá trị theo tài liệu của {name}, hoặc xóa dòng này."
        yield file.origin.problem("G306", *place, advice=advice, **values)


def _configuration(name: str) -> frozenset[str] | None:
    """Return the options that an extension has; None where nobody can say."""
    entry = next(iter(entry_points(group="markdown.extensions", name=name)), None)
    if entry is None:
        return None
    try:
        return frozenset(entry.load()().config)
    except (ImportError, AttributeError, TypeError):
        return None


def _at(tree: Tree, path: KeyPath) -> object:
    here: Any = tree
    for step in path:
        here = here[step]
    return here


def extension_names(written: object) -> Iterator[tuple[KeyPath, str]]:
    """Yield each extension's name: a word of a list, or the key above its options."""
    if isinstance(written, dict):
        yield from ((("markdown_extensions", name), name) for name in written)
    for index, row in enumerate(written if isinstance(written, list) else ()):
        names = [row] if isinstance(row, str) else list(row) if isinstance(row, dict) else []
        yield from ((("markdown_extensions", index), name) for name in names if name)


def _is_module(name: str) -> bool:
    """`a.b:Klass` names a class, `a.b` a module that makes an extension."""
    module, _, klass = name.partition(":")
    if not all(part.isidentifier() for part in module.split(".")):
        return False
    try:
        return hasattr(import_module(module), klass or "makeExtension")
    except (ImportError, ValueError):
        return False


def fixed_moment(file: ContentFile, options: KeyPath, written: object) -> Iterator[Diagnostic]:
    """Yield C710 when the settings hold the portal at a moment."""
    if isinstance(written, str) and written:
        yield file.origin.problem("C710", *options, "now", value=shorten(written))
