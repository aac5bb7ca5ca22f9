"""Whole-site checks: one short function a rule, all of them run, all findings at once."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content
from generator.site.checks.bodies import body_findings
from generator.site.checks.carries_out import unproven_grades
from generator.site.checks.chronology import citations_of_younger_texts, wordings_of_younger_texts
from generator.site.checks.citations import texts_not_in_force
from generator.site.checks.claims import claimed_twice
from generator.site.checks.denied import figures_against_their_words
from generator.site.checks.doubtful_citations import doubtful_citations
from generator.site.checks.eras import (
    members_of_another_time,
    periods_over_a_change,
    periods_to_come,
    records_of_another_time,
    regions_of_another_time,
)
from generator.site.checks.events import (
    events_of_unknown_texts,
    events_of_unshown_articles,
    levels_of_another_time,
)
from generator.site.checks.figures import quotes_not_found, values_not_quoted, values_not_said
from generator.site.checks.files import linked_files, missing_pictures, unfit_attachments
from generator.site.checks.identity import same_address, same_text
from generator.site.checks.maps import maps_without_archipelagos
from generator.site.checks.namesakes import records_of_one_name
from generator.site.checks.parents import impossible_parents
from generator.site.checks.provisions import missing_provisions, wordings_without_articles
from generator.site.checks.relations import (
    impossible_relations,
    relations_without_a_day,
    unknown_targets,
)
from generator.site.checks.rings import regions_in_a_ring
from generator.site.checks.serials import parts_that_do_not_fit
from generator.site.checks.text_bodies import (
    letterheads_of_another_day,
    summaries_with_articles,
    wordings_without_a_change,
)
from generator.site.checks.twins import records_entered_twice
from generator.site.checks.unshown import records_that_wait, records_without_words
from generator.site.checks.ways import impossible_ways
from generator.site.checks.wording import qualifiers_against_the_sentence, units_that_do_not_fit
from generator.site.site import Site


def check(site: Site, content: Content) -> Iterator[Diagnostic]:
    """Yield every finding among the records; of withdrawn articles only what their pages show."""
    yield from same_text(content)
    yield from same_address(content)
    yield from records_that_wait(site)
    yield from records_without_words(site)
    yield from records_entered_twice(content)
    yield from records_of_one_name(content)
    yield from parts_that_do_not_fit(content)
    shown = content.without_withdrawn
    yield from _of_bodies(site, shown)
    yield from _of_figures(site, shown)
    yield from _of_regions(site, shown)
    yield from _of_texts_and_events(site, shown)


def _of_bodies(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from body_findings(site, content)
    yield from missing_pictures(site, content)
    yield from linked_files(site, content)
    yield from unfit_attachments(content)
    yield from doubtful_citations(site, content)
    yield from texts_not_in_force(site, content)
    yield from citations_of_younger_texts(site, content)
    yield from wordings_of_younger_texts(site)
    yield from missing_provisions(site, content)
    yield from wordings_without_articles(site)
    yield from wordings_without_a_change(site)
    yield from summaries_with_articles(site)
    yield from letterheads_of_another_day(site)
    yield from unproven_grades(site, content)


def _of_figures(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from quotes_not_found(site, content)
    yield from values_not_quoted(site, content)
    yield from values_not_said(content)
    yield from figures_against_their_words(content)
    yield from units_that_do_not_fit(site)
    yield from qualifiers_against_the_sentence(site)


def _of_regions(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from regions_of_another_time(site)
    yield from periods_over_a_change(site)
    yield from periods_to_come(site)
    yield from members_of_another_time(content)
    yield from records_of_another_time(site)
    yield from regions_in_a_ring(content)
    yield from impossible_ways(content)
    yield from impossible_parents(content)
    yield from claimed_twice(content)
    yield from maps_without_archipelagos(site)


def _of_texts_and_events(site: Site, content: Content) -> Iterator[Diagnostic]:
    yield from unknown_targets(site)
    yield from impossible_relations(site)
    yield from relations_without_a_day(site)
    yield from events_of_unknown_texts(site, content)
    yield from levels_of_another_time(content)
    yield from events_of_unshown_articles(site, content)
