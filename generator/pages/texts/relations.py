"""The relations of an official text, in words: by kind, each with its inverse beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.markdown import number_class
from generator.model.addresses import mentions_url
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import DOUBT_OF_RELATION
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText, Texts
from generator.site.texts.relation_groups import families, is_sure
from generator.site.texts.relations import Relationship
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class RelationView:
    """`url` is empty when the portal does not hold the other text."""

    url: str
    number: str
    number_class: str
    description: str
    scope: str
    doubt: str = ""
    """What is in doubt of the relation itself; the description tells that of the date."""
    source: NamedLink | None = None
    """Where it was read; its address may be empty."""


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The texts to which a text stands in one relation, seen from its side."""

    label: str
    relations: tuple[RelationView, ...]
    more: NamedLink | None = None


@dataclass(frozen=True, slots=True)
class RelationFamily:
    """A relation and its inverse."""

    groups: tuple[RelationGroup, ...]


def relation_families(linked: LinkedText) -> Iterator[RelationFamily]:
    """Yield the families in their fixed order; dẫn chiếu, found in the words, comes last."""
    for family in families(linked.relations):
        yield RelationFamily(tuple(_group(linked.texts, relations) for relations in family))
    citations = tuple(_citations(linked))
    if citations:
        yield RelationFamily(citations)


def _group(texts: Texts, relations: Sequence[Relationship]) -> RelationGroup:
    rows = tuple(_relation(texts, relation) for relation in relations)
    return RelationGroup(relations[0].label, rows)


def _citations(linked: LinkedText) -> Iterator[RelationGroup]:
    """Yield the texts that a text's own words name, and those that name it, without a relation."""
    unrelated = linked.unrelated
    if unrelated.cited:
        yield RelationGroup("Dẫn chiếu", tuple(map(_named, unrelated.cited)))
    if unrelated.cited_in:
        rows = tuple(map(_named, unrelated.cited_in))
        is_cut = unrelated.cited_in_count > len(rows)
        more = NamedLink("Xem đủ", mentions_url(linked.text.id)) if is_cut else None
        yield RelationGroup("Được dẫn chiếu trong", rows, more)


def _named(text: TextLink) -> RelationView:
    number = str(text.number)
    return RelationView(text.url, number, number_class(number), described(text), "")


def _relation(texts: Texts, relation: Relationship) -> RelationView:
    number = str(relation.number)
    other = texts[relation.other] if relation.other else None
    day = format_date(relation.issued) if relation.issued else ""
    return RelationView(
        url=other.url if other else "",
        number=number,
        number_class=number_class(number),
        description=described(other) if other else day,
        scope=relation.scope,
        doubt="" if is_sure(relation) else DOUBT_OF_RELATION,
        source=NamedLink(relation.credit.name, relation.credit.url) if relation.credit else None,
    )
