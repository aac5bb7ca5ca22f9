"""Which registers of official texts there are: the whole, by issuer, by year, by address.

Every prefix of a text's address leads to one: `/van-ban/ket-luan/`, `…/tw/`, `…/2019/`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import OfficialText
from generator.pages.page import Crumb, FeedLink
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.texts.changes import changes_feeds
from generator.site import Site, Status
from generator.text import collation_key, format_number

URL = "/van-ban/"
ISSUERS_URL = "/van-ban/co-quan/"
YEARS_URL = "/van-ban/nam/"
IN_FORCE_URL = "/van-ban/con-hieu-luc/"
ROOT = Crumb("Văn bản", URL)
SHOWN_LINKS = 12
FORCE = (Status.IN_FORCE, Status.PARTLY_ENDED, Status.PARTLY_SUSPENDED)
IN_FORCE_NOTE = (
    "Gồm cả văn bản hết hoặc ngưng hiệu lực một phần. Văn bản của Đảng không ghi thời hạn hiệu "
    "lực, và văn bản chưa rõ ngày có hiệu lực, không nằm trong danh mục này."
)

Texts = Sequence[OfficialText]


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """A row of narrower registers; `more` leads to a page with all of them."""

    title: str
    links: tuple[CountedLink, ...]
    more: NamedLink | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """What the pages of one register share; `trail` leads to the register itself."""

    url: str
    title: str
    trail: tuple[Crumb, ...]
    texts: Texts
    groups: tuple[LinkGroup, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    note: str = ""


def registers(site: Site) -> Iterator[Register]:
    """Return all registers that have texts, the whole one, and the one of what is in force."""
    yield _whole(site)
    yield _in_force(site)
    for issuer, texts in grouped(site.texts, lambda text: text.issuer).items():
        one = site.vocabulary.issuers[texts[0].issuer]
        url = f"{ISSUERS_URL}{issuer}/"
        trail = (ROOT, Crumb("Cơ quan ban hành", ISSUERS_URL), Crumb(one.name, url))
        feed = FeedLink(f"Văn bản mới của {one.name}", f"{url}feed.xml")
        yield Register(url, f"Văn bản của {one.name}", trail, texts, feeds=(feed,))
    for year, texts in grouped(site.texts, lambda text: str(text.issued_year)).items():
        url = f"{YEARS_URL}{year}/"
        trail = (ROOT, Crumb("Năm ban hành", YEARS_URL), Crumb(year, url))
        yield Register(url, f"Văn bản ban hành năm {year}", trail, texts)
    for folder, texts in grouped(site.texts, _folder).items():
        yield from _of_type(site, folder, texts)


def grouped(texts: Texts, key: Callable[[OfficialText], str]) -> Mapping[str, Texts]:
    """Group texts, keeping their order."""
    found: dict[str, list[OfficialText]] = defaultdict(list)
    for text in texts:
        found[key(text)].append(text)
    return found


def type_links(site: Site) -> tuple[CountedLink, ...]:
    """Return a link to the register of each type, in Vietnamese order."""
    groups = grouped(site.texts, _folder).items()
    links = [
        _link(site.text_links[texts[0].id].type.name, f"{URL}{folder}/", texts)
        for folder, texts in groups
    ]
    return tuple(sorted(links, key=lambda link: collation_key(link.label)))


def issuer_links(site: Site) -> tuple[CountedLink, ...]:
    """Return a link to the register of each issuer, most texts first."""
    groups = grouped(site.texts, lambda text: text.issuer).items()
    most_first = sorted(groups, key=lambda group: -len(group[1]))
    names = site.vocabulary.issuers
    return tuple(
        _link(names[texts[0].issuer].name, f"{ISSUERS_URL}{issuer}/", texts)
        for issuer, texts in most_first
    )


def year_links(site: Site) -> tuple[CountedLink, ...]:
    """Return a link to the register of each year, newest first."""
    groups = grouped(site.texts, lambda text: str(text.issued_year))
    return tuple(
        _link(year, f"{YEARS_URL}{year}/", groups[year]) for year in sorted(groups, reverse=True)
    )


def in_force(site: Site) -> Texts:
    """Return the texts that are in force today, wholly or in part."""
    return [text for text in site.texts if site.timelines[text.id].status(site.today) in FORCE]


def _in_force(site: Site) -> Register:
    title = "Văn bản còn hiệu lực"
    trail = (ROOT, Crumb("Còn hiệu lực", IN_FORCE_URL))
    return Register(IN_FORCE_URL, title, trail, in_force(site), note=IN_FORCE_NOTE)


def _whole(site: Site) -> Register:
    return Register(
        url=URL,
        title="Văn bản về khuyến học và xã hội học tập",
        trail=(ROOT,),
        texts=site.texts,
        groups=(
            LinkGroup("Loại", type_links(site)),
            _group("Cơ quan", issuer_links(site), NamedLink("Mọi cơ quan", ISSUERS_URL)),
            _group("Năm", year_links(site), NamedLink("Mọi năm", YEARS_URL)),
        ),
        feeds=(FeedLink("Văn bản mới", f"{URL}feed.xml"), *changes_feeds(site)),
    )


def _group(title: str, links: tuple[CountedLink, ...], more: NamedLink) -> LinkGroup:
    return LinkGroup(title, links[:SHOWN_LINKS], more)


def _of_type(site: Site, folder: str, texts: Texts) -> Iterator[Register]:
    url, name = f"{URL}{folder}/", site.text_links[texts[0].id].type.name
    trail = (ROOT, Crumb(name, url))
    organs = grouped(texts, lambda text: _part(text, 1))
    links = [_link(_names(site, some), f"{url}{organ}/", some) for organ, some in organs.items()]
    feed = FeedLink(f"{name} mới", f"{url}feed.xml")
    yield Register(url, name, trail, texts, (LinkGroup("Cơ quan", tuple(links)),), (feed,))
    for organ, some in organs.items():
        yield from _of_organ(site, f"{url}{organ}/", some, trail)


def _of_organ(site: Site, url: str, texts: Texts, above: tuple[Crumb, ...]) -> Iterator[Register]:
    names = _names(site, texts)
    title, trail = f"{above[-1].label} của {names}", (*above, Crumb(names, url))
    years = grouped(texts, lambda text: _part(text, 2))
    links = tuple(_link(year, f"{url}{year}/", some) for year, some in years.items())
    yield Register(url, title, trail, texts, (LinkGroup("Năm", links),))
    for year, some in years.items():
        inner = f"{url}{year}/"
        yield Register(inner, f"{title}, năm {year}", (*trail, Crumb(year, inner)), some)


def _link(label: str, url: str, texts: Texts) -> CountedLink:
    return CountedLink(label, url, format_number(len(texts)))


def _names(site: Site, texts: Texts) -> str:
    """Name the bodies that share a part of the address: `tw` is of three."""
    return ", ".join(dict.fromkeys(site.text_links[text.id].issuer.label for text in texts))


def _folder(text: OfficialText) -> str:
    return _part(text, 0)


def _part(text: OfficialText, place: int) -> str:
    return text.id.split("/")[place]
