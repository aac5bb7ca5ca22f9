"""`portal pictures`: the pages that a branch changes, before and after, as readers see them."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from generator.commands.edition import edition_of
from generator.commands.root import place_to_write, root_option
from generator.comparison.base import build, checked_out
from generator.comparison.browser import NoBrowser, opened
from generator.comparison.changes import Changes, addresses, changes_of, differing, with_users
from generator.comparison.comment import Comparison, as_markdown, names_of
from generator.comparison.pairs import pair
from generator.git import changed_files, lines_of, parting, why
from generator.model.content import CONTENT
from generator.model.file_addresses import MANIFEST
from generator.storage import read_plain, reason

MOST = 12
COMMENT = "nhan-xet.md"
_NO_BASE = "Bản trước không dựng được, nên chỉ có hình sau:"


@click.command(
    help="Chụp trang của người đọc trước và sau thay đổi so với nhánh BASE: mỗi trang một cặp PNG, "
    f"và {COMMENT} kể tên chúng. Dựng cổng (make site) trước khi chạy."
)
@root_option()
@click.option("--changed", "base", default="main", metavar="BASE", help="So với nhánh này (main).")
@click.option("--site", type=click.Path(path_type=Path), help="Cổng đã dựng (site/).")
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    callback=place_to_write,
    default=Path("hinh-truoc-sau"),
    help="Ghi vào đây.",
)
@click.option("--most", type=click.IntRange(min=1), default=MOST, help="Số trang chụp nhiều nhất.")
def pictures(root: Path, base: str, site: Path | None, into: Path, most: int) -> None:
    """Exit with 2 when there is nothing to compare, or nothing to look with."""
    site = site or root / "site"
    if not (site / MANIFEST.strip("/")).is_file():
        _stop(f"Chưa có cổng đã dựng ở {site}: chạy “make site” trước.")
    try:
        start = parting(root, base)
        files = [path for path in changed_files(root, base, removed=True) if _is_content(path)]
        files = list(with_users(files, root))
        comparison, written = _compared(root, site, start, files, most)
    except OSError as error:
        _stop(f"Máy này không có git, hoặc không ghi được: {reason(error)}.")
    except subprocess.CalledProcessError as error:
        _stop(f"Git không so được với “{base}”: {why(error)}.")
    except NoBrowser as error:
        _stop(str(error))
    into.mkdir(parents=True, exist_ok=True)
    for name, data in written.items():
        (into / name).write_bytes(data)
    (into / COMMENT).write_text(as_markdown(comparison) + "\n", encoding="utf-8")
    click.echo(f"{len(comparison.pairs)} trang, {len(written)} hình trong {into}/.", err=True)


def _compared(
    root: Path, site: Path, start: str, files: Sequence[str], most: int
) -> tuple[Comparison, dict[str, bytes]]:
    with checked_out(root, start) as base_root:
        folder = base_root / "site-truoc"
        reason = build(base_root, folder)
        before = None if reason else folder
        changes = _changes(root, base_root, files, known_before=not reason)
        with opened() as browser:
            pairs = [pair(browser, change, before, site) for change in changes.paged[:most]]
        shown = {change.url for change in changes.paged}
        others = differing(_digests(before), _digests(site)) if before else ()
    written = {
        name: data
        for place, row in enumerate(pairs, 1)
        for name, data in zip(names_of(place), (row.before, row.after), strict=True)
        if data is not None
    }
    head = lines_of(root, "rev-parse", "--short=9", "HEAD")[0]
    return Comparison(
        pairs,
        left_out=[change.url for change in changes.paged[most:]],
        unpaged=changes.unpaged,
        others=[url for url in others if url not in shown],
        states=f"Trước: bản `{start[:9]}`. Sau: bản `{head}`.",
        no_base=f"{_NO_BASE} {reason}" if reason else "",
    ), written


def _changes(root: Path, base: Path, files: Sequence[str], known_before: bool) -> Changes:
    before = addresses(base, edition_of(base)) if known_before else {}
    return changes_of(files, before, addresses(root, edition_of(root)))


def _digests(site: Path) -> dict[str, str]:
    files: dict[str, str] = json.loads(read_plain(site / MANIFEST.strip("/")))["files"]
    return files


def _is_content(path: str) -> bool:
    return path.startswith(f"{CONTENT}/")


def _stop(words: str) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(2)
