"""How a text is numbered goes with whose it is: 49-KL/TW of the Party, 324/QĐ-KHVN of others; and
what its declaration has of the paper that it was copied from."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content, NumberFamily, OfficialText, Regime

_OF_PAPER = re.compile(r"^V/v:? ?|\s*\./\.\s*$", re.IGNORECASE)


def numbers_of_the_party(content: Content) -> Iterator[Diagnostic]:
    """G309: a number as the Party writes them, of a text that is none of its bodies'."""
    issuers = content.vocabulary.issuers
    for text in content.texts:
        regimes = {issuers[id_].regime for id_ in text.issuers}
        if text.number.family is NumberFamily.PARTY and Regime.PARTY not in regimes:
            yield text.origin.problem("G309", "number", value=text.number, advice=_advice(text))


def _advice(text: OfficialText) -> str:
    number = text.number
    right = f"{number.number}/{number.type_symbol}-{number.organ}"
    return f"Gạch nối ngay sau số là của văn bản Đảng; cơ quan này viết {right}."


def subjects_with_signs_of_paper(content: Content) -> Iterator[Diagnostic]:
    """L436: `V/v` and the kind of text, which stand in their place on paper, and the stroke that
    ends a text."""
    types = content.vocabulary.types
    for text in content.texts:
        kind = types[text.type].name if text.type in types else "văn bản"
        opening = re.match(rf"(?:{re.escape(kind)}|văn bản) (?=(?:về|số|v/v) )", text.subject, re.I)
        for match in filter(None, (opening, *_OF_PAPER.finditer(text.subject))):
            yield text.origin.problem("L436", "subject", written=match.group().strip())
