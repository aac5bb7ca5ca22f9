"""`portal figures FILE`: what figures an article's prose seems to report. Writes to no file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from generator.diagnostics import as_text
from generator.markdown import plain_lines
from generator.model import Content, Region
from generator.proposals import Proposal, as_front_matter, plain, propose
from generator.read import read_content
from generator.read.content_file import Tree
from generator.read.disk import read_text
from generator.read.frontmatter import has_front_matter, read_front_matter
from generator.site import Atlas
from generator.text import VIETNAM, NotADate, parse_date, parse_date_time

Held = frozenset[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Written:
    """A text in blocks, and what its front matter says, as far as it can be read."""

    blocks: tuple[str, ...]
    day: date | None = None
    region: str = ""
    held: Held = frozenset()


@click.command(help="Đề xuất số liệu tìm thấy trong một tệp, để xem lại rồi dán vào phần khai báo.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--region", default="", metavar="MÃ", help="Địa phương mà bài nói tới.")
@click.option("--date", "day", default="", metavar="NGÀY", help="Ngày của bài.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Thư mục gốc của dự án (chứa content/).",
)
def figures(file: Path, region: str, day: str, root: Path) -> None:
    """The options outweigh the front matter; a text without a date is of today."""
    written = _written(file)
    content, _ = read_content(root)
    atlas = Atlas.of(content.regions)
    home = _home(atlas, region or written.region)
    told = _day(day) or written.day or datetime.now(VIETNAM).date()
    found = propose(written.blocks, atlas, content.indicators, told, home)
    _show(found, written.held, content)


def _show(found: Iterable[Proposal], held: Held, content: Content) -> None:
    new = [one for one in found if _key(one) not in held]
    if new:
        click.echo(as_front_matter(new))
    count = sum(1 for one in new if one.indicator)
    click.echo(
        f"{count} đề xuất theo {len(content.indicators)} chỉ số; {len(held)} số liệu đã có trong"
        " tệp. Xem lại từng dòng “# đoán” trước khi dán.",
        err=True,
    )


def _written(file: Path) -> Written:
    source = read_text(file.parent, file.name)
    if source.value is None:
        raise click.ClickException(as_text(source.problems))
    if not has_front_matter(source.value):
        return Written(tuple(line for line in source.value.split("\n") if line.strip()))
    parsed = read_front_matter(str(file), source.value)
    if parsed.value is None:
        raise click.ClickException(as_text(parsed.problems))
    lines = plain_lines(parsed.value.origin.body)
    tree = parsed.value.tree
    regions = tree.get("regions")
    region = str(regions[0]) if isinstance(regions, list) and regions else ""
    return Written(lines, _day(tree.get("date")), region, _held(tree))


def _held(tree: dict[str, Tree]) -> Held:
    rows = tree.get("figures")
    found = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    return frozenset(
        (row.get("indicator"), row.get("region"), str(row.get("value") or row.get("range")))
        for row in found
    )


def _key(one: Proposal) -> tuple[object, ...]:
    value = plain(one.value) if one.value is not None else str([plain(n) for n in one.span or ()])
    return one.indicator and one.indicator.id, one.region and one.region.id, value


def _home(atlas: Atlas, name: str) -> Region | None:
    found = atlas.by_name(name) if name else None
    if name and not found:
        raise click.ClickException(f"Không có địa phương “{name}”.")
    return found


def _day(words: Tree | None) -> date | None:
    for read in (parse_date_time, parse_date):
        try:
            return read(words).date if isinstance(words, str) and words else None
        except NotADate:
            continue
    return None
