"""What the site was made of, kept so that nobody need build it again: `portal current`."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.build import Build
from generator.output.current import (
    MadeSite,
    Places,
    Standing,
    inputs_of,
    manifest_digest,
    note_made,
)
from generator.output.inputs import EPOCH
from generator.plugin.standing import asked
from generator.storage import Stamp, digest_of_stamps

_OF_OTHERS = (b"!ENV", b"INHERIT")
"""Signs of settings that stand elsewhere."""
Made = tuple[Path, MadeSite]
"""The project's root, and what is known of its site."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a build is going to read, by its digest."""

    file: Path
    places: Places
    digest: str

    @classmethod
    def now(cls, config: MkDocsConfig, last: Standing) -> "Inputs":
        """Return them as they are; those of the `last` site's places were asked for already."""
        file = Path(config.config_file_path)
        places = _places(config, file.parent)
        known = places == last.places
        return cls(
            file, places, last.inputs if known else inputs_of(file.parent, places, file.name)
        )

    def result(
        self, folder: Path, stamps: Mapping[str, Stamp], built: Build, report: str, fixed: bool
    ) -> Made | None:
        """Return what is known of a folder that was made of them, of its files by their `stamps`;
        None where a later build cannot be compared. A moment that is `fixed` does not pass."""
        words, wishes = self.file.read_bytes(), asked(self.file.parent)
        if wishes is None or any(sign in words for sign in _OF_OTHERS):
            return None
        fixed = fixed or bool(os.environ.get(EPOCH))
        made_site = MadeSite(
            places=self.places,
            inputs=self.digest,
            manifest=manifest_digest(folder),
            day=None if fixed else built.plan.edition.today.isoformat(),
            until=built.due.isoformat() if built.due and not fixed else None,
            report=report,
            asked=wishes,
            stamps=digest_of_stamps(stamps),
            settings=self.file.name,
        )
        return self.file.parent, made_site


def keeping(site: Made | None) -> Callable[[], None]:
    """Return what notes that it stands at its place."""

    def keep() -> None:
        if site:
            with suppress(OSError):  # a project that nobody may write to is built each time
                note_made(*site)

    return keep


def _places(config: MkDocsConfig, root: Path) -> Places:
    site, theme = Path(config.site_dir), Path(config.theme.dirs[0])
    return Places.of(root, Path(config.docs_dir), theme, site)
