"""A sign that has no blank behind it: “buổi lễ.Hội đã trao”, “sách,vở”."""

import re
from collections.abc import Iterator

from generator.text.unmeant.unmeant import Unmeant

_GLANCE = re.compile(r"[.,;](?=[^\W\d_][^\W\d_])")
_GLUED = re.compile(
    r"(?<![^\s(“‘\"])(?P<before>[^\W\d_]{2,12})(?P<sign>[.,;])(?P<behind>[^\W\d_]{2,12})"
    r"(?=[\s,;:!?…)”’]|\.?(?:\s|$))"
)
_SHORTENED = frozenset(
    "gs pgs ts ths bs ks cn cử tp tx tt st tr vv www ô đc đ nxb kts lm ht tl tm kt cntt no".split()
)
_MARKED = re.compile(r"[^\x00-\x7f]")


def may_be_glued(words: str) -> bool:
    """Is there anything that `glued` may know? Nearly always not, and seen at a glance."""
    return _GLANCE.search(words) is not None and any(True for _ in glued(words))


def glued(words: str) -> Iterator[Unmeant]:
    """Yield the first. Addresses, files, programs and short forms have such signs in them."""
    for match in _GLUED.finditer(words):
        before, sign, behind = match["before"], match["sign"], match["behind"]
        if sign == "." and not (before.islower() and behind[0].isupper() and behind[1:].islower()):
            continue
        if before.lower() in _SHORTENED or not _MARKED.search(before + behind):
            continue
        name = {".": "dấu chấm", ",": "dấu phẩy", ";": "dấu chấm phẩy"}[sign]
        right = f"{before}{sign} {behind}"
        yield Unmeant(
            match.start(), match.group(), f"thiếu dấu cách sau {name}", f"Viết “{right}”."
        )
        return
