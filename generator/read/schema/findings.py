"""From words to typed keys, with everything that is wrong or doubtful in them."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.named import Named
from generator.read.outcome import Outcome
from generator.read.schema.brought_keys import meant_by
from generator.read.schema.complaints import Complaint
from generator.read.schema.cut_values import cut_value, is_echo_of_comma
from generator.read.schema.groups import group_at, labels_of, names_of
from generator.read.schema.keys import Keys
from generator.read.schema.repeated import repeated
from generator.read.shorten import shorten
from generator.text import ParsedDate, format_date

K = TypeVar("K", bound=Keys)


def validate(
    keys: type[K],
    file: ContentFile,
    tree: Tree,
    *above: str | int,
    named: Mapping[str, Named] | None = None,
) -> Outcome[K]:
    """Return the typed keys of `tree`, which stands below the keys `above` in its file.

    `named` are the things whose ids stand in lists, by the list's key.
    """
    doubtful: list[ParsedDate] = []
    try:
        value = keys.model_validate(tree, context=doubtful)
    except ValidationError as refusal:
        errors = _without_echoes(keys, file, above, refusal.errors(include_url=False))
        complaint = Complaint(keys, file, above, named or {})
        findings = (complaint.finding(error) for error in errors)
        return Outcome(None, (*findings, *repeated(keys, file, tree, above)))
    doubts = tuple(_doubts(file, value, above)) if doubtful else ()
    return Outcome(value, (*doubts, *repeated(keys, file, tree, above)))


def _without_echoes(
    keys: type[Keys], file: ContentFile, above: KeyPath, errors: list[ErrorDetails]
) -> list[ErrorDetails]:
    """Drop what only follows from another mistake: one mistake, one report.

    A key that is there, but misspelt, is not missing; of a value that was cut one rest is told.
    """
    unknown = [error for error in errors if error["type"] == "extra_forbidden"]
    cut = {cut_value(file, (*above, *error["loc"])) for error in unknown}
    meant = {_meant(keys, error["loc"], error["input"]) for error in unknown}
    return [
        error
        for error in errors
        if (*above, *error["loc"]) not in cut
        and not (error["type"] == "missing" and error["loc"] in meant)
        and not (error in unknown and is_echo_of_comma(file, (*above, *error["loc"])))
    ]


def _meant(keys: type[Keys], path: KeyPath, written: object) -> KeyPath:
    meant = meant_by(str(path[-1]), labels_of(group_at(keys, path[:-1])), written)
    return (*path[:-1], meant or "")


def _doubts(file: ContentFile, value: object, path: KeyPath) -> Iterator[Diagnostic]:
    """Return a warning for each date that was understood but looks odd."""
    if isinstance(value, ParsedDate):
        for doubt in value.doubts:
            written, day = _written(file.tree, path), format_date(value.date)
            placeholders = {"value": shorten(written), "doubt": f"{doubt}.", "date": day}
            yield file.origin.problem("G311", *path, **placeholders)
    elif isinstance(value, BaseModel):
        for key, name in names_of(type(value)).items():
            yield from _doubts(file, getattr(value, name), (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _doubts(file, item, (*path, index))


def _written(tree: Tree, path: KeyPath) -> str:
    here: Any = tree
    for step in path:
        here = here[step]
    return str(here)
