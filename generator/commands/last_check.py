"""What the last `portal check` found; it is told again while nothing has changed that it read."""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from generator.diagnostics import Diagnostic, Level, Position
from generator.model.content import CONTENT
from generator.output.current import Places, inputs_of, lasts, manifest_digest
from generator.read.site_address import theme_written
from generator.storage import read_plain, write_whole
from generator.text import VIETNAM

NOTE = Path(".cache") / "portal" / "check.json"
SITE = "site"
"""Where the site stands that the check compares with."""
MOST = 10_000
"""Findings that are worth keeping."""


@dataclass(frozen=True, slots=True)
class LastCheck:
    """The findings of some inputs, and what pages leave to the owner; `day` and `until` as in
    `MadeSite`."""

    inputs: str
    day: str | None
    until: str | None
    findings: tuple[Diagnostic, ...]
    unfinished: tuple[Diagnostic, ...]


def check_of_content(root: Path) -> LastCheck:
    """Return all that is wrong with the content. Raises ClickException as `whole_check` does."""
    theme = theme_written(root)
    inputs = _inputs(root, theme)
    last_check = _noted(root, inputs) if inputs else None
    if last_check and _lasts(last_check):
        return last_check
    # what reads content takes a second to import
    from generator.commands.whole_check import whole_check

    build, faults, now = whole_check(root, theme)
    problems = (*build.problems, *faults)
    day = now.date().isoformat() if now else None
    until = build.due.isoformat() if build.due and now else None
    this_check = LastCheck(inputs, day, until, problems, build.plan.edition.unfinished)
    if inputs and len(problems) <= MOST:
        _keep(root, this_check)
    return this_check


def _lasts(last_check: LastCheck) -> bool:
    return lasts(last_check.day, last_check.until, datetime.now(VIETNAM))


def _inputs(root: Path, theme: str) -> str:
    """Return a digest of all that is going to be read; nothing where it cannot be read."""
    try:
        inputs = inputs_of(root, Places(CONTENT, theme or "theme", SITE))
    except OSError:
        return ""
    with suppress(OSError):  # no site stands
        return f"{inputs} {manifest_digest(root / SITE)}"
    return inputs


def _keep(root: Path, last_check: LastCheck) -> None:
    words = json.dumps(asdict(last_check), ensure_ascii=False)
    with suppress(OSError):  # a project that nobody may write to is checked whole each time
        (root / NOTE).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / NOTE, f"{_seal(words)}\n{words}".encode())


def _noted(root: Path, inputs: str) -> LastCheck | None:
    """Return what was kept of these inputs; None when it is of others, or not as it was kept.

    The code is one of them: another version's note may have other names in it.
    """
    try:
        seal, _, words = read_plain(root / NOTE).decode().partition("\n")
    except (OSError, ValueError):
        return None
    if seal != _seal(words):
        return None
    note = json.loads(words)
    if note["inputs"] != inputs:
        return None
    rows = {name: tuple(map(_finding, note[name])) for name in ("findings", "unfinished")}
    return LastCheck(**{**note, **rows})


def _finding(row: dict[str, object]) -> Diagnostic:
    position, level = Position(**row["position"]), Level(str(row["level"]))  # type: ignore[arg-type]
    return Diagnostic(**{**row, "position": position, "level": level})  # type: ignore[arg-type]


def _seal(words: str) -> str:
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()
