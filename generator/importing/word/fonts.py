"""Runs in the fonts of before Unicode, run by run: a paragraph may mix fonts."""

from generator.importing.legacy import converter_of
from generator.importing.legacy.vni import MARKS, from_vni
from generator.importing.word.package import Element, W
from generator.importing.word.styles import Styles

_SOFT_HYPHEN = "\u00ad"


def convert_fonts(tree: Element, styles: Styles) -> bool:
    """Turn the runs in old fonts into Unicode; soft hyphens go last, for in TCVN3 they are ư."""
    is_converted = False
    for paragraph in tree.iter(f"{W}p"):
        _hyphens_as_letters(paragraph, styles)
        before: Element | None = None
        for run in paragraph.iter(f"{W}r"):
            convert = converter_of(styles.font(run, paragraph))
            for text in run.iter(f"{W}t", f"{W}delText"):
                if convert is from_vni and before is not None:
                    _join_mark(before, text)
                before = text if convert is from_vni else None
                is_converted |= convert is not None
        for run in paragraph.iter(f"{W}r"):
            convert = converter_of(styles.font(run, paragraph)) or str
            for text in run.iter(f"{W}t", f"{W}delText"):
                text.text = convert(text.text or "").replace(_SOFT_HYPHEN, "")
    return is_converted


def _hyphens_as_letters(paragraph: Element, styles: Styles) -> None:
    """Word keeps a typed soft hyphen as an element: in a font of TCVN3 it is a letter."""
    for hyphen in list(paragraph.iter(f"{W}softHyphen")):
        run = hyphen.getparent()
        if run.tag == f"{W}r" and converter_of(styles.font(run, paragraph)):
            letter = run.makeelement(f"{W}t")
            letter.text = _SOFT_HYPHEN
            run.replace(hyphen, letter)


def _join_mark(before: Element, text: Element) -> None:
    """In VNI a letter and its mark may stand in two runs."""
    letters, following = before.text or "", text.text or ""
    if letters[-1:].isalpha() and following[:1] in MARKS:
        before.text, text.text = letters + following[0], following[1:]
