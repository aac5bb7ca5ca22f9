"""Names that no Windows machine can give to a file or a folder."""

import re

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(?:\..*)?", re.IGNORECASE)
_REFUSED = re.compile(r'[<>:"|?*\\\x00-\x1f]')
_ENDING = re.compile(r"[. ]+$")
_PLAIN = re.compile(r"(?!con|prn|aux|nul|com|lpt)[a-z0-9-]+")
"""At a glance: what nearly every name is."""


def unfit_for_windows(name: str) -> bool:
    """Can Windows have no file of this name: a device of old, a sign or an ending it refuses?"""
    if _PLAIN.fullmatch(name):
        return False
    return bool(_RESERVED.fullmatch(name) or _REFUSED.search(name) or _ENDING.search(name))


def fit_for_windows(name: str) -> str:
    """Return a name like it that every machine can have."""
    plain = _ENDING.sub("", _REFUSED.sub("-", name)) or "tep"
    if not _RESERVED.fullmatch(plain):
        return plain
    stem, dot, ending = plain.partition(".")
    return f"{stem.rstrip()}-1{dot}{ending}"
