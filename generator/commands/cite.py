"""`portal cite`: every citation of an official text in a file, and the text it means."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import click

from generator.diagnostics import as_text
from generator.model import CitationStatus, RegionId
from generator.read import read_content
from generator.read.content_file import Tree
from generator.read.frontmatter import has_front_matter, read_front_matter
from generator.site.texts.cited import Cited, cited
from generator.site.texts.register import register
from generator.text import VIETNAM, NotADate, format_date, parse_date, parse_date_time, squeeze

STDIN = "-"
STATUS_WORDS = {
    CitationStatus.RESOLVED: "có trong kho",
    CitationStatus.RESOLVED_SHORT: "có trong kho, viết tắt",
    CitationStatus.DATE_CONFLICT: "ngày khác với kho văn bản",
    CitationStatus.AMBIGUOUS: "chỉ nhiều văn bản",
    CitationStatus.UNKNOWN: "chưa có trong kho",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A text to search in; `first_line` is its line in the file, below the front matter."""

    text: str
    first_line: int = 1
    day: date | None = None
    regions: frozenset[RegionId] = frozenset()


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    try:
        return parse_date(value).date if value else None
    except NotADate as error:
        raise click.BadParameter(f"{error}. {error.hint}.") from error


@click.command(help="In mọi chỗ dẫn văn bản trong một tệp (hoặc - để đọc từ đầu vào chuẩn).")
@click.argument("file", default=STDIN, metavar="[TỆP|-]")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--as-of", "as_of", metavar="NGÀY", callback=_day, help="Ngày của bài viết.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Thư mục gốc của dự án (chứa content/).",
)
def cite(file: str, form: str, as_of: date | None, root: Path) -> None:
    """The date is --as-of, else the front matter's, else today's."""
    written = _written(file)
    content, problems = read_content(root)
    if not content.texts:
        click.echo("Kho văn bản trống: không đối chiếu được viện dẫn nào.", err=True)
    day = as_of or written.day or datetime.now(VIETNAM).date()
    known = register(content.texts, content.vocabulary)
    rows = tuple(cited(written.text, known, day, written.regions, written.first_line))
    if form == "json":
        click.echo(as_json(rows))
    elif rows:
        click.echo(_as_text(rows, file))
    if form == "text":
        broken = len({one.position.path for one in problems if one.is_error})
        click.echo(summary(rows, day, broken), err=True)


def as_json(rows: Iterable[Cited]) -> str:
    """Return a JSON array, one object a citation."""
    return json.dumps([_object(one) for one in rows], ensure_ascii=False, indent=2)


def summary(rows: Iterable[Cited], day: date, broken: int = 0) -> str:
    """Return `3 viện dẫn, tính đến ngày 24/04/2024: 2 có trong kho, 1 chưa có trong kho`."""
    found = [one.status for one in rows]
    counts = [f"{found.count(one)} {STATUS_WORDS[one]}" for one in CitationStatus if one in found]
    line = f"{len(found)} viện dẫn, tính đến ngày {format_date(day)}"
    line += f": {', '.join(counts)}" if counts else ""
    left_out = f"\n{broken} tệp trong content/ có lỗi nên bị bỏ qua; chạy “portal check” để xem."
    return line + (left_out if broken else "")


def _object(one: Cited) -> dict[str, object]:
    pinpoint = one.pinpoint
    return {
        "text": one.text,
        "line": one.line,
        "column": one.column,
        "number": one.number,
        "type": one.type,
        "date": one.date.isoformat() if one.date else None,
        "issuer": one.issuer,
        "pinpoint": {
            "article": pinpoint.article,
            "clause": pinpoint.clause,
            "point": pinpoint.point,
        },
        "status": one.status.value,
        "target": one.target,
    }


def _as_text(rows: Iterable[Cited], file: str) -> str:
    return "\n".join(_line(one, "" if file == STDIN else f"{file}:") for one in rows)


def _line(one: Cited, file: str) -> str:
    meant = one.target or ", ".join(one.candidates)
    shown = f" → {meant}" if meant else ""
    return f"{file}{one.line}:{one.column}: {squeeze(one.text)} [{STATUS_WORDS[one.status]}]{shown}"


def _written(file: str) -> Written:
    text = _text(file)
    if not has_front_matter(text):
        return Written(text)
    read = read_front_matter(file, text)
    if read.value is None:
        raise click.ClickException(f"phần khai báo ở đầu tệp có lỗi.\n{as_text(read.problems)}")
    origin = read.value.origin
    return replace(_dated(read.value.tree), text=origin.body, first_line=origin.body_line)


def _text(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise click.ClickException(f"không đọc được tệp “{file}”: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(
            f"“{file}” không phải UTF-8 (byte {error.start + 1})."
        ) from error
    return text.replace("\r\n", "\n")


def _dated(tree: dict[str, Tree]) -> Written:
    """An article's `date` or an official text's `issued`; a mistake there is `check`'s to tell."""
    regions = tree.get("regions")
    places = regions if isinstance(regions, list) else ()
    try:
        day = parse_date_time(str(tree.get("date") or tree.get("issued") or "")).date
    except NotADate:
        day = None
    return Written("", day=day, regions=frozenset(RegionId(str(one)) for one in places))
