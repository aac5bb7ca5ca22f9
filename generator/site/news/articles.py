"""An article with everything its page shows."""

from collections.abc import Iterable, Iterator

from generator.model import Article, Author, AuthorId, Mention, TextId
from generator.site.linking import picture
from generator.site.links import Place, Spelling
from generator.site.news.linked import CitedText, LinkedArticle
from generator.site.news.next_reading import Group, NextReading, Reason
from generator.site.news.serial_links import PlaceInSerial
from generator.site.news.serials import place_in_serial
from generator.site.site import Site


def linked_article(site: Site, article: Article) -> LinkedArticle:
    body, atlas = site.bodies[article.url], site.atlas
    targets = tuple(_targets(body.mentions))
    regions = [atlas[region] for region in article.regions]
    serial = place_in_serial(site, article)
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
        next=tuple(_next(site, article, targets, serial)),
        has_more_of_place=len(site.articles_by.region[article.regions[0]]) > 1,
        named=tuple(_named(site, article)),
        serial=serial,
    )


def _named(site: Site, article: Article) -> Iterator[Place]:
    """Yield the places that it tells of besides its own, each once, where today's are others."""
    atlas, day = site.atlas, article.told_on
    members = (member.id for region in article.regions for member in atlas.members(region, day))
    figures = site.figures_by.record.get(article.url, ())
    of_figures = (reported.place.region.id for reported in figures)
    for region in dict.fromkeys((*members, *of_figures)):
        place = atlas.place(region, day, site.today)
        if place.changed and region not in article.regions:
            yield place


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


def _next(
    site: Site, article: Article, cited: Iterable[TextId], serial: PlaceInSerial | None
) -> Iterator[NextReading]:
    """Yield what to go on with; the parts beside it are shown already."""
    groups = tuple(_groups(site, article, cited))
    parts = (serial.before, serial.after) if serial else ()
    shown = {part.article.url for part in parts if part}
    for url, reason, shared in site.beside.chosen(article, groups, shown):
        yield NextReading(site.article_links[url], reason, shared)


def _groups(site: Site, article: Article, cited: Iterable[TextId]) -> Iterator[tuple[Group, str]]:
    """Yield what the article may have in common with others, with its name."""
    for text in cited:
        yield (Reason.TEXT, text), str(site.text_links[text].number)
    for figure in site.figures_by.record.get(article.url, ()):
        yield (Reason.INDICATOR, figure.indicator.id), figure.indicator.title
    for topic in article.topics:
        yield (Reason.TOPIC, topic), site.vocabulary.topics[topic].name
    for region in article.regions:
        yield (Reason.REGION, region), site.atlas[region].name
