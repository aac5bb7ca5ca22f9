"""The words on the picture that stands beside a shared link."""

from dataclasses import dataclass
from enum import Enum, auto

from generator.model import Edition
from generator.model.file_addresses import card_url
from generator.pages.page import CardImage
from generator.site.texts.status import Status

TITLE = "Tin tức, văn bản và số liệu khuyến học"


class Shape(Enum):
    """What is greatest on a card: a title, the number of a text (or a name), or a figure."""

    HEADLINE = auto()
    TEXT = auto()
    FIGURE = auto()


@dataclass(frozen=True, slots=True)
class ShareCard:
    """`portal` is whose card it is, by name; `kicker` stands at the top, `note` below the title;
    `status` is a text's, with its words."""

    shape: Shape
    portal: str
    kicker: str
    number: str = ""
    title: str = ""
    note: str = ""
    status: Status | None = None
    verdict: str = ""

    @property
    def words(self) -> str:
        """What the picture says, for those who do not see it."""
        rows = (self.number, self.title, self.verdict, self.note)
        return ". ".join(row.rstrip(".") for row in rows if row)


def site_card(edition: Edition) -> ShareCard:
    """Return the card of every page that has none of its own."""
    settings = edition.settings
    return ShareCard(Shape.HEADLINE, settings.site_name, settings.tagline, title=TITLE)


def card_image(url: str, words: str, edition: Edition) -> CardImage | None:
    """Return the card of the page at `url`, None where the owner wants none."""
    return CardImage(card_url(url), words) if edition.settings.cards else None
