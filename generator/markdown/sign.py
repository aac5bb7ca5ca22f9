"""A sign of markup that readers would see as it is written."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """What stays as it is written, why it does, what to write."""

    pattern: re.Pattern[str]
    reason: str
    advice: str
