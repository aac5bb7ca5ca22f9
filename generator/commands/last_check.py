"""What the last `portal check` found; it is told again while nothing has changed that it read."""

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from generator.diagnostics import Diagnostic, Level, Position
from generator.model.content import CONTENT
from generator.output.current import Places, inputs_apart_of, lasts, manifest_digest
from generator.output.inputs import Inputs
from generator.read.site_address import theme_written
from generator.storage import read_plain, write_whole
from generator.text import VIETNAM

NOTE = Path(".cache") / "portal" / "check.json"
SITE = "site"
"""Where the site stands that the check compares with."""
ARTICLES = re.compile(rf"{CONTENT}/news/.+\.md")
MOST = 10_000
"""Findings that are worth keeping."""


@dataclass(frozen=True, slots=True)
class LastCheck:
    """The findings of some inputs, and what pages leave to the owner; `day` and `until` as in
    `MadeSite`. The `ground` is what there is but the bytes of articles."""

    inputs: str
    ground: str
    day: str | None
    until: str | None
    findings: tuple[Diagnostic, ...]
    unfinished: tuple[Diagnostic, ...]


def check_of_content(root: Path) -> LastCheck:
    """Return all that is wrong with the content. Raises ClickException as `whole_check` does."""
    theme = theme_written(root)
    inputs = _inputs(root, theme)
    last_check = _noted(root, inputs) if inputs else None
    if not inputs or not last_check or not _lasts(last_check):
        return _whole(root, theme, inputs)
    if last_check.inputs == inputs.whole:
        return last_check
    return _edited(root, last_check, inputs) or _whole(root, theme, inputs)


def _edited(root: Path, last_check: LastCheck, inputs: Inputs) -> LastCheck | None:
    # what reads content takes half a second to import
    from generator.commands.edited_check import edited_check

    this_check = edited_check(root, last_check, inputs)
    if this_check:
        _keep(root, this_check)
    return this_check


def _whole(root: Path, theme: str, inputs: Inputs | None) -> LastCheck:
    from generator.commands.edited_check import keep_outlines
    from generator.commands.whole_check import whole_check

    build, faults, now = whole_check(root, theme)
    problems = (*build.problems, *faults)
    day = now.date().isoformat() if now else None
    until = build.due.isoformat() if build.due and now else None
    made_of = (inputs.whole, inputs.ground) if inputs else ("", "")
    this_check = LastCheck(*made_of, day, until, problems, build.plan.edition.unfinished)
    if inputs and len(problems) <= MOST:
        _keep(root, this_check)
        keep_outlines(root, inputs, build.outlines(faults))
    return this_check


def _lasts(last_check: LastCheck) -> bool:
    return lasts(last_check.day, last_check.until, datetime.now(VIETNAM))


def _inputs(root: Path, theme: str) -> Inputs | None:
    """Return what is going to be read, articles apart; nothing where it cannot be read."""
    site = ""
    with suppress(OSError):  # no site stands
        site = f" {manifest_digest(root / SITE)}"
    try:
        inputs = inputs_apart_of(root, Places(CONTENT, theme or "theme", SITE), ARTICLES)
    except OSError:
        return None
    return replace(inputs, whole=f"{inputs.whole}{site}", ground=f"{inputs.ground}{site}")


def _keep(root: Path, last_check: LastCheck) -> None:
    words = json.dumps(asdict(last_check), ensure_ascii=False)
    with suppress(OSError):  # a project that nobody may write to is checked whole each time
        (root / NOTE).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / NOTE, f"{_seal(words)}\n{words}".encode())


def _noted(root: Path, inputs: Inputs) -> LastCheck | None:
    """Return what was kept of these inputs, or of others of the same ground; None when it is of
    others, or not as it was kept.

    The code is one of them: another version's note may have other names in it.
    """
    try:
        seal, _, words = read_plain(root / NOTE).decode().partition("\n")
    except (OSError, ValueError):
        return None
    if seal != _seal(words):
        return None
    note = json.loads(words)
    if note.get("ground") != inputs.ground:
        return None
    rows = {name: tuple(map(_finding, note[name])) for name in ("findings", "unfinished")}
    return LastCheck(**{**note, **rows})


def _finding(row: dict[str, object]) -> Diagnostic:
    position, level = Position(**row["position"]), Level(str(row["level"]))  # type: ignore[arg-type]
    return Diagnostic(**{**row, "position": position, "level": level})  # type: ignore[arg-type]


def _seal(words: str) -> str:
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()
