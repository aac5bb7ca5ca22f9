"""`portal verify FOLDER`: do the captured sources say what the figures' `said` says?"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from generator.commands.root import root_option
from generator.model import Article, Source
from generator.read import read_content
from generator.read.captures import HTML, TEXT, Capture, read_captures
from generator.storage import why


@dataclass(frozen=True, slots=True)
class Result:
    """What is told of a record: how many of its phrases its capture has, and what is wrong."""

    line: str
    problems: tuple[str, ...]


@click.command(help="Đối chiếu lời của nguồn (“said”) với các bản chụp trong một thư mục.")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@root_option()
def verify(folder: Path, root: Path) -> None:
    """Exit with 1 when a phrase is not in its capture, or a record with phrases has none."""
    content, _ = read_content(root)
    captures = _captures(folder)
    results = [_result(record, captures) for record in content.sources if _phrases(record)]
    for result in results:
        click.echo("\n".join((result.line, *result.problems)))
    figures = [figure for record in content.sources for figure in record.figures]
    without = sum(not figure.said for figure in figures)
    click.echo(f"{len(captures)} bản chụp; {without} số liệu chưa ghi lời của nguồn.", err=True)
    if not results:
        click.echo("Chưa có lời nào của nguồn để đối chiếu.", err=True)
    sys.exit(1 if any(result.problems for result in results) else 0)


def _captures(folder: Path) -> tuple[Capture, ...]:
    try:
        captures = read_captures(folder)
    except OSError as error:
        reason = f"không đọc được “{error.filename}”: {why(error)}."
        raise click.ClickException(reason) from error
    if not captures:
        endings = ", ".join((*TEXT, *HTML))
        raise click.ClickException(f"“{folder}” không có tệp nào dạng {endings}.")
    return captures


def _result(record: Source, captures: Iterable[Capture]) -> Result:
    phrases, capture = _phrases(record), _capture_of(record, captures)
    path = record.origin.path
    if capture is None:
        return Result(
            f"{path}: {len(phrases)} lời không có bản chụp để đối chiếu.", (_no_capture(record),)
        )
    missing = tuple(_missing(record, phrases, capture))
    right = len(phrases) - len(missing)
    return Result(f"{path}: khớp {right}/{len(phrases)} lời với {capture.name}.", missing)


def _phrases(record: Source) -> dict[int, str]:
    """Return the source's words by the figure's index."""
    return {index: figure.said for index, figure in enumerate(record.figures) if figure.said}


def _capture_of(record: Source, captures: Iterable[Capture]) -> Capture | None:
    """Return the file with the sum written down; without a sum, the one with the piece's title."""
    written = record.credit.sha256 if record.credit else ""
    if written:
        return next((capture for capture in captures if capture.sha256 == written), None)
    title = _title(record)
    return next((capture for capture in captures if title and capture.has(title)), None)


def _title(record: Source) -> str:
    original = record.original if isinstance(record, Article) else None
    return original.title if original else ""


def _missing(record: Source, phrases: dict[int, str], capture: Capture) -> Iterator[str]:
    for index, phrase in phrases.items():
        if not capture.has(phrase):
            position = record.origin.position("figures", index, "said")
            yield f"  {position}: {capture.name} không có “{phrase}”."


def _no_capture(record: Source) -> str:
    position = record.origin.position("source", "sha256")
    if record.credit and record.credit.sha256:
        return f"  {position}: không bản chụp nào có mã sha256 {record.credit.sha256[:12]}…"
    if title := _title(record):
        return f"  {position}: không bản chụp nào có tên bài “{title}”; nên ghi “sha256”."
    return f"  {position}: chưa ghi “sha256” hay “title” ở “source” nên không biết bản chụp nào."
