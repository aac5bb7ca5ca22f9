"""Which text of the register a relation means."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from datetime import date

from generator.model import NumberFamily, OfficialText, Relation, TextId


def relation_targets(
    texts: Iterable[OfficialText],
) -> Mapping[tuple[TextId, int], OfficialText | None]:
    """Return the target of each relation, by text and position; None when we do not hold it.

    With a date the target is the text of that number and date, else the only one of that number
    and year; without one, the only text of that number, or the newest one that is not younger than
    the text which relates to it. The Party counts anew each term: its number without a date means
    no text when several have it.
    """
    by_number: dict[Hashable, list[OfficialText]] = defaultdict(list)
    all_texts = tuple(texts)
    for text in all_texts:
        by_number[text.number.key].append(text)
    return {
        (text.id, position): _target(text, relation, by_number.get(relation.target.key, []))
        for text in all_texts
        for position, relation in enumerate(text.relations)
    }


def _target(
    text: OfficialText, relation: Relation, candidates: list[OfficialText]
) -> OfficialText | None:
    others = [
        other
        for other in candidates
        if other.id != text.id and other.number.may_be(relation.target)
    ]
    if relation.issued:
        exact = [other for other in others if other.issued == relation.issued]
        alike = [other for other in others if _may_be_of(other, relation.issued)]
        return next((group[0] for group in (exact, alike) if len(group) == 1), None)
    if len(others) == 1:
        return others[0]
    older = [other for other in others if other.sort_day <= text.sort_day]
    if relation.target.family is NumberFamily.PARTY and len(older) > 1:
        return None
    return max(older, key=lambda other: other.sort_day, default=None)


def _may_be_of(text: OfficialText, day: date) -> bool:
    """A number is given once a year; one that tells its year is given once."""
    return text.number.year is not None or text.issued_year == day.year
