"""Records → one linked site, with everything that is wrong among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from generator.diagnostics import Diagnostic
from generator.model import (
    Body,
    Content,
    Edition,
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
from generator.site.checks.single_records import findings_of_records
from generator.site.figures.reported import reported
from generator.site.groups import CitingBy
from generator.site.linking import article_link, text_link
from generator.site.links import ArticleLink, SourceLink, TextLink
from generator.site.public import as_of, public
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

Relationships = Mapping[TextId, tuple[Relationship, ...]]
Timelines = Mapping[TextId, Timeline]
TextLinks = Mapping[TextId, TextLink]


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong with records, each looked at `alone`, and with them `among` one another."""

    alone: tuple[Diagnostic, ...]
    among: tuple[Diagnostic, ...]


def link(
    content: Content, settings: Settings, now: datetime, cache: Cache | None = None
) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Link the records of a content folder, and return all that is wrong with them."""
    site, findings = link_apart(content, settings, now, cache)
    return site, (*findings.among, *findings.alone)


def link_apart(
    content: Content,
    settings: Settings,
    now: datetime,
    cache: Cache | None = None,
    progress: Progress = SILENT,
    stage: Stage[BodyWork] | None = None,
) -> tuple[Site, Findings]:
    """Link the records of a content folder as of `now` (aware, Vietnam's time).

    Drafts and what is scheduled are left out.
    """
    dated = as_of(content, now.date())
    work = work_of(dated, settings, now, cache or Cache(), with_waiting=False)
    site = linked(dated, Edition(settings, now), work, progress, stage)
    alone = findings_of_records(site, dated.without_withdrawn, work.cache)
    among = (*check(site, dated, work.cache), *days_to_come(site, content))
    return site, Findings(tuple(alone), among)


def link_with_waiting(content: Content, settings: Settings, now: datetime, cache: Cache) -> Site:
    """Link drafts and what is scheduled too, of content that is known to be sound."""
    dated = as_of(content, now.date())
    work = work_of(dated, settings, now, cache, with_waiting=True)
    return linked(dated, Edition(settings, now), work)


def linked(
    content: Content,
    edition: Edition,
    work: BodyWork,
    progress: Progress = SILENT,
    stage: Stage[BodyWork] | None = None,
) -> Site:
    """Link what the bodies of a content are rendered from."""
    shown, rendered = work.content, bodies(work, stage, progress)
    newest = max((row.told_on for row in shown.articles if not row.withdrawn), default=None)
    pages = _written(shown), tuple(unfinished_pages(shown))
    edition = Edition(edition.settings, edition.now, newest, *pages)
    return _site(shown, edition, rendered, work, Unshown.of(content, shown))


def body_work(content: Content, settings: Settings, now: datetime, cache: Cache) -> BodyWork:
    """Return what `link` renders the bodies from, of a content as it was read."""
    return work_of(as_of(content, now.date()), settings, now, cache, with_waiting=False)


def work_of(
    content: Content, settings: Settings, now: datetime, cache: Cache, with_waiting: bool
) -> BodyWork:
    """Return the same, of a content as of its day."""
    shown = public(content, now, with_waiting)
    addresses = Addresses.of(shown, settings.site_url)
    records = (*Unshown.of(content, shown).records, *shown.records)
    return BodyWork(records, shown, addresses, now.date(), cache, settings.extensions)


def _written(content: Content) -> tuple[WrittenLink, ...]:
    pages = (page for page in content.of(WrittenPage) if page.title)
    links = (WrittenLink(page.title, page.url, page.language) for page in pages)
    return tuple(sorted(links, key=lambda link: (link.language != "vi", collation_key(link.title))))


def _site(
    public_content: Content,
    edition: Edition,
    rendered: Mapping[str, Body],
    work: BodyWork,
    unshown: Unshown,
) -> Site:
    today, content = edition.today, public_content.without_withdrawn
    addresses, cache = work.addresses, work.cache
    atlas = Atlas.of(content.regions)
    of_texts = cache.results("links of texts", (content.vocabulary, today))
    relations, timelines, text_links = of_texts.of(partial(_texts, content, today), *content.texts)
    versions = wordings(content.texts, rendered, version_bodies(content, addresses))
    article_links = _article_links(content, atlas, today, cache)
    proven = evidence_of(content, rendered, article_links.values(), atlas, today, cache)
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
        evidence=tuple(proven),
        figures=tuple(reported(content, sources, rendered, atlas, today)),
        addresses=addresses,
        unshown=unshown,
        broken=tuple(bodies_alone(public_content.broken, content.texts, addresses, today)),
    )


def _texts(content: Content, today: date) -> tuple[Relationships, Timelines, TextLinks]:
    """Return what follows from the official texts and the vocabularies alone."""
    texts, words = content.texts, content.vocabulary
    relations = relationships(texts, relation_targets(texts))
    regimes = {text.id: words.issuers[text.issuer].regime for text in texts}
    timelines = {
        text.id: timeline(text, regimes[text.id], relations.get(text.id, ())) for text in texts
    }
    links = {text.id: text_link(text, words, timelines[text.id].on(today)) for text in texts}
    return relations, timelines, links


def _article_links(
    content: Content, atlas: Atlas, today: date, cache: Cache
) -> Mapping[str, ArticleLink]:
    results = cache.results("links of articles", (content.regions, today))
    return {
        article.url: results.of(partial(article_link, article, atlas, today), article)
        for article in content.articles
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
