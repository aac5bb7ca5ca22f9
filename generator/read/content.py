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
from generator.read.articles import article_from
from generator.read.batch import Batch, check_page, read_batch
from generator.read.disk import list_files
from generator.read.events import event_from
from generator.read.folders import (
    FOLDERS,
    check_folder,
    check_vocabulary_name,
    is_markdown,
    is_version,
    kind_of,
)
from generator.read.indicators import indicator_from
from generator.read.named import Named
from generator.read.official_texts import official_text_from
from generator.read.outcome import Outcome
from generator.read.references import (
    Identifiers,
    check_article,
    check_event,
    check_issuers,
    check_region,
    check_text,
)
from generator.read.regions import region_from
from generator.read.schema import (
    ArticleKeys,
    CalendarEventKeys,
    IndicatorKeys,
    OfficialTextKeys,
    RegionKeys,
)
from generator.read.sound import without_broken
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
        *_check_references(shelves, _identifiers(base, files, words, shelves)),
    )
    broken = {problem.position.path for problem in problems if problem.is_error}
    content = _content(shelves, words, files, broken)
    return without_broken(content) if problems else content, problems


def _read_shelves(root: Path, base: str, files: Iterable[str], words: Vocabularies) -> _Shelves:
    all_files = frozenset(files)

    def make_article(keys: ArticleKeys, origin: Origin) -> Outcome[Article]:
        return article_from(keys, origin, all_files, base)

    def make_text(keys: OfficialTextKeys, origin: Origin) -> Outcome[OfficialText]:
        return with_files(
            root, base, keys, official_text_from(keys, origin, all_files, base, words)
        )

    def make_event(keys: CalendarEventKeys, origin: Origin) -> Outcome[CalendarEvent]:
        return event_from(keys, origin, base)

    return _Shelves(
        read_batch(root, base, _of(files, "news"), ArticleKeys, make_article),
        read_batch(root, base, _of(files, "documents"), OfficialTextKeys, make_text),
        read_batch(root, base, _of(files, "regions"), RegionKeys, region_from),
        read_batch(root, base, _of(files, "statistics"), IndicatorKeys, indicator_from),
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
            yield from check_folder(f"{base}/{path}", base)


def _unlisted_versions(
    base: str, files: Iterable[str], texts: Iterable[OfficialText]
) -> Iterator[Diagnostic]:
    """A file of a wording that its text does not name, or that has no text."""
    owners = {text.origin.path: text for text in texts}
    listed = {version.origin.path for text in owners.values() for version in text.versions}
    for path in filter(is_version, files):
        here = f"{base}/{path}"
        owner = f"{here.rpartition('/')[0]}.md"
        if here not in listed and (owner in owners or owner.removeprefix(f"{base}/") not in files):
            yield unlisted_version(here, owner)


def _identifiers(
    base: str, files: Iterable[str], words: Vocabularies, shelves: _Shelves
) -> Identifiers:
    sound = {str(indicator.id): indicator for indicator in shelves.indicators.records}
    return Identifiers(
        words,
        Named(RegionKeys.noun, f"{base}/regions/", _stems(files, "regions")),
        Named(IndicatorKeys.noun, f"{base}/statistics/", _stems(files, "statistics")),
        Named(ArticleKeys.noun, f"{base}/news/", _article_ids(files)),
        sound,
    )


def _stems(files: Iterable[str], kind: str) -> frozenset[str]:
    return frozenset(basename(path).rpartition(".")[0] for path in _of(files, kind))


def _article_ids(files: Iterable[str]) -> frozenset[str]:
    paths = _of(files, "news")
    return frozenset(path.removeprefix("news/").removesuffix(".md") for path in paths)


def _check_references(shelves: _Shelves, identifiers: Identifiers) -> Iterator[Diagnostic]:
    for article in shelves.articles.records:
        yield from check_article(article, identifiers)
    for text in shelves.texts.records:
        yield from check_text(text, identifiers)
    for region in shelves.regions.records:
        yield from check_region(region, identifiers)
    for event in shelves.events.records:
        yield from check_event(event, identifiers)
    yield from check_issuers(identifiers)


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
    return tuple(record for record in batch.records if record.origin.path not in broken)
