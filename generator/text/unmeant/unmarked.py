"""Vietnamese typed without its marks: “Hoi Khuyen hoc xa trao hoc bong”.

Many syllables stand without one (hai, thai, binh), many cannot: those that end in c, ch, p or t
carry a tone, and “ie”, “ye”, “uo” are never bare. Other languages have letters and endings that no
syllable has.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from generator.text.unmeant.unmeant import Unmeant

_ONSET = r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
_NUCLEUS = (
    r"(?:uye|uya|uoi|uou|ieu|yeu|oai|oay|oao|oeo|uay|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui"
    r"|uo|uu|uy|ye|[aeiouy])"
)
_SYLLABLE = re.compile(rf"{_ONSET}{_NUCLEUS}(?:ch|nh|ng|[cmnpt])?")
_BARE = re.compile(
    rf"(?:{_ONSET}{_NUCLEUS}(?:ch|[cpt])"
    r"|(?!gie\b|gien\b)\w*(?:ie|ye|uo)\w*|\w{2,}uu)"
)
"""Syllables that are none without their marks."""
_AROUND = ".,;:!?()[]“”‘’\"'…–—-•"
_PLAIN_LINE = re.compile(r"^[\x20-\x7e‘’“”–—…•]{24,}$", re.MULTILINE)
_LONG_RUN, _MOST_BARE = 6, 3
_SHORT_TITLE, _BARE_OF_TITLE = 4, 2


def may_be_unmarked(words: str) -> bool:
    """Is there a line without a marked letter? Of good Vietnamese a few letters are looked at."""
    return _PLAIN_LINE.search(words) is not None


def unmarked(words: str) -> Iterator[Unmeant]:
    """Yield the lines of a body that somebody typed without marks."""
    for match in _PLAIN_LINE.finditer(words):
        if has_unmarked_run(match.group()):
            yield Unmeant(match.start(), match.group(), "chữ Việt không dấu", "Gõ lại có dấu.")


def is_unmarked_name(name: str) -> bool:
    """Is a name one of Vietnamese syllables without marks, one of which needs them?"""
    words = _syllables(name)
    return len(words) > 1 and not _has_marks(name) and all(words) and any(map(_is_bare, words))


def is_unmarked_title(title: str) -> bool:
    """Is a line, of a few words and of nothing else, Vietnamese without marks?"""
    if _has_marks(title):
        return False
    words = _syllables(title)
    if len(words) >= _SHORT_TITLE and all(words):
        return sum(map(_is_bare, words)) >= _BARE_OF_TITLE
    return has_unmarked_run(title)


def has_unmarked_run(words: str) -> bool:
    """Has a line without a single mark a run of syllables, several of which need one?"""
    if _has_marks(words):
        return False
    for is_syllable, run in groupby(_syllables(words), bool):
        row = list(run)
        if is_syllable and len(row) >= _LONG_RUN and sum(map(_is_bare, row)) >= _MOST_BARE:
            return True
    return False


def _has_marks(words: str) -> bool:
    """Is there a letter that ASCII has not? Quotation marks and dashes are none."""
    return not words.isascii() and any(not sign.isascii() and sign.isalpha() for sign in words)


def _syllables(words: str) -> list[str]:
    """Return the words but the numbers, each that is no syllable as an empty one."""
    small = filter(None, (word.strip(_AROUND).lower() for word in words.split()))
    return [word if _SYLLABLE.fullmatch(word) else "" for word in small if not word[0].isdigit()]


def _is_bare(word: str) -> bool:
    return _BARE.fullmatch(word) is not None
