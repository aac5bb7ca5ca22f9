"""Official texts in the register: what is answered of each without the index."""

from collections.abc import Iterator, Mapping
from itertools import chain

from generator.model import Edition, Issuer, TextId, TypeId
from generator.model.official_text import RelationKind
from generator.pages.parts.answer import answer, verdict
from generator.pages.parts.later_texts import Piece
from generator.pages.parts.text_facts import text_facts
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import DOUBT_OF_RELATION
from generator.search.tables import Cell, Row
from generator.site.links import TextLink
from generator.site.search.register import CitedText, SearchRegister
from generator.site.texts.relation_groups import is_sure
from generator.site.texts.relations import Relationship

TEXT_FACTS = {
    "id": "id",
    "number": "number",
    "day": "issued_day_or_year",
    "issued": "issued_in_words",
    "subject": "subject_shortened",
    "badge": "status",
    "status": "status_words",
    "state": "status_state",
    "effective": "effective",
}
TEXTS = (
    *(*TEXT_FACTS, "answer", "type", "issuer", "mentions", "nicknames"),
    *("signers", "relations"),
)
"""`type` and `issuer` count rows of their tables; `answer` is what follows the status, as words
and, where they lead to a text, its address. A relation has its kind, with a minus before it on the
text that it is done to, then label, number, address and doubt, as the text's page tells them."""
UNSAID = (RelationKind.ISSUED_WITH, RelationKind.CONSOLIDATES)


def bodies_of(register: SearchRegister) -> tuple[tuple[Issuer, ...], ...]:
    """Return each issuer, then the bodies that issued a text together."""
    joint = dict.fromkeys(cited.text.issuers for cited in register.texts if cited.text.co_issuers)
    return (*((issuer,) for issuer in register.issuers), *joint)


def text_rows(register: SearchRegister, edition: Edition) -> Iterator[Row]:
    types: dict[TypeId, int] = {type_.id: row for row, type_ in enumerate(register.types)}
    issuers = {bodies: row for row, bodies in enumerate(bodies_of(register))}
    texts = {cited.text.id: cited.text for cited in register.texts}
    for cited in register.texts:
        places = {"type": types[cited.text.type.id], "issuer": issuers[cited.text.issuers]}
        yield _text(cited, edition) | places | {"relations": list(_relations(cited, texts))}


def _text(cited: CitedText, edition: Edition) -> dict[str, Cell]:
    return {
        **text_facts(cited.text, edition, TEXT_FACTS),
        "status": verdict(cited.standing),
        "answer": _answer(cited, edition),
        "mentions": cited.mentions,
        "nicknames": cited.text.nicknames,
        "signers": [[signer.name, signer.role] for signer in cited.signers],
    }


def _answer(cited: CitedText, edition: Edition) -> list[list[str]]:
    view = answer(cited.standing, edition.today)
    spaced = [(*sentence, Piece(" ")) for sentence in view.sentences]
    pieces = list(chain.from_iterable(spaced))[:-1]
    return [[piece.words, piece.url] if piece.url else [piece.words] for piece in pieces]


def _relations(cited: CitedText, texts: Mapping[TextId, TextLink]) -> Iterator[list[str]]:
    for relation in cited.relations:
        if relation.kind not in UNSAID:
            yield _relation(relation, texts)


def _relation(relation: Relationship, texts: Mapping[TextId, TextLink]) -> list[str]:
    other = texts[relation.other] if relation.other else None
    return [
        relation.kind.value if relation.acting else f"-{relation.kind.value}",
        relation.label,
        named(other) if other else str(relation.number),
        other.url if other else "",
        "" if is_sure(relation) else DOUBT_OF_RELATION,
    ]
