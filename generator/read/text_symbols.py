"""A number's symbols against type and issuers of its text, where the vocabulary has both."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import DocumentNumber, IssuerId, Origin, Regime, TypeId
from generator.read.schema import OfficialTextKeys
from generator.read.text_identity import issuers_of
from generator.read.vocabularies import Vocabularies

_ISSUER = "Đối chiếu với bản gốc: sửa cơ quan, hoặc sửa ký hiệu trong số."
_TYPE = "Đối chiếu với bản gốc: sửa “type”, hoặc sửa ký hiệu trong số."
_RULE = "QĐ"
"""Of the Party's texts a quy định or a quyết định."""
_SEVERAL = ("-", "/")
"""In the letters of joint texts and of units: nobody can tell them apart."""


def check_symbols(
    keys: OfficialTextKeys, origin: Origin, words: Vocabularies
) -> tuple[Diagnostic, ...]:
    """Return G327 where the letters in a number are another body's, or another type's."""
    if not keys.number:
        return ()
    return (*_organ(keys, keys.number, origin, words), *_type(keys, keys.number, origin, words))


def _organ(
    keys: OfficialTextKeys, number: DocumentNumber, origin: Origin, words: Vocabularies
) -> Iterator[Diagnostic]:
    organ = number.organ.rstrip("0123456789")
    known = words.issuers.words
    own = [known[id_] for id_ in map(IssuerId, issuers_of(keys)) if id_ in known]
    owners = [row for row in known.values() if row.organ == organ]
    if not own or not owners or any(sign in organ for sign in _SEVERAL):
        return
    associations = all(row.regime is Regime.ASSOCIATION for row in (*own, *owners))
    if associations or any(row.organ == organ for row in own):
        return
    other = f"“{own[0].id}” ({own[0].label}), mà “{organ}” là ký hiệu của {owners[0].label}"
    yield origin.problem("G327", "number", key="number", value=number, other=other, advice=_ISSUER)


def _type(
    keys: OfficialTextKeys, number: DocumentNumber, origin: Origin, words: Vocabularies
) -> Iterator[Diagnostic]:
    symbol, own = number.type_symbol, words.types.words.get(TypeId(keys.type))
    named = [row for row in words.types.words.values() if row.symbol == symbol]
    if not symbol or not own or not own.symbol or not named:
        return
    is_rule = symbol == _RULE and _is_of_party(keys, words)
    if symbol.startswith(own.symbol) or own.symbol.startswith(symbol) or is_rule:
        return
    other = f"“type: {own.id}” ({own.symbol}), mà “{symbol}” là ký hiệu của {named[0].name.lower()}"
    yield origin.problem("G327", "number", key="number", value=number, other=other, advice=_TYPE)


def _is_of_party(keys: OfficialTextKeys, words: Vocabularies) -> bool:
    issuers = (words.issuers.words.get(IssuerId(id_)) for id_ in issuers_of(keys))
    return any(row is not None and row.regime is Regime.PARTY for row in issuers)
