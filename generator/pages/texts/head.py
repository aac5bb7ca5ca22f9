"""What an official text's page tells the frame and machines."""

from markupsafe import Markup

from generator.model import Edition, Regime
from generator.model.addresses import register_url, text_folder
from generator.model.file_addresses import atom_url
from generator.pages.page import FeedLink, Head
from generator.pages.parts.answer import answer
from generator.pages.parts.share_card import card_image
from generator.pages.parts.structured_data import structured
from generator.pages.parts.text_rows import described, named, text_trail
from generator.pages.parts.wording import iso
from generator.pages.texts.share_card import text_card
from generator.site.links import TextLink
from generator.site.texts.changes import is_sure_change
from generator.site.texts.linked import LinkedText
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


def official_text_head(linked: LinkedText, edition: Edition) -> Head:
    """Return the head of a text's page."""
    text = linked.text
    return Head(
        title=title_of(text),
        description=_description(linked, edition),
        kind="official-text",
        section="van-ban",
        trail=text_trail(text)[:2],
        feeds=_feeds(text),
        card=card_image(text.url, text_card(text, edition).words, edition),
        structured_data=_structured(linked, edition),
    )


def _description(linked: LinkedText, edition: Edition) -> str:
    """A text of which no subject is sure is told by what the page answers."""
    text = linked.text
    if text.has_subject:
        return f"{described(text)}. {text.subject}"
    view = answer(linked.standing, edition.today)
    return f"{named(text)}: {described(text)}. {view.words}"


def title_of(text: TextLink) -> str:
    """Return what a text's page is called: `49-KL/TW: Tiếp tục …`, `Kết luận số …`."""
    return f"{text.number}: {text.subject}" if text.has_subject else named(text)


def _feeds(text: TextLink) -> tuple[FeedLink, ...]:
    register = register_url(text_folder(text.id))
    return (
        FeedLink(f"{text.type.name} mới", atom_url(register)),
        *(
            FeedLink(f"Văn bản mới của {issuer.name}", atom_url(issuer.url))
            for issuer in text.issuers
        ),
    )


def _structured(linked: LinkedText, edition: Edition) -> Markup:
    """Only acts of the State are schema.org Legislation; those of Party and association are not."""
    text = linked.text
    if text.issuer.regime is not Regime.STATE:
        return Markup()
    force = FORCES[text.status.status]
    return structured(
        "Legislation",
        name=text.subject if text.has_subject else str(text.number),
        legislationIdentifier="" if text.number.name else str(text.number),
        legislationType=text.type.name,
        legislationDate=iso(text.sure_day),
        legislationPassedBy=_organisations(text),
        legislationLegalForce=f"https://schema.org/{force}" if force else "",
        legislationJurisdiction="VN",
        legislationChanges=_changes(linked, edition),
        inLanguage="vi",
        url=edition.absolute(text.url),
    )


def _organisations(text: TextLink) -> object:
    """One body, or the list of those that issued the text together."""
    bodies = [{"@type": "Organization", "name": issuer.name} for issuer in text.issuers]
    return bodies if text.co_issuers else bodies[0]


def _changes(linked: LinkedText, edition: Edition) -> list[str]:
    """The addresses of the texts that this one surely changes."""
    return [
        edition.absolute(linked.texts[relation.other].url)
        for relation in linked.relations
        if relation.acting and relation.other and is_sure_change(relation)
    ]
