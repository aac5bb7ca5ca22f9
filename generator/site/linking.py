"""Records → link values."""

from datetime import date
from urllib.parse import quote

from generator.model import Article, Content, Indicator, OfficialText, Rendition, Vocabulary
from generator.model.addresses import file_url
from generator.site.files import find_picture
from generator.site.links import (
    NO_SUBJECT,
    ArticleCard,
    ArticleLink,
    IndicatorLink,
    Picture,
    PictureSource,
    TextLink,
)
from generator.site.regions.atlas import Atlas
from generator.site.site import Site
from generator.site.texts.status import StatusOnDay


def text_link(text: OfficialText, words: Vocabulary, status: StatusOnDay) -> TextLink:
    issuers = tuple(words.issuers[id_] for id_ in text.issuers)
    home = tuple(issuer.region for issuer in issuers if issuer.region)
    return TextLink(
        id=text.id,
        number=text.number,
        type=words.types[text.type],
        issuer=issuers[0],
        co_issuers=issuers[1:],
        issued=text.issued,
        issued_year=text.issued_year,
        certainty=text.issued_certainty,
        subject=text.subject or NO_SUBJECT,
        kind=text.text,
        effective=text.effective,
        expires=text.expires,
        topics=text.topics,
        regions=tuple(dict.fromkeys((*text.regions, *home))),
        nicknames=text.nicknames,
        status=status,
    )


def article_link(article: Article, atlas: Atlas, today: date) -> ArticleLink:
    place = atlas.place(article.regions[0], article.told_on, today)
    publisher = article.credit.name if article.credit else ""
    return ArticleLink(article.id, article.title, article.date, article.told_on, place, publisher)


def article_card(site: Site, article: Article) -> ArticleCard:
    topics = site.vocabulary.topics
    return ArticleCard(
        article=site.article_links[article.url],
        lead=article.lead,
        more_places=len(article.regions) - 1,
        topic=topics[article.topics[0]].name if article.topics else "",
        picture=picture(site.content, article),
    )


def picture(content: Content, article: Article) -> Picture | None:
    """Return the article's picture; its files are served below the article's own address."""
    image = article.image
    file = find_picture(content, article.origin.path, image.src) if image else None
    if not image or not file:
        return None
    address = quote(file_url(article.url, image.src))
    return Picture(
        src=f"{address}{file.fallback.suffix}",
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        width=file.size[0],
        height=file.size[1],
        media_type=file.fallback.media_type,
        sources=tuple(_source(address, form) for form in file.modern),
    )


def _source(address: str, renditions: tuple[Rendition, ...]) -> PictureSource:
    files = tuple((f"{address}{rendition.suffix}", rendition.width) for rendition in renditions)
    return PictureSource(renditions[0].media_type, files)


def indicator_link(indicator: Indicator) -> IndicatorLink:
    return IndicatorLink(
        id=indicator.id,
        title=indicator.title,
        unit=indicator.unit,
        kind=indicator.kind,
        stage=indicator.stage,
        theme=indicator.theme,
        additive=indicator.additive,
    )
