"""`portal new site FOLDER`: a small portal of another association, built by two commands."""

import shutil
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import NoReturn

import click

from generator.commands.root import written_path
from generator.model import Region
from generator.pages.parts.places import full_name_within
from generator.read import read_content
from generator.read.named import Named, by_name
from generator.read.shared_facts import facts_root
from generator.site.regions.atlas import Atlas
from generator.text import VIETNAM, format_date

SKELETON = Path(__file__).parents[1] / "skeleton"
RENAMED = {name: f".{name}" for name in ("gitignore", "gitlab-ci.yml", "github", "forgejo")}
"""A folder of a package holds no hidden files."""


@click.command("site", help="Tạo cổng mới cho một hội khác, dùng chung bộ máy của cổng này.")
@click.argument("folder", metavar="THƯ-MỤC", type=click.Path(path_type=Path))
@click.option("--region", required=True, metavar="MÃ", help="Địa phương của hội, như hung-yen.")
@click.option("--name", default="", metavar="TÊN", help="Tên cổng, nếu không phải tên của hội.")
def new_site(folder: Path, region: str, name: str) -> None:
    """Exit with 1 when the folder is in use, or the region is unknown."""
    written_path(folder, "THƯ-MỤC")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        _stop(f"{folder} đã có tệp: chọn một thư mục mới, hay dọn nó trước.")
    today = datetime.now(VIETNAM).date()
    place = _place(region, today)
    own = full_name_within(place.name, place.kind)
    words = {
        "name": name or f"Hội Khuyến học {own}",
        "place": own,
        "region": place.id,
        "day": today.isoformat(),
        "version": version("khuyen-hoc-portal"),
    }
    try:
        _lay_out(folder, words, f"{today:%Y/%m}")
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)  # it was empty, and half a portal is none
        raise
    click.echo(f"Đã tạo cổng “{words['name']}” ở {folder}. Đọc {folder / 'README.md'} để dựng.")


def _lay_out(folder: Path, words: Mapping[str, str], month: str) -> None:
    for file in sorted(path for path in SKELETON.rglob("*") if path.is_file()):
        target = folder / _target(file.relative_to(SKELETON), month)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(Template(file.read_text("utf-8")).substitute(words), encoding="utf-8")


def _target(path: Path, month: str) -> Path:
    if path.parent == Path("content/news"):
        return path.parent / month / path.name
    first, *below = path.parts
    return Path(RENAMED.get(first, first), *below)


def _place(word: str, today: date) -> Region:
    content, _ = read_content(facts_root())
    regions = {str(region.id): region for region in content.regions}
    if word in regions:
        if words := what_became_of(regions[word], content.regions, today):
            _stop(words)
        return regions[word]
    names = by_name((id_, (region.name, *region.aliases)) for id_, region in regions.items())
    close = Named("địa phương", "", frozenset(regions), names).closest(word)
    question = f" Có phải “{close}” ({regions[close].name}) không?" if close else ""
    _stop(f"Không có địa phương “{word}”.{question}")


def what_became_of(region: Region, regions: Iterable[Region], today: date) -> str:
    """Return since when a place is no more, and of which a portal can be; empty for all others."""
    atlas = Atlas.of(regions)
    if region.ended is None or atlas.state(region.id, today).exists:
        return ""
    name = full_name_within(region.name, region.kind)
    words = f"{name[:1].upper()}{name[1:]} không còn từ ngày {format_date(region.ended)}"
    now = atlas.successor(region.id, today)
    if now is None:
        return f"{words}: chọn địa phương khác."
    return f"{words}, nay thuộc {full_name_within(now.name, now.kind)}: ghi --region {now.id}."


def _stop(words: str) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(1)
