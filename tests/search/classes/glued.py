"""Numbers and words typed without spaces: 49kltw, kếtluận49, congdanhoctap."""

import re
from collections.abc import Iterator

from generator.model import Indicator, OfficialText
from generator.model.addresses import issuer_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, alike, issuing, spellings


def queries(facts: Facts) -> Asked:
    for text in facts.texts:
        yield from _number(facts, text)
    yield from _names(facts)
    for year in sorted({text.issued_year for text in facts.content.texts}):
        yield f"vanban{year}", facts.of_year(year)
        yield f"vănbản{year}", facts.of_year(year)


def _number(facts: Facts, text: OfficialText) -> Asked:
    number, type_ = text.number, facts.type_of(text)
    own = tuple(other.url for other in facts.texts if str(other.number) == str(number))
    for whole in spellings(str(number).lower()):
        yield "".join(sign for sign in whole if sign.isalnum()), own
        yield whole.replace("/", " ").replace("-", ""), own
    if number.type_symbol:
        for symbol in {*spellings(number.type_symbol.lower())}:
            yield f"{symbol}{number.ordinal}", alike(facts, text)
            yield f"{number.ordinal}{symbol}", alike(facts, text)
            yield f"{symbol}{number.ordinal}{fold(number.organ.lower())}", own
    for name in spellings(type_):
        glued = name.replace(" ", "")
        yield f"{glued}{number.ordinal}", alike(facts, text)
        yield f"{glued} {number.ordinal}", alike(facts, text)
        if number.year:
            yield f"{glued}{number.ordinal}/{number.year}", own


def _names(facts: Facts) -> Asked:
    named: dict[str, list[str]] = {}
    for name, url in _named(facts):
        if re.fullmatch(r"[^,().-]+", name):
            named.setdefault(name.lower(), []).append(url)
    for name, urls in named.items():
        for spelling in spellings(name):
            yield spelling.replace(" ", ""), tuple(urls)


def _named(facts: Facts) -> Iterator[tuple[str, str]]:
    yield from ((topic.name, topic.url) for topic in facts.content.vocabulary.topics.values())
    for indicator in facts.content.of(Indicator):
        yield indicator.title, f"/thong-ke/{indicator.id}/"
    for issuer in issuing(facts):
        yield issuer.name, issuer_url(issuer.id)
    yield from ((region.name, f"/dia-phuong/{region.id}/") for region in facts.content.regions)
