"""Which relations of a text are drawn, and how they are grouped."""

from datetime import date

from generator.model import Certainty, DocumentNumber, RelationKind
from generator.site.texts.relation_groups import drawn, families
from generator.site.texts.relations import Relationship

SURE, UNSURE = Certainty.CERTAIN, Certainty.NEEDS_REVIEW


def relation(
    number: int,
    kind: RelationKind = RelationKind.GUIDES,
    certainty: Certainty = SURE,
    acting: bool = False,
) -> Relationship:
    other = DocumentNumber.parse(f"{number}/QĐ-KHVN")
    return Relationship(kind, acting, other, None, None, date(2020, 1, 1), "", certainty)


def test_sure_relations_are_drawn_before_unsure_ones_in_the_order_given() -> None:
    unsure = relation(1, certainty=UNSURE)
    sure = [relation(number) for number in range(2, 7)]
    assert drawn([unsure, *sure]) == tuple(sure)
    assert drawn([unsure, *sure[:4]]) == (unsure, *sure[:4])


def test_a_text_is_drawn_once_by_its_sure_relation() -> None:
    unsure = relation(1, RelationKind.BASED_ON, UNSURE)
    sure = relation(1, RelationKind.AMENDS)
    assert drawn([unsure, sure]) == (sure,)
    assert drawn([sure, relation(1, RelationKind.CORRECTS)]) == (sure,)


def test_a_kind_stands_beside_its_inverse_in_the_order_of_the_families() -> None:
    relations = [
        relation(1, RelationKind.REPLACES),
        relation(2, RelationKind.GUIDES),
        relation(3, RelationKind.GUIDES, acting=True),
        relation(4, RelationKind.BASED_ON),
        relation(5, RelationKind.GUIDES),
        relation(6, RelationKind.REPEALS, acting=True),
    ]
    numbers = [
        [[str(relation.number) for relation in group] for group in family]
        for family in families(relations)
    ]
    assert numbers == [
        [["4/QĐ-KHVN"]],
        [["3/QĐ-KHVN"], ["2/QĐ-KHVN", "5/QĐ-KHVN"]],
        [["6/QĐ-KHVN"], ["1/QĐ-KHVN"]],
    ]
