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


def wordings_of_younger_texts(site: Site) -> Iterator[Diagnostic]:
    """L414: a wording that stands from a day before the text that made it was issued."""
    by_key: dict[object, list[OfficialText]] = {}
    for text in site.texts:
        by_key.setdefault(text.number.key, []).append(text)
    for text in site.texts:
        for index, version in enumerate(text.versions):
            amending = by_key.get(version.by.key, []) if version.by else []
            if len(amending) == 1 and issued_after(amending[0], version.date):
                path, citing = ("versions", index, "date"), "phiên bản này"
                yield younger(text.origin, amending[0], version.date, citing, *path)


def younger(
    origin: Origin, text: OfficialText, day: date, citing: str, *path: str | int
) -> Diagnostic:
    """Return L414 at a key that names a text which was issued after a day."""
    values = {"number": text.number, "issued": _issued(text), "day": format_date(day)}
    return origin.problem("L414", *path, citing=citing, **values)


def _younger(
    site: Site, body: Body, origin: Origin, day: date, citing: str
) -> Iterator[Diagnostic]:
    """Yield the first citation of each text that was surely issued after a day."""
    reported = set()
    for mention in body.mentions:
        target = site.text[mention.target] if mention.target else None
        if target and target.id not in reported and issued_after(target, day):
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


def issued_after(text: OfficialText, day: date) -> bool:
    """Was a text surely issued after a day?"""
    certain = text.issued_certainty is Certainty.CERTAIN
    return certain and (text.issued or date(text.issued_year, 1, 1)) > day


def _issued(text: OfficialText) -> str:
    return f"ngày {format_date(text.issued)}" if text.issued else f"năm {text.issued_year}"
