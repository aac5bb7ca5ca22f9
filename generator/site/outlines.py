"""What the rest of a portal may know of an article: while that is the same, an edit of its words
changes nothing that is found anywhere else."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from generator.diagnostics import Diagnostic
from generator.model import Article, Body, Content, KeptWords, Origin
from generator.site.body_rows import digest_of
from generator.site.checks.twins import ends_of
from generator.site.site import Site

_FENCE = b"\n---\n"


class Outline(NamedTuple):
    """`url` is empty where there is no page, `head` a digest of the keys as they are written,
    `ends` one of how the body begins and ends.

    `seen` is a digest of all else that others see; empty where more than that is seen of the
    article: an anchor of it, or something that it has not by itself.
    """

    url: str
    head: bytes
    seen: bytes
    ends: bytes


Outlines = Mapping[str, Outline]
"""By the path of the article's file."""


def outlines(site: Site, content: Content, *findings: Iterable[Diagnostic]) -> Outlines:
    """Return the outlines of all articles; the findings are those that records have not by
    themselves. Nothing while records are left out."""
    if site.content.left_out or site.content.broken:
        return {}
    files = {finding.position.path for finding in chain(*findings)}
    anchored = frozenset(_anchored(site))
    shown = {article.origin.path: article for article in site.content.articles}
    rows: dict[str, Outline] = {}
    for article in content.articles:
        path = article.origin.path
        url = site.addresses.of_path.get(path, "")
        is_alone = path in shown and path not in files and url not in anchored
        seen = _seen(site, shown[path]) if is_alone else b""
        ends = digest_of(ends_of(article.origin).encode())
        rows[path] = Outline(url, head_of(article.origin.data), seen, ends)
    return rows


def head_of(data: bytes) -> bytes:
    """Return a digest of a file's keys; of all of it where their end is written otherwise."""
    keys, fence, _ = data.partition(_FENCE)
    return digest_of(keys + fence)


def are_alike(edited: Outlines, before: Outlines) -> bool:
    """Do these articles look to all others as they did `before`, and like no other article?"""
    for path, row in edited.items():
        if not row.seen or row._replace(ends=b"") != before[path]._replace(ends=b""):
            return False
    return all(_ends_alone(rows, edited) for rows in (before, {**before, **edited}))


def _ends_alone(rows: Outlines, edited: Outlines) -> bool:
    others = {row.ends for path, row in rows.items() if path not in edited}
    own = [rows[path].ends for path in edited]
    return len(set(own)) == len(own) and others.isdisjoint(own)


def _seen(site: Site, article: Article) -> bytes:
    said, body = site.content.facts.get(article.origin.path), site.bodies[article.url]
    if said is None or not isinstance(body.shown, KeptWords):
        return b""
    has_own_anchors = any(link.href.startswith("#") for link in body.links)
    return b"" if has_own_anchors else digest_of(said + body.shown.facts)


def _anchored(site: Site) -> Iterator[str]:
    """Yield the addresses of pages of which somebody names an anchor."""
    for origin, body in _bodies(site):
        for link in body.links:
            if "#" in link.href and (address := site.addresses.of_link(link.href, origin.path)):
                yield address.partition("#")[0].partition("?")[0]


def _bodies(site: Site) -> Iterator[tuple[Origin, Body]]:
    for record in (*site.content.records, *site.withdrawn, *site.unshown.records):
        yield record.origin, site.bodies[record.url]
    for wordings in site.versions.values():
        yield from ((wording.origin, wording.body) for wording in wordings[1:])
