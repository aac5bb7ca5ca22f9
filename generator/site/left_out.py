"""What files with mistakes would have brought: that it is missing is no finding of others."""

from collections.abc import Mapping, Sequence
from urllib.parse import unquote

from generator.model import Content, DocumentNumber
from generator.model.addresses import (
    AUTHORS,
    CALENDAR,
    HOME,
    ISSUERS,
    NEWS,
    REGIONS,
    SERIALS,
    STATISTICS,
    TEXTS,
    TOPICS,
    YEARS,
)
from generator.read.folders import is_markdown
from generator.site.addresses import FOLDER
from generator.text import nfc, slug

_SECTIONS = {
    "news": NEWS,
    "regions": REGIONS,
    "statistics": STATISTICS,
    "events": CALENDAR,
    "": HOME,
}
"""Where the records of a folder stand by their file's path; those of texts tell more."""
_WORDS = {
    "vocabularies/topics.yml": TOPICS,
    "vocabularies/authors.yml": AUTHORS,
    "vocabularies/serials.yml": SERIALS,
}
_DOCUMENTS = "documents/"


def may_be_at(content: Content, url: str) -> bool:
    """May an address be of a file that was left out, or of a list that such files make?"""
    return any(_may_stand_at(path, url) for path in content.left_out)


def may_be_number(content: Content, number: DocumentNumber) -> bool:
    """May a number be of a text whose file was left out?"""
    names = (path[len(_DOCUMENTS) :] for path in content.left_out if path.startswith(_DOCUMENTS))
    end = f"-{number.slug}.md"
    return any(name.endswith(end) for name in names)


def words_left_out(content: Content) -> Mapping[str, str | None]:
    """Map each folder of a file that was left out, and the one of its name, to the words of such
    files; to None where nobody can tell them all."""
    known = {origin.path.removeprefix(FOLDER): origin.text for origin in content.broken}
    texts: dict[str, list[str | None]] = {}
    for path in filter(is_markdown, content.left_out):
        for folder in (path.rpartition("/")[0], path.rpartition(".")[0]):
            texts.setdefault(folder, []).append(known.get(path))
    return {folder: _joined(rows) for folder, rows in texts.items()}


def _joined(texts: Sequence[str | None]) -> str | None:
    known = [nfc(unquote(text)) for text in texts if text is not None]
    return "\n".join(known) if len(known) == len(texts) else None


def is_place_left_out(content: Content, name: str) -> bool:
    """Was the file of a place of this name left out?"""
    return f"regions/{slug(name)}.md" in content.left_out


def _may_stand_at(path: str, url: str) -> bool:
    if path in _WORDS:
        return url.startswith(_WORDS[path])
    folder, _, name = path.rpartition(".")[0].partition("/")
    if not name:
        folder, name = "", folder
    if path.startswith(_DOCUMENTS):
        return url.startswith((ISSUERS, YEARS)) or _may_be_text(name, url)
    section = _SECTIONS.get(folder)
    own = f"{section}{name}/"
    return section is not None and (url.startswith(own) or _is_list(section, own, url))


def _is_list(section: str, own: str, url: str) -> bool:
    return url != section and url.startswith(section) and own.startswith(url)


def _may_be_text(name: str, url: str) -> bool:
    """Compare `luat/2019-43-2019-qh14` with `/van-ban/luat/qh/2019/43/`, or what is above it."""
    kind, _, own = name.partition("/")
    year, _, number = own.partition("-")
    above, _, rest = url.partition(f"{TEXTS}{kind}/")
    if above or not url.startswith(TEXTS + kind):
        return False
    parts = [part for part in rest.split("/") if part][1:3]
    is_of_year = parts[:1] in ([], [year])
    return is_of_year and (len(parts) < 2 or f"{number}-".startswith(f"{parts[1]}-"))
