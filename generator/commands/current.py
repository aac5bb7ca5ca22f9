"""`portal current`: is the site that stands what a build would make now?"""

import sys
from datetime import datetime
from pathlib import Path

import click

from generator.commands.root import root_option
from generator.output.current import current_site
from generator.text import VIETNAM


@click.command(help="Trang đã dựng có đúng là bản mới nhất không; không dựng gì.")
@root_option()
def current(root: Path) -> None:
    """Exit with 0 and what the last build told when it is, with 1 when it is not."""
    last_site = current_site(root.resolve(), datetime.now(VIETNAM))
    if last_site is None:
        click.echo("Trang đã dựng không còn là bản mới nhất, hoặc chưa dựng.", err=True)
        sys.exit(1)
    if last_site.report:
        click.echo(last_site.report)
    click.echo(f"Trang trong {last_site.places.site}/ đã là bản mới nhất: không có gì phải dựng.")
