"""The schemas take every file that the portal takes, and refuse what is plainly wrong."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft7Validator, Draft202012Validator

from generator.cli import main
from generator.diagnostics import CATALOGUE
from generator.forms.json_schema import schema_of, schema_of_words
from generator.forms.kinds import RECORDS, WORDS
from generator.forms.named import names_in
from generator.read.schema.written import Way
from tests.folder import project_content
from tests.forms.core_yaml import front_matter, read

PROJECT = Path(__file__).parents[2]
CONTENT = PROJECT / "content"
ERRORS = PROJECT / "tests" / "golden" / "errors"
FOLDER_OF = {
    "": "news",
    "official-text": "documents",
    "region": "regions",
    "indicator": "statistics",
    "event": "events",
}


@pytest.fixture(scope="module")
def validators() -> dict[str, Draft202012Validator]:
    names = names_in(project_content())
    schemas = {kind: schema_of(group, names) for kind, group in RECORDS.items()}
    schemas |= {word: schema_of_words(group, names) for word, group in WORDS.items()}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    return {name: Draft202012Validator(schema) for name, schema in schemas.items()}


def real_files() -> Iterator[Path]:
    for kind in RECORDS:
        files = CONTENT.glob("*.md") if kind == "pages" else (CONTENT / kind).rglob("*.md")
        yield from files


def test_every_real_file_is_valid(validators: dict[str, Draft202012Validator]) -> None:
    count, wrong = 0, []
    for file in real_files():
        keys = front_matter(file.read_text("utf-8"))
        if keys is None:  # a version of a text has only words
            continue
        kind = file.relative_to(CONTENT).parts[0]
        validator = validators.get(kind, validators["pages"])
        wrong += [f"{file.name}: {error.message}" for error in validator.iter_errors(keys)]
        count += 1
    assert wrong == []
    assert count > 100


@pytest.mark.parametrize(
    "word", sorted(WORDS.keys() & {file.stem for file in (CONTENT / "vocabularies").iterdir()})
)
def test_every_real_vocabulary_is_valid(
    word: str, validators: dict[str, Draft202012Validator]
) -> None:
    entries = read((CONTENT / "vocabularies" / f"{word}.yml").read_text("utf-8"))
    assert entries
    assert [error.message for error in validators[word].iter_errors(entries)] == []


def golden_keys(case: Path) -> Any:
    """The keys of a broken file; None when they are no YAML at all."""
    try:
        return front_matter(case.read_text("utf-8"))
    except (UnicodeDecodeError, yaml.YAMLError):
        return None


def refusals(validators: dict[str, Draft202012Validator]) -> dict[str, bool]:
    """Whether a schema refuses each broken file whose keys can be read."""
    refused = {}
    for case in ERRORS.glob("*.md"):
        kind = FOLDER_OF.get(case.stem.partition(".")[2])
        keys = golden_keys(case) if kind and case.stat().st_size else None
        if kind and isinstance(keys, dict):
            refused[case.stem] = not validators[kind].is_valid(keys)
    return refused


def test_mistakes_of_shape_are_refused(validators: dict[str, Draft202012Validator]) -> None:
    refused = refusals(validators)
    codes = {case.partition("-")[0] for case, is_refused in refused.items() if is_refused}
    assert codes >= {"G301", "G302", "G303", "G305", "G306", "G307", "G308", "G312"}
    of_shape = ("G301-misspelt", "G301-misspelt-inside", "G302-missing", "G303-word-for-list")
    assert [case for case in of_shape if not refused[case]] == []


def test_nothing_is_refused_that_the_portal_only_warns_of(
    validators: dict[str, Draft202012Validator],
) -> None:
    warned = [
        case
        for case, is_refused in refusals(validators).items()
        if is_refused and CATALOGUE[case.partition("-")[0]].level.value != "lỗi"
    ]
    assert warned == []


def test_every_way_of_writing_has_a_form() -> None:
    from generator.forms import json_schema

    assert set(json_schema._BY_WAY) == set(Way)


def test_the_command_writes_schemas_and_leaves_settings_alone(project: Path) -> None:
    first = CliRunner().invoke(main, ["schema", "--root", str(project)])
    assert first.exit_code == 0, first.output
    folder = project / ".vscode" / "portal"
    assert {file.stem for file in folder.iterdir()} == {*RECORDS, *WORDS}
    article = json.loads((folder / "news.json").read_text("utf-8"))
    proposed = article["properties"]["regions"]["items"]["anyOf"][0]
    assert ("thai-binh", "Thái Bình") in zip(
        proposed["enum"], proposed["enumDescriptions"], strict=True
    )
    settings = project / ".vscode" / "settings.json"
    used = json.loads(settings.read_text("utf-8"))["yaml.schemas"]
    assert all((project / schema).is_file() for schema in used)
    older = CliRunner().invoke(main, ["schema", "--root", str(project), "--draft", "07"])
    assert older.exit_code == 0, older.output
    Draft7Validator.check_schema(json.loads((folder / "news.json").read_text("utf-8")))
    settings.write_text('{"editor.wordWrap": "on"}', "utf-8")
    second = CliRunner().invoke(main, ["schema", "--root", str(project)])
    assert settings.read_text("utf-8") == '{"editor.wordWrap": "on"}'
    assert "yaml.schemas" in second.output
