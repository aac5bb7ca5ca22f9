"""Links in bodies that lead nowhere: a page that is not there, or an anchor on it."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from generator.diagnostics import Diagnostic, Level
from generator.markdown import useless
from generator.model import Body, Link, Origin, TextId, WrittenPage
from generator.model.addresses import TEXTS, file_url
from generator.plan.meant_address import meant_address
from generator.site.addresses import FOLDER
from generator.site.files import files_of, find_file, is_attachment, is_picture, linked_name
from generator.site.host_files import may_be_host_file
from generator.site.left_out import may_be_at
from generator.site.site import Site
from generator.text import format_date

_DOCUMENT = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|webp|avif|gif|heic)(?:#.*)?$", re.IGNORECASE
)
_OF_A_FILE = re.compile(r"(?:/index)?\.(?:html?|md|php|aspx?)$|/index$|(?<!/)$")
_LOOKS_LIKE_ONE = re.compile(r"[/.#]")
_ANCHOR = "Mở trang đó, bấm dấu liên kết ở đầu mục rồi chép địa chỉ."


@dataclass(frozen=True, slots=True)
class _Written:
    """A body with links; a file that is not sound has no address.

    `known` are the addresses that its links may lead to; `published` is one that readers see.
    """

    origin: Origin
    url: str
    body: Body
    known: frozenset[str]
    by_hand: bool = False
    published: bool = True


def broken_links(site: Site, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield B603 and B604 for every link inside the site; `known` are all of its addresses.

    In drafts and withdrawn articles they are warnings: nobody is led astray yet.
    """
    for written in _written(site, known):
        for link in written.body.links:
            if finding := _broken(site, written, link):
                level = finding.level if written.published else Level.WARNING
                yield replace(finding, level=level, hint=finding.hint + _as_own(site, link.href))


def _written(site: Site, known: frozenset[str]) -> Iterator[_Written]:
    """Yield all bodies; what waits for its hour may lead to what is there by then."""
    for record in site.content.records:
        by_hand = isinstance(record, WrittenPage)
        yield _Written(record.origin, record.url, site.bodies[record.url], known, by_hand)
    for text, wordings in site.versions.items():
        for wording in wordings[1:]:
            yield _Written(wording.origin, site.text[text].url, wording.body, known)
    waiting = site.unshown.waiting
    for record in (*site.unshown.records, *site.withdrawn):
        moment, body = waiting.get(record.url), site.bodies[record.url]
        by_then = {url for url, other in waiting.items() if moment and other and other <= moment}
        own = {record.url, *(url for url, _ in files_of(site, record))}
        by_hand, published = isinstance(record, WrittenPage), moment is not None
        all_known = known | by_then | own
        yield _Written(record.origin, record.url, body, all_known, by_hand, published)
    for origin, body in site.broken:
        yield _Written(origin, "", body, known)


def _broken(site: Site, written: _Written, link: Link) -> Diagnostic | None:
    origin, own, href, files = written.origin, written.url, link.href, site.content.files
    if href.startswith("#") and not own:
        return _no_anchor(origin, link, written.body.anchors, "này")
    address = own + href if href.startswith("#") else _address(site, origin, href)
    if not address:
        elsewhere = ":" in href or _beside(own, href) in written.known
        missing = not elsewhere and not _is_there(site, written, href)
        return _no_page(files, written, link, href) if missing else None
    target, _, _ = address.partition("#")
    url, _, _ = target.partition("?")
    body = site.bodies.get(url)
    if url not in written.known and not _is_file(site, url.removeprefix("/")):
        if body is None:
            is_left_out = may_be_at(site.content, url)
            return None if is_left_out else _no_page(files, written, link, url)
        return _not_yet(site, origin, link, url)
    return _no_anchor(origin, link, _anchors(site, url, body), url) if body else None


def _address(site: Site, origin: Origin, href: str) -> str:
    """Return where a link leads; also to a page that waits, by the way to its file."""
    shown = site.addresses.of_link(href, origin.path)
    if shown is not None:
        return shown
    file = _file(origin, href.partition("#")[0])
    return next((r.url for r in site.unshown.records if r.origin.path == file), "")


def _as_own(site: Site, href: str) -> str:
    """Return what to write for a whole address of the portal itself."""
    inside = site.addresses.inside(href)
    return f" Trang của cổng thì viết từ dấu “/”: {unquote(inside)}" if inside else ""


def _beside(own: str, href: str) -> str:
    """Return where an address that is not from the root leads from a page."""
    target = unquote(re.split("[#?]", href)[0])
    return file_url(own or "/", target) + ("/" if target.endswith("/") else "")


def _is_there(site: Site, written: _Written, href: str) -> bool:
    """Does an address that is not from the root lead to a file, or need no answer here?"""
    answered = not href or href.startswith(("//", "?")) or bool(useless(href))
    file = _file(written.origin, unquote(href.partition("#")[0]))
    served = written.by_hand and _is_file(site, file.removeprefix(FOLDER))
    return answered or served or file.removeprefix(FOLDER) in site.content.left_out


def _is_file(site: Site, file: str) -> bool:
    """Is it a file that is published as it is?"""
    return file in site.content.files and may_be_host_file(file)


def _not_yet(site: Site, origin: Origin, link: Link, url: str) -> Diagnostic:
    moment = site.unshown.waiting.get(url)
    target = f"bài chờ đến ngày {format_date(moment.date())}" if moment else "trang còn là bản nháp"
    if any(article.url == url for article in site.withdrawn):
        target = "bài đã rút"
    advice = "Đợi trang ấy lên cổng rồi mới dẫn, hoặc bỏ liên kết và giữ chữ."
    return origin.problem_in(
        "B603", link.line, link.href, target=target, href=link.href, advice=advice
    )


def _no_anchor(origin: Origin, link: Link, anchors: frozenset[str], url: str) -> Diagnostic | None:
    _, _, anchor = link.href.partition("#")
    if not anchor or anchor in anchors:
        return None
    return origin.problem_in("B604", link.line, link.href, url=url, anchor=anchor, advice=_ANCHOR)


def _file(origin: Origin, href: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(origin.path), href))


def _anchors(site: Site, url: str, body: Body) -> frozenset[str]:
    """Return the anchors of a page; a text's page may show any of its wordings."""
    text = TextId(url.removeprefix(TEXTS).rstrip("/"))
    later = (wording.body.anchors for wording in site.versions.get(text, ()))
    return body.anchors.union(*later)


def _no_page(files: frozenset[str], written: _Written, link: Link, target: str) -> Diagnostic:
    close = meant_address(_OF_A_FILE.sub("/", target), written.known)
    advice = f"Có phải {close} không?" if close else "Mở trang đó trên cổng rồi chép địa chỉ."
    missing = "trang không có"
    if not _LOOKS_LIKE_ONE.search(link.href):
        advice = "Không phải liên kết thì thêm dấu \\ trước dấu “[”."
    if _DOCUMENT.search(link.href):
        missing, advice = "tệp không đăng được", _where_to_put(written, unquote(link.href))
        if find_file(files, written.origin.path, linked_name(link)) is None:
            missing = "tệp không có"
    href, origin = unquote(link.href), written.origin
    place = href if href in origin.text else link.href
    return origin.problem_in("B603", link.line, place, target=missing, href=href, advice=advice)


def _where_to_put(written: _Written, href: str) -> str:
    name = href.rpartition("/")[2]
    if not is_attachment(name) and not is_picture(name):
        return "Lưu tệp thành .pdf, .docx hoặc .xlsx rồi đặt cạnh bài."
    if written.by_hand:
        return f"Đặt tệp ngay trong content/, tên không dấu, rồi viết địa chỉ /{name}."
    folder = posixpath.dirname(written.origin.path)
    return f"Đặt tệp vào {folder}/ rồi chỉ viết tên: {name}; xem cả chữ hoa, chữ thường."
