"""`--root`: the project that a command is about."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.model.content import CONTENT
from generator.text import unfit_for_windows

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
SETTINGS = "mkdocs.yml"


def root_option(holds: str = "content/", demanded: bool = True) -> Callable[[Decorated], Decorated]:
    """Return the option; the folder is told by what it holds, which is `demanded` of it."""
    return click.option(
        "--root",
        type=click.Path(path_type=Path),
        callback=_portal if demanded else None,
        default=Path(),
        help=f"Thư mục gốc của dự án (chứa {holds}).",
    )


def _portal(context: click.Context, parameter: click.Parameter, root: Path) -> Path:
    return demand_portal(root)


def demand_portal(root: Path) -> Path:
    """Return the folder. Raises click.BadParameter where no portal lies."""
    if not root.is_dir():
        raise click.BadParameter(f"Không có thư mục “{root}”.", param_hint="--root")
    if not ((root / CONTENT).exists() or (root / SETTINGS).exists()):
        words = f"“{root}” không phải thư mục gốc của cổng: không có {CONTENT}/ hay {SETTINGS}."
        raise click.BadParameter(words, param_hint="--root")
    return root


def place_to_write(context: click.Context, parameter: click.Parameter, path: Path) -> Path:
    """Return the value of an option that names a place to write to. Raises click.BadParameter."""
    return written_path(path, parameter.opts[0])


def written_path(path: Path, option: str) -> Path:
    """Return a place to write to. Raises click.BadParameter for a name that no file can have, or
    that a shell should have replaced (`~`, `*`)."""
    parts = path.parts[1:] if path.is_absolute() else path.parts
    if any(part not in (".", "..") and _is_odd(part) for part in parts):
        words = f"“{os.fsencode(path).decode('utf-8', 'replace')}” không thành tên thư mục được."
        raise click.BadParameter(words, param_hint=option)
    return path


def _is_odd(part: str) -> bool:
    is_text = not any("\ud800" <= letter <= "\udfff" for letter in part)
    return not is_text or part.startswith(("~", "-")) or unfit_for_windows(part)
