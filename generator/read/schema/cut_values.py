"""A comma inside {…} ends a value: `{value: 40,1}` is read as 40, and a key 1 without a value."""

from typing import Any

from generator.read.content_file import ContentFile, KeyPath


def cut_by_comma(file: ContentFile, path: KeyPath) -> str:
    """Return what to write when a key is the rest of the value before it; empty when it is none."""
    if not _is_rest(file, path):
        return ""
    *_, whole = cut_value(file, path) or ("",)
    value, rest = str(_at(file, (*path[:-1], whole))) if whole else "", str(path[-1])
    value, rest = value.strip("“”"), rest.strip("“”")
    if value.lstrip("-").isdigit() and rest.isdigit():
        return f"Trước phần thập phân là dấu chấm: {whole}: {value}.{rest}."
    return f'Đặt cả giá trị trong dấu ngoặc kép: {whole or "khóa"}: "…, …".'


def cut_value(file: ContentFile, path: KeyPath) -> KeyPath | None:
    """Return the key whose value ends in the rest at `path`; None when that is no rest."""
    if not _is_rest(file, path):
        return None
    siblings = list(_at(file, path[:-1]))
    before = siblings[: siblings.index(str(path[-1]))]
    whole = next((key for key in reversed(before) if not _is_rest(file, (*path[:-1], key))), None)
    return (*path[:-1], whole) if whole else None


def is_echo_of_comma(file: ContentFile, path: KeyPath) -> bool:
    """Is a key the rest of a value of which another rest stands before it?"""
    if not _is_rest(file, path):
        return False
    siblings = list(_at(file, path[:-1]))
    at = siblings.index(str(path[-1]))
    return at > 0 and _is_rest(file, (*path[:-1], siblings[at - 1]))


def _is_rest(file: ContentFile, path: KeyPath) -> bool:
    """A key without a colon, behind a comma: only between braces can there be one."""
    if _at(file, path) != "" or path not in file.marks.positions.keys:
        return False
    number, column = file.marks.positions.keys[path]
    lines = file.origin.text.split("\n")
    before = (
        "\n".join(lines[max(number - 5, 0) : number - 1]) + "\n" + lines[number - 1][: column - 1]
    )
    key = str(path[-1])
    after = lines[number - 1][column - 1 :]
    is_bare = after.startswith(key) and not after[len(key) :].lstrip().startswith(":")
    return is_bare and before.rstrip().endswith(",")


def _at(file: ContentFile, path: KeyPath) -> Any:
    here: Any = file.tree
    for step in path:
        here = here[step]
    return here
