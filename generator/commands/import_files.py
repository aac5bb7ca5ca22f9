"""`portal import FILE…`: pages, Word and PDF files become drafts that an editor goes on with."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from generator.commands.root import demand_portal, root_option, written_path
from generator.importing.batch import Batch, Result, files_of, run
from generator.importing.library import Library
from generator.importing.page import Unreadable
from generator.importing.pictures import import_picture, is_picture_file, plain_picture
from generator.importing.placing import Unplaceable, demand_inside
from generator.importing.report import as_lines, as_report
from generator.read import read_content
from generator.storage import read_plain, reason, write_whole
from generator.text import VIETNAM, format_number

_KINDS = {"article": "bài viết", "text": "văn bản"}


@click.command(
    "import", help="Nhập tệp Word, PDF, trang web đã lưu thành bản nháp để biên tập tiếp."
)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="TỆP|THƯ-MỤC…",
    type=click.Path(exists=True, path_type=Path),
)
@click.option(
    "--kind", type=click.Choice(list(_KINDS)), help="Bài viết hay văn bản; không ghi thì đoán."
)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="THƯ-MỤC",
    help="Nơi ghi tệp, ví dụ content/news/2024/04.",
)
@click.option("--dry-run", is_flag=True, help="Chỉ xem, không ghi tệp nào.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@root_option(demanded=False)
def import_files(
    files: tuple[Path, ...],
    kind: str | None,
    into: Path | None,
    dry_run: bool,
    form: str,
    root: Path,
) -> None:
    """Exit with 1 when a file could not be imported; the others are."""
    content, _ = read_content(root)
    today = datetime.now(VIETNAM).date()
    target = _inside(into and written_path(into, "--into"), root)
    batch = Batch(Library.of(content), root, target, kind or "", dry_run, today)
    pictures = [file for file in files if is_picture_file(file)]
    are_sound = [_import_picture(file, target, dry_run) for file in pictures]
    paths = tuple(files_of(file for file in files if file not in pictures))
    if pictures and not paths:
        sys.exit(0 if all(are_sound) else 1)
    if not paths:
        raise click.ClickException(f"không có tệp nào để nhập trong {', '.join(map(str, files))}.")
    demand_portal(root)
    results = tuple(_told(run(batch, paths), len(paths), form))
    if form == "json":
        objects = [result.object for result in results]
        is_single = len(files) == 1 and files[0].is_file()
        click.echo(json.dumps(objects[0] if is_single else objects, ensure_ascii=False, indent=2))
    if any(file.is_dir() for file in files) and not dry_run:
        _report(results, batch)
    sys.exit(1 if any(result.error for result in results) or not all(are_sound) else 0)


def _import_picture(path: Path, into: Path | None, is_trial: bool) -> bool:
    """Say what became of a picture that is brought alone; return whether it could be read."""
    try:
        if is_trial:
            file, picture = path, plain_picture(read_plain(path))
        else:
            file, picture = import_picture(path, into)
    except (Unreadable, OSError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        click.echo(f"{path}: không nhập được: {why}.")
        return False
    weight = format_number(max(1, len(picture.data) // 1000))
    done = "xem thử, chưa ghi" if is_trial else f"đã ghi {file}"
    place = "; đã bỏ nơi chụp (GPS)" if picture.told_place else ""
    click.echo(f"{path}: {done} ({weight} KB){place}")
    return True


def _inside(into: Path | None, root: Path) -> Path | None:
    try:
        return demand_inside(into, root) if into else None
    except Unplaceable as error:
        raise click.BadParameter(f"{error}.", param_hint="--into") from error


def _told(results: Iterator[Result], count: int, form: str) -> Iterator[Result]:
    """Show each result when it is there: a folder takes its time."""
    for number, result in enumerate(results, 1):
        if count > 1:
            click.echo(f"[{number}/{count}] {result.name}", err=True)
        if form == "text":
            click.echo("\n".join(as_lines(result)))
        yield result


def _report(results: tuple[Result, ...], batch: Batch) -> None:
    day = datetime.now(VIETNAM)
    file = batch.report_folder / f"bao-cao-nhap-{day:%Y%m%d-%H%M%S}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, as_report(results, day).encode())
    click.echo(f"Báo cáo: {file}", err=True)
