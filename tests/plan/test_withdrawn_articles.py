"""A portal with a withdrawn article is the portal without it, but for the page that says so."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from generator.model import Article, ArticleStatus, CalendarEvent, Content, Withdrawal
from generator.model.addresses import CALENDAR
from generator.model.file_addresses import calendar_file_url, event_file_url, region_calendar_url
from generator.plan import Plan, plan_of
from generator.plan.shared import Shared
from generator.plan.taken_addresses import taken_addresses
from generator.read import read_content
from generator.site.addresses import as_page
from generator.site.calendar.linked import EventLink
from generator.site.link import link
from generator.site.public import public
from tests.folder import project_content
from tests.made_portal import Files, portals
from tests.small_site import NOW, SETTINGS
from tests.test_what_passes_builds import lay_out

PROJECT = Path(__file__).parents[2]
REAL = project_content()
GONE = Withdrawal(date(2026, 11, 1), "Lý do giả định.")


def planned(content: Content) -> Plan:
    return plan_of(link(content, SETTINGS, NOW)[0])


def outputs(plan: Plan) -> Iterator[tuple[str, object]]:
    """Yield everything that is published, by its address."""
    edition = plan.edition
    for page in plan.pages:
        yield page.url, page.key(edition)
    for file in plan.files:
        yield file.url, file.make(edition).data
    for asset in plan.hashed():
        yield asset.url, asset.data
    for copy in plan.copies:
        yield copy.url, copy.path
    yield "listed", tuple(plan.listed())
    yield "attached", tuple(plan.attached())


def withdrawn(content: Content, article: Article) -> Content:
    gone = replace(article, status=ArticleStatus.WITHDRAWN, withdrawn=GONE)
    articles = tuple(gone if a is article else a for a in content.articles)
    return content.with_records(Article, articles)


def without(content: Content, articles: tuple[Article, ...]) -> Content:
    return content.with_records(Article, tuple(a for a in content.articles if a not in articles))


def own_addresses(content: Content, articles: tuple[Article, ...]) -> set[str]:
    """Where a withdrawn article is named: its page, old addresses, what shows its events."""
    ids = {article.id for article in articles}
    left = without(content, articles)
    site = link(left, SETTINGS, NOW)[0]
    shared = Shared(site)
    told = {event.id for event in content.of(CalendarEvent) if event.article in ids}
    events = [event for event in shared.calendar.events if event.id in told]
    return {
        *(article.url for article in articles),
        *(as_page(alias) for article in articles for alias in article.aliases),
        *(url for event in events for url in showing(event)),
    }


def showing(event: EventLink) -> Iterator[str]:
    """Yield the pages and calendar files that an event stands on."""
    yield from (event.url, event_file_url(event.id), CALENDAR, calendar_file_url())
    yield from map(calendar_file_url, event.all_levels)
    for place in event.places:
        for region in filter(None, (place.region, place.now)):
            yield from (region.url, region_calendar_url(region.id))
    if event.text:
        yield event.text.url


@pytest.mark.parametrize("article", REAL.articles, ids=lambda article: article.id)
def test_each_real_article_can_be_withdrawn(article: Article) -> None:
    site, findings = link(withdrawn(REAL, article), SETTINGS, NOW)
    assert not [finding for finding in findings if finding.is_error]
    left = dict(outputs(plan_of(site)))
    never = dict(outputs(planned(without(REAL, (article,)))))
    differing = {url for url in {*left, *never} if left.get(url) != never.get(url)}
    assert article.url in left and article.url in differing
    assert differing <= own_addresses(REAL, (article,))


@pytest.mark.parametrize("article", REAL.articles, ids=lambda article: article.id)
def test_its_page_has_none_of_its_words_and_is_not_found(article: Article) -> None:
    plan = planned(withdrawn(REAL, article))
    (planned_page,) = (page for page in plan.pages if page.url == article.url)
    page, entry = planned_page.make(plan.edition)
    assert entry is None and page.head.robots == "noindex"
    assert page.view.title.striptags() == article.title and page.view.reason == GONE.reason
    shown = repr((page.view.published, page.view.day, page.head.description, page.head.trail))
    assert article.lead not in shown
    assert not any(figure.quote in shown for figure in article.figures)


@pytest.mark.parametrize("alias", ["/tin-tuc/2023/", "/chu-de/so-ket/", "/van-ban/nam/2019/"])
def test_it_may_not_claim_an_address_of_the_portal(alias: str) -> None:
    """Its old address would be left out of the sitemap, where a list stands that lasts."""
    article = replace(REAL.articles[-1], aliases=(alias,))
    content = REAL.with_records(Article, (*REAL.articles[:-1], article))
    site, _ = link(withdrawn(content, article), SETTINGS, NOW)
    assert [finding.code for finding in taken_addresses(site, plan_of(site))] == ["L402"]


unhurried = {"database": None, "deadline": None, "suppress_health_check": list(HealthCheck)}


@pytest.mark.slow
@settings(max_examples=3, derandomize=True, **unhurried)
@given(files=portals())
def test_a_made_up_portal_with_withdrawn_articles_is_the_one_without(files: Files) -> None:
    leaves_no_trace(files)


@pytest.mark.long
@settings(max_examples=40, **unhurried)
@given(files=portals())
def test_many_portals_with_withdrawn_articles(files: Files) -> None:
    leaves_no_trace(files)


def leaves_no_trace(files: Files) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lay_out(files, Path(folder))
        content, unreadable = read_content(Path(folder))
    site, unsound = link(content, SETTINGS, NOW)
    # an old address that a list of the portal has is refused before anything is published
    problems = (*unreadable, *unsound, *taken_addresses(site, plan_of(site)))
    assume(public(content, NOW).withdrawn)
    assume(not any(problem.is_error for problem in problems))
    left, never = dict(outputs(planned(content))), dict(outputs(planned(content.without_withdrawn)))
    differing = {url for url in {*left, *never} if left.get(url) != never.get(url)}
    assert differing <= own_addresses(content, content.withdrawn)
