"""Vietnamese as it was typed before Unicode: TCVN3 (.VnTime) and VNI fonts."""

import re
from collections.abc import Callable

from generator.importing.legacy import tcvn3, vni
from generator.importing.legacy.tcvn3 import from_tcvn3
from generator.importing.legacy.vni import from_vni

_VN = re.compile(r"\.Vn[A-Za-z0-9]*?(H)?", re.IGNORECASE)
_VNI = re.compile(r"VNI[- ].*|VNI-?[A-Z].*", re.IGNORECASE)
Converter = Callable[[str], str]


def converter_of(font: str) -> Converter | None:
    """Return what turns a font's text into Unicode; None for a font of Unicode.

    Capitals of TCVN3 stand in the font: `.VnTimeH` shows small letters as capitals.
    """
    name = font.strip()
    if match := _VN.fullmatch(name):
        return _in_capitals if match[1] else from_tcvn3
    return from_vni if _VNI.fullmatch(name) else None


def legacy_tables() -> dict[str, object]:
    """Return as JSON what the page “Từ tệp Word” needs to read these fonts as we do."""
    return {
        "fonts": {"tcvn3": _VN.pattern, "vni": _VNI.pattern},
        "tcvn3": {chr(code): letter for code, letter in tcvn3.LETTERS.items()},
        "vni": vni.LETTERS,
        "marks": "".join(sorted(vni.MARKS)),
    }


def _in_capitals(text: str) -> str:
    return from_tcvn3(text).upper()
