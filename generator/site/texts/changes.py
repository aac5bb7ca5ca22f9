"""What became of texts: which one was amended, replaced, repealed by which, from what day on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Certainty
from generator.model.addresses import CHANGES
from generator.site.links import TextLink
from generator.site.paging import REGISTER_SIZE, PageOfItems, page_of_items
from generator.site.site import Site
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship


@dataclass(frozen=True, slots=True)
class TextChange:
    """From `day` on, something is done to `text` by the text `by`."""

    text: TextLink
    by: TextLink
    day: date
    relation: Relationship


@dataclass(frozen=True, slots=True)
class LinkedChanges:
    """A page of what became of texts."""

    page: PageOfItems[TextChange]


def linked_changes(changes: Sequence[TextChange], number: int) -> LinkedChanges:
    return LinkedChanges(page_of_items(CHANGES, changes, number, REGISTER_SIZE))


def text_changes(site: Site) -> tuple[TextChange, ...]:
    """Return the sure changes whose day is known, latest day first; also those to come."""
    changes = (
        TextChange(site.text_links[text], site.text_links[by], relation.effective, relation)
        for text, relations in site.relations.items()
        for relation in relations
        if not relation.acting and is_sure_change(relation)
        if (by := relation.other) and relation.effective
    )
    return tuple(sorted(changes, key=_latest, reverse=True))


def is_sure_change(relation: Relationship) -> bool:
    """Does the one text surely change the other's words or effect?"""
    changes = KINDS_OF_RELATION[relation.kind].effect is not Effect.NONE
    return changes and relation.certainty is Certainty.CERTAIN


def _latest(change: TextChange) -> tuple[date, str, str]:
    return change.day, change.by.id, change.text.id
