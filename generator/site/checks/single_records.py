"""The rules that look at one record at a time: at its keys, its body, and what it names."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, KeptWords
from generator.site.checks.bodies import body_findings
from generator.site.checks.carries_out import unproven_grades
from generator.site.checks.chronology import citations_of_younger_texts
from generator.site.checks.citations import texts_not_in_force
from generator.site.checks.denied import figures_against_their_words
from generator.site.checks.doubtful_citations import doubtful_citations
from generator.site.checks.eras import (
    periods_over_a_change,
    periods_to_come,
    records_of_another_time,
    regions_of_another_time,
)
from generator.site.checks.figures import quotes_not_found, values_not_quoted, values_not_said
from generator.site.checks.files import linked_files, missing_pictures, unfit_attachments
from generator.site.checks.known_findings import KnownFindings
from generator.site.checks.misspelt import misspelt
from generator.site.checks.old_counts import counts_of_another_time
from generator.site.checks.private import private_numbers
from generator.site.checks.provisions import missing_provisions
from generator.site.checks.stages import figures_told_twice, stages_against_the_sentence
from generator.site.checks.unshown import records_without_words
from generator.site.checks.wording import qualifiers_against_the_sentence, units_that_do_not_fit
from generator.site.grouped import grouped
from generator.site.site import Site
from generator.storage import Cache


def findings_of_records(site: Site, content: Content, cache: Cache) -> Iterator[Diagnostic]:
    """Look at each record by itself; not again at an article that is the same with the same body,
    while all but the articles is the same, nor then at all else."""
    others = replace(content.with_records(Article, ()), facts={})
    results = cache.results("findings", (others, site.today))
    shown = frozenset(map(id, site.content.articles))
    rows = [(article, _body(site, article), id(article) in shown) for article in content.articles]
    unseen = [row for row in rows if not results.knows(*row)]
    # a process that stays has seen nearly all of them, and need not ask what an earlier one found
    known = KnownFindings.of(cache if len(unseen) == len(rows) else Cache(), site, others)
    keys = {id(article): known.key(site, article, is_public) for article, _, is_public in unseen}
    new = frozenset(place for place, key in keys.items() if key not in known.before)
    others_key = known.key_of_others(site, others)
    unknown = (_with_new(all_rows, new) for all_rows in (content, site.content))
    if others_key in known.before:
        unknown = (all_rows.only(Article) for all_rows in unknown)
    findings = dict(
        grouped(_findings(site, content, *unknown), lambda finding: [finding.position.path])
    )
    for row in rows:
        article = row[0]
        own = partial(known.findings, keys.get(id(article)), article.origin.path, findings)
        yield from results.of(own, *row)
    yield from known.of_others(others_key, findings)
    known.keep()


def findings_of_articles(site: Site, content: Content) -> Iterator[Diagnostic]:
    """Look at each article of a content by itself, and at no other record."""
    yield from _findings(site, content, content.only(Article), site.content.only(Article))


def _body(site: Site, article: Article) -> object:
    """Return what is another object when an article's body was rendered anew."""
    body = site.bodies[article.url]
    return body.shown.facts if isinstance(body.shown, KeptWords) else body


def _findings(
    site: Site, whole: Content, content: Content, public: Content
) -> Iterator[Diagnostic]:
    """Look at the records of a content, a part of the whole; some of them are `public`.

    Drafts are looked at while they are written."""
    yield from records_without_words(public)
    yield from _of_bodies(site, whole, content)
    said = content.without_withdrawn
    yield from _of_figures(site, whole, content, said)
    yield from regions_of_another_time(site, said)
    yield from periods_over_a_change(site, said)
    yield from periods_to_come(site, said)
    yield from records_of_another_time(site, said)


def _with_new(content: Content, new: frozenset[int]) -> Content:
    rows = tuple(article for article in content.articles if id(article) in new)
    return content.with_records(Article, rows)


def _of_bodies(site: Site, whole: Content, content: Content) -> Iterator[Diagnostic]:
    yield from body_findings(site, content)
    yield from misspelt(content, whole)
    yield from counts_of_another_time(site, content)
    yield from private_numbers(content)
    yield from missing_pictures(site, content)
    yield from linked_files(site, content)
    yield from unfit_attachments(content)
    yield from doubtful_citations(site, content)
    yield from texts_not_in_force(site, content)
    yield from citations_of_younger_texts(site, content)
    yield from missing_provisions(site, content)
    yield from unproven_grades(site, content)


def _of_figures(
    site: Site, whole: Content, content: Content, said: Content
) -> Iterator[Diagnostic]:
    yield from quotes_not_found(site, content)
    yield from values_not_quoted(site, content)
    yield from values_not_said(content)
    yield from figures_against_their_words(content, whole.regions)
    yield from units_that_do_not_fit(site, said)
    yield from qualifiers_against_the_sentence(site, said)
    yield from stages_against_the_sentence(site, said)
    yield from figures_told_twice(content)
