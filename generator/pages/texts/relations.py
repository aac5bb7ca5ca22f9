"""The relations of an official text, in words: by kind, each with its inverse beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model import Certainty, OfficialText, TextKind
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import number_class
from generator.site import Relationship, Site
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Family
from generator.text import format_date

SHOWN = 20


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
    """The texts to which a text stands in one relation, seen from its side."""

    label: str
    relations: tuple[RelationView, ...]
    more: NamedLink | None = None


@dataclass(frozen=True, slots=True)
class RelationFamily:
    """A relation and its inverse."""

    groups: tuple[RelationGroup, ...]


def relation_families(
    site: Site, text: OfficialText, relations: Sequence[Relationship]
) -> Iterator[RelationFamily]:
    """Return the families in their fixed order; dẫn chiếu, found in the words, comes last."""
    rows = sorted(relations, key=_family)
    for _, family in groupby(rows, _family):
        by_label = groupby(sorted(family, key=lambda one: one.label), lambda one: one.label)
        yield RelationFamily(
            tuple(
                RelationGroup(label, tuple(_relation(site, one) for one in some))
                for label, some in by_label
            )
        )
    citations = tuple(_citations(site, text, relations))
    if citations:
        yield RelationFamily(citations)


def _family(relation: Relationship) -> Family:
    return KINDS_OF_RELATION[relation.kind].family


def _citations(
    site: Site, text: OfficialText, relations: Sequence[Relationship]
) -> Iterator[RelationGroup]:
    """Texts that are named without a relation. A summary's words are ours, and that is said."""
    told = {one.other.id for one in relations if one.other} | {text.id}
    targets = (one.target for one in site.shown(text).mentions if one.target)
    cited = [site.text[one] for one in dict.fromkeys(targets) if one not in told]
    records = (one.record for one in site.citing.get(text.id, ()))
    texts = (one for one in records if isinstance(one, OfficialText) and one.id not in told)
    citing = list({one.id: one for one in texts}.values())
    if cited:
        yield _group(site, "Dẫn chiếu", cited, text, (text.text is TextKind.SUMMARY,) * len(cited))
    if citing:
        summaries = [one.text is TextKind.SUMMARY for one in citing]
        yield _group(site, "Được dẫn chiếu trong", citing, text, summaries)


def _group(
    site: Site,
    label: str,
    texts: Sequence[OfficialText],
    text: OfficialText,
    summaries: Iterable[bool],
) -> RelationGroup:
    rows = tuple(_named(site, one, ours) for one, ours in zip(texts, summaries, strict=True))
    more = NamedLink("Xem đủ", f"{text.url}nhac-toi/") if len(rows) > SHOWN else None
    return RelationGroup(label, rows[:SHOWN], more)


def _named(site: Site, text: OfficialText, by_summary: bool) -> RelationView:
    number = str(text.number)
    scope = "theo tóm tắt của ban biên tập" if by_summary else ""
    return RelationView(
        text.url, number, number_class(number), described(site, text), scope, unsure=False
    )


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
