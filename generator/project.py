"""What is asked of a project before it is read: the moment of its edition, what is kept of it."""

import os
from datetime import datetime
from pathlib import Path

from generator.storage import Cache, code_version
from generator.text import VIETNAM

CACHE = ".cache/portal/build.sqlite"


def build_moment(written: str | None = None) -> datetime:
    """Return the moment to build for: the one written (ISO 8601, Vietnam's time when it names no
    other), the one of SOURCE_DATE_EPOCH (reproducible-builds.org), or else now.

    Raises ValueError when either cannot be read.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if written:
        moment = datetime.fromisoformat(written)
        return moment.astimezone(VIETNAM) if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return datetime.fromtimestamp(int(epoch), VIETNAM) if epoch else datetime.now(VIETNAM)


def cache_of(root: Path) -> Cache:
    """Return what earlier builds of the project made; without it a build makes the same."""
    return Cache.open(root / CACHE, code_version())
