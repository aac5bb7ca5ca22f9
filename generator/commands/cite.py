"""`portal cite`: every citation of an official text in a file, and the text it means."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import click

from generator.commands.days import day_asked_for
from generator.commands.root import root_option
from generator.diagnostics import as_text
from generator.model import CitationStatus, Doubt, RegionId
from generator.read import read_content
from generator.read.content_file import Tree
from generator.read.day_told import day_told
from generator.read.disk import why_unreadable
from generator.read.frontmatter import has_front_matter, read_front_matter
from generator.site.texts.register import register
from generator.site.texts.written_citations import WrittenCitation, written_citations
from generator.storage import read_plain
from generator.text import VIETNAM, NotADate, format_date, parse_date_time, squeeze

STDIN = "-"
STATUS_WORDS = {
    CitationStatus.RESOLVED: "có trong kho",
    CitationStatus.RESOLVED_SHORT: "có trong kho, viết tắt",
    CitationStatus.DATE_CONFLICT: "ngày khác với kho văn bản",
    CitationStatus.AMBIGUOUS: "chỉ nhiều văn bản",
    CitationStatus.UNKNOWN: "chưa có trong kho",
}
DOUBT_WORDS = {
    Doubt.ISSUER: "ghi cơ quan khác với kho văn bản",
    Doubt.TERM: "không ghi ngày, kho chỉ có văn bản của nhiệm kỳ trước",
}


@dataclass(frozen=True, slots=True)
class InputFile:
    """The words to search in; `first_line` is its line in the file, below the front matter."""

    text: str
    first_line: int = 1
    day: date | None = None
    regions: frozenset[RegionId] = frozenset()


@click.command(help="In mọi chỗ dẫn văn bản trong một tệp (hoặc - để đọc từ đầu vào chuẩn).")
@click.argument("file", default=STDIN, metavar="[TỆP|-]")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--as-of", "as_of", metavar="NGÀY", callback=day_asked_for, help="Ngày của bài viết.")
@root_option()
def cite(file: str, form: str, as_of: date | None, root: Path) -> None:
    """The date is --as-of, else the front matter's, else today's."""
    input_file = _read(file)
    content, problems = read_content(root)
    if not content.texts:
        click.echo("Kho văn bản trống: không đối chiếu được viện dẫn nào.", err=True)
    day = as_of or input_file.day or datetime.now(VIETNAM).date()
    numbers = register(content.texts, content.vocabulary)
    citations = tuple(
        written_citations(input_file.text, numbers, day, input_file.regions, input_file.first_line)
    )
    if form == "json":
        click.echo(as_json(citations))
    elif citations:
        click.echo(_as_text(citations, file))
    if form == "text":
        broken = len({problem.position.path for problem in problems if problem.is_error})
        click.echo(summary(citations, day, broken), err=True)


def as_json(citations: Iterable[WrittenCitation]) -> str:
    """Return a JSON array, one object a citation."""
    return json.dumps([_object(citation) for citation in citations], ensure_ascii=False, indent=2)


def summary(citations: Iterable[WrittenCitation], day: date, broken: int = 0) -> str:
    """Return `3 viện dẫn, tính đến ngày 24/04/2024: 2 có trong kho, 1 chưa có trong kho`."""
    statuses = [citation.status for citation in citations]
    counts = [
        f"{statuses.count(status)} {STATUS_WORDS[status]}"
        for status in CitationStatus
        if status in statuses
    ]
    line = f"{len(statuses)} viện dẫn, tính đến ngày {format_date(day)}"
    line += f": {', '.join(counts)}" if counts else ""
    left_out = f"\n{broken} tệp trong content/ có lỗi nên bị bỏ qua; chạy “portal check” để xem."
    return line + (left_out if broken else "")


def _object(citation: WrittenCitation) -> dict[str, object]:
    pinpoint = citation.pinpoint
    return {
        "text": citation.text,
        "line": citation.line,
        "column": citation.column,
        "number": citation.number,
        "type": citation.type,
        "date": citation.date.isoformat() if citation.date else None,
        "issuer": citation.issuer,
        "pinpoint": {
            "article": pinpoint.article,
            "clause": pinpoint.clause,
            "point": pinpoint.point,
        },
        "status": citation.status.value,
        "target": citation.target,
    }


def _as_text(citations: Iterable[WrittenCitation], file: str) -> str:
    return "\n".join(_line(citation, "" if file == STDIN else f"{file}:") for citation in citations)


def _line(citation: WrittenCitation, file: str) -> str:
    targets = citation.target or ", ".join(citation.candidates)
    arrow = f" {_arrow(citation)} {targets}" if targets else ""
    point = f"{citation.line}:{citation.column}"
    doubts = (words for doubt, words in DOUBT_WORDS.items() if doubt in citation.doubts)
    status = "; ".join((STATUS_WORDS[citation.status], *doubts))
    return f"{file}{point}: {squeeze(citation.text)} [{status}]{arrow}"


def _arrow(citation: WrittenCitation) -> str:
    """Texts that only share the number are not where the citation leads."""
    return "khác" if citation.status is CitationStatus.UNKNOWN else "→"


def _read(file: str) -> InputFile:
    text = _text(file)
    if not has_front_matter(text):
        return InputFile(text)
    read = read_front_matter(file, text)
    if read.value is None:
        raise click.ClickException(f"phần khai báo ở đầu tệp có lỗi.\n{as_text(read.problems)}")
    origin = read.value.origin
    return replace(_dated(read.value.tree), text=origin.body, first_line=origin.body_line)


def _text(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STDIN else read_plain(file)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise click.ClickException(
            f"không đọc được tệp “{file}”: {why_unreadable(error)}."
        ) from error
    except UnicodeDecodeError as error:
        raise click.ClickException(
            f"“{file}” không phải UTF-8 (byte {error.start + 1})."
        ) from error
    return text.replace("\r\n", "\n")


def _dated(tree: dict[str, Tree]) -> InputFile:
    """An article's `date` or an official text's `issued`; a mistake there is `check`'s to tell."""
    regions = tree.get("regions")
    listed = regions if isinstance(regions, list) else ()
    try:
        day = parse_date_time(str(day_told(tree) or tree.get("issued") or "")).date
    except NotADate:
        day = None
    return InputFile("", day=day, regions=frozenset(RegionId(str(region)) for region in listed))
