"""The whole content folder: every file, every problem at once, and the sound records."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import Content, Indicator, OfficialText, Region
from generator.progress import SILENT, Progress
from generator.read.batch import Batch, Batches, read_batch
from generator.read.document_files import document_files
from generator.read.file_forms import file_forms
from generator.read.files_by_kind import FilesByKind, files_by_kind, without
from generator.read.folders import (
    check_unknown_folder,
    check_vocabulary_name,
    is_markdown,
    kind_of,
)
from generator.read.host_name import named_host
from generator.read.kind import AnyKind, ContentFolder
from generator.read.kinds import FOLDERS, KINDS
from generator.read.listing import list_files
from generator.read.named import Named, by_name
from generator.read.picture_files import picture_files
from generator.read.references import Identifiers, check_issuers
from generator.read.regions import REGIONS
from generator.read.remembered import RECORD, RecordMemory
from generator.read.shared_facts import SharedFacts
from generator.read.sound_content import files_left_out, sound_content, without_broken
from generator.read.text_files import unlisted_versions
from generator.read.vocabularies import (
    Vocabularies,
    known_vocabularies,
    vocabulary_digest,
    vocabulary_files,
)
from generator.read.words_twice import words_twice
from generator.storage import Cache

READING = "Đọc tệp"


def read_content(
    root: Path,
    base: str = "content",
    cache: Cache | None = None,
    facts: Path | None = None,
    progress: Progress = SILENT,
    unread: Set[str] = frozenset(),
) -> tuple[Content, tuple[Diagnostic, ...]]:
    """Read everything below `root/base`, and what portals share, from `facts` or the wheel.

    Paths in findings are relative to `root`. Files are left `unread`, by their paths there, where
    every file is known to bring a sound record.
    """
    cache, listing = cache or Cache(), list_files(root, base)
    shared = SharedFacts.beside(listing.value or (), base, facts)
    files = (*(listing.value or ()), *sorted(shared.files))
    roots = [place for place in (shared.root, root) if place]
    of_words = vocabulary_files(roots, base)
    memory = RecordMemory(cache, vocabulary_digest(of_words))
    words = cache.results("words", of_words).of(
        partial(known_vocabularies, roots, base, of_words, cache)
    )
    by_kind = files_by_kind(files)
    named = _named(base, by_kind, words)
    folder = ContentFolder(root, base, frozenset(files), words, named, shared)
    batches = _batches(folder, without(by_kind, unread, base), progress, memory)
    said_of_words = (*words.problems, *words_twice(words)) if listing.value is not None else ()
    said_of_files = _problems(base, files, words, by_kind, batches, cache)
    problems = (*listing.problems, *said_of_words, *said_of_files)
    broken = {problem.position.path for problem in problems if problem.is_error}
    content = _with_files(sound_content(batches, words, files, broken), root, base, files, cache)
    content = replace(content, facts=memory.facts, words=memory.words)
    return _sound_alone(content, base, broken) if problems and not unread else content, problems


def _sound_alone(content: Content, base: str, broken: set[str]) -> Content:
    sound = without_broken(content)
    return replace(sound, left_out=frozenset(files_left_out(sound, base, broken)))


def _batches(
    folder: ContentFolder, by_kind: FilesByKind, progress: Progress, memory: RecordMemory
) -> Batches:
    with memory.cache.read_ahead(RECORD):
        return {
            kind.record: _batch(kind, folder, by_kind[kind.record], progress, memory)
            for kind in KINDS
        }


def _batch(
    kind: AnyKind,
    folder: ContentFolder,
    paths: Sequence[str],
    progress: Progress,
    memory: RecordMemory,
) -> Batch[Any]:
    name, base = kind.record.__name__, folder.base
    memory.take_shelf(
        name, [(folder.shared.root_of(path, folder.root), f"{base}/{path}") for path in paths]
    )
    batch = read_batch(kind, folder, progress.follow(READING, paths), memory)
    memory.write(name)
    return batch


def _with_files(
    content: Content, root: Path, base: str, files: Sequence[str], cache: Cache
) -> Content:
    """Add what the bytes of pictures and attachments are, and the host that a file names."""
    forms = file_forms(root, base, files)
    return replace(
        content,
        forms=forms,
        pictures=picture_files(root, base, forms, cache),
        documents=document_files(root, base, forms, cache),
        cname=named_host(root, base, files),
    )


def _problems(
    base: str,
    files: Iterable[str],
    words: Vocabularies,
    by_kind: FilesByKind,
    batches: Batches,
    cache: Cache,
) -> Iterator[Diagnostic]:
    """Yield what is wrong with files and records, but not with the words of vocabularies."""
    yield from _check_other_files(base, files)
    yield from (problem for batch in batches.values() for problem in batch.problems)
    yield from unlisted_versions(base, files, batches[OfficialText].records)
    yield from _check_references(batches, _identifiers(base, by_kind, words, batches), cache)


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


def _check_references(
    batches: Batches, identifiers: Identifiers, cache: Cache
) -> Iterator[Diagnostic]:
    results = cache.results("references", identifiers)
    for kind in KINDS:
        for record in batches[kind.record].records:
            yield from results.of(partial(_findings_of, kind, record, identifiers), record)
    yield from check_issuers(identifiers)


def _findings_of(kind: AnyKind, record: Any, identifiers: Identifiers) -> tuple[Diagnostic, ...]:
    return tuple(kind.check(record, identifiers))
