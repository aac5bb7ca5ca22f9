"""The story of a build: read, link, plan; `write` goes on with it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from generator.cost import Cost, uncollected
from generator.diagnostics import Diagnostic
from generator.model import Article, ArticleStatus, Content, Edition, PictureFile, Record, Settings
from generator.model.content import CONTENT
from generator.plan import Plan, plan_of
from generator.plan.dead_links import broken_links
from generator.plan.program_addresses import program_addresses
from generator.plan.stray_files import stray_files
from generator.plan.taken_addresses import taken_addresses
from generator.progress import SILENT, Progress
from generator.project import cache_of
from generator.read import read_content
from generator.site.addresses import Addresses
from generator.site.bodies import BodyWork
from generator.site.files import find_picture
from generator.site.link import body_work, link_apart, link_with_waiting
from generator.site.outlines import Outlines, outlines
from generator.site.public import waiting_records
from generator.storage import Cache
from generator.workers import Stage, Workers

DRAFT = ArticleStatus.DRAFT


@dataclass(frozen=True, slots=True)
class Build:
    """A planned site, with all that is wrong with it; `waiting` is what readers cannot see yet."""

    plan: Plan
    addresses: Addresses
    problems: tuple[Diagnostic, ...]
    waiting: tuple[Record, ...] = ()
    picture_of: Callable[[str, str], PictureFile | None] = lambda path, name: None
    """What the picture is that a name means in a content file."""
    outlines: Callable[[Iterable[Diagnostic]], Outlines] = lambda others: {}
    """What others may know of each article, beside findings that no record has by itself."""

    @property
    def due(self) -> datetime | None:
        """When the next thing that is scheduled comes due."""
        scheduled = (record for record in self.waiting if isinstance(record, Article))
        return min((row.date for row in scheduled if row.status is not DRAFT), default=None)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(problem for problem in self.problems if problem.is_error)


@uncollected()
def prepare(
    root: Path,
    settings: Settings,
    now: datetime,
    cost: Cost | None = None,
    cache: Cache | None = None,
    workers: Workers | None = None,
) -> Build:
    """Read and check everything below `root`/content. Nothing is written but to the cache."""
    cost = cost or Cost()
    stage = Stage(workers, partial(_body_work, root, settings, now)) if workers else None
    with cost.of("read"):
        content, unreadable = read_content(root, CONTENT, cache, progress=cost.progress)
    with cost.of("link"):
        return _linked(content, unreadable, Edition(settings, now), cache, cost.progress, stage)


@uncollected()
def prepare_preview(root: Path, settings: Settings, now: datetime, cache: Cache) -> Build:
    """Return the build that `prepare` does; drafts and what is scheduled have pages in it."""
    content, unreadable = read_content(root, CONTENT, cache)
    built = _linked(content, unreadable, Edition(settings, now), cache)
    if not built.waiting or built.errors:
        return built
    site = link_with_waiting(content, settings, now, cache)
    return replace(built, plan=plan_of(site), addresses=site.addresses)


def _linked(
    content: Content,
    unreadable: tuple[Diagnostic, ...],
    edition: Edition,
    cache: Cache | None,
    progress: Progress = SILENT,
    stage: Stage[BodyWork] | None = None,
) -> Build:
    settings, now = edition.settings, edition.now
    site, unsound = link_apart(content, settings, now, cache, progress=progress, stage=stage)
    plan = plan_of(site)
    dangling = broken_links(site, plan.addresses)
    taken = (*taken_addresses(site, plan), *program_addresses(site, plan))
    stray = stray_files(content, site, plan)
    elsewhere = (*dangling, *taken, *stray)
    waiting = waiting_records(content, edition.now)
    return Build(
        plan,
        site.addresses,
        (*unreadable, *unsound.among, *unsound.alone, *elsewhere),
        waiting,
        picture_of=partial(find_picture, content),
        outlines=partial(outlines, site, content, (*unreadable, *unsound.among, *elsewhere)),
    )


def _body_work(root: Path, settings: Settings, now: datetime) -> BodyWork:
    content, _ = read_content(root, CONTENT, cache := cache_of(root))
    return body_work(content, settings, now, cache)
