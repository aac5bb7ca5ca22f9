"""A text's relations in groups, a kind beside its inverse; and the few of them that are drawn."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.model import Certainty
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Family
from generator.site.texts.relations import Relationship

DRAWN = 5

Group = tuple[Relationship, ...]


def families(relations: Iterable[Relationship]) -> Iterator[tuple[Group, ...]]:
    """Yield the families in their fixed order, each in groups of one label."""
    in_order = sorted(relations, key=_family)
    for _, family in groupby(in_order, _family):
        by_label = groupby(sorted(family, key=_label), _label)
        yield tuple(tuple(group) for _, group in by_label)


def drawn(relations: Sequence[Relationship]) -> tuple[Relationship, ...]:
    """Return the relations that are drawn: each other text once, sure ones first."""
    sure_first = sorted(relations, key=lambda relation: not is_sure(relation))
    once = {str(relation.number): relation for relation in reversed(sure_first)}
    chosen = [relation for relation in sure_first if once[str(relation.number)] is relation][:DRAWN]
    return tuple(relation for relation in relations if relation in chosen)


def is_sure(relation: Relationship) -> bool:
    return relation.certainty is Certainty.CERTAIN


def _family(relation: Relationship) -> Family:
    return KINDS_OF_RELATION[relation.kind].family


def _label(relation: Relationship) -> str:
    return relation.label
