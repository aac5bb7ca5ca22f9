"""Two records must not claim one address, nor two texts one identity."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content, OfficialText
from generator.model.addresses import RESERVED

OWN_PAGE = "một trang của cổng"


def same_text(content: Content) -> Iterator[Diagnostic]:
    """L403: type, issuer, number and year make one text."""
    first: dict[object, OfficialText] = {}
    for text in sorted(content.texts, key=lambda one: one.origin.path):
        identity = (text.type, text.issuer, text.number.key, text.issued_year)
        other = first.setdefault(identity, text)
        if other is not text:
            words = content.vocabulary
            yield text.origin.problem(
                "L403",
                "number",
                number=text.number,
                type=words.types[text.type].name,
                issuer=words.issuers[text.issuer].label,
                year=text.issued_year,
                other=other.origin.path,
            )


def same_address(content: Content) -> Iterator[Diagnostic]:
    """L402: an address, present or former, belongs to one record."""
    owner = dict.fromkeys(RESERVED, OWN_PAGE)
    for record in sorted(content.records, key=lambda one: one.origin.path):
        other = owner.setdefault(record.url, record.origin.path)
        if other != record.origin.path and not _same_identity(record, content):
            yield record.origin.problem("L402", url=record.url, other=other)
    for report in content.reports:
        for position, alias in enumerate(report.aliases):
            other = owner.setdefault(alias, report.origin.path)
            if other != report.origin.path:
                yield report.origin.problem("L402", "aliases", position, url=alias, other=other)


def _same_identity(record: object, content: Content) -> bool:
    """Two files of one text are reported once, as L403."""
    if not isinstance(record, OfficialText):
        return False
    twins = [one for one in content.texts if one.id == record.id]
    return len({(one.type, one.issuer, one.number.key) for one in twins}) < len(twins)
