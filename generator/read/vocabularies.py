"""The vocabularies: all files of controlled words."""

import hashlib
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import (
    Abbreviation,
    AbbreviationId,
    Author,
    AuthorId,
    Issuer,
    IssuerId,
    RegionId,
    Serial,
    SerialId,
    TextType,
    Topic,
    TopicId,
    TypeId,
)
from generator.read.disk import read_data
from generator.read.folders import VOCABULARIES
from generator.read.named import Named
from generator.read.outcome import Outcome
from generator.read.schema import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)
from generator.read.words import Words, read_words, read_words_if_any
from generator.storage import Cache

FOLDER, WORDS = "vocabularies", "vocabularies"


@dataclass(frozen=True, slots=True)
class Vocabularies:
    topics: Words[Topic]
    types: Words[TextType]
    issuers: Words[Issuer]
    authors: Words[Author]
    abbreviations: Words[Abbreviation]
    serials: Words[Serial]

    @property
    def by_key(self) -> Mapping[str, Named]:
        """The words that a key of a record names."""
        return {
            "topics": self.topics.named,
            "serial": self.serials.named,
            "authors": self.authors.named,
            "issuers": self.issuers.named,
            "issuer": self.issuers.named,
        }

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        named = (self.topics, self.types, self.issuers, self.authors)
        vocabularies = (*named, self.abbreviations, self.serials)
        return tuple(problem for words in vocabularies for problem in words.problems)


def read_vocabularies(roots: Sequence[Path], base: str) -> Vocabularies:
    """Read the vocabularies below the roots; a word of the last one outweighs the others'."""
    folder = f"{base}/{FOLDER}"
    return Vocabularies(
        topics=read_words(roots, f"{folder}/topics.yml", TopicKeys, _topic),
        types=read_words(roots, f"{folder}/types.yml", TextTypeKeys, _type),
        issuers=read_words(roots, f"{folder}/issuers.yml", IssuerKeys, _issuer),
        authors=read_words(roots, f"{folder}/authors.yml", AuthorKeys, _author),
        abbreviations=read_words_if_any(
            roots, f"{folder}/abbreviations.yml", AbbreviationKeys, _abbreviation
        ),
        serials=read_words_if_any(roots, f"{folder}/serials.yml", SerialKeys, _serial),
    )


def known_vocabularies(
    roots: Sequence[Path], base: str, files: "VocabularyFiles", cache: Cache
) -> Vocabularies:
    """Return what `read_vocabularies` does; without a finding, as an earlier build read it."""
    there = {place: file.value is not None for place, file in files.items()}
    is_whole = cache.keeps and not any(
        (root / base / FOLDER / name).exists()
        for (root, name), is_read in there.items()
        if not is_read
    )
    key = vocabulary_digest(files) + f"{base} {list(there.values())}".encode()
    if is_whole and (row := cache.value(WORDS, key)):
        words: Vocabularies = pickle.loads(row)
        return words
    words = read_vocabularies(roots, base)
    if is_whole and not words.problems:
        cache.keep(WORDS, key, pickle.dumps(words, pickle.HIGHEST_PROTOCOL))
    return words


VocabularyFiles = Mapping[tuple[Path, str], Outcome[bytes]]
"""What the files below each root hold, by their names."""


def vocabulary_files(roots: Sequence[Path], base: str) -> VocabularyFiles:
    """Return what the vocabularies follow from."""
    names = product(roots, sorted(VOCABULARIES))
    return {(root, name): read_data(root, f"{base}/{FOLDER}/{name}") for root, name in names}


def vocabulary_digest(files: VocabularyFiles) -> bytes:
    """Return what changes when any of the files does."""
    digest = hashlib.blake2b(digest_size=16)
    for (_, name), file in files.items():
        data = file.value or b""
        digest.update(f"{name} {len(data)}\0".encode() + data)
    return digest.digest()


def _abbreviation(id_: str, keys: AbbreviationKeys) -> Abbreviation:
    return Abbreviation(AbbreviationId(id_), keys.name, tuple(keys.means))


def _topic(id_: str, keys: TopicKeys) -> Topic:
    return Topic(TopicId(id_), keys.name, keys.description)


def _serial(id_: str, keys: SerialKeys) -> Serial:
    return Serial(SerialId(id_), keys.name, keys.description)


def _type(id_: str, keys: TextTypeKeys) -> TextType:
    return TextType(TypeId(id_), keys.name, keys.symbol)


def _author(id_: str, keys: AuthorKeys) -> Author:
    return Author(AuthorId(id_), keys.name, keys.kind, keys.role)


def _issuer(id_: str, keys: IssuerKeys) -> Issuer:
    return Issuer(
        id=IssuerId(id_),
        name=keys.name,
        slug=keys.slug,
        organ=keys.organ,
        regime=keys.regime,
        short=keys.short,
        region=RegionId(keys.region) if keys.region else None,
        aliases=tuple(keys.aliases),
    )
