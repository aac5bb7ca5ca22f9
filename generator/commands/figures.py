"""`portal figures FILE`: what figures an article's prose seems to report. Writes to no file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from generator.commands.days import day_asked_for
from generator.commands.root import root_option
from generator.diagnostics import as_text
from generator.markdown import plain_lines
from generator.model import Content, Region
from generator.proposals import Proposal, as_front_matter, plain, propose
from generator.read import read_content
from generator.read.content_file import Tree
from generator.read.day_told import day_told
from generator.read.disk import read_text
from generator.read.frontmatter import has_front_matter, read_front_matter
from generator.site.regions.atlas import Atlas
from generator.text import VIETNAM, NotADate, parse_date, parse_date_time

Keys = frozenset[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file in blocks, and what its front matter says, as far as it can be read."""

    blocks: tuple[str, ...]
    day: date | None = None
    region: str = ""
    figures: Keys = frozenset()
    """The indicator, region and value of each figure that the front matter has."""


@click.command(help="Đề xuất số liệu tìm thấy trong một tệp, để xem lại rồi dán vào phần khai báo.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--region", default="", metavar="MÃ", help="Địa phương mà bài nói tới.")
@click.option("--date", "day", metavar="NGÀY", callback=day_asked_for, help="Ngày của bài.")
@root_option()
def figures(file: Path, region: str, day: date | None, root: Path) -> None:
    """The options outweigh the front matter; a text without a date is of today."""
    input_file = _read(file)
    content, _ = read_content(root)
    atlas = Atlas.of(content.regions)
    home = _home(atlas, region or input_file.region)
    article_day = day or input_file.day or datetime.now(VIETNAM).date()
    proposals = propose(input_file.blocks, atlas, content.indicators, article_day, home)
    _show(proposals, input_file.figures, content)


def _show(proposals: Iterable[Proposal], present: Keys, content: Content) -> None:
    new = [proposal for proposal in proposals if _key(proposal) not in present]
    if new:
        click.echo(as_front_matter(new))
    count = sum(1 for proposal in new if proposal.indicator)
    click.echo(
        f"{count} đề xuất theo {len(content.indicators)} chỉ số; {len(present)} số liệu đã có trong"
        " tệp. Xem lại những khóa mà dòng “# đoán” kể trước khi dán.",
        err=True,
    )


def _read(file: Path) -> InputFile:
    decoded = read_text(file.parent, file.name)
    if decoded.value is None:
        raise click.ClickException(as_text(decoded.problems))
    if not has_front_matter(decoded.value):
        return InputFile(tuple(line for line in decoded.value.split("\n") if line.strip()))
    parsed = read_front_matter(str(file), decoded.value)
    if parsed.value is None:
        raise click.ClickException(as_text(parsed.problems))
    lines = plain_lines(parsed.value.origin.body)
    tree = parsed.value.tree
    regions = tree.get("regions")
    region = str(regions[0]) if isinstance(regions, list) and regions else ""
    return InputFile(lines, _day(day_told(tree)), region, _figures(tree))


def _figures(tree: dict[str, Tree]) -> Keys:
    listed = tree.get("figures")
    figures = listed if isinstance(listed, list) else []
    return frozenset(
        (
            figure.get("indicator"),
            figure.get("region"),
            str(figure.get("value") or figure.get("range")),
        )
        for figure in figures
        if isinstance(figure, dict)
    )


def _key(proposal: Proposal) -> tuple[object, ...]:
    if proposal.value is not None:
        value = plain(proposal.value)
    else:
        value = str([plain(bound) for bound in proposal.span or ()])
    indicator, region = proposal.indicator, proposal.region
    return indicator and indicator.id, region and region.id, value


def _home(atlas: Atlas, name: str) -> Region | None:
    region = atlas.by_name(name) if name else None
    if name and not region:
        raise click.ClickException(f"Không có địa phương “{name}”.")
    return region


def _day(words: Tree | None) -> date | None:
    for read in (parse_date_time, parse_date):
        try:
            return read(words).date if isinstance(words, str) and words else None
        except NotADate:
            continue
    return None
