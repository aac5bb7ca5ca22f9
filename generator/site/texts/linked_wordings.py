"""The wordings of a full text, and the values that their pages are made of."""

import datetime as time
from dataclasses import dataclass

from generator.model import Body, DocumentNumber, TextId
from generator.model.addresses import redline_url, version_url
from generator.site.links import TextLink
from generator.site.texts.redline import ArticleRedline


@dataclass(frozen=True, slots=True)
class WordingLink:
    """A wording of a text; `amending` is the text of the number `by`, when the portal has it.

    The first counts from the text's issue, whose date may be in doubt.
    """

    text: TextId
    date: time.date
    is_doubtful: bool
    by: DocumentNumber | None
    amending: TextLink | None

    @property
    def url(self) -> str:
        return version_url(self.text, self.date.isoformat())

    def compared_with(self, older: "WordingLink") -> str:
        """Return where it is compared with an older wording."""
        return redline_url(self.text, older.date.isoformat(), self.date.isoformat())


@dataclass(frozen=True, slots=True)
class LinkedWording:
    """The wording at `position` among those of a text, oldest first."""

    text: TextLink
    wordings: tuple[WordingLink, ...]
    position: int
    body: Body

    @property
    def wording(self) -> WordingLink:
        return self.wordings[self.position]


@dataclass(frozen=True, slots=True)
class LinkedRedline:
    """What changed in a text from one wording to another."""

    text: TextLink
    old: WordingLink
    new: WordingLink
    articles: tuple[ArticleRedline, ...]
