"""Links in bodies that lead nowhere: a page that is not there, or an anchor on it."""

import posixpath
from collections.abc import Iterator
from functools import lru_cache

from generator.diagnostics import Diagnostic
from generator.model import Body, Link, Origin, TextId
from generator.model.addresses import TEXTS
from generator.site.site import Site
from generator.text import nearest

_ANCHOR = "Mở trang đó, bấm dấu liên kết ở đầu mục rồi chép địa chỉ."


def broken_links(site: Site, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield B603 and B604 for every link inside the site; `known` are all of its addresses."""
    for origin, url, body in _written(site):
        for link in body.links:
            if link.href.startswith("#") and not url:
                problem = _no_anchor(origin, link, body.anchors, "này")
            else:
                problem = _broken(site, origin, url, link, known)
            if problem:
                yield problem


def _written(site: Site) -> Iterator[tuple[Origin, str, Body]]:
    """Yield what is linked from, with its address; a file that is not sound has none."""
    for record in site.content.records:
        yield record.origin, record.url, site.bodies[record.url]
    for origin, body in site.broken:
        yield origin, "", body


def _broken(
    site: Site, origin: Origin, own: str, link: Link, known: frozenset[str]
) -> Diagnostic | None:
    if link.href.startswith("#"):
        address = own + link.href
    else:
        address = site.addresses.of_link(link.href, origin.path) or ""
    if not address:
        missing = link.href.endswith(".md") and ":" not in link.href
        missing = missing and _file(origin, link.href) not in _broken_files(site)
        return _no_page(origin, link, link.href, known) if missing else None
    target, _, _ = address.partition("#")
    url, _, _ = target.partition("?")
    body = site.bodies.get(url)
    if body is None and url not in known:
        return _no_page(origin, link, url, known)
    return _no_anchor(origin, link, _anchors(site, url, body), url) if body else None


def _no_anchor(origin: Origin, link: Link, anchors: frozenset[str], url: str) -> Diagnostic | None:
    _, _, anchor = link.href.partition("#")
    if not anchor or anchor in anchors:
        return None
    return origin.problem_in("B604", link.line, link.href, url=url, anchor=anchor, advice=_ANCHOR)


def _file(origin: Origin, href: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(origin.path), href))


def _broken_files(site: Site) -> frozenset[str]:
    """Files that have findings of their own: that they have no page is no finding of others."""
    return frozenset(origin.path for origin, _ in site.broken)


def _anchors(site: Site, url: str, body: Body) -> frozenset[str]:
    """Return the anchors of a page; a text's page may show any of its wordings."""
    text = TextId(url.removeprefix(TEXTS).rstrip("/"))
    later = (wording.body.anchors for wording in site.versions.get(text, ()))
    return body.anchors.union(*later)


def _no_page(origin: Origin, link: Link, target: str, known: frozenset[str]) -> Diagnostic:
    close = nearest(target, _in_order(known))
    advice = f"Có phải {close} không?" if close else "Mở trang đó trên cổng rồi chép địa chỉ."
    return origin.problem_in("B603", link.line, link.href, href=link.href, advice=advice)


@lru_cache(maxsize=1)
def _in_order(addresses: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(addresses))
