"""What a site says but for the words of its bodies: pages of equal facts differ only there."""

from collections.abc import Iterator

from generator.model import Body, KeptWords, OfficialText, Record
from generator.plan.key import Memo, digest
from generator.plan.planned import of_a_day
from generator.site.site import Site

Addresses = dict[str, bytes]
"""Digests of words by the address of their record."""


def facts_of(site: Site) -> bytes | None:
    """Return a digest of all that the site is linked from but the words of kept bodies.

    The words of official texts are in it, since many pages are made of them. None where files are
    left out, or where nothing is kept: a digest of it all would cost as much as it spares.
    """
    content = site.content
    if not content.facts or content.left_out or content.broken:
        return None
    memo: Memo = {}
    records = tuple(_fact(site, record, memo) for record in _records(site))
    files = tuple(sorted(content.files)), content.forms, content.pictures
    edition = of_a_day(site.edition), site.edition.today
    return digest((records, files, content.vocabulary, edition), memo)


def words_of(site: Site) -> Addresses:
    """Return the digests of all kept words."""
    return {
        url: body.shown.digest
        for url, body in site.bodies.items()
        if isinstance(body.shown, KeptWords)
    }


def _records(site: Site) -> Iterator[Record]:
    """Yield all records, whether they are shown or not."""
    yield from site.content.records
    yield from site.withdrawn
    yield from site.unshown.records


def _fact(site: Site, record: Record, memo: Memo) -> tuple[object, ...]:
    path = record.origin.path
    said: object = site.content.facts.get(path)
    if said is None:
        later = record.versions if isinstance(record, OfficialText) else ()
        said = record, tuple(version.origin.text for version in later)
    return path, record.url, said, _of_body(site.bodies.get(record.url), record)


def _of_body(body: Body | None, record: Record) -> object:
    if body is None or not isinstance(body.shown, KeptWords):
        return body
    words = body.shown.digest if isinstance(record, OfficialText) else b""
    return body.shown.facts + words
