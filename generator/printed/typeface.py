"""The typefaces of PDF files: two weights of one variable font, of the letters that texts need."""

from functools import cache
from io import BytesIO
from pathlib import Path

import fontpkg_noto_serif
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont as Font
from fontTools.varLib.instancer import instantiateVariableFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD = "Regular", "Bold"
_WEIGHTS = {REGULAR: 400, BOLD: 700}
_NAME_IN_FILES, _WINDOWS = 6, (3, 1, 0x409)
"""Which of a font's names a PDF file calls it by: two of one name would be taken for one."""
_FILE = Path(fontpkg_noto_serif.ROOT, "files", "NotoSerif[wdth,wght].ttf")
_LETTERS = (
    *(range(0x20, 0x180), (0x1A0, 0x1A1, 0x1AF, 0x1B0), range(0x300, 0x330)),
    *(range(0x1EA0, 0x1EFA), range(0x2000, 0x2070), (0x20AB, 0x2116, 0x2264, 0x2265)),
)
"""Latin with all Vietnamese letters, loose marks, signs; of these a file carries its own.

A letter that the font lacks is an empty box.
"""


@cache
def use_typefaces() -> None:
    """Make both weights known to the library; half a second, once a process that needs them."""
    letters = _letters()
    for name, weight in _WEIGHTS.items():
        font = instantiateVariableFont(Font(BytesIO(letters)), {"wght": weight, "wdth": 100})
        font["name"].setName(f"NotoSerif-{name}", _NAME_IN_FILES, *_WINDOWS)
        pdfmetrics.registerFont(TTFont(name, BytesIO(_data(font))))


def _letters() -> bytes:
    """Return the font with few letters and both axes, cut before its weights are worked out."""
    font = Font(BytesIO(_FILE.read_bytes()), lazy=True)
    without = ["GDEF", "GPOS", "GSUB", "HVAR", "MVAR", "STAT"]
    subsetter = Subsetter(Options(layout_features=[], hinting=False, drop_tables=without))
    subsetter.populate(unicodes=[letter for letters in _LETTERS for letter in letters])
    subsetter.subset(font)
    return _data(font)


def _data(font: Font) -> bytes:
    """Return a font's file, without the hour at which it was made."""
    font.recalcTimestamp = False
    file = BytesIO()
    font.save(file)
    return file.getvalue()
