"""Which findings an editor asked for: of some paths, or of what changed since a branch left."""

import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from generator.diagnostics import Diagnostic
from generator.git import changed_files, why
from generator.model.content import CONTENT

SETTINGS = "mkdocs.yml"
_CHECKED = ((), (CONTENT,), (SETTINGS,))
"""How the paths below the root begin that have findings."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Paths below the root; errors of other files count too when `errors_anywhere`.

    What one file lacks may be told at another that nobody touched: whoever removes a text is told
    of the articles that link to it.
    """

    paths: frozenset[str]
    errors_anywhere: bool = False

    def takes(self, finding: Diagnostic) -> bool:
        """Tell whether the finding was asked for."""
        path = finding.position.path
        below = any(chosen in (path, ".") or path.startswith(f"{chosen}/") for chosen in self.paths)
        return below or (self.errors_anywhere and finding.is_error)


def choice(root: Path, paths: Sequence[Path], base: str | None) -> Choice | None:
    """Return what was asked for; None when it is everything.

    Raises click.BadParameter for a path outside the root or where no content lies, or for a base
    that Git does not know.
    """
    if base is not None:
        return Choice(frozenset({*_changed(root, base), *_below(root, paths)}), True)
    return Choice(_below(root, paths)) if paths else None


def chosen(findings: Iterable[Diagnostic], wanted: Choice | None) -> tuple[Diagnostic, ...]:
    """Return the findings that were asked for."""
    return tuple(finding for finding in findings if wanted is None or wanted.takes(finding))


def _changed(root: Path, base: str) -> tuple[str, ...]:
    try:
        return changed_files(root, base)
    except OSError as error:
        raise click.UsageError("Máy này không có git, nên không biết tệp nào đã sửa.") from error
    except subprocess.CalledProcessError as error:
        raise click.BadParameter(
            f"Git không so được với “{base}”: {why(error)}. Viết tên nhánh hay mã commit "
            "có trong kho, chẳng hạn --changed=origin/main.",
            param_hint="--changed",
        ) from error


def _below(root: Path, paths: Sequence[Path]) -> frozenset[str]:
    return frozenset(_relative(root.resolve(), path) for path in paths)


def _relative(root: Path, path: Path) -> str:
    place = Path(os.path.realpath(path))
    if not place.exists():
        raise click.BadParameter(f"Không có tệp hay thư mục “{path}”.", param_hint="PATH")
    if not place.is_relative_to(root):
        raise click.BadParameter(f"“{path}” nằm ngoài thư mục dự án {root}.", param_hint="PATH")
    below = place.relative_to(root)
    if below.parts[:1] not in _CHECKED:
        raise click.BadParameter(
            f"“{below}” không phải là nội dung: chỉ soát {CONTENT}/ và {SETTINGS}.",
            param_hint="PATH",
        )
    return below.as_posix()
