"""Links in bodies that lead nowhere: a page that is not there, or an anchor on it."""

from collections.abc import Iterator
from functools import lru_cache

from generator.diagnostics import Diagnostic
from generator.model import Body, Link, Record, TextId
from generator.model.addresses import TEXTS
from generator.site.site import Site
from generator.text import nearest

_ANCHOR = "Mở trang đó, bấm dấu liên kết ở đầu mục rồi chép địa chỉ."


def broken_links(site: Site, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield B603 and B604 for every link inside the site; `known` are all of its addresses."""
    for record in site.content.records:
        for link in site.bodies[record.url].links:
            if problem := _broken(site, record, link, known):
                yield problem


def _broken(site: Site, record: Record, link: Link, known: frozenset[str]) -> Diagnostic | None:
    if link.href.startswith("#"):
        address = record.url + link.href
    else:
        address = site.addresses.of_link(link.href, record.origin.path) or ""
    if not address:
        missing = link.href.endswith(".md") and ":" not in link.href
        return _no_page(record, link, link.href, known) if missing else None
    target, _, anchor = address.partition("#")
    url, _, _ = target.partition("?")
    body = site.bodies.get(url)
    if body is None and url not in known:
        return _no_page(record, link, url, known)
    if body and anchor and anchor not in _anchors(site, url, body):
        return record.origin.problem_in(
            "B604", link.line, link.href, url=url, anchor=anchor, advice=_ANCHOR
        )
    return None


def _anchors(site: Site, url: str, body: Body) -> frozenset[str]:
    """Return the anchors of a page; a text's page may show any of its wordings."""
    text = TextId(url.removeprefix(TEXTS).rstrip("/"))
    later = (wording.body.anchors for wording in site.versions.get(text, ()))
    return body.anchors.union(*later)


def _no_page(record: Record, link: Link, target: str, known: frozenset[str]) -> Diagnostic:
    close = nearest(target, _in_order(known))
    advice = f"Có phải {close} không?" if close else "Mở trang đó trên cổng rồi chép địa chỉ."
    return record.origin.problem_in("B603", link.line, link.href, href=link.href, advice=advice)


@lru_cache(maxsize=1)
def _in_order(addresses: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(addresses))
