"""The linked site: every record, and everything that follows from their being together.

Immutable. Only `site/` and `plan/` see it; a page sees the one linked value that is made from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

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
    SerialId,
    Source,
    TextId,
    TopicId,
    Vocabulary,
)
from generator.site.addresses import Addresses
from generator.site.grouped import grouped
from generator.site.groups import ArticlesBy, CitingBy, FiguresBy, groups_of_articles
from generator.site.links import ArticleLink, ReportedFigure, TextLink
from generator.site.news.next_reading import Beside
from generator.site.news.serial_parts import in_parts
from generator.site.regions.atlas import Atlas
from generator.site.regions.names import old_addresses
from generator.site.texts.back_references import referring
from generator.site.texts.evidence import Evidence
from generator.site.texts.relations import Relationship
from generator.site.texts.status_changes import Timeline
from generator.site.texts.targets import relation_targets
from generator.site.texts.versions import Wording, wording_on
from generator.site.unshown import Unshown
from generator.text import collation_key


@dataclass(frozen=True, eq=False)
class Site:
    """Of the `content`, articles and texts are newest first; drafts and the future are left out.

    `withdrawn` articles are none of its articles: only their own pages tell of them.
    """

    edition: Edition
    content: Content
    withdrawn: tuple[Article, ...]
    atlas: Atlas
    bodies: Mapping[str, Body]
    """By the record's address."""
    text_links: Mapping[TextId, TextLink]
    article_links: Mapping[str, ArticleLink]
    """By the article's address."""
    citing_by: CitingBy
    versions: Mapping[TextId, tuple[Wording, ...]]
    """Of full texts, oldest first; the first is the wording as issued."""
    relations: Mapping[TextId, tuple[Relationship, ...]]
    timelines: Mapping[TextId, Timeline]
    evidence: tuple[Evidence, ...]
    """Of what the articles prove, in their order."""
    figures: tuple[ReportedFigure, ...]
    addresses: Addresses
    unshown: Unshown
    broken: tuple[tuple[Origin, Body], ...]
    """Bodies below keys that are not sound: no page shows them, and their findings are told."""

    @cached_property
    def article(self) -> Mapping[ArticleId, Article]:
        return {article.id: article for article in self.articles}

    @cached_property
    def text(self) -> Mapping[TextId, OfficialText]:
        return {text.id: text for text in self.texts}

    @cached_property
    def relation_targets(self) -> Mapping[tuple[TextId, int], OfficialText | None]:
        """By text and position, the text that a relation means."""
        return relation_targets(self.texts)

    @cached_property
    def texts_by_topic(self) -> Mapping[TopicId, tuple[OfficialText, ...]]:
        return grouped(self.texts, lambda text: text.topics)

    @cached_property
    def indicators(self) -> Mapping[IndicatorId, Indicator]:
        """In Vietnamese order of their titles."""
        in_order = sorted(self.content.indicators, key=lambda row: collation_key(row.title))
        return {indicator.id: indicator for indicator in in_order}

    @cached_property
    def articles_by(self) -> ArticlesBy:
        return ArticlesBy.of(self.articles)

    @cached_property
    def parts(self) -> Mapping[SerialId, tuple[Article, ...]]:
        """By serial, those of its articles that readers can read, in order."""
        return in_parts(self.articles)

    @cached_property
    def beside(self) -> Beside:
        return Beside.of(groups_of_articles(self.articles_by, self.figures_by, self.citing_by))

    @cached_property
    def figures_by(self) -> FiguresBy:
        return FiguresBy.of(self.figures)

    @cached_property
    def referring(self) -> Mapping[tuple[TextId, str], tuple[Reference, ...]]:
        """By text and anchor, the links of that very text to the provision or a part of it."""
        return referring(self.versions, self.today)

    @cached_property
    def redirects(self) -> Mapping[str, str]:
        """Old addresses of records, and other names of places, to the new, from the site's root.

        Of two claims the first stands.
        """
        redirects: dict[str, str] = {}
        for record in (*self.sources, *self.withdrawn):
            for alias in record.aliases:
                redirects.setdefault(alias, record.url)
        return {**old_addresses(self.content.regions), **redirects}

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
