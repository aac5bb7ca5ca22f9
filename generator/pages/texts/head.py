"""What an official text's page tells the frame, search and other machines."""

from generator.model import Certainty, OfficialText, Regime
from generator.pages.page import FeedLink, Head
from generator.pages.parts.search_entries import text_entry
from generator.pages.parts.structured_data import absolute, structured
from generator.pages.parts.text_rows import described, text_trail, type_of
from generator.pages.parts.wording import iso
from generator.pages.texts.changes import CHANGING
from generator.site import Site, Status


def official_text_head(site: Site, text: OfficialText) -> Head:
    """Return the head of a text's page."""
    title = f"{text.number}: {text.subject}"
    return Head(
        title=title,
        description=f"{described(site, text)}. {text.subject}",
        kind="official-text",
        section="van-ban",
        trail=text_trail(site, text)[:2],
        feeds=_feeds(site, text),
        search=text_entry(site, text, title),
        structured_data=_structured(site, text),
    )


def _feeds(site: Site, text: OfficialText) -> tuple[FeedLink, ...]:
    folder, issuer = text.id.partition("/")[0], site.vocabulary.issuers[text.issuer]
    return (
        FeedLink(f"{type_of(site, text)} mới", f"/van-ban/{folder}/feed.xml"),
        FeedLink(f"Văn bản mới của {issuer.name}", f"/van-ban/co-quan/{issuer.id}/feed.xml"),
    )


def _structured(site: Site, text: OfficialText) -> str:
    """Only acts of the State are schema.org Legislation; those of Party and association are not."""
    issuer = site.vocabulary.issuers[text.issuer]
    if issuer.regime is not Regime.STATE:
        return ""
    forces = {
        Status.IN_FORCE: "InForce",
        Status.PARTLY_ENDED: "PartiallyInForce",
        Status.NOT_YET: "NotInForce",
        Status.ENDED: "NotInForce",
        Status.ENDED_WHOLLY: "NotInForce",
    }
    force = forces.get(site.timelines[text.id].status(site.today), "")
    return structured(
        "Legislation",
        name=text.subject,
        legislationIdentifier=str(text.number),
        legislationType=type_of(site, text),
        legislationDate=iso(text.issued),
        legislationPassedBy={"@type": "Organization", "name": issuer.name},
        legislationLegalForce=f"https://schema.org/{force}" if force else "",
        legislationJurisdiction="VN",
        legislationChanges=_changes(site, text),
        inLanguage="vi",
        url=absolute(site, text.url),
    )


def _changes(site: Site, text: OfficialText) -> list[str]:
    """The addresses of the texts that this one surely changes."""
    return [
        absolute(site, one.other.url)
        for one in site.relations.get(text.id, ())
        if one.acting and one.other and one.kind in CHANGING and one.certainty is Certainty.CERTAIN
    ]
