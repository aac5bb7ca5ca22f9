"""Addresses of files that are no pages: tables, documents, feeds, calendars, what machines ask for.

They never change once published.
"""

from generator.model.addresses import CALENDAR, DATA, SEARCH, TEXTS, region_url
from generator.model.ids import CalendarId, IndicatorId, RegionId

REGISTER_DATA = f"{TEXTS}danh-muc.json"
SCHEMAS = f"{DATA}luoc-do/"
PACKAGE = f"{DATA}datapackage.json"
SEARCH_FILES = f"{SEARCH}muc-luc.json"
SITEMAP_INDEX = "/sitemap.xml"
ROBOTS = "/robots.txt"
NEWS_SITEMAP = "/sitemap-tin-moi.xml"
MANIFEST = "/ban-phat-hanh.json"
SITE_CARD = "/the-chia-se.png"
FAVICON = "/favicon.ico"
TOUCH_ICON = "/apple-touch-icon.png"
WORKER = "/ngoai-tuyen.js"
WEB_MANIFEST = "/manifest.webmanifest"
ICONS = "/bieu-tuong-"


def calendar_file_url(name: str = "lich") -> str:
    """Return the address of the calendar file of all events, or of a level's."""
    return f"{CALENDAR}{name}.ics"


def event_file_url(event: CalendarId) -> str:
    return f"{CALENDAR}{event}.ics"


def region_calendar_url(region: RegionId) -> str:
    return f"{region_url(region)}lich.ics"


def table_url(name: str, ending: str) -> str:
    """Return the address of an open table: `/du-lieu/so-lieu.csv`."""
    return f"{DATA}{name}.{ending}"


def indicator_table_url(indicator: IndicatorId, ending: str) -> str:
    """Return the address of an indicator's figures as a table: `/du-lieu/chi-tieu/….csv`."""
    return table_url(f"chi-tieu/{indicator}", ending)


def schema_url(name: str) -> str:
    return f"{SCHEMAS}{name}.json"


def json_url(url: str) -> str:
    """Return the address of the JSON document beside a page."""
    return f"{url}index.json"


def word_url(url: str) -> str:
    """Return the address of the Word file beside a text's page."""
    return f"{url}toan-van.docx"


def pdf_url(url: str) -> str:
    """Return the address of the PDF file that is made of a text's words."""
    return f"{url}toan-van.pdf"


def card_url(url: str) -> str:
    """Return the address of the picture that stands beside a shared link to a page."""
    return f"{url}the-chia-se.png"


def icon_url(name: str) -> str:
    """Return the address of an icon that the manifest names: `192`, `vien-512`."""
    return f"{ICONS}{name}.png"


def search_file_url(name: str) -> str:
    """Return the address of what the search page asks for by a name of its own."""
    return f"{SEARCH}{name}"


def sitemap_url(number: int) -> str:
    """Return the address of a part of the sitemap; the first is 1."""
    return f"/sitemap-{number}.xml"


def atom_url(url: str) -> str:
    """Return the address of a list's Atom feed."""
    return f"{url}feed.xml"


def json_feed_url(url: str) -> str:
    return f"{url}feed.json"
