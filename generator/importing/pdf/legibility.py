"""Is a text layer Vietnamese that somebody can read, or what a machine made of a bad scan?"""

import re

from generator.text import fold

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 30
_LEAST_SHARE = 0.62


def is_legible(text: str) -> bool:
    """Are most words Vietnamese syllables? A short text is given the benefit of the doubt."""
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    if len(words) < _LEAST_WORDS:
        return True
    sound = sum(_SYLLABLE.fullmatch(fold(word)) is not None for word in words)
    return sound >= _LEAST_SHARE * len(words)
