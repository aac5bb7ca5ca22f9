"""The card of an official text: its number, what it is about, and whether it may be used."""

from generator.model import Edition
from generator.pages.parts.share_card import Shape, ShareCard
from generator.pages.parts.status import status_view
from generator.site.links import TextLink


def text_card(text: TextLink, edition: Edition) -> ShareCard:
    """Return a text's card, with its status on the day of the build."""
    return ShareCard(
        shape=Shape.TEXT,
        portal=edition.settings.site_name,
        kicker=f"{text.type.name} · {text.issuer_label}",
        number=str(text.number),
        title=text.subject,
        status=text.status.status,
        verdict=status_view(text.status).words,
    )
