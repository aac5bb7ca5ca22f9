"""What a row of the catalogue holds."""

from dataclasses import dataclass

from generator.diagnostics.diagnostic import Level

ERROR, WARNING, NOTE = Level


@dataclass(frozen=True, slots=True)
class Rule:
    """A message and a hint with `{named}` placeholders, filled by `problem`."""

    level: Level
    message: str
    hint: str
