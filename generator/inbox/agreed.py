"""Which page a file may replace: the one that its answer named before somebody approved it.

A corrected file of the same name is a later state of its page. A file of another name is one only
where whoever approves it has read so: two pieces of one title may be two pieces.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from generator.storage import read_plain, write_whole


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was said is kept in `memory`: by a file's sum, the path of the record it replaces."""

    memory: Path

    def say(self, file: Path, record: str) -> None:
        """Keep that a file's answer names the record."""
        write_whole(self.memory, json.dumps({**self._said(), _sum(file): record}).encode())

    def was_said(self, file: Path, record: str) -> bool:
        return self._said().get(_sum(file)) == record

    def forget(self, file: Path) -> None:
        """Let go of a file that is published."""
        said = self._said()
        if said.pop(_sum(file), None):
            write_whole(self.memory, json.dumps(said).encode())

    def _said(self) -> dict[str, str]:
        try:
            said = json.loads(read_plain(self.memory))
        except (OSError, ValueError):  # nothing was said yet, or it has to be said again
            return {}
        return said if isinstance(said, dict) else {}


def _sum(file: Path) -> str:
    return hashlib.sha256(read_plain(file)).hexdigest()
