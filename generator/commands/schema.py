"""`portal schema`: the editors' keys for VS Code, and as the tables and pages of the guide."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from generator.commands.root import root_option
from generator.forms.guide import with_tables
from generator.forms.json_schema import DIALECT, Schema, schema_of, schema_of_words
from generator.forms.kinds import RECORDS, WORDS, all_groups
from generator.forms.named import names_in
from generator.read import read_content
from generator.storage import write_whole

GUIDE = Path("docs/tham-chieu")
FOLDER = Path(".vscode/portal")
_SETTINGS = Path(".vscode/settings.json")
_DRAFTS = {"2020-12": DIALECT, "07": "http://json-schema.org/draft-07/schema#"}
"""The schemas say nothing that the older draft does not know."""


@click.command(
    help="Ghi khóa của từng loại nội dung thành JSON Schema, để VS Code gợi ý và gạch chân chỗ sai "
    "khi đang viết (xem docs/vs-code.md)."
)
@root_option()
@click.option(
    "--guide",
    is_flag=True,
    help=f"Thay vào đó, ghi lại các bảng khóa trong {GUIDE} (cho nhà phát triển).",
)
@click.option(
    "--draft",
    type=click.Choice(list(_DRAFTS)),
    default="2020-12",
    help="Bản JSON Schema mà công cụ đọc được.",
)
def schema(root: Path, guide: bool, draft: str) -> None:
    """Write each schema whole; settings that are there stay as they are."""
    if guide:
        _write_guide(root)
        return
    for name, document in _documents(root).items():
        file = root / FOLDER / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, _json({**document, "$schema": _DRAFTS[draft]}))
        click.echo(f"Đã ghi {file.relative_to(root)}")
    _settings(root)


def _documents(root: Path) -> dict[str, Schema]:
    names = names_in(read_content(root)[0])
    records = {kind: schema_of(group, names) for kind, group in RECORDS.items()}
    return records | {word: schema_of_words(group, names) for word, group in WORDS.items()}


def _settings(root: Path) -> None:
    """Have the YAML extension use the schemas of the vocabularies."""
    used = {f"./{FOLDER}/{word}.json": f"content/vocabularies/{word}.yml" for word in WORDS}
    settings = _json({"yaml.schemas": used})
    file = root / _SETTINGS
    if not file.exists():
        write_whole(file, settings)
        click.echo(f"Đã ghi {_SETTINGS}")
    elif file.read_bytes() != settings:
        click.echo(f"{_SETTINGS} đã có, không sửa. Thêm vào đó:\n{settings.decode()}")


def _write_guide(root: Path) -> None:
    for file in sorted((root / GUIDE).glob("*.md")):
        write_whole(file, with_tables(file.read_text(encoding="utf-8"), all_groups()).encode())
    click.echo(f"Đã ghi {GUIDE}")


def _json(value: Mapping[str, object]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
