"""The relations of an official text, in words and by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model import Certainty
from generator.pages.text_rows import described
from generator.pages.wording import number_class
from generator.site import Relationship, Site
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class RelationView:
    """`url` is empty when the portal does not hold the other text."""

    url: str
    number: str
    number_class: str
    description: str
    scope: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The texts to which a text stands in one relation."""

    label: str
    relations: tuple[RelationView, ...]


def relation_groups(site: Site, relations: Sequence[Relationship]) -> Iterator[RelationGroup]:
    for label, rows in groupby(relations, lambda one: one.label):
        yield RelationGroup(label, tuple(_relation(site, one) for one in rows))


def _relation(site: Site, relation: Relationship) -> RelationView:
    number = str(relation.number)
    other = relation.other
    if other:
        description = described(site, other)
    else:
        description = format_date(relation.issued) if relation.issued else ""
    return RelationView(
        url=other.url if other else "",
        number=number,
        number_class=number_class(number),
        description=description,
        scope=relation.scope,
        unsure=relation.certainty is not Certainty.CERTAIN,
    )
