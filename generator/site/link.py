"""Records → one linked site, with everything that is wrong among them."""

from collections.abc import Mapping
from datetime import date, datetime

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    ArticleStatus,
    Body,
    Content,
    Edition,
    OfficialText,
    Record,
    Regime,
    Settings,
    TextId,
    WrittenLink,
    WrittenPage,
)
from generator.progress import SILENT, Progress
from generator.site.addresses import Addresses
from generator.site.bodies import BodyWork, bodies, bodies_alone, version_bodies
from generator.site.checks import check
from generator.site.checks.days_to_come import days_to_come
from generator.site.checks.settings import unfinished_pages
from generator.site.figures.reported import reported
from generator.site.groups import CitingBy
from generator.site.linking import article_link, text_link
from generator.site.links import ArticleLink, SourceLink, TextLink
from generator.site.regions.atlas import Atlas
from generator.site.site import Site
from generator.site.texts.evidence import evidence_of
from generator.site.texts.relations import Relationship, relationships
from generator.site.texts.status_changes import Timeline
from generator.site.texts.targets import relation_targets
from generator.site.texts.timeline import timeline
from generator.site.texts.versions import Wording, wording_on, wordings
from generator.site.unshown import Unshown
from generator.storage import Cache
from generator.text import collation_key
from generator.workers import Stage


def link(
    content: Content,
    settings: Settings,
    now: datetime,
    cache: Cache | None = None,
    with_waiting: bool = False,
    progress: Progress = SILENT,
    stage: Stage[BodyWork] | None = None,
) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Link the records of a content folder as of `now` (aware, Vietnam's time).

    Drafts and what is scheduled are left out, unless they are wanted `with_waiting`.
    """
    written, content = content, as_of(content, now.date())
    work = _body_work(content, settings, now, cache or Cache(), with_waiting)
    shown, rendered = work.content, bodies(work, stage, progress)
    newest = max((row.told_on for row in shown.articles if not row.withdrawn), default=None)
    site = _site(
        shown,
        Edition(settings, now, newest, _written(shown), tuple(unfinished_pages(shown))),
        rendered,
        work.addresses,
        Unshown.of(content, shown),
    )
    return site, (*check(site, content), *days_to_come(site, written))


def body_work(content: Content, settings: Settings, now: datetime, cache: Cache) -> BodyWork:
    """Return what `link` renders the bodies from."""
    return _body_work(as_of(content, now.date()), settings, now, cache, with_waiting=False)


def _body_work(
    content: Content, settings: Settings, now: datetime, cache: Cache, with_waiting: bool
) -> BodyWork:
    shown = public(content, now, with_waiting)
    addresses = Addresses.of(shown, settings.site_url)
    records = (*Unshown.of(content, shown).records, *shown.records)
    return BodyWork(records, shown, addresses, now.date(), cache, settings.extensions)


def _written(content: Content) -> tuple[WrittenLink, ...]:
    pages = (page for page in content.of(WrittenPage) if page.title)
    links = (WrittenLink(page.title, page.url, page.language) for page in pages)
    return tuple(sorted(links, key=lambda link: (link.language != "vi", collation_key(link.title))))


def as_of(content: Content, day: date) -> Content:
    """Leave out what befalls articles on later days: withdrawals, corrections."""
    return content.with_records(Article, tuple(article.as_of(day) for article in content.articles))


def waiting_records(content: Content, now: datetime) -> tuple[Record, ...]:
    """Return drafts and what is scheduled: what readers cannot see yet."""
    pages = (page for page in content.of(WrittenPage) if page.draft)
    return (*(article for article in content.articles if _waits(article, now)), *pages)


def _waits(article: Article, now: datetime) -> bool:
    return article.status is ArticleStatus.DRAFT or article.date > now


def public(content: Content, now: datetime, with_waiting: bool = False) -> Content:
    """Leave out drafts and what is scheduled; newest first, the portal's own
    rules last. Withdrawn articles are among it."""
    articles = [article for article in content.articles if with_waiting or not _waits(article, now)]
    articles.sort(key=lambda article: (article.date, article.told_on, article.id), reverse=True)
    issuers = content.vocabulary.issuers
    texts = [text for text in content.texts if not text.draft]
    texts.sort(key=lambda text: (text.sort_day, text.id), reverse=True)
    texts.sort(key=lambda text: issuers[text.issuer].regime is Regime.PORTAL)
    pages = tuple(page for page in content.of(WrittenPage) if with_waiting or not page.draft)
    without_drafts = content.with_records(Article, tuple(articles)).with_records(WrittenPage, pages)
    return without_drafts.with_records(OfficialText, tuple(texts))


def _site(
    public_content: Content,
    edition: Edition,
    rendered: Mapping[str, Body],
    addresses: Addresses,
    unshown: Unshown,
) -> Site:
    today, content = edition.today, public_content.without_withdrawn
    atlas = Atlas.of(content.regions)
    relations = relationships(content.texts, relation_targets(content.texts))
    timelines = _timelines(content, relations)
    versions = wordings(content.texts, rendered, version_bodies(content, addresses))
    text_links = _text_links(content, timelines, edition)
    article_links = _article_links(content, atlas, edition)
    sources: tuple[SourceLink, ...] = (*article_links.values(), *text_links.values())
    return Site(
        edition=edition,
        content=content,
        withdrawn=public_content.withdrawn,
        atlas=atlas,
        bodies=rendered,
        text_links=text_links,
        article_links=article_links,
        citing_by=CitingBy.of(sources, {**rendered, **_shown_today(content, versions, edition)}),
        versions=versions,
        relations=relations,
        timelines=timelines,
        evidence=tuple(evidence_of(content, rendered, article_links.values(), atlas, today)),
        figures=tuple(reported(content, sources, rendered, atlas, today)),
        addresses=addresses,
        unshown=unshown,
        broken=tuple(bodies_alone(public_content.broken, content.texts, addresses, today)),
    )


def _timelines(
    content: Content, relations: Mapping[TextId, tuple[Relationship, ...]]
) -> Mapping[TextId, Timeline]:
    issuers = content.vocabulary.issuers
    return {
        text.id: timeline(text, issuers[text.issuer].regime, relations.get(text.id, ()))
        for text in content.texts
    }


def _text_links(
    content: Content, timelines: Mapping[TextId, Timeline], edition: Edition
) -> Mapping[TextId, TextLink]:
    words, today = content.vocabulary, edition.today
    return {text.id: text_link(text, words, timelines[text.id].on(today)) for text in content.texts}


def _article_links(content: Content, atlas: Atlas, edition: Edition) -> Mapping[str, ArticleLink]:
    return {
        article.url: article_link(article, atlas, edition.today) for article in content.articles
    }


def _shown_today(
    content: Content,
    versions: Mapping[TextId, tuple[Wording, ...]],
    edition: Edition,
) -> Mapping[str, Body]:
    """Return, by address, the words of full texts as they read today."""
    return {
        text.url: wording_on(versions[text.id], edition.today).body
        for text in content.texts
        if text.id in versions
    }
