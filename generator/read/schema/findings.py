"""From words to typed keys; every complaint of pydantic becomes a finding at its key."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.outcome import Outcome
from generator.read.schema.keys import Keys
from generator.read.shorten import shorten
from generator.text import ParsedDate, format_date, nearest

K = TypeVar("K", bound=Keys)


def validate(keys: type[K], file: ContentFile, tree: Tree, *above: str) -> Outcome[K]:
    """Return the typed keys of `tree`, which stands below the keys `above` in its file."""
    doubtful: list[ParsedDate] = []
    try:
        value = keys.model_validate(tree, context=doubtful)
    except ValidationError as refusal:
        errors = _without_echoes(keys, refusal.errors(include_url=False))
        return Outcome(None, tuple(_finding(keys, file, above, error) for error in errors))
    return Outcome(value, tuple(_doubts(file, value, above)) if doubtful else ())


def _without_echoes(keys: type[Keys], errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Drop “missing” for a key that is there, but misspelt: one mistake, one report."""
    meant = {
        (*above, nearest(str(key), _names(_group(keys, above))))
        for *above, key in (error["loc"] for error in errors if error["type"] == "extra_forbidden")
    }
    return [error for error in errors if error["type"] != "missing" or error["loc"] not in meant]


def _finding(
    keys: type[Keys], file: ContentFile, above: KeyPath, error: ErrorDetails
) -> Diagnostic:
    placeholders = dict(error.get("ctx", {}))
    below = (*error["loc"], placeholders.pop("at")) if "at" in placeholders else error["loc"]
    path, written = (*above, *below), error["input"]
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    code = _code(error["type"], written)
    if code == "G301":
        return _unknown(_group(keys, below[:-1]), file, path)
    if code == "G302":
        placeholders |= _label_and_example(_group(keys, below[:-1]), key)
    if code == "G303":
        placeholders = (
            _expectation(error["type"], key, _example(keys, below), written) | placeholders
        )
    if isinstance(written, str):
        placeholders.setdefault("value", shorten(written))
    return file.origin.problem(code, *path, **{"key": key, **placeholders})


def _code(kind: str, written: object) -> str:
    match kind:
        case "missing":
            return "G302"
        case "extra_forbidden":
            return "G301"
        case "too_short":
            return "G308"
        case "list_type" | "model_type" | "model_attributes_type":
            return "G308" if written == "" else "G303"
        case _:
            return kind


def _unknown(group: type[Keys], file: ContentFile, path: KeyPath) -> Diagnostic:
    key = str(path[-1])
    line, column = file.marks.positions.keys[path]
    close = nearest(key, _names(group))
    question = f"Có phải “{close}” không? " if close else ""
    advice = f"{question}Các khóa dùng được: {', '.join(_names(group))}."
    placeholders = {"key": shorten(key), "kind": group.noun, "advice": advice}
    return file.origin.problem_at("G301", line, column, **placeholders)


def _label_and_example(group: type[Keys], key: str) -> dict[str, object]:
    field = group.model_fields[_names(group)[key]]
    return {"label": field.title, "example": (field.examples or [""])[0]}


def _example(keys: type[Keys], below: KeyPath) -> str:
    names = [step for step in below if isinstance(step, str)]
    field = _label_and_example(_group(keys, tuple(names[:-1])), names[-1]) if names else {}
    return str(field.get("example", ""))


def _expectation(kind: str, key: str, example: str, written: object) -> dict[str, object]:
    if kind == "list_type":
        inner = shorten(written) if isinstance(written, str) else "…"
        return {
            "expected": "một danh sách",
            "actual": _described(written),
            "advice": f"Viết “{key}: [{inner}]”, hoặc mỗi mục một dòng “- ”.",
        }
    advice = f"Viết “{key}: {example}”."
    return {"expected": "một nhóm khóa", "actual": _described(written), "advice": advice}


def _described(written: object) -> str:
    if isinstance(written, str):
        return f"“{shorten(written)}”"
    if isinstance(written, list):
        return f"danh sách {len(written)} mục"
    return "nhóm khóa"


def _doubts(file: ContentFile, value: object, path: KeyPath) -> Iterator[Diagnostic]:
    """Return a warning for each date that was understood but looks odd."""
    if isinstance(value, ParsedDate):
        for doubt in value.doubts:
            written, day = _written(file.tree, path), format_date(value.date)
            placeholders = {"value": shorten(written), "doubt": f"{doubt}.", "date": day}
            yield file.origin.problem("G311", *path, **placeholders)
    elif isinstance(value, BaseModel):
        for key, name in _names(type(value)).items():
            yield from _doubts(file, getattr(value, name), (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _doubts(file, item, (*path, index))


def _written(tree: Tree, path: KeyPath) -> str:
    here: Any = tree
    for step in path:
        here = here[step]
    return str(here)


def _group(keys: type[Keys], path: Iterable[str | int]) -> type[Keys]:
    for step in path:
        keys = _groups(keys)[step] if isinstance(step, str) else keys
    return keys


@cache
def _names(keys: type[BaseModel]) -> Mapping[str, str]:
    """Map each key as editors write it to its name in the model (`from` is `since`)."""
    return {field.alias or name: name for name, field in keys.model_fields.items()}


@cache
def _groups(keys: type[Keys]) -> Mapping[str, type[Keys]]:
    """Map each key that holds further keys to their group."""
    inner = {key: _inner(keys.model_fields[name].annotation) for key, name in _names(keys).items()}
    return {key: group for key, group in inner.items() if group}


def _inner(annotation: Any) -> type[Keys] | None:
    if isinstance(annotation, type) and issubclass(annotation, Keys):
        return annotation
    return next((group for part in get_args(annotation) if (group := _inner(part))), None)
