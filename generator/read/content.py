"""The whole content folder: every file, every problem at once, and the sound records."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import (
    AbbreviationId,
    AuthorId,
    Content,
    Indicator,
    IssuerId,
    OfficialText,
    Origin,
    Region,
    SerialId,
    TopicId,
    TypeId,
    Vocabulary,
)
from generator.progress import SILENT, Progress
from generator.read.batch import Batch, read_batch
from generator.read.document_files import document_files
from generator.read.file_forms import file_forms
from generator.read.folders import (
    check_unknown_folder,
    check_vocabulary_name,
    is_markdown,
    is_version,
    kind_of,
)
from generator.read.host_name import named_host
from generator.read.kind import AnyKind, ContentFolder
from generator.read.kinds import KINDS
from generator.read.listing import list_files
from generator.read.named import Named, by_name
from generator.read.picture_files import picture_files
from generator.read.references import Identifiers, check_issuers
from generator.read.regions import REGIONS
from generator.read.remembered import RecordMemory
from generator.read.shared_facts import SharedFacts
from generator.read.sound import SoundIds
from generator.read.text_files import unlisted_versions
from generator.read.vocabularies import Vocabularies, read_vocabularies, vocabulary_digest
from generator.read.words_twice import words_twice
from generator.storage import Cache

Batches = Mapping[type, Batch[Any]]
"""By the class of a kind's records, all that could be made, before it is known what is sound."""
FilesByKind = Mapping[type, tuple[str, ...]]
"""Paths below the content folder, by the class of their records."""
READING = "Đọc tệp"
FOLDERS = tuple(kind.folder.name for kind in KINDS if kind.folder.name)


def read_content(
    root: Path,
    base: str = "content",
    cache: Cache | None = None,
    facts: Path | None = None,
    progress: Progress = SILENT,
) -> tuple[Content, tuple[Diagnostic, ...]]:
    """Read everything below `root/base`, and what portals share, from `facts` or the wheel.

    Paths in findings are relative to `root`.
    """
    listing = list_files(root, base)
    shared = SharedFacts.beside(listing.value or (), base, facts)
    files = (*(listing.value or ()), *sorted(shared.files))
    roots = [place for place in (shared.root, root) if place]
    memory = RecordMemory(cache or Cache(), vocabulary_digest(roots, base))
    words = read_vocabularies(roots, base)
    by_kind = _by_kind(files)
    named = _named(base, by_kind, words)
    folder = ContentFolder(root, base, frozenset(files), words, named, shared)
    batches = {
        kind.record: read_batch(
            kind, folder, progress.follow(READING, by_kind[kind.record]), memory
        )
        for kind in KINDS
    }
    problems = (
        *listing.problems,
        *((*words.problems, *words_twice(words)) if listing.value is not None else ()),
        *_check_other_files(base, files),
        *(problem for batch in batches.values() for problem in batch.problems),
        *unlisted_versions(base, files, batches[OfficialText].records),
        *_check_references(batches, _identifiers(base, by_kind, words, batches)),
    )
    broken = {problem.position.path for problem in problems if problem.is_error}
    forms = file_forms(root, base, files)
    content = replace(
        _content(batches, words, files, broken),
        forms=forms,
        pictures=picture_files(root, base, forms, cache or Cache()),
        documents=document_files(root, base, forms, cache or Cache()),
        cname=named_host(root, base, files),
        facts=memory.facts,
    )
    if not problems:
        return content, ()
    sound = _without_broken(content)
    left_out = frozenset(_without_records(sound, base, broken))
    return replace(sound, left_out=left_out), problems


def _without_records(content: Content, base: str, broken: set[str]) -> Iterator[str]:
    """Yield the files that brought nothing, or not all, since something is wrong with them."""
    known = {record.origin.path.removeprefix(f"{base}/") for record in content.records}
    folders = (*FOLDERS, "")
    for path in content.files:
        is_record = kind_of(path) in folders and is_markdown(path) and not is_version(path)
        if (is_record and path not in known) or (not is_record and f"{base}/{path}" in broken):
            yield path


def _by_kind(files: Iterable[str]) -> FilesByKind:
    """The Markdown files of each kind; an official text's later wordings are no files of their
    own."""
    by_folder: dict[str, list[str]] = {kind.folder.name: [] for kind in KINDS}
    for path in files:
        folder = kind_of(path)
        if folder in by_folder and is_markdown(path) and not is_version(path):
            by_folder[folder].append(path)
    return {kind.record: tuple(by_folder[kind.folder.name]) for kind in KINDS}


def _check_other_files(base: str, files: Iterable[str]) -> Iterator[Diagnostic]:
    """Files that look like content but lie where nothing reads them."""
    for path in files:
        folder = kind_of(path)
        if folder == "vocabularies":
            yield from check_vocabulary_name(f"{base}/{path}")
        elif is_markdown(path) and folder and folder not in FOLDERS:
            yield check_unknown_folder(f"{base}/{path}", base, FOLDERS)


def _named(base: str, files: FilesByKind, words: Vocabularies) -> Mapping[str, Named]:
    """What the ids in lists name, before any record is read."""
    regions = Named(REGIONS.keys.noun, f"{base}/regions/", REGIONS.ids(files[REGIONS.record]))
    return {**words.by_key, "regions": regions, "region": regions}


def _identifiers(
    base: str, files: FilesByKind, words: Vocabularies, batches: Batches
) -> Identifiers:
    named = {
        kind.record: Named(
            kind.keys.noun,
            f"{base}/{kind.folder.name}/",
            kind.ids(files[kind.record]),
            _names_of(batches[kind.record]) if kind is REGIONS else {},
        )
        for kind in KINDS
    }
    indicators = {str(indicator.id): indicator for indicator in batches[Indicator].records}
    return Identifiers(words, named, indicators)


def _names_of(regions: Batch[Region]) -> Mapping[str, str]:
    return by_name((region.id, (region.name, *region.aliases)) for region in regions.records)


def _check_references(batches: Batches, identifiers: Identifiers) -> Iterator[Diagnostic]:
    for kind in KINDS:
        for record in batches[kind.record].records:
            yield from kind.check(record, identifiers)
    yield from check_issuers(identifiers)


def _content(
    batches: Batches, words: Vocabularies, files: Iterable[str], broken: set[str]
) -> Content:
    records = {kind.record: _sound(batches[kind.record], broken) for kind in KINDS}
    vocabulary = Vocabulary(
        topics={TopicId(id_): word for id_, word in words.topics.words.items()},
        types={TypeId(id_): word for id_, word in words.types.words.items()},
        issuers={IssuerId(id_): word for id_, word in words.issuers.words.items()},
        authors={AuthorId(id_): word for id_, word in words.authors.words.items()},
        abbreviations={
            AbbreviationId(id_): word for id_, word in words.abbreviations.words.items()
        },
        serials={SerialId(id_): word for id_, word in words.serials.words.items()},
    )
    left_out = tuple(_left_out(batches, broken))
    return Content(records, vocabulary, frozenset(files), broken=left_out)


def _left_out(batches: Batches, broken: set[str]) -> Iterator[Origin]:
    for batch in batches.values():
        yield from batch.keyless
        yield from (row.origin for row in batch.records if row.origin.path in broken)


def _sound(batch: Batch[Any], broken: set[str]) -> tuple[Any, ...]:
    return tuple(record for record in batch.records if record.origin.path not in broken)


def _without_broken(content: Content) -> Content:
    """Return the content without what its records say of broken ones."""
    ids = {kind: frozenset(row.id for row in records) for kind, records in content.kinds.items()}
    words = content.vocabulary
    sound = SoundIds(words, ids)
    issuers = {id_: sound.issuer(issuer) for id_, issuer in words.issuers.items()}
    records = {kind.record: tuple(_shown(kind, content.of(kind.record), sound)) for kind in KINDS}
    return replace(content, kinds=records, vocabulary=replace(words, issuers=issuers))


def _shown(kind: AnyKind, records: Iterable[Any], sound: SoundIds) -> Iterator[Any]:
    return filter(None, (kind.sound(record, sound) for record in records))
