"""What is found in articles whose words alone were edited, without a look at the other articles."""

from dataclasses import dataclass, replace
from datetime import datetime

from generator.diagnostics import Diagnostic
from generator.model import Content, Edition, Settings
from generator.site.checks.single_records import findings_of_articles
from generator.site.link import linked, work_of
from generator.site.outlines import Outlines, are_alike, outlines
from generator.site.public import as_of
from generator.storage import Cache


@dataclass(frozen=True, slots=True)
class EditedArticles:
    """Their outlines and all that is found in them."""

    outlines: Outlines
    findings: tuple[Diagnostic, ...]


def edited_articles(
    content: Content, before: Outlines, settings: Settings, now: datetime, cache: Cache
) -> EditedArticles | None:
    """Link a content whose articles are those that were edited, of a portal in which all had the
    outlines `before`; None when others may see the edit."""
    edited = {article.origin.path for article in content.articles}
    others = {path: row.url for path, row in before.items() if row.url and path not in edited}
    dated = as_of(content, now.date())
    work = work_of(dated, settings, now, cache, with_waiting=False)
    addresses = replace(work.addresses, of_path={**others, **work.addresses.of_path})
    site = linked(dated, Edition(settings, now), replace(work, addresses=addresses))
    findings = findings_of_articles(site, dated.without_withdrawn)
    rows = outlines(site, content)
    if not are_alike(rows, before):
        return None
    return EditedArticles(rows, tuple(row for row in findings if row.position.path in edited))
