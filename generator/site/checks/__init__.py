"""Whole-site checks: one short function a rule, all of them run, all findings at once."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content
from generator.site.checks.chronology import wordings_of_younger_texts
from generator.site.checks.claims import claimed_twice
from generator.site.checks.eras import members_of_another_time
from generator.site.checks.events import (
    events_of_unknown_texts,
    events_of_unshown_articles,
    levels_of_another_time,
)
from generator.site.checks.identity import same_address, same_text
from generator.site.checks.maps import maps_without_archipelagos
from generator.site.checks.namesakes import records_of_one_name
from generator.site.checks.numbering import numbers_of_the_party, subjects_with_signs_of_paper
from generator.site.checks.parents import impossible_parents
from generator.site.checks.provisions import wordings_without_articles
from generator.site.checks.relations import (
    impossible_relations,
    relations_without_a_day,
    unknown_targets,
)
from generator.site.checks.rings import regions_in_a_ring
from generator.site.checks.serials import parts_that_do_not_fit
from generator.site.checks.text_bodies import (
    full_texts_elsewhere,
    letterheads_of_another_day,
    summaries_for_full_texts,
    summaries_with_articles,
    wordings_without_a_change,
)
from generator.site.checks.twins import records_entered_twice
from generator.site.checks.unshown import records_that_wait
from generator.site.checks.ways import impossible_ways
from generator.site.site import Site
from generator.storage import Cache


def check(site: Site, content: Content, cache: Cache) -> Iterator[Diagnostic]:
    """Yield every finding among the records but those of `findings_of_records`; of withdrawn
    articles only what their pages show."""
    yield from same_text(content)
    yield from same_address(content)
    yield from records_that_wait(site)
    yield from records_entered_twice(content, cache)
    yield from records_of_one_name(content)
    yield from parts_that_do_not_fit(content)
    yield from numbers_of_the_party(content)
    yield from subjects_with_signs_of_paper(content)
    shown = content.without_withdrawn
    yield from _of_regions(site, shown)
    yield from _of_texts(site, cache)
    yield from _of_events(site, shown)


def _of_regions(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from members_of_another_time(content)
    yield from regions_in_a_ring(content)
    yield from impossible_ways(content)
    yield from impossible_parents(content)
    yield from claimed_twice(content)
    yield from maps_without_archipelagos(site)


def _of_texts(site: Site, cache: Cache) -> Iterator[Diagnostic]:
    yield from wordings_of_younger_texts(site)
    yield from wordings_without_articles(site)
    yield from wordings_without_a_change(site)
    yield from summaries_with_articles(site)
    yield from full_texts_elsewhere(site)
    yield from summaries_for_full_texts(site)
    yield from letterheads_of_another_day(site, cache)
    yield from unknown_targets(site)
    yield from impossible_relations(site)
    yield from relations_without_a_day(site)


def _of_events(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from events_of_unknown_texts(site, content)
    yield from levels_of_another_time(content)
    yield from events_of_unshown_articles(site, content)
