"""How the search sees each kind of page: its facts, its filters, and the other names it goes by."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Article, ArticleStatus, Attachment, OfficialText, Region, RegionId
from generator.pages.page import SearchEntry
from generator.pages.parts.status import status_view
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.site import Site
from generator.site.files import find_file
from generator.text import fold, format_date, slug

NEWS, TEXT, PLACE, FIGURES = "Tin tức", "Văn bản", "Địa phương", "Số liệu"
TOPIC, AUTHOR, PDF = "Chủ đề", "Tác giả", "Tệp PDF"
ENDED = ("ended", "ended-wholly")

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that is found by its name, not by what stands in it today."""

    url: str
    title: str
    entry: SearchEntry
    words: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A PDF beside an official text; `path` is its file, relative to the content folder."""

    url: str
    path: str
    title: str
    entry: SearchEntry


def attached(site: Site) -> Iterator[Attached]:
    """Yield the PDF files that stand beside official texts."""
    for text in site.texts:
        for file in text.attachments:
            path = find_file(site.files, text.origin.path, file.file)
            if path and path.lower().endswith(".pdf"):
                yield Attached(text.url + file.file, path, file.title, pdf_entry(site, text, file))


def article_entry(site: Site, article: Article) -> SearchEntry:
    """Return how an article is found."""
    topics = [site.vocabulary.topics[one].name for one in article.topics]
    withdrawn = article.status is ArticleStatus.WITHDRAWN
    state: Pairs = (("state", "withdrawn"), ("status", "Bài đã rút")) if withdrawn else ()
    places = tuple(_place_filters(site, article.regions, article.day))
    return SearchEntry(
        kind=NEWS,
        filters=(*places, *(("topic", name) for name in topics), ("year", str(article.date.year))),
        meta=(
            ("place", places[0][1] if places else ""),
            ("date", format_date(article.day)),
            ("regions", "|".join(name for _, name in places)),
            *state,
        ),
        sort_day=article.day.isoformat(),
        words=" · ".join(_place_words(site, article.regions)),
    )


def text_entry(site: Site, text: OfficialText, title: str) -> SearchEntry:
    """Return how an official text is found."""
    status = status_view(site.text_links[text.id].status)
    issuer = site.vocabulary.issuers[text.issuer]
    return SearchEntry(
        kind=TEXT,
        filters=_text_filters(site, text),
        meta=(
            ("title", title),
            ("place", site.text_links[text.id].issuer.label),
            ("date", issued_words(text)),
            ("state", "ended" if status.value in ENDED else ""),
            ("status", f"{status.label} {status.since}".strip()),
            ("badge", status.value),
        ),
        sort_day=text.sort_day.isoformat(),
        words=" · ".join(
            dict.fromkeys(
                (
                    *_typed(site, text),
                    *text.nicknames,
                    *(issuer.name, issuer.label, *issuer.aliases),
                    *_place_words(site, text.regions),
                )
            )
        ),
    )


def pdf_entry(site: Site, text: OfficialText, file: Attachment) -> SearchEntry:
    """Return how the PDF beside a text is found; `url` leads to the file itself."""
    status = status_view(site.text_links[text.id].status)
    return SearchEntry(
        kind=PDF,
        filters=_text_filters(site, text),
        meta=(
            ("url", text.url + file.file),
            ("place", named(site.text_links[text.id])),
            ("date", issued_words(text)),
            ("state", "ended" if status.value in ENDED else ""),
            ("status", f"{status.label} {status.since}".strip()),
            ("badge", status.value),
        ),
        sort_day=text.sort_day.isoformat(),
        words=" · ".join(_typed(site, text)),
    )


def listed(site: Site) -> Iterator[Listed]:
    """Yield the lists of topics and authors."""
    for topic in site.vocabulary.topics.values():
        yield Listed(f"/chu-de/{topic.id}/", topic.name, SearchEntry(TOPIC), topic.description)
    for author in site.vocabulary.authors.values():
        entry = SearchEntry(AUTHOR, meta=(("place", author.role),))
        yield Listed(f"/tac-gia/{author.id}/", author.name, entry, author.role)


def _text_filters(site: Site, text: OfficialText) -> Pairs:
    return (
        ("type", site.text_links[text.id].type.name),
        ("issuer", site.text_links[text.id].issuer.label),
        ("year", str(text.issued_year)),
        ("status", status_view(site.text_links[text.id].status).label),
        *_place_filters(site, text.regions, text.sort_day),
    )


def _place_filters(site: Site, regions: tuple[RegionId, ...], day: date) -> Pairs:
    """Each place by its name then, and by the one it lies in now."""
    names = []
    for region in regions:
        place = site.atlas.place(region, day, site.today)
        names += [place.name, *((place.now.name,) if place.now else ())]
    return tuple(("region", name) for name in dict.fromkeys(names))


def _place_words(site: Site, regions: tuple[RegionId, ...]) -> Iterator[str]:
    for region in regions:
        yield from _names(site.atlas[region])


def _names(region: Region) -> tuple[str, ...]:
    """A name, its other spellings, and the way it is typed in one word: `daklak`."""
    return region.name, *region.aliases, slug(region.name).replace("-", "")


def _typed(site: Site, text: OfficialText) -> tuple[str, ...]:
    """A number as people type it: `kl49`, `Kết luận 49`, `Kết luận số 49-KL/TW`."""
    symbol, ordinal = fold(text.number.type_symbol), text.number.ordinal
    short = (f"{symbol}{ordinal}", f"{ordinal}{symbol}") if symbol else ()
    return (
        f"{site.text_links[text.id].type.name} {ordinal}",
        named(site.text_links[text.id]),
        *short,
    )
