"""A sign of markup that readers would see as it is written."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """What stays as it is written, why it does, what to write.

    `made_by` are extensions of Python-Markdown that make something of it on a hand-written page.
    """

    pattern: re.Pattern[str]
    reason: str
    advice: str
    made_by: frozenset[str] = frozenset()
    code: str = "B614"
