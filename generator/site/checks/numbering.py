"""How a text is numbered goes with whose it is: 49-KL/TW of the Party, 324/QĐ-KHVN of others."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content, NumberFamily, OfficialText, Regime


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
