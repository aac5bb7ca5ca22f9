"""What a page says of itself to machines: JSON-LD, Open Graph, meta elements."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.importing.html.banner import is_called_as_banner
from generator.importing.html.extent import is_within_furniture
from generator.importing.html.tree import Element, words_of
from generator.importing.news.body_names import is_name_of_body
from generator.importing.news.lines import is_name
from generator.importing.news.names import is_account, is_desk
from generator.importing.news.sources import is_host, may_be_source
from generator.importing.page import Said
from generator.text import fold, squeeze
from generator.text.moment_words import ISO

_ARTICLES = ("NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle")
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "datepublished", "pubdate"),
    *("publishdate", "dc.date.issued", "citation_publication_date", "citation_online_date"),
    *("citation_date", "prism.publicationdate"),
)
_MARKS = frozenset(["dc:created", "schema:datepublished", "datepublished", "dcterms:issued"])
_HOMES = frozenset(
    ["/", "./", "index.html", "/index.html", "index.php", "/index.php", "default.aspx"]
)
_TITLES = ("og:title", "citation_title")
_DATES = ("dc.date", "date", "dcterms.created")
_SIGNS = re.compile(r"\s+(?:[|»>›-]|–|::)\s+")
_BEFORE_PORTAL = (" | ", " - ", " – ", " :: ", " » ")
_AUTHORS = ("author", "article:author", "dc.creator", "dable:author", "dcterms.creator")


def said_by(root: Element) -> Said:
    """Return the metadata; JSON-LD first, for it says which is which."""
    linked = next(_articles(root), {})
    meta = dict(_meta(root))
    publisher = linked.get("publisher")
    site = _text(publisher.get("name")) if isinstance(publisher, Mapping) else ""
    shown = meta.get("og:site_name", "")
    outlets = {*map(fold, (site, shown)), *_portals(root)}
    named = tuple(_names(linked.get("author"))) or tuple(
        name for key in _AUTHORS if (name := meta.get(key, "")) and (is_name(name) or is_desk(name))
    )
    authors = tuple(name for name in named if fold(name) not in outlets and not is_account(name))
    published = _text(linked.get("datePublished")) or _first(meta, _PUBLISHED) or _marked(root)
    return Said(
        title=_of_piece(
            _text(linked.get("headline"))
            or meta.get("og:title", "")
            or meta.get("citation_title", ""),
            root,
        ),
        window=_of_piece(_title(root), root),
        date=published or _first(meta, _DATES) or _time(root),
        is_publication=published != "",
        authors=authors[:1] if not linked else authors,
        source=next(
            (name for name in (site, shown) if may_be_source(name) and not is_host(name)), ""
        ),
        url=_address(root, meta),
        lead=meta.get("og:description", "") or meta.get("description", ""),
        picture=meta.get("og:image", ""),
        portals=tuple(dict.fromkeys(_called(root, meta, site))),
    )


def _called(root: Element, meta: Mapping[str, str], site: str) -> Iterator[str]:
    """Yield what a page may be called besides: the parts of its title, its site's name."""
    title = next(root.iter("title"), None)
    said = [squeeze(title.text or "") if title is not None else "", meta.get("og:title", "")]
    yield from (part.strip() for words in said for part in _SIGNS.split(words) if part.strip())
    yield from filter(None, (site, meta.get("og:site_name", ""), meta.get("description", "")))
    yield from filter(None, (words_of(link) for link in root.iter("a") if _leads_home(link)))


def _leads_home(link: Element) -> bool:
    return (link.get("href") or "#").strip().lower() in _HOMES


def _of_piece(title: str, root: Element) -> str:
    """A portal that calls all its pages by its own name says nothing of the piece."""
    return "" if is_name_of_body(title) or is_called_as_banner(title, root) else title


def _articles(root: Element) -> Iterator[Mapping[str, Any]]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            said = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(said):
            kinds = node.get("@type")
            named = kinds if isinstance(kinds, list) else [kinds]
            if any(kind in _ARTICLES for kind in named):
                yield node


def _nodes(said: object) -> Iterator[Mapping[str, Any]]:
    for node in said if isinstance(said, list) else [said]:
        if isinstance(node, Mapping):
            yield node
            yield from _nodes(node.get("@graph", []))


def _names(author: object) -> Iterator[str]:
    """Yield persons and desks; a newspaper that calls itself the author is where it stood."""
    for person in author if isinstance(author, list) else [author]:
        if isinstance(person, Mapping) and "Organization" in str(person.get("@type")):
            continue
        name = _text(person.get("name") if isinstance(person, Mapping) else person)
        if is_name(name, in_capitals=True) or is_desk(name):
            yield name


def _meta(root: Element) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := squeeze(meta.get("content") or ""):
            yield key.lower(), content


def _first(meta: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((meta[key] for key in keys if meta.get(key)), "")


def _time(root: Element) -> str:
    """The one moment that a page marks as such."""
    said = [time.get("datetime") for time in root.iter("time")]
    said += [
        part.get("title") for part in root.iter("abbr") if ISO.fullmatch(part.get("title") or "")
    ]
    moments = set(filter(None, said))
    return squeeze(moments.pop()) if len(moments) == 1 else ""


def _marked(root: Element) -> str:
    """The moment of publication that an element of the page itself is marked with."""
    for element in root.iter("span", "div", "p", "time"):
        called = f"{element.get('property') or ''} {element.get('itemprop') or ''}".lower().split()
        if _MARKS.intersection(called):
            return squeeze(element.get("content") or element.get("datetime") or "")
    return ""


def _title(root: Element) -> str:
    title = next(root.iter("title"), None)
    if title is None:
        return ""
    return _headed(root, squeeze(title.text or "")) or words_of_title(title)


def _headed(root: Element, words: str) -> str:
    """Return the part of a window's title that heads the piece, below a heading of the portal."""
    length = len(words_of(root))
    headings = (
        words_of(heading)
        for heading in root.iter("h1", "h2", "h3")
        if not is_within_furniture(heading, length)
    )
    portal, *below = dict.fromkeys(head for head in headings if head and head in words) or ("",)
    is_parted = below and words.startswith(portal) and words.endswith(below[0])
    return below[0] if is_parted else ""


def _portals(root: Element) -> Iterator[str]:
    """Yield what stands behind the last sign of a window's title: the name of the portal."""
    title = next(root.iter("title"), None)
    words = squeeze(title.text or "") if title is not None else ""
    yield from (fold(words.rpartition(sign)[2].strip()) for sign in _BEFORE_PORTAL if sign in words)


def words_of_title(title: Element) -> str:
    """Return a page's title without the name of its portal before or behind it."""
    words = squeeze(title.text or "") or words_of(title)
    for sign in _BEFORE_PORTAL:
        first, found_sign, last = words.rpartition(sign)
        if found_sign and is_name_of_body(first):
            return last
        if found_sign and len(last) < len(first) and len(first.split()) >= 3:
            return first
    return words


def _address(root: Element, meta: Mapping[str, str]) -> str:
    links = (link for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    canonical = next((link.get("href") or "" for link in links), "")
    return canonical or meta.get("og:url", "")


def _text(value: object) -> str:
    return squeeze(value) if isinstance(value, str) else ""
