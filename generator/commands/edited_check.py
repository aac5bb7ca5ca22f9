"""The content checked anew where words of a few articles were edited since the last check.

The findings of all else are told again: see `site/outlines.py`.
"""

import pickle
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from generator.commands.edition import edition_of
from generator.commands.last_check import LastCheck
from generator.model.content import CONTENT
from generator.output.inputs import Inputs
from generator.project import cache_of
from generator.read import read_content
from generator.site.edited import EditedArticles, edited_articles
from generator.site.outlines import Outline, Outlines, head_of
from generator.storage import Cache, read_plain

OUTLINES, ALL = "outlines", b"all"
FEW = 50
"""Articles after which it is as cheap to look at all."""


class CheckedArticles(NamedTuple):
    """What the check of some `inputs` knew of the articles, by their paths."""

    inputs: str
    digests: Mapping[str, str]
    """Of the files."""
    outlines: Mapping[str, tuple[str, bytes, bytes, bytes]]


def keep_outlines(root: Path, inputs: Inputs, rows: Outlines) -> None:
    """Keep what the check of these inputs knows of the articles."""
    with cache_of(root) as cache:
        cache.sweeps = False
        _keep(cache, inputs, rows)


def edited_check(root: Path, last_check: LastCheck, inputs: Inputs) -> LastCheck | None:
    """Return the check of these inputs, of which the last one, on the same ground, knows all but
    the words of a few articles; None when it does not."""
    with cache_of(root) as cache:
        cache.sweeps = False
        before = _checked(cache, last_check)
        paths = _edited(root, before, inputs) if before else frozenset()
        if not before or not paths:
            return None
        outlines = {path: Outline(*row) for path, row in before.outlines.items()}
        edited = _linked(root, paths, outlines, cache)
        if edited is None:
            return None
        findings = (row for row in last_check.findings if row.position.path not in paths)
        _keep(cache, inputs, {**outlines, **edited.outlines})
        return replace(last_check, inputs=inputs.whole, findings=(*findings, *edited.findings))


def _checked(cache: Cache, last_check: LastCheck) -> CheckedArticles | None:
    row = cache.value(OUTLINES, ALL)
    before = CheckedArticles(*pickle.loads(row)) if row else None
    return before if before and before.inputs == last_check.inputs else None


def _edited(root: Path, before: CheckedArticles, inputs: Inputs) -> frozenset[str]:
    """Return the paths of the files that are others now; nothing where keys of one are others, or
    where too many are."""
    digests = inputs.apart
    paths = frozenset(path for path in digests if digests[path] != before.digests[path])
    if len(paths) > FEW or not paths <= before.outlines.keys():
        return frozenset()
    heads = {path: head_of(read_plain(root / path)) for path in paths}
    return paths if all(before.outlines[path][1] == heads[path] for path in paths) else frozenset()


def _linked(
    root: Path, paths: frozenset[str], before: Outlines, cache: Cache
) -> EditedArticles | None:
    edition = edition_of(root)
    content, problems = read_content(root, CONTENT, cache, unread=before.keys() - paths)
    read = {article.origin.path for article in content.articles}
    if read != paths or any(problem.position.path in paths for problem in problems):
        return None
    return edited_articles(content, before, edition.settings, edition.now, cache)


def _keep(cache: Cache, inputs: Inputs, rows: Outlines) -> None:
    plain = {path: tuple(row) for path, row in rows.items()}
    fields = inputs.whole, inputs.apart, plain
    cache.keep(OUTLINES, ALL, pickle.dumps(fields, pickle.HIGHEST_PROTOCOL))
