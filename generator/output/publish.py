"""A whole new folder in place of the last one."""

import shutil
from pathlib import Path


def beside(folder: Path) -> Path:
    """Return where the new folder is built before it takes the place of `folder`."""
    return folder.with_name(f".{folder.name}-new")


def replace_folder(new: Path, old: Path) -> None:
    """Put `new` where `old` is. The old folder goes only when the new one stands."""
    aside = old.with_name(f".{old.name}-old")
    shutil.rmtree(aside, ignore_errors=True)
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)
