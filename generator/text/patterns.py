"""Regular expressions that are compiled when they are first used.

The grammar of citations takes a fifth of a second to compile, which every command would pay at its
start; where nothing is new to read, none of it is used.
"""

import re
from typing import Any, cast


class LatePattern:
    """Stands for a compiled pattern; after the first use it has the methods of that."""

    def __init__(self, words: str, flags: int) -> None:
        self.pattern, self.flag_bits = words, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flag_bits)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        self.flags = compiled.flags
        return getattr(compiled, name)


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves as `re.compile` of the words does, compiled at its first use.

    Raises re.error then, if they are no regular expression.
    """
    return cast(re.Pattern[str], LatePattern(words, flags))
