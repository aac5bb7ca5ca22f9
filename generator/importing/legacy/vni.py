"""VNI: most letters with marks are two signs, the letter and its mark."""

import re

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_HAT = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
MARKS = frozenset("".join((*_TONES, *_HAT, *_BREVE)) + "".join((*_TONES, *_HAT, *_BREVE)).upper())


def _pairs() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for letter in "aeouyôö":
        base = _ALONE.get(letter, letter)
        pairs |= {letter + mark: base + tone for mark, tone in _TONES.items()}
        if letter in "aeo":
            pairs |= {letter + mark: f"{letter}\u0302{tone}" for mark, tone in _HAT.items()}
        if letter == "a":
            pairs |= {letter + mark: f"{letter}\u0306{tone}" for mark, tone in _BREVE.items()}
    return pairs


def _with_capitals(pairs: dict[str, str]) -> dict[str, str]:
    """A capital's mark may be typed small: `Aù` and `AÙ` are both Á."""
    capitals = {form.upper(): letters.upper() for form, letters in pairs.items()}
    mixed = {form[0].upper() + form[1:]: letters.upper() for form, letters in pairs.items()}
    return {**pairs, **mixed, **capitals}


LETTERS = _with_capitals(_pairs() | _ALONE)
_FORM = re.compile("|".join(sorted(map(re.escape, LETTERS), key=len, reverse=True)))


def from_vni(text: str) -> str:
    """Return the text in Unicode, its letters and marks not yet composed."""
    return _FORM.sub(lambda match: LETTERS[match.group()], text)
