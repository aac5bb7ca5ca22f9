"""The linked site: every record, and everything that follows from their being together.

Immutable. Only `site/` and `plan/` see it; a page sees the one linked value that is made from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Article,
    ArticleId,
    Body,
    Content,
    Edition,
    Indicator,
    IndicatorId,
    OfficialText,
    Origin,
    Reference,
    Source,
    TextId,
    Vocabulary,
)
from generator.site.addresses import Addresses
from generator.site.groups import ArticlesBy, CitingBy, FiguresBy
from generator.site.links import ArticleLink, ReportedFigure, TextLink
from generator.site.regions.atlas import Atlas
from generator.site.texts.evidence import Evidence
from generator.site.texts.relations import Relationship
from generator.site.texts.status_changes import Timeline
from generator.site.texts.versions import Wording, wording_on
from generator.site.unshown import Unshown


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """Of the `content`, articles and texts are newest first; drafts and the future are left out.

    `withdrawn` articles are none of its articles: only their own pages tell of them.
    """

    edition: Edition
    content: Content
    article: Mapping[ArticleId, Article]
    withdrawn: tuple[Article, ...]
    text: Mapping[TextId, OfficialText]
    indicators: Mapping[IndicatorId, Indicator]
    atlas: Atlas
    bodies: Mapping[str, Body]
    """By the record's address."""
    text_links: Mapping[TextId, TextLink]
    article_links: Mapping[str, ArticleLink]
    """By the article's address."""
    citing_by: CitingBy
    referring: Mapping[tuple[TextId, str], tuple[Reference, ...]]
    """By text and anchor, the links of that very text to the provision or a part of it."""
    versions: Mapping[TextId, tuple[Wording, ...]]
    """Of full texts, oldest first; the first is the wording as issued."""
    relations: Mapping[TextId, tuple[Relationship, ...]]
    timelines: Mapping[TextId, Timeline]
    evidence: tuple[Evidence, ...]
    """Of what the articles prove, in their order."""
    figures: tuple[ReportedFigure, ...]
    figures_by: FiguresBy
    articles_by: ArticlesBy
    redirects: Mapping[str, str]
    """Old address to new, both from the site's root."""
    addresses: Addresses
    unshown: Unshown
    broken: tuple[tuple[Origin, Body], ...]
    """Bodies below keys that are not sound: no page shows them, and their findings are told."""

    @property
    def articles(self) -> tuple[Article, ...]:
        return self.content.articles

    @property
    def texts(self) -> tuple[OfficialText, ...]:
        return self.content.texts

    @property
    def sources(self) -> tuple[Source, ...]:
        return self.content.sources

    @property
    def vocabulary(self) -> Vocabulary:
        return self.content.vocabulary

    @property
    def today(self) -> date:
        return self.edition.today

    def shown(self, text: OfficialText) -> Body:
        """Return a text's words as they read today; `bodies` has those of its own file."""
        wordings = self.versions.get(text.id)
        return wording_on(wordings, self.today).body if wordings else self.bodies[text.url]
