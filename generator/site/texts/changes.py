"""What became of texts: which one was amended, replaced, repealed by which, from what day on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.model import Certainty, DocumentNumber, NumberFamily, TextId, TextType
from generator.model.addresses import CHANGES
from generator.site.links import TextLink
from generator.site.paging import REGISTER_SIZE, PageOfItems, page_of_items
from generator.site.site import Site
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.relations import Relationship


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text of which the portal has the number only; `type` is None when several have its sign."""

    number: DocumentNumber
    type: TextType | None
    issued: date | None


@dataclass(frozen=True, slots=True)
class TextChange:
    """From `day` on, None when it is not known, something is done to `text` by the text `by`."""

    text: TextLink | NamedText
    by: TextLink
    day: date | None
    relation: Relationship


@dataclass(frozen=True, slots=True)
class LinkedChanges:
    """A page of what became of texts."""

    page: PageOfItems[TextChange]


def linked_changes(changes: Sequence[TextChange], number: int) -> LinkedChanges:
    return LinkedChanges(page_of_items(CHANGES, changes, number, REGISTER_SIZE))


def text_changes(site: Site) -> tuple[TextChange, ...]:
    """Return the sure changes, latest day first; also those to come.

    One whose day of effect is not known stands by the issue of the text that changes.
    """
    changes = (
        change
        for text, relations in site.relations.items()
        for relation in relations
        if is_sure_change(relation) and (change := _change(site, text, relation))
    )
    return tuple(sorted(changes, key=_latest, reverse=True))


def _change(site: Site, text: TextId, relation: Relationship) -> TextChange | None:
    """Told once: of the text it is done to, or of the acting one when the portal has no other."""
    day, other, link = relation.effective, relation.other, site.text_links[text]
    if relation.acting and other:
        return None
    if other:
        return TextChange(link, site.text_links[other], day, relation)
    unheld = NamedText(relation.number, _type(site, relation.number), relation.issued)
    return TextChange(unheld, link, day, replace(relation, acting=False))


def _type(site: Site, number: DocumentNumber) -> TextType | None:
    """Return the only type of the number's sign; the Party's QĐ is a decision or a regulation."""
    if number.family is NumberFamily.PARTY and number.type_symbol == "QĐ":
        return None
    types = site.vocabulary.types.values()
    of_sign = [kind for kind in types if kind.symbol and kind.symbol == number.type_symbol]
    return of_sign[0] if len(of_sign) == 1 else None


def is_sure_change(relation: Relationship) -> bool:
    """Does the one text surely change the other's words or effect?"""
    changes = KINDS_OF_RELATION[relation.kind].effect.changes_text
    return changes and relation.certainty is Certainty.CERTAIN


def _latest(change: TextChange) -> tuple[date, str, str]:
    return change.day or change.by.sort_day, change.by.id, str(change.text.number)
