"""`portal new KIND`: a new content file in its place, from answers to questions in Vietnamese."""

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator.build import prepare
from generator.commands.asking import ask_all, given_values
from generator.commands.chosen import choice, chosen
from generator.commands.edition import edition_of
from generator.commands.listing import Listing
from generator.commands.new_site import new_site
from generator.commands.root import root_option
from generator.diagnostics import as_text, summary
from generator.forms.answers import Answers
from generator.forms.described import meaning, plain
from generator.forms.kinds import RECORDS
from generator.forms.new_file import new_file
from generator.forms.places import Unplaceable, place_of
from generator.model.content import CONTENT
from generator.read import read_content
from generator.read.kinds import KINDS
from generator.read.schema.values import example_slug, is_slug
from generator.text import VIETNAM

HELP: Mapping[str, tuple[str, str]] = {
    "article": ("news", "Tạo bài viết mới, là bản nháp."),
    "text": ("documents", "Tạo tệp cho một văn bản."),
    "region": ("regions", "Tạo tệp cho một địa phương."),
    "indicator": ("statistics", "Tạo chỉ số thống kê mới."),
    "event": ("events", "Tạo thời hạn, sự kiện mới trong lịch."),
}
_BEGINS_AS = {"news": {"status": "draft"}}
"""What a file has unless something else is said: it has no body yet."""


@click.group(cls=Listing, help="Tạo tệp nội dung mới, đúng chỗ, đủ khóa; hỏi bằng tiếng Việt.")
def new() -> None:
    """One command a kind."""


new.add_command(new_site)


def _command(name: str, folder: str, about: str) -> click.Command:
    group = RECORDS[folder]
    options: list[click.Parameter] = [
        click.Option([f"--{field.key}"], metavar="…", help=plain(meaning(field)) + ".")
        for field in group.ordered
    ]
    options += [
        click.Option(["--slug"], metavar="TÊN-TỆP", help="Tên tệp, khi khác tên lấy từ tiêu đề."),
        click.Option(
            ["--ask/--no-ask"], default=True, help="Hỏi những khóa thường dùng chưa có; mặc định."
        ),
    ]
    command = click.Command(name, callback=_callback(folder), params=options, help=about)
    return root_option()(command)


def _callback(folder: str) -> Callable[..., None]:
    def make(slug: str | None, ask: bool, root: Path, **given: Any) -> None:
        kind = next(kind for kind in KINDS if kind.folder.name == folder)
        today = datetime.now(VIETNAM).date()
        answers = Answers.of(kind, read_content(root)[0], today)
        words = {key: word for key, word in given.items() if word is not None}
        try:
            values = given_values(RECORDS[folder], answers, words)
            values = ask_all(folder, answers, values) if ask else values
            file = root / CONTENT / place_of(folder, values, _slug(slug))
        except click.Abort:
            click.echo("\nĐã dừng, chưa ghi gì.", err=True)
            sys.exit(1)
        except Unplaceable as error:
            raise click.UsageError(str(error)) from error
        _write(file, new_file(RECORDS[folder], _BEGINS_AS.get(folder, {}) | values))
        click.echo(f"Đã tạo {file.relative_to(root)}")
        _tell_what_is_left(root, file)

    return make


def _slug(written: str | None) -> str:
    """Return the name that was asked for. Raises click.BadParameter when it makes no address."""
    if written is None or is_slug(written):
        return written or ""
    example = example_slug(written)
    words = f"“{written}” không thành tên tệp: chỉ dùng a-z, 0-9 và gạch nối, như {example}."
    raise click.BadParameter(words, param_hint="--slug")


def _write(file: Path, text: str) -> None:
    """Never over another file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        fill(file, text)
    except FileExistsError as error:
        raise click.ClickException(
            f"Đã có {file}, không ghi đè. Ghi thêm --slug để đặt tên khác."
        ) from error
    except OSError:
        file.unlink(missing_ok=True)  # half a file would stand in the way of the next try
        raise


def fill(file: Path, text: str) -> None:
    """Write a file that is not there yet. Raises FileExistsError."""
    with file.open("x", encoding="utf-8") as opened:
        opened.write(text)


def _tell_what_is_left(root: Path, file: Path) -> None:
    made_for = edition_of(root)
    build = prepare(root, made_for.settings, made_for.now)
    findings = chosen(build.problems, choice(root, [file], None))
    if findings:
        click.echo(f"Còn phải làm, như portal check cho biết:\n\n{as_text(findings)}")
    click.echo(summary(findings), err=True)


for _name, (_folder, _about) in HELP.items():
    new.add_command(_command(_name, _folder, _about))
