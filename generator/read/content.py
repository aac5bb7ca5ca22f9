"""The whole content folder: every file, every problem at once, and the sound records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import basename
from typing import TypeVar

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    AuthorId,
    CalendarEvent,
    Content,
    Indicator,
    IssuerId,
    OfficialText,
    Origin,
    Region,
    TopicId,
    TypeId,
    Vocabulary,
)
from generator.read.articles import article
from generator.read.batch import Batch, check_page, read_batch
from generator.read.events import event
from generator.read.indicators import indicator
from generator.read.named import Named
from generator.read.official_texts import official_text
from generator.read.outcome import Outcome
from generator.read.places import (
    FOLDERS,
    check_place,
    check_vocabulary_name,
    is_markdown,
    is_version,
    kind_of,
)
from generator.read.references import (
    Known,
    check_article,
    check_event,
    check_issuers,
    check_region,
    check_text,
)
from generator.read.regions import region
from generator.read.schema import (
    ArticleKeys,
    CalendarEventKeys,
    IndicatorKeys,
    OfficialTextKeys,
    RegionKeys,
)
from generator.read.sound import without_broken
from generator.read.source import list_files
from generator.read.text_files import unlisted_version, with_files
from generator.read.vocabularies import Vocabularies, read_vocabularies

R = TypeVar("R", Article, OfficialText, Region, Indicator, CalendarEvent)


@dataclass(frozen=True, slots=True)
class _Shelves:
    """Everything that could be made a record, before it is known what is sound."""

    articles: Batch[Article]
    texts: Batch[OfficialText]
    regions: Batch[Region]
    indicators: Batch[Indicator]
    events: Batch[CalendarEvent]

    @property
    def problems(self) -> Iterator[Diagnostic]:
        for batch in (self.articles, self.texts, self.regions, self.indicators, self.events):
            yield from batch.problems


def read_content(root: Path, base: str = "content") -> tuple[Content, tuple[Diagnostic, ...]]:
    """Read everything below `root/base`; paths in findings are relative to `root`."""
    listing = list_files(root, base)
    files = listing.value or ()
    words = read_vocabularies(root, base)
    shelves = _read_shelves(root, base, files, words)
    problems = (
        *listing.problems,
        *(words.problems if listing.value is not None else ()),
        *_check_other_files(root, base, files),
        *shelves.problems,
        *_unlisted_versions(base, files, shelves.texts.records),
        *_check_references(shelves, _known(base, files, words, shelves)),
    )
    broken = {one.place.path for one in problems if one.is_error}
    content = _content(shelves, words, files, broken)
    return without_broken(content) if problems else content, problems


def _read_shelves(root: Path, base: str, files: Iterable[str], words: Vocabularies) -> _Shelves:
    known = frozenset(files)

    def make_article(keys: ArticleKeys, origin: Origin) -> Outcome[Article]:
        return article(keys, origin, known, base)

    def make_text(keys: OfficialTextKeys, origin: Origin) -> Outcome[OfficialText]:
        return with_files(root, base, keys, official_text(keys, origin, known, base, words))

    def make_event(keys: CalendarEventKeys, origin: Origin) -> Outcome[CalendarEvent]:
        return event(keys, origin, base)

    return _Shelves(
        read_batch(root, base, _of(files, "news"), ArticleKeys, make_article),
        read_batch(root, base, _of(files, "documents"), OfficialTextKeys, make_text),
        read_batch(root, base, _of(files, "regions"), RegionKeys, region),
        read_batch(root, base, _of(files, "statistics"), IndicatorKeys, indicator),
        read_batch(root, base, _of(files, "events"), CalendarEventKeys, make_event),
    )


def _of(files: Iterable[str], kind: str) -> Iterator[str]:
    """The Markdown files of a kind; an official text's later wordings are no files of their own."""
    return (
        path
        for path in files
        if kind_of(path) == kind and is_markdown(path) and not is_version(path)
    )


def _check_other_files(root: Path, base: str, files: Iterable[str]) -> Iterator[Diagnostic]:
    """Hand-written pages; and files that look like content but lie where nothing reads them."""
    for path in files:
        kind = kind_of(path)
        if kind == "vocabularies":
            yield from check_vocabulary_name(f"{base}/{path}")
        elif is_markdown(path) and not kind:
            yield from check_page(root, f"{base}/{path}")
        elif is_markdown(path) and kind not in FOLDERS:
            yield from check_place(f"{base}/{path}", base)


def _unlisted_versions(
    base: str, files: Iterable[str], texts: Iterable[OfficialText]
) -> Iterator[Diagnostic]:
    """A file of a wording that its text does not name, or that has no text."""
    owners = {one.origin.path: one for one in texts}
    listed = {version.origin.path for one in owners.values() for version in one.versions}
    for path in filter(is_version, files):
        here = f"{base}/{path}"
        owner = f"{here.rpartition('/')[0]}.md"
        if here not in listed and (owner in owners or owner.removeprefix(f"{base}/") not in files):
            yield unlisted_version(here, owner)


def _known(base: str, files: Iterable[str], words: Vocabularies, shelves: _Shelves) -> Known:
    sound = {str(one.id): one for one in shelves.indicators.records}
    return Known(
        words,
        Named(RegionKeys.what, f"{base}/regions/", _stems(files, "regions")),
        Named(IndicatorKeys.what, f"{base}/statistics/", _stems(files, "statistics")),
        Named(ArticleKeys.what, f"{base}/news/", _article_ids(files)),
        sound,
    )


def _stems(files: Iterable[str], kind: str) -> frozenset[str]:
    return frozenset(basename(path).rpartition(".")[0] for path in _of(files, kind))


def _article_ids(files: Iterable[str]) -> frozenset[str]:
    paths = _of(files, "news")
    return frozenset(path.removeprefix("news/").removesuffix(".md") for path in paths)


def _check_references(shelves: _Shelves, known: Known) -> Iterator[Diagnostic]:
    for one in shelves.articles.records:
        yield from check_article(one, known)
    for text in shelves.texts.records:
        yield from check_text(text, known)
    for place in shelves.regions.records:
        yield from check_region(place, known)
    for due in shelves.events.records:
        yield from check_event(due, known)
    yield from check_issuers(known)


def _content(
    shelves: _Shelves, words: Vocabularies, files: Iterable[str], broken: set[str]
) -> Content:
    return Content(
        articles=_sound(shelves.articles, broken),
        texts=_sound(shelves.texts, broken),
        regions=_sound(shelves.regions, broken),
        indicators=_sound(shelves.indicators, broken),
        vocabulary=Vocabulary(
            topics={TopicId(id_): word for id_, word in words.topics.words.items()},
            types={TypeId(id_): word for id_, word in words.types.words.items()},
            issuers={IssuerId(id_): word for id_, word in words.issuers.words.items()},
            authors={AuthorId(id_): word for id_, word in words.authors.words.items()},
        ),
        files=frozenset(files),
        events=_sound(shelves.events, broken),
    )


def _sound(batch: Batch[R], broken: set[str]) -> tuple[R, ...]:
    return tuple(one for one in batch.records if one.origin.path not in broken)
