"""Addresses of pages, all from the site's root: the one home of every `/van-ban/`.

They never change once published; all but the 404 page's end in a slash.
"""

import posixpath

from generator.model.ids import (
    ArticleId,
    AuthorId,
    CalendarId,
    IndicatorId,
    IssuerId,
    RegionId,
    SerialId,
    TextId,
    TopicId,
)

HOME = "/"
NEWS = "/tin-tuc/"
TOPICS = "/chu-de/"
SERIALS = "/chuyen-de/"
AUTHORS = "/tac-gia/"
TEXTS = "/van-ban/"
REGIONS = "/dia-phuong/"
STATISTICS = "/thong-ke/"
CALENDAR = "/lich/"
DATA = "/du-lieu/"
SEARCH = "/tim-kiem/"
SITE_MAP = "/so-do/"
CORRECTIONS = "/dinh-chinh/"
ABOUT = "/gioi-thieu/"
CONTACT = "/lien-he/"
FORM = "/quan-tri/"
NOT_FOUND = "/404.html"
OFFLINE = "/ngoai-tuyen/"
SECTIONS = frozenset(
    (
        *(NEWS, TOPICS, SERIALS, AUTHORS, TEXTS, REGIONS, STATISTICS, CALENDAR),
        *(DATA, SEARCH, SITE_MAP, CORRECTIONS, FORM, OFFLINE),
    )
)
"""What the portal puts its own pages under."""

ISSUERS = f"{TEXTS}co-quan/"
YEARS = f"{TEXTS}nam/"
IN_FORCE = f"{TEXTS}con-hieu-luc/"
CHANGES = f"{TEXTS}thay-doi/"
NATIONAL = f"{STATISTICS}ca-nuoc/"
COMPARISON = f"{STATISTICS}so-sanh/"
CONTENT_COUNTS = f"{STATISTICS}noi-dung/"
CARRIED_OUT = f"{STATISTICS}trien-khai/"
RESERVED = frozenset(
    (ISSUERS, YEARS, IN_FORCE, CHANGES, NATIONAL, COMPARISON, CONTENT_COUNTS, CARRIED_OUT)
)
"""Pages of the portal itself that stand among records: no record may claim their address."""


def article_url(article: ArticleId) -> str:
    return f"{NEWS}{article}/"


def correction_url(article: ArticleId, place: int) -> str:
    """Return where an article tells its correction; `place` counts from 1."""
    return f"{article_url(article)}#dinh-chinh-{place}"


def text_url(text: TextId | str) -> str:
    return f"{TEXTS}{text}/"


def region_url(region: RegionId | str) -> str:
    return f"{REGIONS}{region}/"


def indicator_url(indicator: IndicatorId) -> str:
    return f"{STATISTICS}{indicator}/"


def embed_url(indicator: str) -> str:
    """Return where an indicator's charts stand alone; `indicator` is its page's address."""
    return f"{indicator}nhung/"


def event_url(event: CalendarId) -> str:
    return f"{CALENDAR}{event}/"


def topic_url(topic: TopicId) -> str:
    return f"{TOPICS}{topic}/"


def serial_url(serial: SerialId) -> str:
    return f"{SERIALS}{serial}/"


def author_url(author: AuthorId) -> str:
    return f"{AUTHORS}{author}/"


def issuer_url(issuer: IssuerId | str) -> str:
    return f"{ISSUERS}{issuer}/"


def issue_year_url(year: int | str) -> str:
    """Return the address of the texts issued in a year."""
    return f"{YEARS}{year}/"


def news_url(year: int | None = None, month: int | None = None) -> str:
    """Return the address of all news, of a year's or of a month's."""
    if year is None:
        return NEWS
    return f"{NEWS}{year}/" if month is None else f"{NEWS}{year}/{month:02}/"


def text_folder(text: TextId) -> str:
    """Return the first part of a text's address, its type's: `ket-luan`."""
    return text.partition("/")[0]


def register_url(*parts: str) -> str:
    """Return the address of the texts whose own addresses begin with the parts."""
    return f"{TEXTS}{'/'.join(parts)}/"


def mentions_url(text: TextId) -> str:
    return f"{text_url(text)}nhac-toi/"


def version_url(text: TextId, day: str) -> str:
    """Return the address of a text's wording from a day (ISO) on."""
    return f"{text_url(text)}phien-ban/{day}/"


def redline_url(text: TextId, old: str, new: str) -> str:
    """Return where the wordings of two days (ISO) are compared."""
    return f"{text_url(text)}so-sanh/{old}..{new}/"


def archive_url(region: RegionId) -> str:
    """Return the address of all articles of a region."""
    return f"{region_url(region)}tin-tuc/"


def comparison_url(region: RegionId) -> str:
    """Return the address on which a place is chosen already."""
    return f"{COMPARISON}?noi={region}"


def page_url(url: str, number: int) -> str:
    """Return the address of a long list's page; the first one is the list's own."""
    return url if number == 1 else f"{url}trang-{number}/"


def file_url(url: str, name: str) -> str:
    """Return the address of a file beside a record's page: `../anh.jpg` is understood."""
    return posixpath.normpath(url + name)


def relative_root(url: str) -> str:
    """Return the relative way from a page to the root: `../..` from `/tin-tuc/2024/`."""
    depth = url.count("/") - 1
    return "/".join([".."] * depth) or "."
