"""Spellings that are the same word: hoà and hòa, tỉ and tỷ.

The portal writes the older placement (hòa, ủy, thúy); both are read. Nothing here changes a
text that is shown.
"""

import re

from generator.text.fold import fold, nfc

_PAIRS = {
    "oa": ("oà oả oã oá oạ", "òa ỏa õa óa ọa"),
    "oe": ("oè oẻ oẽ oé oẹ", "òe ỏe õe óe ọe"),
    "uy": ("uỳ uỷ uỹ uý uỵ", "ùy ủy ũy úy ụy"),
}


def _both_cases() -> dict[str, str]:
    places: dict[str, str] = {}
    for newer, older in _PAIRS.values():
        for new, old in zip(newer.split(), older.split(), strict=True):
            for change in (str.lower, str.upper, str.title):
                places[change(new)] = change(old)
    return places


_OLDER = _both_cases()
# quý keeps its tone: in "qu" the u belongs to the consonant
_NEWER_PLACE = re.compile(r"(?<![qQ])(?:" + "|".join(_OLDER) + r")(?![^\W\d_])")
_FINAL_Y = re.compile(r"\b(qu|[bhklmstv])y(?=(?:nh|t)?\b)")


def canonical_tone(text: str) -> str:
    """Put the tone where the portal writes it: hoà → hòa, uỷ → ủy, thuý → thúy; quý stays."""
    return _NEWER_PLACE.sub(lambda match: _OLDER[match.group()], nfc(text))


def spelling_key(text: str) -> str:
    """Equal for spellings of one word: folded, and y as i where writers differ (tỷ, kỹ, quy)."""
    return _FINAL_Y.sub(r"\1i", fold(text))
