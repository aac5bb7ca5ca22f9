"""What became of texts: which was amended or replaced by which, and from when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Certainty, RelationKind
from generator.site.links import TextLink
from generator.site.site import Site
from generator.site.texts.relations import Relationship

CHANGING = (
    RelationKind.AMENDS,
    RelationKind.CORRECTS,
    RelationKind.REPLACES,
    RelationKind.REPEALS,
    RelationKind.SUSPENDS,
)


@dataclass(frozen=True, slots=True)
class TextChange:
    """From `day` on, something is done to `text` by the text `by`."""

    text: TextLink
    by: TextLink
    day: date
    relation: Relationship


def text_changes(site: Site) -> tuple[TextChange, ...]:
    """Return the sure changes whose day is known, latest day first; also those to come."""
    return tuple(
        sorted(
            _changes(site),
            key=lambda change: (change.day, change.by.id, change.text.id),
            reverse=True,
        )
    )


def _changes(site: Site) -> Iterator[TextChange]:
    for text in site.texts:
        for relation in site.relations.get(text.id, ()):
            if _counts(relation) and relation.other and relation.effective:
                by = site.text_links[relation.other]
                yield TextChange(site.text_links[text.id], by, relation.effective, relation)


def _counts(relation: Relationship) -> bool:
    sure = relation.certainty is Certainty.CERTAIN
    return not relation.acting and relation.kind in CHANGING and sure
