"""The table of kinds: what has a page of its own is read because it has a row here."""

from generator.read.articles import ARTICLES
from generator.read.events import EVENTS
from generator.read.indicators import INDICATORS
from generator.read.kind import AnyKind
from generator.read.official_texts import TEXTS
from generator.read.pages import PAGES
from generator.read.regions import REGIONS

KINDS: tuple[AnyKind, ...] = (ARTICLES, TEXTS, REGIONS, EVENTS, INDICATORS, PAGES)
FOLDERS = tuple(kind.folder.name for kind in KINDS if kind.folder.name)
