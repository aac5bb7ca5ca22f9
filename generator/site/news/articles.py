"""An article with everything its page shows."""

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.model import Article, Author, AuthorId, Mention, TextId
from generator.site.linking import picture
from generator.site.links import ArticleLink, Spelling
from generator.site.news.linked import CitedText, LinkedArticle
from generator.site.site import Site

RELATED = 4


def linked_article(site: Site, article: Article) -> LinkedArticle:
    body, atlas = site.bodies[article.url], site.atlas
    targets = tuple(_targets(body.mentions))
    related = tuple(islice(_related(site, article), RELATED + 1))
    regions = [atlas[region] for region in article.regions]
    return LinkedArticle(
        article=article,
        topics=tuple(site.vocabulary.topics[topic] for topic in article.topics),
        authors=_authors(site, article.authors),
        original_authors=_authors(site, article.original.authors if article.original else ()),
        places=tuple(atlas.place(region.id, article.told_on, site.today) for region in regions),
        spellings=tuple(Spelling(region.name, region.aliases) for region in regions),
        picture=picture(site.content, article),
        body=body,
        texts={target: site.text_links[target] for target in _targets(body.all_mentions)},
        cited=tuple(_cited(site, article, target) for target in targets),
        figures=site.figures_by.record.get(article.url, ()),
        related=related[:RELATED],
        has_more_related=len(related) > RELATED,
    )


def _targets(mentions: Iterable[Mention]) -> Iterable[TextId]:
    """Return the texts that are cited, each once."""
    return dict.fromkeys(mention.target for mention in mentions if mention.target)


def _authors(site: Site, ids: Iterable[AuthorId]) -> tuple[Author, ...]:
    return tuple(site.vocabulary.authors[author] for author in ids)


def _cited(site: Site, article: Article, text: TextId) -> CitedText:
    timeline = site.timelines[text]
    change = timeline.at(site.today)
    by = site.text_links[change.by] if change and change.by else None
    return CitedText(site.text_links[text], timeline.on(article.told_on), by)


def _related(site: Site, article: Article) -> Iterator[ArticleLink]:
    for other in site.articles_by.region[article.regions[0]]:
        if other.id != article.id:
            yield site.article_links[other.url]
