"""Sources that cite, in their own words, what was issued after them."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import Body, Certainty, Content, OfficialText, Origin, TextKind
from generator.site.site import Site
from generator.text import format_date


def citations_of_younger_texts(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L414: nothing can name a text that came later; told once a text. Days in doubt are not."""
    for article in content.articles:
        body = site.bodies[article.url]
        yield from _younger(site, body, article.origin, article.told_on, "bài")
    for text in content.texts:
        if text.text is not TextKind.FULL or text.issued_certainty is not Certainty.CERTAIN:
            continue
        day = text.issued or date(text.issued_year, 12, 31)
        for index, wording in enumerate(site.versions.get(text.id, ())):
            last_day = max(wording.date, day) if index else day
            yield from _younger(site, wording.body, wording.origin, last_day, str(text.number))


def _younger(
    site: Site, body: Body, origin: Origin, day: date, citing: str
) -> Iterator[Diagnostic]:
    """Yield the first citation of each text that was surely issued after a day."""
    reported = set()
    for mention in body.mentions:
        target = site.text[mention.target] if mention.target else None
        if target and target.id not in reported and _issued_after(target, day):
            reported.add(target.id)
            yield origin.problem_at(
                "L414",
                mention.line,
                mention.column,
                number=target.number,
                issued=_issued(target),
                day=format_date(day),
                citing=citing,
            )


def _issued_after(text: OfficialText, day: date) -> bool:
    certain = text.issued_certainty is Certainty.CERTAIN
    return certain and (text.issued or date(text.issued_year, 1, 1)) > day


def _issued(text: OfficialText) -> str:
    return f"ngày {format_date(text.issued)}" if text.issued else f"năm {text.issued_year}"
