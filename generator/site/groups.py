"""Articles, figures and citations by what they are of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model import Article, AuthorId, IndicatorId, Regime, RegionId, TextId, TopicId
from generator.site.citing import Bodies, citing_provisions, citing_texts
from generator.site.figures.peers import Time, by_time
from generator.site.grouped import grouped
from generator.site.links import ArticleLink, Citing, ReportedFigure, SourceLink, TextLink
from generator.site.news.next_reading import Group, Reason, is_shared


@dataclass(frozen=True, slots=True)
class ArticlesBy:
    """In the order of all articles."""

    region: Mapping[RegionId, tuple[Article, ...]]
    topic: Mapping[TopicId, tuple[Article, ...]]
    author: Mapping[AuthorId, tuple[Article, ...]]

    @classmethod
    def of(cls, articles: Iterable[Article]) -> "ArticlesBy":
        articles = tuple(articles)
        return cls(
            grouped(articles, lambda article: article.regions),
            grouped(articles, lambda article: article.topics),
            grouped(articles, _authors),
        )


def _authors(article: Article) -> tuple[AuthorId, ...]:
    """Return who wrote the article, and who wrote what it tells anew."""
    original = article.original
    return (*article.authors, *(original.authors if original else ()))


@dataclass(frozen=True, slots=True)
class FiguresBy:
    """`record` is by the address of what reports them."""

    region: Mapping[RegionId, tuple[ReportedFigure, ...]]
    indicator: Mapping[IndicatorId, tuple[ReportedFigure, ...]]
    record: Mapping[str, tuple[ReportedFigure, ...]]
    time: Mapping[Time, tuple[ReportedFigure, ...]]

    @classmethod
    def of(cls, figures: Iterable[ReportedFigure]) -> "FiguresBy":
        figures = tuple(figures)
        return cls(
            grouped(figures, lambda figure: [figure.place.region.id]),
            grouped(figures, lambda figure: [figure.indicator.id]),
            grouped(figures, lambda figure: [figure.source.url]),
            by_time(figures),
        )


@dataclass(frozen=True, slots=True)
class CitingBy:
    """Newest record first, each record once; the portal's own rules count for nothing.

    `provision` is by text and anchor (`dieu-5`): what names that provision or a part of it.
    """

    text: Mapping[TextId, tuple[Citing, ...]]
    provision: Mapping[tuple[TextId, str], tuple[Citing, ...]]

    @classmethod
    def of(cls, sources: Iterable[SourceLink], bodies: Bodies) -> "CitingBy":
        sources = tuple(source for source in sources if not _is_of_portal(source))
        return cls(citing_texts(sources, bodies), citing_provisions(sources, bodies))


def _is_of_portal(source: SourceLink) -> bool:
    """Examples in the portal's rules are no word of whether a text is used."""
    return isinstance(source, TextLink) and source.issuer.regime is Regime.PORTAL


def groups_of_articles(
    articles: ArticlesBy, figures: FiguresBy, citing: CitingBy
) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """Yield what articles have in common, with their addresses, newest first."""
    for text, citations in citing.text.items():
        yield (Reason.TEXT, text), _addresses(citation.source for citation in citations)
    for indicator, reported in figures.indicator.items():
        yield (Reason.INDICATOR, indicator), _addresses(figure.source for figure in reported)
    for topic, of_topic in articles.topic.items():
        yield (Reason.TOPIC, topic), tuple(article.url for article in of_topic)
    for region, of_region in articles.region.items():
        if is_shared(region):
            yield (Reason.REGION, region), tuple(article.url for article in of_region)


def _addresses(sources: Iterable[SourceLink]) -> tuple[str, ...]:
    """Each article once; texts are no articles."""
    urls = (source.url for source in sources if isinstance(source, ArticleLink))
    return tuple(dict.fromkeys(urls))
