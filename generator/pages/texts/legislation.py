"""An official text as schema.org's Legislation: laws, and texts of the Party and associations.

What is in doubt stays out: machines are told no doubt.
"""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from generator.model import Certainty, Edition, Regime
from generator.pages.parts.structured_data import COUNTRY, Thing, area, structured, thing
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import iso
from generator.site.links import TextLink
from generator.site.texts.changes import is_sure_change
from generator.site.texts.linked import LinkedText
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship
from generator.site.texts.status import Status

FORCES = {
    Status.IN_FORCE: "InForce",
    Status.PARTLY_ENDED: "PartiallyInForce",
    Status.NOT_YET: "NotInForce",
    Status.ENDED: "NotInForce",
    Status.ENDED_WHOLLY: "NotInForce",
    Status.SUSPENDED: "",
    Status.PARTLY_SUSPENDED: "",
    Status.PERIOD: "",
    Status.PERIOD_OVER: "",
    Status.UNFIT: "",
    Status.UNSURE: "",
    Status.NONE: "",
}
"""schema.org's words for a status; it has none for a text that rests, nor for a period."""


def legislation(linked: LinkedText, edition: Edition) -> Markup:
    """Return the description of a text."""
    text = linked.text
    force = FORCES[text.status.status]
    return structured(
        "Legislation",
        name=text.subject if text.has_subject else named(text),
        alternateName=list(text.nicknames),
        legislationIdentifier="" if text.number.name else str(text.number),
        legislationType=text.type.name,
        legislationDate=iso(text.sure_day),
        legislationDateOfApplicability=iso(text.effective),
        expires=iso(text.last_day),
        legislationPassedBy=_organisations(text),
        legislationLegalForce=f"https://schema.org/{force}" if force else "",
        legislationJurisdiction=_jurisdiction(linked),
        keywords=[topic.name for topic in linked.topics],
        spatialCoverage=[area(place.name, place.kind) for place in linked.places],
        inLanguage="vi",
        url=edition.absolute(text.url),
        **_changes(linked, edition),
    )


def _jurisdiction(linked: LinkedText) -> object:
    """Return the country, or the place whose body issued it; the portal's own rules have none."""
    issuers = linked.text.issuers
    regions = {issuer.region for issuer in issuers if issuer.region}
    if regions:
        places = (place for place in linked.places if place.region.id in regions)
        return [area(place.name, place.kind) for place in places]
    return "" if any(issuer.regime is Regime.PORTAL for issuer in issuers) else COUNTRY


def _organisations(text: TextLink) -> object:
    """One body, or the list of those that issued the text together."""
    bodies = [thing("Organization", name=issuer.name) for issuer in text.issuers]
    return bodies if text.co_issuers else bodies[0]


def _changes(linked: LinkedText, edition: Edition) -> Mapping[str, list[Thing]]:
    """Return the texts that this one surely changes: all, and by what it does to them whole."""
    changes: dict[str, list[Thing]] = {}
    for relation in linked.relations:
        if relation.certainty is Certainty.CERTAIN and relation.acting and relation.other:
            other = _other(linked.texts[relation.other], edition)
            for name in _names(relation):
                changes.setdefault(name, []).append(other)
    return changes


def _names(relation: Relationship) -> Iterator[str]:
    """Yield what schema.org calls a relation; an end of some articles is no repeal."""
    if is_sure_change(relation):
        yield "legislationChanges"
    kind = KINDS_OF_RELATION[relation.kind]
    if kind.schema_org and not (relation.scope and kind.effect is Effect.ENDS):
        yield kind.schema_org


def _other(text: TextLink, edition: Edition) -> Thing:
    number = "" if text.number.name else str(text.number)
    address = edition.absolute(text.url)
    return thing("Legislation", name=named(text), legislationIdentifier=number, url=address)
