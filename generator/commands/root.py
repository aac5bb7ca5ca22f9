"""`--root`: the project that a command is about."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def root_option(holds: str = "content/") -> Callable[[Decorated], Decorated]:
    """Return the option; the folder is told by what it holds."""
    return click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path(),
        help=f"Thư mục gốc của dự án (chứa {holds}).",
    )
