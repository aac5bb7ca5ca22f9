"""The content checked whole: everything is read and linked."""

import os
from datetime import datetime
from pathlib import Path

from generator.build import Build, cache_of, prepare
from generator.commands.edition import edition_of
from generator.cost import Cost
from generator.output.inputs import EPOCH
from generator.progress import progress_on
from generator.read.site_address import moment_written
from generator.workers import own_processes


def whole_check(root: Path) -> tuple[Build, datetime | None]:
    """Return what a build would start from, and its moment: None of one that does not pass.

    Raises ClickException when SOURCE_DATE_EPOCH is no number.
    """
    made_for = edition_of(root)
    with cache_of(root) as cache:
        cost = Cost(progress=progress_on())
        workers = own_processes()
        build = prepare(root, made_for.settings, made_for.now, cost, cache, workers)
    fixed = moment_written(root) or os.environ.get(EPOCH)
    return build, None if fixed else made_for.now
