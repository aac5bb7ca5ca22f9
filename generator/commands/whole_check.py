"""The content checked whole: everything is read and linked."""

import os
from datetime import datetime
from pathlib import Path

from generator.build import Build, prepare
from generator.commands.edition import edition_of
from generator.commands.theme_check import theme_check
from generator.commands.vanished import vanished_pages
from generator.cost import Cost
from generator.diagnostics import Diagnostic
from generator.output.inputs import EPOCH
from generator.progress import progress_on
from generator.project import cache_of
from generator.read.site_address import moment_written
from generator.workers import own_processes

Faults = tuple[Diagnostic, ...]


def whole_check(root: Path, theme: str) -> tuple[Build, Faults, datetime | None]:
    """Return what a build would start from, what is wrong with the theme of its own, if there is
    one, and with old addresses, and the build's moment: None of one that does not pass.

    Raises ClickException when SOURCE_DATE_EPOCH is no number.
    """
    made_for = edition_of(root)
    with cache_of(root) as cache:
        cost = Cost(progress=progress_on())
        workers = own_processes()
        build = prepare(root, made_for.settings, made_for.now, cost, cache, workers)
        faults = theme_check(root, theme, cache) if theme else ()
    faults = (*faults, *vanished_pages(root, build))
    fixed = moment_written(root) or os.environ.get(EPOCH)
    return build, faults, None if fixed else made_for.now
