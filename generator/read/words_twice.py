"""Words of a vocabulary that nobody can tell apart: two of one name, aliases that mean two."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import Abbreviation, Author, Issuer, Serial, TextType, Topic
from generator.read.vocabularies import Vocabularies
from generator.read.words import Words
from generator.text import canonical_tone, squeeze

_ONE = "Giữ một mục; nếu là hai, ghi tên cho phân biệt được."
_ABBREVIATION = "Ghi mọi nghĩa vào “means” của một mục, xóa mục kia."
_ROLE = "Giữ một mục; nếu là hai người trùng tên, ghi “role” cho phân biệt được."
_ALIAS = "Bỏ tên này ở một trong hai: tên gọi của một cơ quan chỉ tới một cơ quan."
_SYMBOL = "Mỗi loại một chữ viết tắt: số ký hiệu không nói được văn bản thuộc loại nào."
_LETTERS = "Sửa chữ viết tắt theo văn bản của cơ quan này; cơ quan địa phương thì ghi “region”."
_SLUG = "Cơ quan khác “organ” cần “slug” khác, để địa chỉ văn bản nói đúng cơ quan."


def words_twice(words: Vocabularies) -> Iterator[Diagnostic]:
    """L431: two words of one name, two types of one symbol, two issuers of one slug and other
    letters; L432: an issuer's alias, or letters, that another issuer has."""
    yield from _twice(words.topics, "name", _named, _ONE)
    yield from _twice(words.serials, "name", _named, _ONE)
    yield from _twice(words.types, "name", _named, _ONE)
    yield from _twice(words.issuers, "name", _named, _ONE)
    yield from _twice(words.authors, "name", _author, _ROLE)
    yield from _twice(words.abbreviations, "name", _abbreviation, _ABBREVIATION)
    yield from _symbols(words.types)
    yield from _slugs(words.issuers)
    yield from _letters(words.issuers)
    yield from _aliases(words.issuers)


def _twice(
    words: Words[Any], key: str, identity: Callable[[Any], str], advice: str
) -> Iterator[Diagnostic]:
    first: dict[str, Any] = {}
    for word in words.words.values():
        other = first.setdefault(identity(word), word)
        if other is not word and words.origin:
            values = {"noun": "tên", "value": word.name, "other": f"“{other.id}”"}
            yield words.origin.problem("L431", word.id, key, advice=advice, **values)


def _symbols(types: Words[TextType]) -> Iterator[Diagnostic]:
    """A number's symbol says of which type its text is."""
    first: dict[str, TextType] = {}
    for row in types.words.values():
        other = first.setdefault(row.symbol, row)
        if row.symbol and other is not row and types.origin:
            values = {"noun": "chữ viết tắt", "value": row.symbol, "other": f"“{other.id}”"}
            yield types.origin.problem("L431", row.id, "symbol", advice=_SYMBOL, **values)


def _letters(issuers: Words[Issuer]) -> Iterator[Diagnostic]:
    """Those of several places share their letters, and those of one slug are one body."""
    first: dict[str, Issuer] = {}
    for issuer in issuers.words.values():
        if issuer.region:
            continue
        other = first.setdefault(issuer.organ, issuer)
        if other.slug != issuer.slug and issuers.origin:
            values = {"value": issuer.organ, "other": f"“{other.id}”", "advice": _LETTERS}
            yield issuers.origin.problem("L432", issuer.id, "organ", **values)


def _slugs(issuers: Words[Issuer]) -> Iterator[Diagnostic]:
    first: dict[str, Issuer] = {}
    for issuer in issuers.words.values():
        other = first.setdefault(issuer.slug, issuer)
        if other.organ != issuer.organ and issuers.origin:
            values = {"noun": "tên trong địa chỉ", "value": issuer.slug, "other": f"“{other.id}”"}
            yield issuers.origin.problem("L431", issuer.id, "slug", advice=_SLUG, **values)


def _aliases(issuers: Words[Issuer]) -> Iterator[Diagnostic]:
    names = _owners(issuers.words)
    for issuer in issuers.words.values():
        for index, alias in enumerate(issuer.aliases):
            other = names[_name(alias)]
            if other is not issuer and issuers.origin:
                values = {"value": alias, "other": f"“{other.id}”", "advice": _ALIAS}
                yield issuers.origin.problem("L432", issuer.id, "aliases", index, **values)


def _owners(issuers: Mapping[str, Issuer]) -> Mapping[str, Issuer]:
    """Map each name to who has it: a name by right outweighs an alias."""
    owners: dict[str, Issuer] = {}
    for issuer in issuers.values():
        _claim(owners, issuer, filter(None, (issuer.name, issuer.short)))
    for issuer in issuers.values():
        _claim(owners, issuer, issuer.aliases)
    return owners


def _claim(owners: dict[str, Issuer], issuer: Issuer, names: Iterable[str]) -> None:
    for name in names:
        owners.setdefault(_name(name), issuer)


def _name(words: str) -> str:
    return canonical_tone(squeeze(words)).casefold()


def _named(word: Topic | Serial | TextType | Issuer) -> str:
    return _name(word.name)


def _author(author: Author) -> str:
    return f"{_name(author.name)}\n{_name(author.role)}\n{author.kind}"


def _abbreviation(abbreviation: Abbreviation) -> str:
    return squeeze(abbreviation.name)
