"""Records → one linked site, with everything that is wrong among them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from generator.diagnostics import Diagnostic
from generator.model import (
    ArticleStatus,
    Body,
    Content,
    Record,
    Report,
    Settings,
    TextId,
)
from generator.site.addresses import Addresses
from generator.site.bodies import bodies, version_bodies
from generator.site.checks import check
from generator.site.figures.reported import reported
from generator.site.regions.atlas import Atlas
from generator.site.regions.names import old_addresses
from generator.site.site import Citing, Site
from generator.site.texts.back_references import citing_provision, referring
from generator.site.texts.relations import relationships
from generator.site.texts.targets import relation_targets
from generator.site.texts.timeline import timeline
from generator.site.texts.versions import wording_on, wordings

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def link(
    content: Content, settings: Settings, now: datetime
) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Link the records of a content folder as of `now` (aware, Vietnam's time)."""
    shown = public(content, now)
    addresses = Addresses.of(shown)
    records: tuple[Record, ...] = (
        *content.articles,
        *shown.texts,
        *shown.regions,
        *shown.indicators,
    )
    rendered: dict[str, Body] = {}
    for record, body in bodies(records, shown.texts, addresses, now.date()):
        rendered[record.url] = body
    site = _site(shown, settings, now, rendered, addresses)
    return site, tuple(check(site, content))


def public(content: Content, now: datetime) -> Content:
    """Leave out drafts and what is scheduled; newest first."""
    articles = (
        one for one in content.articles if one.status is not ArticleStatus.DRAFT and one.date <= now
    )
    return replace(
        content,
        articles=tuple(sorted(articles, key=lambda one: (one.date, one.id), reverse=True)),
        texts=tuple(sorted(content.texts, key=lambda one: (one.sort_day, one.id), reverse=True)),
    )


def _site(
    content: Content,
    settings: Settings,
    now: datetime,
    rendered: Mapping[str, Body],
    addresses: Addresses,
) -> Site:
    texts = {text.id: text for text in content.texts}
    indicators = {one.id: one for one in content.indicators}
    relations = relationships(content.texts, relation_targets(content.texts))
    figures = tuple(reported(content.reports, indicators, rendered))
    issuers = content.vocabulary.issuers
    versions = wordings(content.texts, rendered, version_bodies(content.texts, addresses))
    today = {texts[one].url: wording_on(rows, now.date()) for one, rows in versions.items()}
    shown = {**rendered, **{url: wording.body for url, wording in today.items()}}
    return Site(
        settings=settings,
        now=now,
        articles=content.articles,
        texts=content.texts,
        text=texts,
        indicators=indicators,
        vocabulary=content.vocabulary,
        atlas=Atlas.of(content.regions),
        bodies=rendered,
        citing=_citing(content.reports, shown),
        citing_provision=citing_provision(content.reports, shown),
        referring=referring(versions, now.date()),
        versions=versions,
        relations=relations,
        timelines={
            one.id: timeline(one, issuers[one.issuer].regime, relations.get(one.id, ()))
            for one in content.texts
        },
        figures=figures,
        figures_of_region=grouped(figures, lambda one: [one.figure.region]),
        figures_of_indicator=grouped(figures, lambda one: [one.indicator.id]),
        figures_of_record=grouped(figures, lambda one: [one.record.url]),
        articles_of_region=grouped(content.articles, lambda one: one.regions),
        texts_of_region=grouped(content.texts, lambda one: one.regions),
        articles_of_topic=grouped(content.articles, lambda one: one.topics),
        articles_of_author=grouped(content.articles, lambda one: one.authors),
        redirects=_redirects(content),
        addresses=addresses,
        files=content.files,
    )


def grouped(
    values: Iterable[Value], keys: Callable[[Value], Iterable[Key]]
) -> Mapping[Key, tuple[Value, ...]]:
    """Group values under each of their keys, keeping their order."""
    found: dict[Key, list[Value]] = defaultdict(list)
    for value in values:
        for key in dict.fromkeys(keys(value)):
            found[key].append(value)
    return {key: tuple(rows) for key, rows in found.items()}


def _citing(
    records: Iterable[Report], rendered: Mapping[str, Body]
) -> Mapping[TextId, tuple[Citing, ...]]:
    found: dict[TextId, list[Citing]] = defaultdict(list)
    for record in records:
        for mention in rendered[record.url].mentions:
            if mention.target and mention.target != getattr(record, "id", None):
                found[mention.target].append(Citing(record, mention))
    return {text: tuple(rows) for text, rows in found.items()}


def _redirects(content: Content) -> Mapping[str, str]:
    """Old addresses of records, and other names of places; of two claims the first stands."""
    found: dict[str, str] = {}
    for record in content.reports:
        for alias in record.aliases:
            found.setdefault(alias, record.url)
    return {**old_addresses(content.regions), **found}
