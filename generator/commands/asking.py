"""Questions on a terminal, one a key, asked again until the check would take the answer."""

from collections.abc import Mapping

import click

from generator.diagnostics import Diagnostic
from generator.forms.answers import PARTS, Answers, needed
from generator.forms.described import meaning, plain
from generator.forms.kinds import RECORDS
from generator.forms.labels import label_of
from generator.forms.places import missing_for_place
from generator.read.schema.tree import KeyField, KeyGroup

UNKNOWN = "?"
_OPENING = (
    f"Trả lời từng câu rồi bấm Enter. Chưa biết thì gõ {UNKNOWN}, khóa không bắt buộc thì bấm "
    "Enter; nhiều mục thì cách nhau bằng dấu phẩy. Ctrl+C để thôi."
)
_HINT = f"Điền giá trị; chưa biết thì gõ {UNKNOWN}."
"""To an empty answer: there is no line yet that one could take away."""


def given_values(group: KeyGroup, answers: Answers, given: Mapping[str, str]) -> dict[str, str]:
    """Return values (YAML) by key. Raises click.BadParameter for one that is wrong."""
    fields = [field for field in group.ordered if field.key in given]
    return {field.key: _given(field, answers, given[field.key]) for field in fields}


def ask_all(folder: str, answers: Answers, given: Mapping[str, str]) -> dict[str, str]:
    """Return values (YAML) by key: those given, and those asked for.

    Raises click.Abort when the editor stops.
    """
    click.echo(_OPENING)
    group, values = RECORDS[folder], dict(given)
    for field in group.common:
        if field.key not in values and _can_be_asked(field):
            values |= _asked(field, answers)
    fields = {field.key: field for field in group.fields}
    while missing := missing_for_place(folder, values):
        click.echo(f"\nCần “{missing[0]}” để biết đặt tệp ở đâu.")
        values |= _asked(fields[missing[0]], answers)
    return values


def _given(field: KeyField, answers: Answers, words: str) -> str:
    value = answers.value(field, words)
    errors = [finding for finding in answers.findings(field, value) if finding.is_error]
    if errors:
        sentence = _whole_group(field, words) or " ".join(
            f"{finding.message} {finding.hint}" for finding in errors
        )
        raise click.BadParameter(sentence, param_hint=f"--{field.key}")
    return value


def _whole_group(field: KeyField, words: str) -> str:
    """Return how the keys of a group are given; empty where each of them is, or none is needed."""
    keys, given = needed(field), [part.strip() for part in words.split(PARTS.strip())]
    if len(given) >= len(keys):
        return ""
    labels = [key.label for key in keys]
    parts = (*given, *(f"‹{label}›" for label in labels[len(given) :]))
    return f'phải có {", ".join(labels)}: viết --{field.key} "{PARTS.join(parts)}".'


def _can_be_asked(field: KeyField) -> bool:
    """Groups of many keys are left as a comment, and what goes without saying."""
    return (field.group is None or _single(field) is not None) and field.default is None


def _single(field: KeyField) -> KeyField | None:
    """Return the one key that a group cannot go without; nothing of several, or of a list."""
    keys = () if field.is_list else needed(field)
    return keys[0] if len(keys) == 1 else None


def _asked(field: KeyField, answers: Answers) -> dict[str, str]:
    """Return the key with the value of an answer; nothing when it is left open."""
    click.echo(_question(field))
    while True:
        answer = click.prompt(f"  {field.key}", default="", show_default=False).strip()
        if answer == UNKNOWN or (not answer and not field.is_required):
            return {}
        value = answers.value(field, answer)
        findings = answers.findings(field, value)
        if not any(finding.is_error for finding in findings):
            return {field.key: value}
        click.echo(_words(findings, "" if answer else _HINT))


def _question(field: KeyField) -> str:
    required = "bắt buộc" if field.is_required else "không bắt buộc"
    lines = ["", f"{plain(meaning(field))} ({required})"]
    choices = (
        f"  {number}. {label_of(choice)} ({choice.value})"
        for number, choice in enumerate(field.choices, 1)
    )
    inner = _single(field)
    return "\n".join([*lines, *choices, f"  Ví dụ: {(inner or field).example.strip('[]')}"])


def _words(findings: tuple[Diagnostic, ...], hint: str = "") -> str:
    return "\n".join(
        f"  {finding.level}[{finding.code}] {finding.message} {hint or finding.hint}"
        for finding in findings
    )
