"""Vietnamese dictionary order: a ă â b c d đ e ê … and ngang huyền hỏi ngã sắc nặng.

Dictionaries compare syllable by syllable, first letters and then tone: all of "ba …" stands
before "bà", and all of "bà …" before "bác".
"""

import re
import unicodedata

from generator.text.fold import nfc

SortKey = tuple[tuple[tuple[str, int], ...], str]

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {ord(letter): chr(ord("A") + rank) for rank, letter in enumerate(_ALPHABET)}
_RANK |= {ord(letter): _RANK[ord("đ")] for letter in "ðɖ"}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TONE = re.compile("[" + "".join(_TONES) + "]")
_SYLLABLE = re.compile(r"\d+|[^\W\d_]+")


def collation_key(text: str) -> SortKey:
    """Sort key of a text; whole numbers inside it sort by value, marks of punctuation last."""
    lowered = nfc(nfc(text).lower())
    return tuple(map(_syllable_key, _SYLLABLE.findall(lowered))), nfc(text)


def person_key(name: str) -> tuple[SortKey, SortKey]:
    """Sort key of a person: the given name (the last word), then family and middle names."""
    family, _, given = " ".join(name.split()).rpartition(" ")
    return collation_key(given), collation_key(family)


def _syllable_key(syllable: str) -> tuple[str, int]:
    if syllable.isdecimal():
        return syllable.lstrip("0").zfill(20), 0
    apart = unicodedata.normalize("NFD", syllable)
    tone = _TONE.search(apart)
    letters = unicodedata.normalize("NFC", _TONE.sub("", apart))
    return letters.translate(_RANK), _TONES[tone.group()] if tone else 0
