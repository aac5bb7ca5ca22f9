"""Links in bodies that lead nowhere: a page that is not there, or an anchor on it."""

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from generator.diagnostics import Diagnostic
from generator.markdown import useless
from generator.model import Body, Link, Origin, TextId
from generator.model.addresses import TEXTS, file_url
from generator.plan.stray_files import AS_IT_IS
from generator.site.addresses import FOLDER
from generator.site.site import Site
from generator.text import nearest

_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip)$", re.IGNORECASE)
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
        elsewhere = ":" in link.href or _beside(own, link.href) in known
        missing = not elsewhere and not _is_there(site, origin, link.href)
        return _no_page(origin, link, link.href, known) if missing else None
    target, _, _ = address.partition("#")
    url, _, _ = target.partition("?")
    body = site.bodies.get(url)
    if url not in known and not _is_file(site, url.removeprefix("/")):
        return _no_page(origin, link, url, known) if body is None else _not_yet(origin, link)
    return _no_anchor(origin, link, _anchors(site, url, body), url) if body else None


def _beside(own: str, href: str) -> str:
    """Return where an address that is not from the root leads from a page."""
    target = unquote(re.split("[#?]", href)[0])
    return file_url(own or "/", target) + ("/" if target.endswith("/") else "")


def _is_there(site: Site, origin: Origin, href: str) -> bool:
    """Does an address that is not from the root lead to a file, or need no answer here?"""
    answered = not href or href.startswith(("//", "?")) or bool(useless(href))
    file = _file(origin, unquote(href.partition("#")[0]))
    return answered or file in _broken_files(site) or _is_file(site, file.removeprefix(FOLDER))


def _is_file(site: Site, file: str) -> bool:
    """Is it a file that is published as it is?"""
    return file in site.content.files and AS_IT_IS.fullmatch(file) is not None


def _not_yet(origin: Origin, link: Link) -> Diagnostic:
    advice = "Trang ấy là bản nháp, hoặc bài còn chờ đến giờ đăng: đợi nó lên cổng rồi mới dẫn."
    return origin.problem_in("B603", link.line, link.href, href=link.href, advice=advice)


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
    if _DOCUMENT.search(link.href):
        name = unquote(link.href).rpartition("/")[2]
        advice = f"Đặt tệp ngay trong content/, tên không dấu, rồi viết địa chỉ /{name}."
    href = unquote(link.href)
    written = href if href in origin.text else link.href
    return origin.problem_in("B603", link.line, written, href=href, advice=advice)


@lru_cache(maxsize=1)
def _in_order(addresses: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(addresses))
