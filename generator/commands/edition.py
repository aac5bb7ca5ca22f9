"""For whom and when a command checks the content: as the build will, without MkDocs."""

from contextlib import suppress
from pathlib import Path

import click

from generator.model import Edition, Settings
from generator.project import build_moment
from generator.read.site_address import extensions_written, moment_written, site_address


def edition_of(root: Path) -> Edition:
    """Return what mkdocs.yml says plainly; a moment in it that nobody can read is told elsewhere.

    Raises ClickException when SOURCE_DATE_EPOCH is no number.
    """
    settings = Settings(
        site_name="", site_url=site_address(root), extensions=extensions_written(root)
    )
    with suppress(ValueError):
        return Edition(settings, build_moment(moment_written(root)))
    try:
        return Edition(settings, build_moment())
    except (ValueError, OverflowError, OSError) as error:
        raise click.ClickException(
            "Biến môi trường SOURCE_DATE_EPOCH phải là số giây từ năm 1970."
        ) from error
