"""What an official text's page tells the frame and machines."""

from generator.model import Edition
from generator.model.addresses import register_url, text_folder
from generator.model.file_addresses import atom_url, json_url
from generator.pages.page import FeedLink, Head
from generator.pages.parts.answer import answer
from generator.pages.parts.share_card import card_image
from generator.pages.parts.text_rows import described, named, text_trail
from generator.pages.texts.legislation import legislation
from generator.pages.texts.share_card import text_card
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText

JSON = "application/json"


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
        structured_data=legislation(linked, edition),
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
        FeedLink("Dữ liệu của trang", json_url(text.url), JSON),
    )
