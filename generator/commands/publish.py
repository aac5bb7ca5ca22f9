"""`portal publish` and `portal rollback`: which edition a web server's readers get."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator.commands.root import place_to_write
from generator.output.publish import NotPublished
from generator.output.releases import Releases
from generator.project import build_moment

KEPT = 5
"""Editions that stay to go back to."""
_TO = click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    callback=place_to_write,
    metavar="THƯ-MỤC",
    help="Thư mục phát hành: các bản nằm trong releases/, máy chủ web đọc current/.",
)


@click.command(help="Đưa trang đã dựng lên chỗ máy chủ web đọc, trong một bước.")
@click.option(
    "--site",
    type=click.Path(path_type=Path),
    default=Path("site"),
    help="Trang đã dựng (mặc định site/).",
)
@_TO
@click.option("--keep", type=click.IntRange(min=1), default=KEPT, help=f"Số bản giữ lại ({KEPT}).")
def publish(site: Path, folder: Path, keep: int) -> None:
    """Exit with 1 when nothing could be published; what was read before is read still."""
    releases = Releases(folder)
    name = _or_exit(lambda: releases.publish(site, build_moment(), keep, _waiting))
    click.echo(
        f"Đang đọc bản {name}." if name else "Không có gì mới: trang giống hệt bản đang đọc."
    )


@click.command(help="Quay về bản trước (hay bản có tên BẢN) trên máy chủ web.")
@_TO
@click.argument("name", metavar="[BẢN]", required=False)
@click.option("--list", "listed", is_flag=True, help="Chỉ liệt kê các bản.")
def rollback(folder: Path, name: str | None, listed: bool) -> None:
    """Exit with 1 when there is no such edition."""
    releases = Releases(folder)
    if listed:
        if not releases.names:
            click.echo(f"Không có bản nào trong {folder}/releases/.", err=True)
            sys.exit(1)
        for other in releases.names:
            click.echo(f"{other}{'  ← đang đọc' if other == releases.current else ''}")
        return
    wanted = _or_exit(lambda: releases.go_back(name, _waiting))
    click.echo(f"Đang đọc bản {wanted}.")


def _or_exit(step: Callable[[], str | None]) -> str | None:
    try:
        return step()
    except NotPublished as error:
        click.echo(str(error), err=True)
        sys.exit(1)


def _waiting(holder: str) -> None:
    click.echo(f"Đợi lần đăng khác xong ({holder}) …", err=True)
