"""Of what was read, the content that is sound: nothing that is broken, and nobody who names it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from generator.model import (
    AbbreviationId,
    AuthorId,
    Content,
    IssuerId,
    Origin,
    SerialId,
    TopicId,
    TypeId,
    Vocabulary,
)
from generator.read.batch import Batch, Batches
from generator.read.folders import is_markdown, is_version, kind_of
from generator.read.kind import AnyKind
from generator.read.kinds import FOLDERS, KINDS
from generator.read.sound import SoundIds
from generator.read.vocabularies import Vocabularies


def sound_content(
    batches: Batches, words: Vocabularies, files: Iterable[str], broken: set[str]
) -> Content:
    """Return the records of files that have no error; of the others, where they began."""
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


def without_broken(content: Content) -> Content:
    """Return the content without what its records say of broken ones."""
    ids = {kind: frozenset(row.id for row in records) for kind, records in content.kinds.items()}
    words = content.vocabulary
    sound = SoundIds(words, ids)
    issuers = {id_: sound.issuer(issuer) for id_, issuer in words.issuers.items()}
    records = {kind.record: tuple(_shown(kind, content.of(kind.record), sound)) for kind in KINDS}
    return replace(content, kinds=records, vocabulary=replace(words, issuers=issuers))


def files_left_out(content: Content, base: str, broken: set[str]) -> Iterator[str]:
    """Yield the files that brought nothing, or not all, since something is wrong with them."""
    known = {record.origin.path.removeprefix(f"{base}/") for record in content.records}
    folders = (*FOLDERS, "")
    for path in content.files:
        is_record = kind_of(path) in folders and is_markdown(path) and not is_version(path)
        if (is_record and path not in known) or (not is_record and f"{base}/{path}" in broken):
            yield path


def _left_out(batches: Batches, broken: set[str]) -> Iterator[Origin]:
    for batch in batches.values():
        yield from batch.keyless
        yield from (row.origin for row in batch.records if row.origin.path in broken)


def _sound(batch: Batch[Any], broken: set[str]) -> tuple[Any, ...]:
    return tuple(record for record in batch.records if record.origin.path not in broken)


def _shown(kind: AnyKind, records: Iterable[Any], sound: SoundIds) -> Iterator[Any]:
    return filter(None, (kind.sound(record, sound) for record in records))
